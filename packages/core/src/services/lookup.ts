/** What comes of asking a service. That it does not answer says nothing about a reference. */

/**
 * `offline`: no connection; `timeout`; `busy`: too many requests, or an error of the service, also after waiting; `blocked`: the service refuses
 * this user; `malformed`: the answer is not what the service documents; `too-large`.
 */
export type UnreachableReason = 'offline' | 'timeout' | 'busy' | 'blocked' | 'malformed' | 'too-large'

export type Lookup<T> =
  | {readonly kind: 'found'; readonly value: T}
  | {readonly kind: 'absent'}
  | {readonly kind: 'unreachable'; readonly reason: UnreachableReason}

export const serviceNames = ['Crossref', 'PubMed', 'doi.org'] as const
export type ServiceName = (typeof serviceNames)[number]
