/** The services that know published works, behind one contact address and one cache. */
import {type CrossrefClient, crossrefClient, crossrefUrl} from './crossref/client.js'
import {type AgencyClient, agencyClient, doiUrl} from './doi-agency.js'
import type {ServiceHost} from './host.js'
import {serviceLimits} from './limits.js'
import {type PubmedClient, pubmedClient, pubmedUrl} from './pubmed/client.js'

export interface ReferenceServicesOptions {
  /** E-mail address of who asks: both services want one, so that they can write before they block. It is sent to them. */
  readonly contact: string
  /** The program that asks, without blanks: `zhinan/1.0.0`. */
  readonly agent?: string
  /** Addresses in the place of the services' own, without a slash at the end. */
  readonly urls?: {readonly crossref?: string; readonly pubmed?: string; readonly doi?: string}
  /** Milliseconds for one answer. */
  readonly timeout?: number
  readonly retries?: number
}

export interface ReferenceServices {
  readonly crossref: CrossrefClient
  readonly pubmed: PubmedClient
  readonly agency: AgencyClient
}

/** One address, in the characters that may stand in a header. */
export const isContactAddress = (text: string): boolean =>
  text.length <= 254 && /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)

/** @throws RangeError for a contact that is no address: ask `isContactAddress` first */
export function referenceServices(host: ServiceHost, options: ReferenceServicesOptions): ReferenceServices {
  const {
    contact,
    agent = 'zhinan',
    urls = {},
    timeout = serviceLimits.timeout,
    retries = serviceLimits.retries,
  } = options
  if (!isContactAddress(contact)) throw new RangeError('The contact is no e-mail address')
  const shared = {userAgent: `${agent} (mailto:${contact})`, timeout, retries}
  const [tool = 'zhinan'] = agent.split('/')
  return {
    crossref: crossrefClient(host, {...shared, url: urls.crossref ?? crossrefUrl, contact}),
    pubmed: pubmedClient(host, {...shared, url: urls.pubmed ?? pubmedUrl, contact, tool}),
    agency: agencyClient(host, {...shared, url: urls.doi ?? doiUrl}),
  }
}
