/** References made by hand and what the rules find in them. */
import {checkReferences} from '../../../src/checks/index.js'
import type {Reference} from '../../../src/model/reference.js'
import {readReferenceLibrary} from '../../../src/references/index.js'

const place = {file: 'references.bib', line: 1, column: 1, endLine: 1, endColumn: 2}

export const reference = (fields: Partial<Reference>): Reference => ({
  key: 'a',
  type: 'article-journal',
  language: 'en',
  authors: [{family: 'Li', given: 'X.'}],
  authorsIncomplete: false,
  editors: [],
  place,
  places: {},
  ...fields,
})

export const found = (rule: string, references: readonly Reference[]) =>
  checkReferences(references, {today: '2026-07-01'}).filter(diagnostic => diagnostic.rule === rule)

export const foundInBib = (rule: string, text: string) =>
  found(rule, readReferenceLibrary('references.bib', text).references)
