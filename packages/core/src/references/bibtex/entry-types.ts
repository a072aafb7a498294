/**
 * Entry types of BibTeX, BibLaTeX and the GB/T 7714 packages in terms of CSL. `misc` and its kin say little: what they are is read
 * from their fields.
 */
import type {ReferenceType} from '../../model/reference.js'

const types: ReadonlyMap<string, ReferenceType> = new Map<string, ReferenceType>([
  ['article', 'article-journal'],
  ['suppperiodical', 'article-journal'],
  ['review', 'article-journal'],
  ['periodical', 'periodical'],
  ['journal', 'periodical'],
  ['newspaper', 'article-newspaper'],
  ['book', 'book'],
  ['mvbook', 'book'],
  ['booklet', 'book'],
  ['collection', 'book'],
  ['mvcollection', 'book'],
  ['reference', 'book'],
  ['mvreference', 'book'],
  ['compilation', 'compilation'],
  ['proceedings', 'proceedings'],
  ['mvproceedings', 'proceedings'],
  ['manual', 'book'],
  ['inbook', 'chapter'],
  ['bookinbook', 'chapter'],
  ['incollection', 'chapter'],
  ['suppbook', 'chapter'],
  ['suppcollection', 'chapter'],
  ['inreference', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['conference', 'paper-conference'],
  ['phdthesis', 'thesis'],
  ['mastersthesis', 'thesis'],
  ['thesis', 'thesis'],
  ['techreport', 'report'],
  ['report', 'report'],
  ['standard', 'standard'],
  ['patent', 'patent'],
  ['online', 'webpage'],
  ['electronic', 'webpage'],
  ['www', 'webpage'],
  ['webpage', 'webpage'],
  ['dataset', 'dataset'],
  ['database', 'database'],
  ['preprint', 'article'],
  ['software', 'software'],
  ['legislation', 'legislation'],
  ['legal', 'legislation'],
  ['misc', 'document'],
  ['unpublished', 'document'],
  ['archive', 'archive'],
  ['map', 'map'],
  ['legadminmaterial', 'legislation'],
  ['legmaterial', 'document'],
  ['other', 'document'],
  ['audio', 'document'],
  ['artwork', 'document'],
  ['commentary', 'document'],
  ['image', 'document'],
  ['jurisdiction', 'document'],
  ['letter', 'document'],
  ['movie', 'document'],
  ['music', 'document'],
  ['performance', 'document'],
  ['video', 'document'],
])

/** Never cited themselves, but others inherit from them. */
export const containerOnly = new Set(['xdata', 'set'])

export const entryTypes: readonly string[] = [...types.keys()]

export const isEntryType = (type: string): boolean => types.has(type) || containerOnly.has(type)

/** GB/T 7714 type codes, as its LaTeX packages take them in the field `mark`. */
const marks: ReadonlyMap<string, ReferenceType> = new Map<string, ReferenceType>([
  ['J', 'article-journal'],
  ['N', 'article-newspaper'],
  ['M', 'book'],
  ['C', 'proceedings'],
  ['G', 'compilation'],
  ['D', 'thesis'],
  ['R', 'report'],
  ['S', 'standard'],
  ['P', 'patent'],
  ['EB', 'webpage'],
  ['DS', 'dataset'],
  ['PP', 'article'],
  ['CP', 'software'],
  ['DB', 'database'],
  ['CM', 'map'],
  ['A', 'archive'],
  ['Z', 'document'],
])

export const preprintServer =
  /^(?:arxiv|medrxiv|biorxiv|psyarxiv|chemrxiv|chinaxiv|osf preprints|ssrn|research square|preprints(?:\.org)?|jmir preprints)\b/i

export interface TypeHints {
  readonly mark?: string | undefined
  readonly subtype?: string | undefined
  readonly journal?: string | undefined
  readonly publisher?: string | undefined
  readonly preprint?: string | undefined
  readonly url?: string | undefined
  /** Who keeps it, or its call number there. */
  readonly archive?: string | undefined
  readonly note?: string | undefined
}

/** The code tells a whole from its part no better than a book from its chapter: there the entry type does. */
const partsOf: Partial<Readonly<Record<ReferenceType, ReferenceType>>> = {
  chapter: 'book',
  'paper-conference': 'proceedings',
  periodical: 'article-journal',
}
const wholeMarks: ReadonlySet<ReferenceType> = new Set(['book', 'compilation', 'proceedings', 'article-journal'])

/** The type of an entry; undefined where `type` is no type at all. */
export function referenceType(type: string, hints: TypeHints): ReferenceType | undefined {
  const named = types.get(type)
  const marked = hints.mark && marks.get(hints.mark.toUpperCase().replace(/\/.*/, ''))
  if (marked) {
    if (named === 'chapter' && (marked === 'book' || marked === 'compilation')) return 'chapter'
    if (named !== undefined && wholeMarks.has(marked) && partsOf[named] === marked) return named
    if (marked === 'proceedings' && named !== 'book' && named !== 'proceedings') return 'paper-conference'
    return marked
  }
  if (named === undefined) return undefined
  if (named === 'article-journal' && (/^news/i.test(hints.subtype ?? '') || hints.note === 'news')) {
    return 'article-newspaper'
  }
  if ((named === 'book' || named === 'chapter') && [hints.subtype, hints.note].includes('standard')) return 'standard'
  if (type === 'letter' && hints.archive) return 'archive'
  const loose = named === 'document' || named === 'webpage' || named === 'article-journal'
  if (loose && [hints.journal, hints.publisher].some(name => name && preprintServer.test(name))) return 'article'
  if (type === 'misc' || type === 'unpublished' || type === 'online') {
    if (hints.preprint) return 'article'
    if (type === 'misc' && hints.url) return 'webpage'
  }
  return named
}
