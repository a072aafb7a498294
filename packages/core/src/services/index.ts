/**
 * `@zhinan/core/services`: looks references up in Crossref and PubMed. Runs in browsers as in Node; network, clock and cache are
 * the caller's (`ServiceHost`; `nodeServiceHost` of `@zhinan/core/node` is Node's). Nothing else in the library uses the network.
 */
export {checkReferencesOnline, type OnlineCheck, type OnlineCheckOptions, type Unreachable} from './check-online.js'
export type {CrossrefClient} from './crossref/client.js'
export {type FetchedWork, fetchWork, type WorkId, workId} from './fetch-reference.js'
export type {AnswerCache, ServiceHost, ServiceResponse, StoredAnswer} from './host.js'
export {serviceLimits} from './limits.js'
export type {Lookup, ServiceName, UnreachableReason} from './lookup.js'
export type {PublishedWork} from './published-work.js'
export {ncbiDisclaimer, type PubmedClient} from './pubmed/client.js'
export {referenceOfWork} from './reference-of-work.js'
export {
  isContactAddress,
  type ReferenceServices,
  type ReferenceServicesOptions,
  referenceServices,
} from './reference-services.js'
export {sameWork, type WorkSought} from './same-work.js'
