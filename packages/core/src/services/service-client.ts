/**
 * Asks one service: from the cache where the answer is known, else over the network within the service's limits, repeating what
 * failed. A service that has failed for good is not asked again.
 */
import type {ServiceHost, ServiceResponse, StoredAnswer} from './host.js'
import {serviceLimits} from './limits.js'
import type {Lookup, UnreachableReason} from './lookup.js'
import {RequestQueue, type RequestRate} from './request-queue.js'

export interface ClientOptions {
  readonly userAgent: string
  /** Milliseconds for one answer. */
  readonly timeout: number
  readonly retries: number
}

export interface ServiceRequest<T> {
  readonly url: string
  /** The address without who asks, as the name of the answer in the cache. */
  readonly key: string
  /** From the text of an answer; undefined where it is not what the service documents. */
  readonly read: (text: string) => T | undefined
  /** Whether an answer with status 200 says that the service is asked too often. */
  readonly isBusy?: (text: string) => boolean
}

type Attempt =
  | {readonly kind: 'answer'; readonly status: number; readonly text: string}
  | {readonly kind: 'failed'; readonly reason: UnreachableReason; readonly wait?: number; readonly final?: true}

export class ServiceClient {
  readonly #host: ServiceHost
  readonly #options: ClientOptions
  readonly #queue: RequestQueue
  readonly #signal: AbortSignal
  #failures = 0
  #lost: UnreachableReason | undefined

  constructor(host: ServiceHost, options: ClientOptions, rate: RequestRate) {
    this.#host = host
    this.#options = options
    this.#signal = host.signal ?? new AbortController().signal
    this.#queue = new RequestQueue(host, rate, this.#signal)
  }

  /** @throws only the reason of the host's signal */
  async get<T>({url, key, read, isBusy}: ServiceRequest<T>): Promise<Lookup<T>> {
    const stored = await this.#stored(key)
    const known = stored && lookup(stored, read)
    if (known && known.kind !== 'unreachable') return known
    const answer = await this.#ask(url, isBusy)
    if (answer.kind === 'failed') return {kind: 'unreachable', reason: answer.reason}
    const found = lookup(answer, read)
    if (found.kind !== 'unreachable') {
      await this.#host.cache?.set(key, {at: this.#host.now(), status: answer.status, text: answer.text})
    }
    return found
  }

  async #stored(key: string): Promise<StoredAnswer | undefined> {
    const stored = await this.#host.cache?.get(key)
    if (!stored) return undefined
    const age = this.#host.now() - stored.at
    const life = stored.status === 404 ? serviceLimits.absent : serviceLimits.found
    return age >= 0 && age < life ? stored : undefined
  }

  async #ask(url: string, isBusy: ServiceRequest<unknown>['isBusy']): Promise<Attempt> {
    for (let attempt = 0; ; attempt++) {
      const answer = await this.#queue.run(async (): Promise<Attempt> => {
        if (this.#lost) return {kind: 'failed', reason: this.#lost, final: true}
        const read = await this.#attempt(url)
        const attempted: Attempt =
          read.kind === 'answer' && isBusy?.(read.text) ? {kind: 'failed', reason: 'busy'} : read
        this.#count(attempted)
        return attempted
      })
      if (answer.kind === 'answer' || answer.final) return answer
      const wait = answer.wait ?? serviceLimits.backoff * 2 ** Math.max(0, this.#failures - 1)
      const isHopeless = this.#failures > this.#options.retries || wait > serviceLimits.longestWait
      if (isHopeless) this.#lost ??= answer.reason
      if (isHopeless || attempt >= this.#options.retries) return answer
      this.#queue.pause(wait)
    }
  }

  /** Failures in a row, of whatever requests: the next one waits as long as if it were the same request. */
  #count(attempted: Attempt): void {
    if (attempted.kind === 'answer') this.#failures = 0
    else if (attempted.reason === 'blocked') this.#lost ??= attempted.reason
    else if (!attempted.final) this.#failures++
  }

  async #attempt(url: string): Promise<Attempt> {
    this.#signal.throwIfAborted()
    const request = new AbortController()
    const pass = () => request.abort(this.#signal.reason)
    this.#signal.addEventListener('abort', pass, {once: true})
    let late = false
    const limit = this.#host.sleep(this.#options.timeout, request.signal).then(
      () => {
        late = true
        request.abort()
      },
      () => {},
    )
    try {
      const headers = {accept: 'application/json', 'user-agent': this.#options.userAgent}
      const response = await this.#host.fetch(url, {headers, signal: request.signal})
      this.#queue.adjust(statedRate(response))
      return await this.#readResponse(response)
    } catch {
      this.#signal.throwIfAborted()
      return {kind: 'failed', reason: late ? 'timeout' : 'offline'}
    } finally {
      this.#signal.removeEventListener('abort', pass)
      request.abort()
      await limit
    }
  }

  async #readResponse(response: ServiceResponse): Promise<Attempt> {
    const {status} = response
    if (status === 403 || status === 401) return {kind: 'failed', reason: 'blocked', final: true}
    if (status === 429 || status >= 500) {
      const wait = retryAfter(response.headers.get('retry-after'), this.#host.now())
      return {kind: 'failed', reason: 'busy', ...(wait !== undefined && {wait})}
    }
    const text = await textOf(response)
    return text === undefined
      ? {kind: 'failed', reason: 'too-large', final: true}
      : {kind: 'answer', status: response.status, text}
  }
}

function lookup<T>({status, text}: {status: number; text: string}, read: (text: string) => T | undefined): Lookup<T> {
  if (status === 404) return {kind: 'absent'}
  const value = status === 200 ? read(text) : undefined
  return value === undefined ? {kind: 'unreachable', reason: 'malformed'} : {kind: 'found', value}
}

/** Seconds, or a date of HTTP → milliseconds from now. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\d{1,9}$/.test(header.trim())) return Number(header.trim()) * 1000
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Crossref: `x-rate-limit-limit: 5`, `x-rate-limit-interval: 1s`, `x-concurrency-limit: 1`. */
function statedRate({headers}: ServiceResponse): Partial<RequestRate> {
  const whole = (name: string, most: number): number | undefined => {
    const number = /^(\d{1,6})s?$/.exec(headers.get(name)?.trim() ?? '')?.[1]
    return number === undefined || Number(number) < 1 ? undefined : Math.min(Number(number), most)
  }
  const limit = whole('x-rate-limit-limit', 50)
  const interval = whole('x-rate-limit-interval', 3600)
  const concurrency = whole('x-concurrency-limit', 5)
  return {
    ...(limit !== undefined && interval !== undefined && {limit, interval: interval * 1000}),
    ...(concurrency !== undefined && {concurrency}),
  }
}

/** Undefined where the answer is larger than what is read. */
async function textOf({body}: ServiceResponse): Promise<string | undefined> {
  if (!body) return ''
  const reader = body.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const {done, value} = await reader.read()
    if (done) break
    if (!value) continue
    length += value.length
    if (length > serviceLimits.answerBytes) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return new TextDecoder().decode(bytes)
}
