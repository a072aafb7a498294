/** A form as a fillable PDF/UA-1. Needs the typesetter (`@zhinan/core/pdf`). */
import type {Finding} from '../diagnostics/finding.js'
import type {Guideline} from '../model/guideline.js'
import {fieldFindings} from '../render/pdf/fields/field-findings.js'
import {renderDocument} from '../render/pdf/render-document.js'
import {missingPackages, type PdfResult} from '../render/pdf/render-pdf.js'
import type {Typesetter} from '../render/pdf/typesetter.js'
import type {Form} from './form.js'
import {type FormDocumentOptions, formDocument} from './form-document.js'
import {startOf} from './lacking.js'

export interface FormPdfOptions extends FormDocumentOptions {
  /** Image files by path relative to the guideline's folder. */
  readonly images?: ReadonlyMap<string, Uint8Array>
  /** Another typesetter than the process's shared one. */
  readonly typesetter?: Typesetter
}

/** Findings as of `renderPdf`, and `field-glyph-missing`, `form-value-too-long` of values filled in beforehand. Never rejects on account of the guideline. */
export async function renderForm(form: Form, guideline: Guideline, options: FormPdfOptions): Promise<PdfResult> {
  const place = startOf(guideline)
  const {images, typesetter, ...document} = options
  try {
    const root = formDocument(form, guideline, document)
    const {pdf, failures} = await renderDocument(root, {
      ...(images ? {images} : {}),
      ...(typesetter ? {typesetter} : {}),
    })
    const findings: Finding[] = [
      ...(await fieldFindings(root, place)),
      ...failures.slice(0, 3).map((message): Finding => ({rule: 'pdf-failed', place, data: {message}})),
    ]
    return pdf ? {pdf, findings} : {findings}
  } catch (cause) {
    return {findings: await missingPackages(cause, place)}
  }
}
