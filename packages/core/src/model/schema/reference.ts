/** Schema of `Reference`. */
import {z} from 'zod'
import {carriers, type Reference, referenceTypes} from '../reference.js'
import {place, places} from './place.js'
import {type Agree, language, list, object, optional, text} from './shape.js'

const name = object({
  family: optional(text),
  given: optional(text),
  suffix: optional(text),
  particle: optional(text),
  literal: optional(text),
}).meta({id: 'ReferenceName'})

const date = object({year: text, month: optional(text), day: optional(text)}).meta({id: 'ReferenceDate'})

const notice = object({
  kind: z.enum(['retraction', 'correction', 'expression-of-concern', 'published-version', 'republication']),
  role: z.enum(['notice', 'work']),
  text: optional(text),
  doi: optional(text),
  pmid: optional(text),
}).meta({id: 'ReferenceNotice'})

const paired = object({
  language,
  title: optional(text),
  authors: list(name),
  authorsIncomplete: z.boolean(),
  editors: list(name),
  translators: optional(list(name)),
  containerTitle: optional(text),
  containerTitleShort: optional(text),
  event: optional(text),
  publisher: optional(text),
  publisherPlace: optional(text),
}).meta({id: 'PairedReference'})

const unread = object({name: text, value: text, place}).meta({id: 'UnreadField'})

export const reference = object({
  key: text,
  type: z.enum(referenceTypes),
  language,
  title: optional(text),
  authors: list(name),
  authorsIncomplete: z.boolean(),
  editors: list(name),
  translators: optional(list(name)),
  containerTitle: optional(text),
  containerTitleShort: optional(text),
  containerAuthors: optional(list(name)),
  event: optional(text),
  eventPlace: optional(text),
  collectionTitle: optional(text),
  collectionNumber: optional(text),
  publisher: optional(text),
  publisherPlace: optional(text),
  edition: optional(text),
  issued: optional(date),
  accessed: optional(date),
  volume: optional(text),
  issue: optional(text),
  pages: optional(text),
  number: optional(text),
  version: optional(text),
  genre: optional(text),
  carrier: optional(z.enum(carriers)),
  archive: optional(text),
  archiveLocation: optional(text),
  scale: optional(text),
  dimensions: optional(text),
  status: optional(z.enum(['in-press', 'online-first'])),
  numberOfPages: optional(text),
  originalDate: optional(date),
  doi: optional(text),
  cstr: optional(text),
  url: optional(text),
  pmid: optional(text),
  pmcid: optional(text),
  isbn: optional(text),
  issn: optional(text),
  note: optional(text),
  notices: optional(list(notice)),
  paired: optional(paired),
  abstract: optional(text),
  keywords: optional(list(text)),
  unread: optional(list(unread)),
  place,
  places,
}).meta({id: 'Reference', description: 'One entry of the reference library, in the terms of CSL-JSON.'})

export const referenceAgrees: Agree<Reference, z.output<typeof reference>> = true
