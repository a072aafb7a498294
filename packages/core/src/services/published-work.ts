/** A work as a service records it, in the terms of the model; every form that the service has, for comparison. */
import type {Language} from '../model/language.js'
import type {ReferenceDate, ReferenceName, ReferenceNotice, ReferenceType} from '../model/reference.js'

export interface PublishedWork {
  readonly service: 'Crossref' | 'PubMed'
  readonly type: ReferenceType
  readonly doi?: string
  readonly pmid?: string
  readonly pmcid?: string
  /** The first is the work's; then with its subtitle, in its other language, as it was. */
  readonly titles: readonly string[]
  readonly authors: readonly ReferenceName[]
  readonly editors: readonly ReferenceName[]
  /** Journal, book or platform: full titles, then abbreviated ones. */
  readonly containers: readonly string[]
  readonly shortContainers: readonly string[]
  /** The date that is cited: that of the printed issue where there is one. */
  readonly issued?: ReferenceDate
  /** Of every date on which it was published. */
  readonly years: readonly string[]
  readonly volume?: string
  readonly issue?: string
  /** Page range and article number, the first as it is cited. */
  readonly pages: readonly string[]
  readonly publisher?: string
  readonly publisherPlace?: string
  readonly edition?: string
  readonly isbn?: string
  readonly language?: Language
  readonly notices: readonly ReferenceNotice[]
}
