/**
 * Crossref's REST API. Limits from 2025-12-01 with a contact address: single works 10 a second, 3 at a time; lists 3 a second. It is begun
 * below them; from then on the headers of each answer count.
 */
import {list, member, parsedJson} from '../answer-values.js'
import type {ServiceHost} from '../host.js'
import type {Lookup} from '../lookup.js'
import type {PublishedWork} from '../published-work.js'
import {type ClientOptions, ServiceClient} from '../service-client.js'
import {readCrossrefWork} from './read-work.js'

export const crossrefUrl = 'https://api.crossref.org'

export interface CrossrefClient {
  readonly work: (doi: string) => Promise<Lookup<PublishedWork>>
  /** The works most like a reference in words, the likeliest first. */
  readonly search: (words: string) => Promise<Lookup<readonly PublishedWork[]>>
}

export function crossrefClient(
  host: ServiceHost,
  options: ClientOptions & {readonly url: string; readonly contact: string},
): CrossrefClient {
  const single = new ServiceClient(host, options, {limit: 5, interval: 1000, concurrency: 1})
  const lists = new ServiceClient(host, options, {limit: 1, interval: 1000, concurrency: 1})
  const mailto = `mailto=${encodeURIComponent(options.contact)}`
  return {
    work: doi => {
      const key = `${options.url}/works/${encodeURIComponent(wellFormed(doi).toLowerCase())}`
      const read = (text: string) => {
        const work = readCrossrefWork(member(parsedJson(text), 'message'))
        return work?.doi === doi.toLowerCase() ? work : undefined
      }
      return single.get({url: `${key}?${mailto}`, key, read})
    },
    search: words => {
      const query = encodeURIComponent(wellFormed(words).slice(0, 400))
      const key = `${options.url}/works?query.bibliographic=${query}&rows=3&select=${selected}`
      const read = (text: string) => {
        const message = member(parsedJson(text), 'message')
        if (!Array.isArray(member(message, 'items'))) return undefined
        return list(message, 'items').flatMap(item => readCrossrefWork(item) ?? [])
      }
      return lists.get({url: `${key}&${mailto}`, key, read})
    },
  }
}

const selected =
  'DOI,type,title,subtitle,author,container-title,short-container-title,issued,published-print,volume,page'

/** Half a surrogate pair has no encoding. */
const wellFormed = (text: string): string => text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
