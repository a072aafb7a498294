/** A reference on its way from a library's own fields: what both formats fill in and `finishReference` completes. */
import type {Reference, ReferenceName} from '../model/reference.js'
import type {Span} from './places.js'

type TextField =
  | 'title'
  | 'containerTitle'
  | 'containerTitleShort'
  | 'event'
  | 'publisher'
  | 'publisherPlace'
  | 'edition'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'number'
  | 'version'
  | 'doi'
  | 'url'
  | 'pmid'
  | 'note'

export const textFields = [
  'title',
  'containerTitle',
  'containerTitleShort',
  'event',
  'publisher',
  'publisherPlace',
  'edition',
  'volume',
  'issue',
  'pages',
  'number',
  'version',
  'doi',
  'url',
  'pmid',
  'note',
] as const satisfies readonly TextField[]

export interface ReferenceDraft {
  key: string
  type: Reference['type']
  /** As the library writes it, for messages. */
  writtenType: string
  /** As declared. */
  languageName?: string
  text: Partial<Record<TextField, string>>
  authors: readonly ReferenceName[]
  authorsIncomplete: boolean
  editors: readonly ReferenceName[]
  translators: readonly ReferenceName[]
  containerAuthors: readonly ReferenceName[]
  issued?: Reference['issued']
  accessed?: Reference['accessed']
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
