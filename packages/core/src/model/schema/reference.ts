/** Schema of `Reference`. */
import {z} from 'zod'
import type {Reference} from '../reference.js'
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

export const reference = object({
  key: text,
  type: z.enum([
    'article-journal',
    'article-newspaper',
    'book',
    'chapter',
    'paper-conference',
    'thesis',
    'report',
    'standard',
    'patent',
    'webpage',
    'dataset',
    'article',
    'software',
    'legislation',
    'document',
  ]),
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
  doi: optional(text),
  url: optional(text),
  pmid: optional(text),
  note: optional(text),
  place,
  places,
}).meta({id: 'Reference', description: 'One entry of the reference library, in the terms of CSL-JSON.'})

export const referenceAgrees: Agree<Reference, z.output<typeof reference>> = true
