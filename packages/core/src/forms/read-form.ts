/** A filled form, by whatever program → its values, and which form of which guideline it is. */
import {PDFDict, type PDFDocument, PDFName} from 'pdf-lib'
import type {Finding} from '../diagnostics/finding.js'
import type {Edition} from '../render/document/nodes.js'
import {fieldCharacters} from '../render/pdf/fields/characters.js'
import {codePoints} from '../render/pdf/missing-glyphs.js'
import {identityField, readIdentity} from './form-identity.js'
import {type FieldValue, readValue, takesValue} from './reading/field-value.js'
import {type ByteFault, isCutShort} from './reading/inspect-bytes.js'
import {formLimits} from './reading/limits.js'
import {openForm} from './reading/open-form.js'
import {type ReadField, walkFields} from './reading/walk-fields.js'

export type {FieldValue} from './reading/field-value.js'

export interface ReadFormOptions {
  /** What the file is called, for the places of findings. */
  readonly file?: string
  /** Of a form that cannot be opened without one. */
  readonly password?: string
}

export interface FormReading {
  /** By the field's name, in the order of the form; fields left empty are there too (`''`, `false`). */
  readonly values: Readonly<Record<string, FieldValue>>
  /** Which form: `consent`. Absent where the file does not say so. */
  readonly form?: string
  /** The guideline's id. */
  readonly guideline?: string
  /** The guideline's version that the form was made from. */
  readonly version?: string
  readonly edition?: Edition
  /** `form-not-pdf`, `form-too-large`, `form-broken`, `form-encrypted`, `form-flattened`, `form-foreign`, `form-xfa`, `form-field-unreadable`, `form-value-too-long`, `form-choice-unknown`, `form-required-empty`, `form-value-unshown`. */
  readonly findings: readonly Finding[]
}

/** Reads what stands in the fields; nothing is verified, neither values nor signatures. Never rejects on account of the file. */
export async function readForm(bytes: Uint8Array, options: ReadFormOptions = {}): Promise<FormReading> {
  const {file = 'form.pdf', password = ''} = options
  const place = {file, line: 1, column: 1, endLine: 1, endColumn: 1}
  const report: Report = (rule, data = {}, note) => ({
    rule,
    place,
    data: {file, ...data},
    ...(note === undefined ? {} : {note}),
  })
  const opened = await openForm(bytes, password)
  if (!opened.pdf) return {values: {}, findings: [faultFinding(opened.fault, report)]}
  const reading = readFields(opened.pdf, report)
  const broken = reading.findings.some(finding => finding.rule === 'form-broken')
  return broken || !isCutShort(bytes)
    ? reading
    : {...reading, findings: [report('form-broken', {}, 'cut'), ...reading.findings]}
}

function faultFinding(fault: ByteFault | 'encrypted', report: Report): Finding {
  switch (fault) {
    case 'empty':
      return report('form-not-pdf', {}, 'empty')
    case 'not-pdf':
      return report('form-not-pdf')
    case 'too-large':
      return report('form-too-large', {megabytes: formLimits.bytes / 1_000_000})
    case 'broken':
      return report('form-broken')
    case 'encrypted':
      return report('form-encrypted')
  }
}

/** Of a tree that is broken all over, so many places are named. */
const namedBranches = 20

type Report = (rule: Finding['rule'], data?: Readonly<Record<string, string | number>>, note?: string) => Finding

function readFields(pdf: PDFDocument, report: Report): FormReading {
  const acroForm = pdf.catalog.lookup(PDFName.of('AcroForm'))
  const lost = pdf.catalog.has(PDFName.of('AcroForm')) && !(acroForm instanceof PDFDict)
  if (lost || !(pdf.catalog.lookup(PDFName.of('Pages')) instanceof PDFDict))
    return {values: {}, findings: [report('form-broken')]}
  const walked = acroForm instanceof PDFDict ? walkFields(acroForm, pdf.context) : {fields: [], broken: [], cut: false}
  const xfa = acroForm instanceof PDFDict && acroForm.has(PDFName.of('XFA'))
  const findings: Finding[] = [
    ...(xfa ? [report('form-xfa')] : []),
    ...(walked.cut ? [report('form-field-unreadable', {field: '…'}, 'many')] : []),
    ...[...new Set(walked.broken)]
      .slice(0, namedBranches)
      .map(field => report('form-field-unreadable', {field}, 'tree')),
  ]
  const values = new Map<string, FieldValue>()
  for (const field of walked.fields) {
    const {value, remarks} = fieldReading(field, report)
    findings.push(...remarks)
    // Of two fields of one name, which no sound form has, the one that holds something counts.
    if (value !== undefined && !values.get(field.name)) values.set(field.name, value)
  }
  const stated = values.get(identityField)
  const identity = typeof stated === 'string' ? readIdentity(stated) : undefined
  values.delete(identityField)
  if (walked.fields.length === 0 && walked.broken.length > 0) findings.unshift(report('form-broken'))
  else if (walked.fields.length === 0) findings.unshift(report('form-flattened'))
  else if (!identity) findings.unshift(report('form-foreign'))
  return {values: Object.fromEntries(values), ...identity, findings}
}

function fieldReading(
  field: ReadField,
  report: Report,
): {readonly value?: FieldValue; readonly remarks: readonly Finding[]} {
  if (!takesValue(field)) return {remarks: []}
  const read = attempt(field)
  if (!read) return {remarks: [report('form-field-unreadable', {field: field.name}, 'value')]}
  if (read.differing) return {remarks: [report('form-field-unreadable', {field: field.name}, 'differing')]}
  const {value} = read
  const tooLong = typeof value === 'string' && value.length > formLimits.valueLength
  if (tooLong) return {remarks: [report('form-field-unreadable', {field: field.name}, 'long')]}
  return {
    value,
    remarks: [
      ...(read.maxLength !== undefined && typeof value === 'string'
        ? [report('form-value-too-long', {field: field.name, length: value.length, most: read.maxLength})]
        : []),
      ...(read.notOffered === undefined
        ? []
        : [report('form-choice-unknown', {field: field.name, value: read.notOffered})]),
      ...(read.missing ? [report('form-required-empty', {field: field.name})] : []),
      ...(typeof value === 'string' ? unshown(field.name, value, report) : []),
    ],
  }
}

/** So many characters of one value are named. */
const namedCharacters = 5
let shown: ReadonlySet<number> | undefined

/** Characters that the form's own font lacks, each once. */
function unshown(field: string, value: string, report: Report): readonly Finding[] {
  shown ??= new Set(fieldCharacters())
  const missing = new Set<string>()
  for (const character of value) {
    if (missing.size === namedCharacters) break
    if (!/\s/u.test(character) && !shown.has(character.codePointAt(0) ?? 0)) missing.add(character)
  }
  return [...missing].map(character =>
    report('form-value-unshown', {field, character, codePoints: codePoints(character)}),
  )
}

function attempt(field: ReadField): ReturnType<typeof readValue> {
  try {
    return readValue(field)
  } catch {
    return undefined
  }
}
