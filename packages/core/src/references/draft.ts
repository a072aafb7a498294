/** A reference on its way from a library's own fields: what both formats fill in and `finishReference` completes. */
import type {Reference, ReferenceName} from '../model/reference.js'
import type {PairedDraft} from './paired.js'
import type {Span} from './places.js'

/** Fields of `Reference` that are plain text. */
export const textFields = [
  'title',
  'containerTitle',
  'containerTitleShort',
  'event',
  'eventPlace',
  'collectionTitle',
  'collectionNumber',
  'publisher',
  'publisherPlace',
  'edition',
  'volume',
  'issue',
  'pages',
  'number',
  'version',
  'genre',
  'archive',
  'archiveLocation',
  'scale',
  'dimensions',
  'numberOfPages',
  'doi',
  'cstr',
  'url',
  'pmid',
  'pmcid',
  'isbn',
  'issn',
  'note',
  'abstract',
] as const satisfies readonly (keyof Reference)[]
export type TextField = (typeof textFields)[number]

export interface ReferenceDraft {
  key: string
  type: Reference['type']
  /** As the library writes it, for messages. */
  writtenType: string
  /** As declared. */
  languageName?: string | undefined
  text: Partial<Record<TextField, string>>
  authors: readonly ReferenceName[]
  authorsIncomplete: boolean
  editors: readonly ReferenceName[]
  translators: readonly ReferenceName[]
  containerAuthors: readonly ReferenceName[]
  issued?: Reference['issued']
  accessed?: Reference['accessed']
  originalDate?: Reference['originalDate']
  carrier?: Reference['carrier']
  status?: Reference['status']
  notices?: Reference['notices']
  /** Whether it is in another language than the entry, `finishReference` decides. */
  paired?: PairedDraft
  keywords?: Reference['keywords']
  unread?: Reference['unread']
  span: Span
  keySpan: Span
  /** By field of `Reference`, and `language`. */
  spans: Record<string, Span>
}

/** What a library calls the fields of `Reference`, for messages. */
export type FieldNames = (field: RequiredField, type: Reference['type']) => string
export type RequiredField =
  | 'title'
  | 'authors'
  | 'editors'
  | 'containerTitle'
  | 'event'
  | 'publisher'
  | 'issued'
  | 'accessed'
  | 'number'
  | 'doi'
  | 'url'
