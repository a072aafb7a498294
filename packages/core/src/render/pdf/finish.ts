/**
 * What the typesetter leaves to do: metadata in both languages, page labels, the title in the window's bar, form fields, and object streams,
 * which halve the file. The tags stay as they are; nothing written depends on the clock.
 */
import {
  decodePDFRawStream,
  ParseSpeeds,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from 'pdf-lib'
import type {DocumentRoot} from '../document/nodes.js'
import {fieldFont} from './fields/field-font.js'
import {fieldsIn} from './fields/fields-in.js'
import {writeFields} from './fields/write-fields.js'
import {titleOf} from './print/document.js'
import {withLanguages} from './xmp.js'

export interface FinishedPdf {
  /** The bytes to be published. */
  readonly pdf: Uint8Array
  /** Names of form fields that could not be made, or not under that name: bugs. */
  readonly unmadeFields: readonly string[]
}

/** Throws only if the typesetter's PDF cannot be read, which would be a bug. */
export async function finishPdf(typeset: Uint8Array, root: DocumentRoot): Promise<FinishedPdf> {
  const pdf = await PDFDocument.load(typeset, {updateMetadata: false, parseSpeed: ParseSpeeds.Fastest})
  const {context, catalog} = pdf
  const viewer = context.obj({DisplayDocTitle: true})
  catalog.set(PDFName.of('ViewerPreferences'), viewer)
  // Every page bears the number that is printed on it.
  catalog.set(PDFName.of('PageLabels'), context.obj({Nums: [0, {S: 'D', St: 1}]}))
  // `false` is the default, and some readers complain of it.
  const markInfo = catalog.lookup(PDFName.of('MarkInfo'))
  if (markInfo instanceof PDFDict) markInfo.delete(PDFName.of('Suspects'))
  cleanOutline(catalog.lookup(PDFName.of('Outlines')))
  writeInformation(pdf, root)
  writeXmp(pdf, root)
  const fields = fieldsIn(root)
  const unmadeFields = fields.length > 0 ? writeFields(pdf, root, fields, await fieldFont()) : []
  const bytes = await pdf.save({
    useObjectStreams: true,
    objectsPerTick: Number.POSITIVE_INFINITY,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
  return {pdf: bytes, unmadeFields}
}

/** Outline titles are plain text: what steers line breaks in the heading (word joiner, zero-width space) has no place there. */
function cleanOutline(entry: PDFObject | undefined): void {
  for (let current = entry; current instanceof PDFDict; current = current.lookup(PDFName.of('Next'))) {
    const title = current.lookup(PDFName.of('Title'))
    if (title instanceof PDFHexString || title instanceof PDFString) {
      const text = title.decodeText()
      const clean = text.replace(/[\u2060\u200b]/gu, '').replace(/\s*\|\s*/gu, ' | ')
      if (clean !== text) current.set(PDFName.of('Title'), PDFHexString.fromText(clean))
    }
    cleanOutline(current.lookup(PDFName.of('First')))
  }
}

/** Fixed fields only: no producer's version that changes with an update of the machine, no date but the guideline's. */
function writeInformation(pdf: PDFDocument, root: DocumentRoot): void {
  const {info} = root
  const dictionary = pdf.context.lookup(pdf.context.trailerInfo.Info)
  if (!(dictionary instanceof PDFDict)) return
  const write = (name: string, text: string | undefined): void => {
    if (text) dictionary.set(PDFName.of(name), PDFHexString.fromText(text))
  }
  write('Title', titleOf(root))
  write('Author', info.authors.join('; '))
  write('Subject', info.subject)
  write('Keywords', info.keywords.join('; '))
  write('Creator', 'Zhinan')
  const stamp = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(info.date ?? '')
  for (const name of ['CreationDate', 'ModDate'])
    if (stamp)
      dictionary.set(PDFName.of(name), PDFString.of(`D:${stamp[1]}${stamp[2] ?? '01'}${stamp[3] ?? '01'}000000Z`))
    else dictionary.delete(PDFName.of(name))
}

function writeXmp(pdf: PDFDocument, root: DocumentRoot): void {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'))
  if (!(stream instanceof PDFRawStream)) return
  const xmp = new TextDecoder().decode(decodePDFRawStream(stream).decode())
  const languages = root.edition === 'parallel' ? ['zh-CN', 'en'] : [root.edition === 'zh' ? 'zh-CN' : 'en']
  const written = withLanguages(xmp, {
    title: titleOf(root),
    titles: root.info.title,
    ...(root.info.subject === undefined ? {} : {description: root.info.subject}),
    authors: root.info.authors,
    keywords: root.info.keywords,
    languages,
    identifier: root.info.id,
  })
  const bytes = new TextEncoder().encode(written)
  const replacement = pdf.context.stream(bytes, {Type: 'Metadata', Subtype: 'XML'})
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(replacement))
}
