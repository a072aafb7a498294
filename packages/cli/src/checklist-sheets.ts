/** The filled checklist of one guideline, in the forms asked for, with the pages of the PDF that a build would write. */
import {
  type Checklist,
  checklistToHtml,
  checklistToMarkdown,
  type Diagnostic,
  type Edition,
  type FilledChecklist,
  type Finding,
  fillChecklist,
  type Language,
} from '@zhinan/core'
import {readImages} from '@zhinan/core/node'
import {editions, outputName} from './output-names.js'
import {possibleEditions, withMissingGlyphs, withNew} from './outputs.js'
import type {Readable} from './readable-guideline.js'
import {counting} from './reporters/reported.js'

export const sheetFormats = ['md', 'html', 'pdf'] as const
export type SheetFormat = (typeof sheetFormats)[number]

export interface Sheet {
  /** `hand-hygiene.right.zh.pdf`, with the edition where it is not the sheet's language. */
  readonly name: string
  readonly format: SheetFormat
  readonly content: string | Uint8Array
}

export interface Sheets {
  readonly sheets: readonly Sheet[]
  /** Those that the edition's PDF prints. */
  readonly diagnostics: readonly Diagnostic[]
  readonly paged: boolean
  /** Why there are no pages, or no PDF of the sheet. */
  readonly findings: readonly Finding[]
}

interface Request {
  readonly checklist: Checklist
  readonly edition: Edition
  readonly lang: Language
  readonly formats: readonly SheetFormat[]
}

interface Filled {
  readonly filled: FilledChecklist
  readonly diagnostics: readonly Diagnostic[]
  readonly findings: readonly Finding[]
}

/**
 * A build prints into its later editions what typesetting the first one told; so where the edition is a later one, its pages are asked for
 * again with that.
 */
async function fill(checked: Readable, {checklist, edition}: Request): Promise<Filled> {
  const {guideline} = checked.read
  const known = await withMissingGlyphs(checked)
  // In another style than the journal's own the pages would be others.
  if (checked.styles.missing.includes(edition))
    return {
      filled: fillChecklist(guideline, checklist, {edition, diagnostics: counting(known)}),
      diagnostics: known,
      findings: [],
    }
  const {fillChecklistWithPages} = await import('@zhinan/core/pdf')
  const images = await readImages(checked.folder, guideline)
  const {formatters} = checked.styles
  const filledWith = (diagnostics: readonly Diagnostic[]) =>
    fillChecklistWithPages(guideline, checklist, {edition, diagnostics: counting(diagnostics), images, formatters})
  const first = await filledWith(known)
  const diagnostics = withNew(known, checked.grade(first.findings))
  const isFirst = possibleEditions(guideline, editions)[0] === edition
  if (isFirst || diagnostics.length === known.length || !first.filled.paged) return {...first, diagnostics}
  return {...(await filledWith(diagnostics)), diagnostics}
}

export async function checklistSheets(checked: Readable, request: Request): Promise<Sheets> {
  const {checklist, edition, lang, formats} = request
  const {id} = checked.read.guideline.metadata
  const {filled, diagnostics, findings} = await fill(checked, request)
  const stem = [id, checklist.id, lang, ...(edition === lang ? [] : [edition])].join('.')
  const address = outputName(id, edition, 'html')
  const sheets: Sheet[] = []
  const add = (format: SheetFormat, content: string | Uint8Array) =>
    sheets.push({name: `${stem}.${format}`, format, content})
  if (formats.includes('md')) add('md', checklistToMarkdown(filled, {lang, address}))
  if (formats.includes('html')) add('html', checklistToHtml(filled, {lang, address}))
  const missing = findings.filter(({rule}) => rule.startsWith('pdf-'))
  if (formats.includes('pdf') && missing.length === 0) {
    const {checklistToPdf} = await import('@zhinan/core/pdf')
    add('pdf', await checklistToPdf(filled, {lang}))
  }
  return {sheets, diagnostics, paged: filled.paged, findings: missing}
}
