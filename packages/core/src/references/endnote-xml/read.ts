/** EndNote XML → references. */
import type {FormatReader} from '../library.js'
import {draftOfRecord} from '../tagged/draft.js'
import {endnoteType, endnoteTypeNumber, type SourceType} from '../tagged/endnote-types.js'
import {fieldNamesOf} from '../tagged/field-names.js'
import {RecordFields, type SourceField} from '../tagged/fields.js'
import {finishRecords, type KeyedDraft, type RecordProblem} from '../tagged/finish.js'
import type {Role} from '../tagged/roles.js'
import {readXmlRecords, type XmlField, type XmlRecord} from './records.js'
import {bookkeeping, xmlRoles} from './roles.js'

export const readEndnoteXml: FormatReader = library => {
  const drafts = readXmlRecords(library.text, library.report).map(record => draftOf(record, library))
  return {references: finishRecords(drafts, fieldNames, library), unreadable: []}
}

function draftOf(record: XmlRecord, library: Parameters<FormatReader>[0]): KeyedDraft {
  const written = record.fields.find(({path}) => path === 'ref-type')
  const name = written?.named ?? written?.value ?? ''
  const type = typeOf(written)
  const problems: RecordProblem[] = []
  if (name === '') {
    const details = (key: string) => ({data: {key, type: 'Generic', field: 'ref-type'}, expected: 'ref-type'})
    problems.push({rule: 'reference-field-missing', span: record.head, details})
  } else if (type === undefined) {
    const details = (key: string) => ({actual: name, data: {key, type: name}})
    problems.push({rule: 'reference-type-unknown', span: written!.span, details})
  }
  const keyed = draftOfRecord(
    {
      fields: new RecordFields<Role>(sourceFields(record.fields, type), library.report),
      type,
      writtenType: name || 'Generic',
      span: record.span,
      head: record.head,
    },
    library,
  )
  return {...keyed, problems: [...problems, ...keyed.problems]}
}

/** The number is EndNote's, the name may be the user's own: the name counts where it is one of EndNote's. */
function typeOf(written: XmlField | undefined): SourceType | undefined {
  if (!written) return undefined
  const numbered = endnoteTypeNumber(written.value)
  return (
    endnoteType(written.named ?? '') ?? (numbered === undefined ? endnoteType(written.value) : endnoteType(numbered))
  )
}

/** The journal stands in up to four elements; those that say the same once more are left out. */
function sourceFields(fields: readonly XmlField[], type: SourceType | undefined): readonly SourceField<Role>[] {
  const titles = new Set(fields.filter(({path}) => path === 'titles/secondary-title').map(({value}) => value))
  return fields.flatMap(({path, value, span}) => {
    if (bookkeeping.has(path)) return []
    if (/^(?:alt-)?periodical\/|^titles\/alt-title$/.test(path)) {
      if (titles.has(value)) return []
      titles.add(value)
    }
    const isProceedings = path === 'custom3' && (type === 'conference' || type === 'paper-conference')
    return [{role: isProceedings ? 'proceedingsTitle' : xmlRoles.get(path), name: path, value, span}]
  })
}

const fieldNames = fieldNamesOf(
  {
    title: 'title',
    authors: 'authors',
    editors: 'secondary-authors',
    containerTitle: 'secondary-title',
    event: 'secondary-title',
    publisher: 'publisher',
    issued: 'year',
    accessed: 'access-date',
    number: 'number',
    doi: 'electronic-resource-num',
    url: 'url',
  },
  {journal: 'secondary-title', book: 'secondary-title'},
)
