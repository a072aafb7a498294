/** The citations of a document: by what number and in what form each is printed, and by which ids its reference leads back to it. */
import type {Guideline} from '../../model/guideline.js'
import type {Reference} from '../../model/reference.js'
import type {CitationForm} from '../../references/format/formatter.js'
import type {IdRegister} from './ids.js'

export interface CitationRegister {
  readonly form: CitationForm
  readonly numberOf: ReadonlyMap<string, number>
  readonly referenceOf: ReadonlyMap<string, Reference>
  /** The id of a reference's entry: `ref-KEY`. */
  readonly targetOf: (key: string) => string
  /** A new id for a citation of this key. */
  readonly cite: (key: string) => string
  /** Ids of the citations so far. */
  readonly citationsOf: (key: string) => readonly string[]
}

/** Claims `references` and `ref-KEY` before the source's own ids: hosts rely on them. */
export function createCitationRegister(guideline: Guideline, ids: IdRegister, form: CitationForm): CitationRegister {
  ids.claim('references')
  const targets = new Map(guideline.numbering.map(key => [key, ids.claim(`ref-${key}`)]))
  const made = new Map<string, string[]>()
  return {
    form,
    numberOf: new Map(guideline.numbering.map((key, index) => [key, index + 1])),
    referenceOf: new Map(guideline.references.map(reference => [reference.key, reference])),
    targetOf: key => targets.get(key) ?? `ref-${key}`,
    cite(key) {
      const list = made.get(key) ?? []
      const id = ids.claim(`cite-${key}-${list.length + 1}`)
      made.set(key, [...list, id])
      return id
    },
    citationsOf: key => made.get(key) ?? [],
  }
}
