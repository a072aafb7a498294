/** Network, clock and cache of Node for the services. */
import {setTimeout as sleep} from 'node:timers/promises'
import type {AnswerCache, ServiceHost} from '../services/host.js'

/** Redirections that are followed, to HTTPS or within one scheme: more of them lead nowhere that a service would answer from. */
const redirections = 3

const fetchFollowing: ServiceHost['fetch'] = async (url, init) => {
  let address = url
  for (let followed = 0; ; followed++) {
    const response = await fetch(address, {...init, redirect: 'manual'})
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || response.status === 304 || location === null) return response
    await response.body?.cancel()
    const next = new URL(location, address)
    if (followed >= redirections || (next.protocol !== 'https:' && next.protocol !== new URL(address).protocol)) {
      throw new Error('Redirected too often')
    }
    address = next.href
  }
}

/** For `referenceServices` of `@zhinan/core/services`. */
export function nodeServiceHost({cache, signal}: {cache?: AnswerCache; signal?: AbortSignal} = {}): ServiceHost {
  return {
    fetch: fetchFollowing,
    sleep: (milliseconds, ending) => sleep(milliseconds, undefined, {signal: ending}),
    now: Date.now,
    ...(cache && {cache}),
    ...(signal && {signal}),
  }
}
