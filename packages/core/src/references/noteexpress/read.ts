/**
 * NoteExpress exports, as NoteExpress itself, CNKI, Wanfang, VIP and Chinese journals write them → references.
 *
 *   {Reference Type}: Journal Article⏎{Title}: 题名⏎{Translated Title}: Title⏎{Author}: 江文杰;韩超⏎{Abstract}：…
 *   → {type: 'article-journal', title: '题名', paired: {title: 'Title'}, authors: [{literal: '江文杰'}, {literal: '韩超'}], …}
 */
import type {FormatReader} from '../library.js'
import {draftOfRecord} from '../tagged/draft.js'
import {endnoteType} from '../tagged/endnote-types.js'
import {fieldNamesOf} from '../tagged/field-names.js'
import {RecordFields} from '../tagged/fields.js'
import {finishRecords, type KeyedDraft, type RecordProblem} from '../tagged/finish.js'
import {type LineGrammar, readTaggedRecords, type TaggedRecord} from '../tagged/records.js'
import type {Role} from '../tagged/roles.js'
import {noteexpressRoles} from './fields.js'

export const readNoteexpress: FormatReader = library => {
  const {text, report} = library
  const drafts = readTaggedRecords(text, grammar, report).map(record => draftOf(record, library))
  return {references: finishRecords(drafts, fieldNames, library), unreadable: []}
}

/** A full-width colon, blanks before the colon and none behind it all occur. */
const grammar: LineGrammar = {
  tagOf: line => {
    const found = /^\uFEFF?[ \t]{0,4}\{([^{}]{1,40})\}[ \t]{0,4}[:：][ \t]?/.exec(line)
    return found ? {tag: found[1]!.trim(), valueAt: found[0].length} : undefined
  },
  begins: tag => /^reference type$/i.test(tag),
  continues: () => true,
}

const roleOf = (tag: string): Role | undefined => noteexpressRoles.get(tag.toLowerCase().replace(/[,，]+$/, ''))

function draftOf(record: TaggedRecord, library: Parameters<FormatReader>[0]): KeyedDraft {
  const written = record.fields.find(({tag}) => roleOf(tag) === 'type')
  const name = written?.value ?? ''
  const type = endnoteType(name)
  const problems: RecordProblem[] = []
  if (name === '') {
    const field = '{Reference Type}'
    const details = (key: string) => ({data: {key, type: 'Generic', field}, expected: field})
    problems.push({rule: 'reference-field-missing', span: record.head, details})
  } else if (type === undefined) {
    const details = (key: string) => ({actual: name, data: {key, type: name}})
    problems.push({rule: 'reference-type-unknown', span: written!.span, details})
  }
  const fields = record.fields.map(({tag, value, span}) => ({role: roleOf(tag), name: tag, value, span}))
  const keyed = draftOfRecord(
    {
      fields: new RecordFields<Role>(fields, library.report),
      type,
      writtenType: name || 'Generic',
      span: record.span,
      head: record.head,
    },
    library,
  )
  return {...keyed, problems: [...problems, ...keyed.problems]}
}

const fieldNames = fieldNamesOf(
  {
    title: '{Title}',
    authors: '{Author}',
    editors: '{Secondary Author}',
    containerTitle: '{Secondary Title}',
    event: '{Secondary Title}',
    publisher: '{Publisher}',
    issued: '{Year}',
    accessed: '{Access Date}',
    number: '{ISBN}',
    doi: '{DOI}',
    url: '{URL}',
  },
  {journal: '{Journal}', book: '{Secondary Title}'},
)
