/** Renders the forms of one checked guideline into the files that a build writes beside the editions. */
import {
  buildForms,
  type Diagnostic,
  documentToHtml,
  type Edition,
  type Form,
  formDocument,
  type Guideline,
  type InBothLanguages,
} from '@zhinan/core'
import {readImages} from '@zhinan/core/node'
import type {CheckedGuideline} from './checked-guideline.js'
import {type FormsAsked, isAsked, notGiven} from './form-names.js'
import {type Format, formName} from './output-names.js'
import {type Output, withNew} from './outputs.js'

export interface RenderedForms {
  readonly outputs: readonly Output[]
  readonly titles: Readonly<Record<string, InBothLanguages>>
  readonly diagnostics: readonly Diagnostic[]
  /** Ids asked for that the guideline does not give. */
  readonly notGiven: readonly string[]
  /** Whether the guideline has forms at all. */
  readonly any: boolean
}

interface Request {
  readonly editions: readonly Edition[]
  readonly formats: readonly Format[]
  readonly forms: FormsAsked
  readonly progress: (name: string) => void
  readonly diagnostics: readonly Diagnostic[]
}

export async function renderForms(
  checked: CheckedGuideline & {readonly read: {readonly guideline: Guideline}},
  {editions, formats, forms: asked, progress, diagnostics: known}: Request,
): Promise<RenderedForms> {
  const {guideline} = checked.read
  const {id} = guideline.metadata
  const {forms, findings} = buildForms(guideline)
  const wanted = forms.filter(form => isAsked(form.id, asked))
  const told = findings.filter(({data}) => asked === 'all' || isAsked(String(data?.form ?? ''), asked))
  let diagnostics = withNew(known, checked.grade(told))
  const images = await readImages(checked.folder, guideline)
  const {formatters} = checked.styles
  const outputs: Output[] = []
  const each = async (
    format: 'html' | 'pdf',
    make: (form: Form, edition: Edition) => Promise<string | Uint8Array | undefined>,
  ) => {
    if (!formats.includes(format)) return
    for (const form of wanted) {
      for (const edition of editions) {
        const name = formName(id, form.id, edition, format)
        progress(name)
        const content = await make(form, edition)
        if (content !== undefined) outputs.push({name, content, edition, format})
      }
    }
  }
  await each('pdf', async (form, edition) => {
    const {renderForm} = await import('@zhinan/core/pdf')
    const {pdf, findings} = await renderForm(form, guideline, {edition, images, formatters})
    diagnostics = withNew(diagnostics, checked.grade(findings))
    return pdf
  })
  await each('html', async (form, edition) =>
    documentToHtml(formDocument(form, guideline, {edition, formatters}), images),
  )
  return {
    outputs,
    titles: Object.fromEntries(wanted.map(form => [form.id, form.title])),
    diagnostics,
    notGiven: notGiven(
      asked,
      forms.map(form => form.id),
    ),
    any: forms.length > 0,
  }
}
