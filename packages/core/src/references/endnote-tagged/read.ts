/**
 * EndNote's tagged format, as EndNote, CNKI, Wanfang and library catalogues write it → references.
 *
 *   %0 Journal Article⏎%A 余敏⏎%H Yu Min⏎%T 参考文献管理工具研究⏎%J 现代情报⏎%D 2009
 *   → {key: 'yu2009', type: 'article-journal', language: 'zh', paired: {authors: [{family: 'Yu', given: 'Min'}]}, …}
 */
import type {FormatReader} from '../library.js'
import {draftOfRecord} from '../tagged/draft.js'
import {endnoteType} from '../tagged/endnote-types.js'
import {fieldNamesOf} from '../tagged/field-names.js'
import {RecordFields} from '../tagged/fields.js'
import {finishRecords, type KeyedDraft, type RecordProblem} from '../tagged/finish.js'
import {type LineGrammar, readTaggedRecords, type TaggedRecord} from '../tagged/records.js'
import type {Role} from '../tagged/roles.js'
import {endnoteRoles} from './tags.js'

export const readEndnoteTagged: FormatReader = library => {
  const {text, report} = library
  const typed = /^\uFEFF?%0/m.test(text)
  const records = readTaggedRecords(text, typed ? withTypes : withoutTypes, report)
  const drafts = records
    .filter(({fields}) => fields.some(({tag}) => tag !== '0'))
    .map(record => draftOf(record, library))
  return {references: finishRecords(drafts, fieldNames, library), unreadable: []}
}

const tagOf: LineGrammar['tagOf'] = line => {
  const found = /^\uFEFF?%([A-Z0-9?@!#$\]&()*+>[~=<^:.'])(?::[ \t]?|[ \t]|$)/.exec(line)
  return found ? {tag: found[1]!, valueAt: found[0].length} : undefined
}
/** CNKI leaves lines of another of its formats among the tags: `PageCount-页码 0`. */
const continues: LineGrammar['continues'] = line => !/^[A-Za-z]+-\p{Script=Han}+ /u.test(line)

/** Blank lines may stand inside a record. */
const withTypes: LineGrammar = {
  tagOf,
  continues,
  begins: (tag, {tags}) => tag === '0' && [...tags].some(other => other !== '0'),
}
const withoutTypes: LineGrammar = {
  tagOf,
  continues,
  begins: (_, {afterBlank, tags}) => afterBlank && tags.size > 0,
}

function draftOf(record: TaggedRecord, library: Parameters<FormatReader>[0]): KeyedDraft {
  const types = record.fields.filter(({tag, value}) => tag === '0' && value !== '')
  const known = types.findLast(({value}) => endnoteType(value) !== undefined) ?? types.at(-1)
  const type = known && endnoteType(known.value)
  const problems: RecordProblem[] = []
  if (!known) {
    const details = (key: string) => ({data: {key, type: 'Generic', field: '%0'}, expected: '%0'})
    problems.push({rule: 'reference-field-missing', span: record.head, details})
  } else if (type === undefined) {
    const details = (key: string) => ({actual: known.value, data: {key, type: known.value}})
    problems.push({rule: 'reference-type-unknown', span: known.span, details})
  }
  // CNKI has the number of pages first and the pages second.
  const ranges = record.fields.filter(({tag, value}) => tag === 'P' && /\d[-+,]\d/.test(value))
  const fields = record.fields.map(field => {
    const {tag, value, span} = field
    const isCount = tag === 'P' && ranges.length > 0 && !ranges.includes(field)
    return {role: isCount ? undefined : endnoteRoles.get(tag), name: `%${tag}`, value, span}
  })
  const keyed = draftOfRecord(
    {
      fields: new RecordFields<Role>(fields, library.report),
      type,
      writtenType: known?.value ?? 'Generic',
      span: record.span,
      head: record.head,
    },
    library,
  )
  return {...keyed, problems: [...problems, ...keyed.problems]}
}

const fieldNames = fieldNamesOf(
  {
    title: '%T',
    authors: '%A',
    editors: '%E',
    containerTitle: '%B',
    event: '%B',
    publisher: '%I',
    issued: '%D',
    accessed: '%[',
    number: '%N',
    doi: '%R',
    url: '%U',
  },
  {journal: '%J', book: '%B'},
)
