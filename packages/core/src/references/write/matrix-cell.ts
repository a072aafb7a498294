/** What the matrix says of one field, or one type, in one format. */
import type {Reference, ReferenceType} from '../../model/reference.js'

/** Every field of a reference that a format may hold or lack. */
export type MatrixField = Exclude<keyof Reference, 'place' | 'places' | 'unread' | 'type'>

/**
 * When a field survives that does not always: beside another field, or in a form that cannot be taken for something else. In any other
 * case `reference-field-lost` says so.
 */
export type MatrixCondition =
  /** The place of an event needs the event. */
  | 'with-event'
  /** Of a preprint only beside its platform, of an archive's document only beside the archive: alone it is taken for those. */
  | 'with-container-or-archive'
  | 'with-container'
  /** Of a patent: a place alone is taken for the country. */
  | 'with-genre'
  /** Of an article only beside its pages, of an archive's document beside its call number. */
  | 'with-pages-or-location'
  /** A year that is no number (`c1988`) stands alone. */
  | 'year-without-month'
  | 'without-semicolon'
  | 'without-braces'
  | 'key-without-punctuation'
  /** Not in a form that a line of its own has: `PMID: 1`. */
  | 'not-like-a-line'
  /** `Journal Article` on an article says nothing. */
  | 'not-the-type-again'
  /** The script tells the language of a pair; a line holds family and given name. */
  | 'pair-in-its-script'
  | 'pair-with-container'
  /** What the format cannot say of a name or a date is left out. */
  | 'partly'

export interface MatrixCell {
  /** Where the format holds it, as its own field names: `TI`, `original-title`. Absent where it is not read. */
  readonly read?: string
  /** Where it is written. Absent where it is lost: then `reference-field-lost` says so. */
  readonly write?: string
  readonly only?: MatrixCondition
}

/** Types: what the format calls them; `write` is absent where another type is written, which `reference-field-lost` says. */
export interface FormatMatrix {
  readonly fields: Readonly<Record<MatrixField, MatrixCell>>
  readonly types: Readonly<Record<ReferenceType, MatrixCell>>
}

/** @param where The format's own name of the field, read as it is written unless `read` says more. */
export const held = (where: string, more: Omit<MatrixCell, 'write'> = {}): MatrixCell => ({
  read: where,
  write: where,
  ...more,
})
/** Read, not written. */
export const readOnly = (where: string): MatrixCell => ({read: where})
export const lost: MatrixCell = {}

export const typeCells = (cell: (type: ReferenceType) => MatrixCell): FormatMatrix['types'] => ({
  'article-journal': cell('article-journal'),
  'article-newspaper': cell('article-newspaper'),
  periodical: cell('periodical'),
  book: cell('book'),
  chapter: cell('chapter'),
  proceedings: cell('proceedings'),
  'paper-conference': cell('paper-conference'),
  thesis: cell('thesis'),
  report: cell('report'),
  standard: cell('standard'),
  patent: cell('patent'),
  webpage: cell('webpage'),
  dataset: cell('dataset'),
  database: cell('database'),
  article: cell('article'),
  software: cell('software'),
  map: cell('map'),
  archive: cell('archive'),
  compilation: cell('compilation'),
  legislation: cell('legislation'),
  document: cell('document'),
})
