/**
 * Which fields a reference of each type needs to be found again: the required elements of GB/T 7714-2025, 8.2 to 8.15, with creator,
 * source and year where journals ask for them. One of each inner list is enough.
 */
import type {ReferenceType} from '../model/reference.js'
import type {RequiredField} from './draft.js'

type Requirement = readonly RequiredField[]
const creator: Requirement = ['authors', 'editors']

export const requiredFields: Readonly<Record<ReferenceType, readonly Requirement[]>> = {
  'article-journal': [['title'], ['authors'], ['containerTitle'], ['issued']],
  'article-newspaper': [['title'], ['containerTitle'], ['issued']],
  periodical: [['title']],
  book: [['title'], creator, ['publisher'], ['issued']],
  chapter: [['title'], creator, ['containerTitle'], ['publisher'], ['issued']],
  proceedings: [['title'], ['issued']],
  'paper-conference': [['title'], ['authors'], ['containerTitle', 'event'], ['issued']],
  thesis: [['title'], ['authors'], ['publisher'], ['issued']],
  report: [['title'], ['authors', 'publisher'], ['issued']],
  standard: [['title'], ['number']],
  patent: [['title'], ['authors'], ['number'], ['issued']],
  webpage: [['title'], ['url'], ['accessed']],
  dataset: [['title'], ['doi', 'url'], ['accessed', 'doi']],
  database: [['title'], ['doi', 'url'], ['accessed', 'doi']],
  article: [['title'], ['authors'], ['issued'], ['doi', 'url']],
  software: [['title']],
  map: [['title']],
  archive: [['title']],
  compilation: [['title']],
  legislation: [['title'], ['issued']],
  document: [['title']],
}
