/** A host without network, clock or disk: answers come from a function, time passes only when everything waits. */
import {readFileSync} from 'node:fs'
import type {AnswerCache, ServiceHost, ServiceResponse, StoredAnswer} from '@zhinan/core/services'

export interface FakeAnswer {
  readonly status?: number
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Virtual milliseconds until it answers. */
  readonly after?: number
  readonly offline?: true
}

export interface FakeRequest {
  readonly url: URL
  /** Virtual milliseconds since the start. */
  readonly at: number
  readonly headers: Readonly<Record<string, string>>
}

export interface FakeHost extends ServiceHost {
  readonly requests: readonly FakeRequest[]
  /** How many requests were under way at once. */
  readonly mostUnderWay: () => number
  readonly pass: (milliseconds: number) => void
  readonly cache: AnswerCache
  readonly stored: Map<string, StoredAnswer>
}

interface Timer {
  readonly at: number
  readonly ring: () => void
}

export function fakeHost(
  answer: (url: URL, count: number) => FakeAnswer | object | string,
  {signal}: {signal?: AbortSignal} = {},
): FakeHost {
  let now = 1_000_000
  const begin = now
  let timers: Timer[] = []
  let pumping = false
  let underWay = 0
  let most = 0
  const requests: FakeRequest[] = []
  const stored = new Map<string, StoredAnswer>()
  const pump = (): void => {
    if (pumping) return
    pumping = true
    setImmediate(() => {
      pumping = false
      const next = timers.toSorted((a, b) => a.at - b.at)[0]
      if (!next) return
      timers = timers.filter(timer => timer !== next)
      now = Math.max(now, next.at)
      next.ring()
      pump()
    })
  }
  const sleep: ServiceHost['sleep'] = (milliseconds, ending) =>
    new Promise((resolve, reject) => {
      if (ending.aborted) return reject(ending.reason)
      const timer: Timer = {at: now + milliseconds, ring: resolve}
      timers.push(timer)
      ending.addEventListener('abort', () => {
        timers = timers.filter(one => one !== timer)
        reject(ending.reason)
      })
      pump()
    })
  return {
    requests,
    stored,
    mostUnderWay: () => most,
    pass: milliseconds => {
      now += milliseconds
    },
    now: () => now,
    sleep,
    ...(signal && {signal}),
    cache: {
      get: async key => stored.get(key),
      set: async (key, kept) => void stored.set(key, kept),
    },
    fetch: async (address, init) => {
      const url = new URL(address)
      requests.push({url, at: now - begin, headers: init.headers})
      const given = answer(url, requests.length)
      const made: FakeAnswer =
        typeof given === 'string' ? {text: given} : isAnswer(given) ? given : {text: JSON.stringify(given)}
      most = Math.max(most, ++underWay)
      try {
        await sleep(made.after ?? 10, init.signal)
      } finally {
        underWay--
      }
      if (made.offline) throw new TypeError('fetch failed')
      return responseOf(made)
    },
  }
}

const isAnswer = (given: object): given is FakeAnswer =>
  ['status', 'text', 'offline', 'after'].some(name => Object.hasOwn(given, name)) && !Object.hasOwn(given, 'message')

function responseOf({status = 200, text = '', headers = {}}: FakeAnswer): ServiceResponse {
  return {
    status,
    headers: {get: name => headers[name] ?? null},
    body: new Response(text).body,
  }
}

export const fixture = (name: string): string =>
  readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), 'utf8')
