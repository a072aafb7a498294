/**
 * RIS → references.
 *
 *   TY  - JOUR⏎AU  - Zarate, Carlos A., Jr.⏎PY  - 2006⏎SP  - 856⏎EP  - 64⏎ER  -
 *   → {key: 'zarate2006', type: 'article-journal', pages: '856-864', …}
 *
 * Tolerated: one blank before the hyphen or two behind it, none behind `ER  -`, a record without `ER` or `TY`, lines before the first record.
 */
import type {FormatReader} from '../library.js'
import {draftOfRecord} from '../tagged/draft.js'
import {endnoteType} from '../tagged/endnote-types.js'
import {fieldNamesOf} from '../tagged/field-names.js'
import {RecordFields} from '../tagged/fields.js'
import {finishRecords, type KeyedDraft, type RecordProblem} from '../tagged/finish.js'
import {type LineGrammar, readTaggedRecords, type TaggedRecord} from '../tagged/records.js'
import type {Role} from '../tagged/roles.js'
import {risRoles} from './tags.js'
import {risType} from './types.js'

export const readRis: FormatReader = library => {
  const {text, report} = library
  const drafts = readTaggedRecords(text, grammarOf(text), report)
    .filter(isRecord)
    .map(record => draftOf(withSwallowed(record), library))
  return {references: finishRecords(drafts, fieldNames, library), unreadable: []}
}

/** One blank before the hyphen is read only in files that have it throughout: in an abstract `IL - 6` is no tag. */
function grammarOf(text: string): LineGrammar {
  const blanks = /^\uFEFF?[ \t]*(?:TY)( {0,2})-/m.exec(text)?.[1]?.length ?? 2
  const tag = blanks === 2 ? /^\s?([A-Z][A-Z0-9]) {2}-(?: {1,2}|$)/ : /^\s?([A-Z][A-Z0-9]) {0,2}-(?: {1,2}|$)/
  return {
    tagOf: line => {
      const found = tag.exec(line.startsWith('\uFEFF') ? line.slice(1) : line)
      const shift = line.startsWith('\uFEFF') ? 1 : 0
      return found ? {tag: found[1]!, valueAt: found[0].length + shift} : emptyEnd(line)
    },
    begins: name => name === 'TY',
    end: 'ER',
    continues: () => true,
  }
}

/** Some databases write tags of their own behind `ER`. */
const isRecord = ({fields}: TaggedRecord): boolean =>
  fields.some(({tag}) => ['TY', 'TI', 'T1', 'AU', 'A1', 'DO', 'PY'].includes(tag))

/** Rayyan leaves out line breaks: `DO  - 10.1000/x     LK  - https://…`. */
function withSwallowed(record: TaggedRecord): TaggedRecord {
  const fields = record.fields.flatMap(field => {
    if (!/\s{3}[A-Z][A-Z0-9] {2}- /.test(field.value)) return [field]
    const [value = '', ...rest] = field.value.split(/\s{3,}(?=[A-Z][A-Z0-9] {2}- )/)
    const others = rest.map(part => ({tag: part.slice(0, 2), value: part.slice(6).trim(), span: field.span}))
    return [{...field, value}, ...others]
  })
  return {...record, fields}
}

const emptyEnd = (line: string) => (/^ER {0,2}-/.test(line) ? {tag: 'ER', valueAt: line.length} : undefined)

function draftOf(record: TaggedRecord, library: Parameters<FormatReader>[0]): KeyedDraft {
  const written = record.fields.find(({tag}) => tag === 'TY')
  const code = written?.value.toUpperCase() ?? ''
  const type = risType(code) ?? (written && endnoteType(written.value))
  const problems: RecordProblem[] = []
  if (!record.ended) problems.push({rule: 'reference-end-missing', span: record.head, details: key => ({data: {key}})})
  if (code === '') {
    const details = (key: string) => ({data: {key, type: 'GEN', field: 'TY'}, expected: 'TY'})
    problems.push({rule: 'reference-field-missing', span: record.head, details})
  } else if (type === undefined) {
    const details = (key: string) => ({actual: code, data: {key, type: code}})
    problems.push({rule: 'reference-type-unknown', span: written!.span, details})
  }
  // A number under `ID` is the running number of the program that wrote the file.
  const compilation = type === 'book' && record.fields.find(({tag, value}) => tag === 'M3' && value === 'Compilation')
  const fields = record.fields
    .filter(field => field !== compilation && !(field.tag === 'ID' && /^\d+$/.test(field.value)))
    .map(({tag, value, span}) => ({role: roleOf(tag, code), name: tag, value, span}))
  const keyed = draftOfRecord(
    {
      fields: new RecordFields<Role>(fields, library.report),
      type: compilation ? 'compilation' : type,
      writtenType: code || 'GEN',
      span: record.span,
      head: record.head,
    },
    library,
  )
  return {...keyed, problems: [...problems, ...keyed.problems]}
}

/** C3 is the title of the proceedings only in a conference, PubMed's number in Cochrane's exports. */
function roleOf(tag: string, code: string): Role | undefined {
  if (tag === 'C3' && (code === 'CONF' || code === 'CPAPER')) return 'proceedingsTitle'
  return risRoles.get(tag)
}

const fieldNames = fieldNamesOf(
  {
    title: 'TI',
    authors: 'AU',
    editors: 'A2',
    containerTitle: 'T2',
    event: 'T2',
    publisher: 'PB',
    issued: 'PY',
    accessed: 'Y2',
    number: 'M1',
    doi: 'DO',
    url: 'UR',
  },
  {journal: 'T2', book: 'T2'},
)
