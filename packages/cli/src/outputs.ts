/** Renders one checked guideline into the files that a build writes. */
import {type Diagnostic, type Edition, type Guideline, renderHtml} from '@zhinan/core'
import {pathInFolder, readImages} from '@zhinan/core/node'
import {type CheckedGuideline, inOrder} from './checked-guideline.js'
import {type Format, modelName, outputName} from './output-names.js'
import {counting} from './reporters/reported.js'

export interface Output {
  readonly name: string
  readonly content: string | Uint8Array
  readonly edition?: Edition
  readonly format: Format
}

export interface Rendered {
  /** In the order asked for. */
  readonly outputs: readonly Output[]
  /** Those of the check, and what only typesetting can tell. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The editions that a guideline's languages allow, of those asked for. */
export function possibleEditions(guideline: Guideline, asked: readonly Edition[]): readonly Edition[] {
  const {languages} = guideline.metadata
  return asked.filter(edition => (edition === 'parallel' ? languages.length > 1 : languages.includes(edition)))
}

/** The editions of one guideline find the same things; each is said once. */
export function withNew(known: readonly Diagnostic[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const identity = ({rule, place, data}: Diagnostic) =>
    JSON.stringify([rule, place.file, place.line, place.column, data])
  const seen = new Set(known.map(identity))
  return inOrder([...known, ...found.filter(diagnostic => !seen.has(identity(diagnostic)))])
}

/** Those of the check, and what the faces of a PDF lack: what every edition of a build marks and counts. */
export async function withMissingGlyphs(
  checked: CheckedGuideline & {readonly read: {readonly guideline: Guideline}},
): Promise<readonly Diagnostic[]> {
  const {fontCoverage, missingGlyphs} = await import('@zhinan/core/pdf')
  const coverage = await fontCoverage().catch(() => undefined)
  const glyphs = coverage ? missingGlyphs(checked.read.guideline, coverage) : []
  return withNew(checked.diagnostics, checked.grade(glyphs))
}

export async function renderOutputs(
  checked: CheckedGuideline & {readonly read: {readonly guideline: Guideline}},
  asked: {editions: readonly Edition[]; formats: readonly Format[]; progress: (name: string) => void},
): Promise<Rendered> {
  const {guideline} = checked.read
  const {id} = guideline.metadata
  const {formatters} = checked.styles
  const images = await readImages(checked.folder, guideline)
  const editions = possibleEditions(guideline, asked.editions)
  const outputs: Output[] = []
  let {diagnostics} = checked

  // The PDFs first: they may tell of characters that no font has, which every edition then marks and counts.
  if (asked.formats.includes('pdf')) {
    const {renderPdf} = await import('@zhinan/core/pdf')
    diagnostics = await withMissingGlyphs(checked)
    for (const edition of editions) {
      const name = outputName(id, edition, 'pdf')
      asked.progress(name)
      const {pdf, findings} = await renderPdf(guideline, {
        edition,
        diagnostics: counting(diagnostics),
        images,
        formatters,
      })
      diagnostics = withNew(diagnostics, checked.grade(findings))
      if (pdf) outputs.push({name, content: pdf, edition, format: 'pdf'})
    }
  }
  if (asked.formats.includes('html')) {
    for (const edition of editions) {
      const name = outputName(id, edition, 'html')
      asked.progress(name)
      outputs.push({
        name,
        content: renderHtml(guideline, {edition, diagnostics: counting(diagnostics), images, formatters}),
        edition,
        format: 'html',
      })
    }
  }
  diagnostics = withNew(diagnostics, checked.grade(checked.styles.unprinted()))
  if (asked.formats.includes('json')) {
    outputs.push({name: modelName(id), content: `${JSON.stringify(guideline, null, 2)}\n`, format: 'json'})
  }
  return {outputs, diagnostics}
}

export const outputFolder = (out: string, id: string): string => pathInFolder(out, id)
