/** Gives the records of a library their keys, reports what is wrong with them, and completes them. */
import type {RuleId} from '../../diagnostics/catalogue.js'
import type {Reference} from '../../model/reference.js'
import type {FieldNames, ReferenceDraft} from '../draft.js'
import {finishReference} from '../finish.js'
import {KeyMaker} from '../keys.js'
import type {LibraryText} from '../library.js'
import type {FindingDetails, Report, Span} from '../places.js'
import type {FieldText} from './fields.js'

/** Found before the record has its key. */
export interface RecordProblem {
  readonly rule: RuleId
  readonly span: Span
  readonly details: (key: string) => FindingDetails
}

/** A draft and the keys that its record offers; without one of them it gets a made key. */
export interface KeyedDraft {
  readonly draft: ReferenceDraft
  readonly key?: FieldText | undefined
  /** Users keep other things in labels, too: only one that no other record has will do. */
  readonly label?: FieldText | undefined
  readonly problems: readonly RecordProblem[]
}

export function finishRecords(
  records: readonly KeyedDraft[],
  fieldNames: FieldNames,
  {placeOf, report}: LibraryText,
): readonly Reference[] {
  const labels = new Map<string, number>()
  for (const {label} of records) if (label) labels.set(label.text, (labels.get(label.text) ?? 0) + 1)
  const given = records.map(({key, label}) => key ?? (label && labels.get(label.text) === 1 ? label : undefined))
  const maker = new KeyMaker(given.flatMap(key => (key ? [key.text] : [])))
  const made: ReferenceDraft[] = []
  const references = records.map(({draft, problems}, index) => {
    const key = given[index]
    draft.key = key?.text ?? maker.keyOf({...draft, title: draft.text.title, containerTitle: draft.text.containerTitle})
    if (key) draft.keySpan = key.span
    else made.push(draft)
    for (const {rule, span, details} of problems) report(rule, span, details(draft.key))
    return finishReference(draft, fieldNames, placeOf, key ? report : withoutKeyForm(report))
  })
  const [first] = made
  if (first)
    report('reference-keys-made', first.keySpan, {data: {count: made.length, key: first.key}, actual: first.key})
  return references
}

/** A key that is made here is no fault of the library. */
const withoutKeyForm =
  (report: Report): Report =>
  (rule, span, details) => {
    if (rule !== 'reference-key-form') report(rule, span, details)
  }
