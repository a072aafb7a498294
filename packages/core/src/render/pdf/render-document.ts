/** Document tree → PDF: print, typeset, finish. What a face or a decoder refuses is replaced and tried again, so that a PDF comes out. */
import type {DocumentRoot} from '../document/nodes.js'
import {type Coverage, drawingCoverage, fontCoverage, substitute} from './coverage.js'
import {draftMark} from './draft-mark.js'
import {finishPdf} from './finish.js'
import {prepareImages} from './images.js'
import {printDocument} from './print/document.js'
import {findTargets} from './print/targets.js'
import type {Typesetter} from './typesetter.js'
import {sharedTypesetter} from './typst-typesetter.js'

export interface DocumentPdfOptions {
  readonly images?: ReadonlyMap<string, Uint8Array>
  readonly typesetter?: Typesetter
  /** Ids of the document whose pages are asked for. */
  readonly locate?: readonly string[]
}

export interface DocumentPdf {
  readonly pdf?: Uint8Array
  /** By id, the page of the PDF on which it begins, 1-based; present if asked for. */
  readonly pages?: ReadonlyMap<string, number>
  /** Paths of images that could not be shown: not there, of no known format, or broken. */
  readonly refusedImages: readonly string[]
  /** Texts replaced although each of their characters has a glyph. */
  readonly replacedTexts: readonly string[]
  /** Messages of failures that are bugs. */
  readonly failures: readonly string[]
}

/** Rounds of replacing before giving up; each round mends everything that the one before reported. */
const rounds = 8

/** Rejects with `TypesetterMissing` or `FontsMissing` where optional packages are missing. */
export async function renderDocument(root: DocumentRoot, options: DocumentPdfOptions = {}): Promise<DocumentPdf> {
  const coverage = await fontCoverage()
  const letters = await drawingCoverage()
  const typesetter = options.typesetter ?? (await sharedTypesetter())
  const {imagePaths} = findTargets(root)
  const refused = new Set<string>()
  const replaced = new Set<string>()
  for (let round = 0; ; round++) {
    const images = prepareImages(imagePaths, options.images ?? new Map(), letters, refused)
    const document = printDocument(root, without(coverage, replaced), images.names)
    const files = new Map(images.files)
    if (root.info.draftMark) files.set('draft-mark.svg', await draftMark(coverage.printable(root.info.draftMark)))
    const {pdf, pages, problems} = await typesetter.typeset({
      document: JSON.stringify(document),
      files,
      ...(options.locate ? {locate: options.locate} : {}),
    })
    const refusedImages = [...new Set(imagePaths)].filter(path => !images.names.has(path))
    const done = {refusedImages, replacedTexts: [...replaced]}
    if (pdf) {
      const {unmadeFields, ...finished} = await finishPdf(pdf, root)
      const failures = unmadeFields.map(name => `The form field ${JSON.stringify(name)} could not be made`)
      return {...finished, ...(pages ? {pages} : {}), ...done, failures}
    }
    let mended = false
    for (const problem of problems) {
      if (problem.kind === 'image' && !refused.has(problem.name)) {
        refused.add(problem.name)
        mended = true
      }
      if (problem.kind === 'text' && problem.text !== '' && !replaced.has(problem.text)) {
        replaced.add(problem.text)
        mended = true
      }
    }
    if (mended && round < rounds) continue
    const failures = problems.map(problem =>
      problem.kind === 'unexpected' ? problem.message : JSON.stringify(problem),
    )
    return {...done, failures}
  }
}

/** The coverage less the texts that failed after all. */
function without(coverage: Coverage, texts: ReadonlySet<string>): Coverage {
  if (texts.size === 0) return coverage
  const replace = (text: string): string => {
    let result = text
    for (const failed of texts) result = result.replaceAll(failed, substitute)
    return result
  }
  return {
    covers: text => coverage.covers(text),
    missing: text => coverage.missing(text),
    printable: text => replace(coverage.printable(text)),
  }
}
