/** A filled checklist with the pages of the edition's PDF, and as a PDF itself. Needs the typesetter (`@zhinan/core/pdf`). */
import type {Diagnostic, Finding} from '../diagnostics/finding.js'
import type {Guideline} from '../model/guideline.js'
import {renderDocument} from '../render/pdf/render-document.js'
import {type PdfOptions, renderPdf} from '../render/pdf/render-pdf.js'
import type {Checklist} from './checklist.js'
import {anchorsOf, type FilledChecklist, fillChecklist} from './fill.js'
import type {SheetOptions} from './sheet.js'
import {checklistDocument} from './to-document.js'

export interface FilledWithPages {
  /** Without pages where the PDF could not be made; the findings say why. */
  readonly filled: FilledChecklist
  /** Of typesetting the edition. */
  readonly findings: readonly Finding[]
}

/**
 * Pages are those of the PDF that `renderPdf` makes with the same options: for a draft its diagnostics are printed in it as marks, so
 * hand over the same ones.
 */
export async function fillChecklistWithPages(
  guideline: Guideline,
  checklist: Checklist,
  options: Omit<PdfOptions, 'locate'> & {readonly diagnostics?: readonly Diagnostic[]},
): Promise<FilledWithPages> {
  const unpaged = fillChecklist(guideline, checklist, options)
  const {pages, findings} = await renderPdf(guideline, {...options, locate: anchorsOf(unpaged)})
  return {filled: pages ? fillChecklist(guideline, checklist, {...options, pages}) : unpaged, findings}
}

/** The sheet as PDF/UA-1. Rejects where optional packages are missing, as `renderDocument` does. */
export async function checklistToPdf(filled: FilledChecklist, options: SheetOptions): Promise<Uint8Array> {
  const {pdf, failures} = await renderDocument(checklistDocument(filled, options))
  if (!pdf) throw new Error(failures.join('\n'))
  return pdf
}
