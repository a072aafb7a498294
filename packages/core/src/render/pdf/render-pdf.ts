/** Guideline + edition → PDF and what there is to say about it. Bad input and missing packages become findings, never exceptions. */
import type {Diagnostic, Finding} from '../../diagnostics/finding.js'
import type {GradingScheme} from '../../grading/scheme.js'
import type {Guideline} from '../../model/guideline.js'
import type {Place} from '../../model/place.js'
import type {ReferenceFormatters} from '../document/formatters.js'
import {buildDocument} from '../document/index.js'
import type {Edition} from '../document/nodes.js'
import {fontCoverage} from './coverage.js'
import {FontsMissing, fontPaths} from './fonts.js'
import {imagePlaces} from './image-places.js'
import {missingGlyphs, placesOfText} from './missing-glyphs.js'
import {renderDocument} from './render-document.js'
import {type Typesetter, TypesetterMissing} from './typesetter.js'
import {findTypst} from './typst-typesetter.js'

export interface PdfOptions {
  readonly edition: Edition
  /** Printed as marks where they stand, and counted on the first page. */
  readonly diagnostics?: readonly Diagnostic[]
  /** Image files by path relative to the guideline's folder. */
  readonly images?: ReadonlyMap<string, Uint8Array>
  /** Another typesetter than the process's shared one. */
  readonly typesetter?: Typesetter
  readonly schemes?: readonly GradingScheme[]
  /** What prints an edition's citations and references, in place of the style that its front matter names. */
  readonly formatters?: ReferenceFormatters
  /** Ids of the document whose pages are asked for. */
  readonly locate?: readonly string[]
}

export interface PdfResult {
  /** Absent only if packages are missing or something failed that is a bug; a finding says which. */
  readonly pdf?: Uint8Array
  readonly findings: readonly Finding[]
  /** By id, the page of the PDF on which it begins, 1-based; present if asked for. */
  readonly pages?: ReadonlyMap<string, number>
}

const startOf = (guideline: Guideline): Place =>
  guideline.metadata.places[''] ?? {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}

/** One edition as PDF/UA-1. Findings: `glyph-missing`, `image-unreadable`, `pdf-typesetter-missing`, `pdf-fonts-missing`, `pdf-failed`. */
export async function renderPdf(guideline: Guideline, options: PdfOptions): Promise<PdfResult> {
  const {edition, diagnostics, schemes, formatters} = options
  try {
    const glyphs = missingGlyphs(guideline, await fontCoverage())
    const root = buildDocument(guideline, {
      edition,
      ...(diagnostics ? {diagnostics} : {}),
      ...(schemes ? {schemes} : {}),
      ...(formatters ? {formatters} : {}),
    })
    const made = await renderDocument(root, {
      ...(options.images ? {images: options.images} : {}),
      ...(options.typesetter ? {typesetter: options.typesetter} : {}),
      ...(options.locate ? {locate: options.locate} : {}),
    })
    const findings: Finding[] = [
      ...glyphs,
      ...made.replacedTexts.flatMap(text => placesOfText(guideline, text)),
      ...made.refusedImages.map(
        (path): Finding => ({
          rule: 'image-unreadable',
          place: imagePlaces(guideline).get(path) ?? startOf(guideline),
          data: {path},
          actual: path,
          note: options.images?.has(path) ? 'broken' : 'absent',
        }),
      ),
      ...made.failures
        .slice(0, 3)
        .map((message): Finding => ({rule: 'pdf-failed', place: startOf(guideline), data: {message}})),
    ]
    return made.pdf ? {pdf: made.pdf, ...(made.pages ? {pages: made.pages} : {}), findings} : {findings}
  } catch (cause) {
    return {findings: await missingPackages(cause, startOf(guideline))}
  }
}

/** Several editions with one typesetter, whose fonts are loaded once. In the order asked for. */
export async function renderPdfs(
  guideline: Guideline,
  options: Omit<PdfOptions, 'edition'> & {readonly editions: readonly Edition[]},
): Promise<ReadonlyMap<Edition, PdfResult>> {
  const {editions, ...rest} = options
  const results = new Map<Edition, PdfResult>()
  for (const edition of editions) results.set(edition, await renderPdf(guideline, {...rest, edition}))
  return results
}

/** All that is missing at once, so that one installation is enough. Anything but a missing package is a bug and goes on upwards. */
export async function missingPackages(cause: unknown, place: Place): Promise<Finding[]> {
  if (!(cause instanceof TypesetterMissing || cause instanceof FontsMissing)) throw cause
  const findings: Finding[] = []
  const typesetter = cause instanceof TypesetterMissing ? cause : await whyNot(findTypst)
  const fonts = cause instanceof FontsMissing ? cause : await whyNot(async () => fontPaths())
  if (typesetter instanceof TypesetterMissing)
    findings.push({rule: 'pdf-typesetter-missing', place, data: {package: typesetter.package}})
  if (fonts instanceof FontsMissing)
    findings.push({rule: 'pdf-fonts-missing', place, data: {packages: fonts.packages.join(' ')}})
  return findings
}

async function whyNot(attempt: () => Promise<unknown>): Promise<unknown> {
  try {
    await attempt()
    return undefined
  } catch (cause) {
    return cause
  }
}
