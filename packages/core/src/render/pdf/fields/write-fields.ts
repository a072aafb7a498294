/**
 * Boxes that the typesetter has set aside → the fields of a form. Each link that stands for a field becomes a widget merged with its field,
 * and the link's structure element a Form, so that the file stays PDF/UA-1: every widget within a Form element of its own (ISO 14289-1,
 * 7.18.4), with a text for it (7.18.1: TU), on pages whose tab order is that of the tags (7.18.3).
 *
 *   <</Subtype/Link /A<</URI(urn:x-zhinan-field:consent.date)>> /StructParent 4>>  →  <</Subtype/Widget /FT/Tx /T(date) … /StructParent 4>>
 *   <</S/Link /K[<</Type/OBJR …>>]>>                                               →  <</S/Form /K[<</Type/OBJR …>>]>>
 */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import type {Language} from '../../../model/language.js'
import type {DocumentRoot, FormField} from '../../document/nodes.js'
import {nameInAddress, wellFormed} from '../print/field.js'
import {type AppearanceFont, setAppearance} from './appearance.js'
import {embedFont} from './embed-font.js'
import {fieldEntries} from './field-entries.js'
import type {FieldFont} from './field-font.js'
import {type FieldBranch, fieldTree} from './field-tree.js'
import {elementsByParent, readingOrder} from './structure.js'

const fontName = 'ZhinanSans'
const name = (text: string): PDFName => PDFName.of(text)

interface PlacedWidget {
  readonly field: FormField
  readonly ref: PDFRef
  readonly annotation: PDFDict
}

/** What the link stood for, and a widget does not have. */
const ofLinks = ['A', 'Border', 'Contents', 'H', 'Dest', 'C', 'BS']

/** Names of fields that are not as asked for, which are bugs: of an impossible name (they get one like it), or without a place on a page. */
export function writeFields(
  pdf: PDFDocument,
  root: DocumentRoot,
  fields: readonly FormField[],
  font: FieldFont,
): readonly string[] {
  if (fields.length === 0) return []
  const {context, catalog} = pdf
  const tags = catalog.lookup(name('StructTreeRoot'), PDFDict)
  const widgets = takeLinks(pdf, tags, new Map(fields.map(field => [wellFormed(field.name), field])))
  const byName = new Map<string, PlacedWidget[]>()
  for (const widget of widgets) {
    const same = byName.get(widget.field.name)
    if (same) same.push(widget)
    else byName.set(widget.field.name, [widget])
  }
  const shown: AppearanceFont = {font, name: fontName, ref: embedFont(context, font)}
  const {branches, refused} = fieldTree(byName)
  const languages: readonly Language[] = root.lang === 'zh' ? ['zh', 'en'] : ['en', 'zh']
  const writer: Writer = {context, languages, shown}
  const signatures = fields.some(field => field.kind === 'signature')
  const acroForm = context.obj({
    Fields: branches.map(branch => writeBranch(branch, undefined, writer)),
    DR: {Font: {[fontName]: shown.ref}},
    ...(signatures ? {SigFlags: 1} : {}),
  })
  acroForm.set(name('DA'), PDFString.of(`/${fontName} 0 Tf 0 g`))
  catalog.set(name('AcroForm'), context.register(acroForm))
  return [...refused, ...fields.map(field => field.name).filter(one => !byName.has(one))]
}

const textOf = (value: unknown): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined

/** The annotations that stand for fields, in reading order, no longer links; their elements are Forms. */
function takeLinks(pdf: PDFDocument, tags: PDFDict, fields: ReadonlyMap<string, FormField>): readonly PlacedWidget[] {
  const order = readingOrder(tags, pdf.context)
  const elements = elementsByParent(tags)
  const placed: PlacedWidget[] = []
  for (const page of pdf.getPages()) {
    const widgets = takeLinksOf(page, fields, elements)
    if (widgets.length > 0) inReadingOrder(page, order)
    placed.push(...widgets)
  }
  const placeOf = ({ref}: PlacedWidget): number => order.get(ref) ?? Number.POSITIVE_INFINITY
  return placed.sort((a, b) => placeOf(a) - placeOf(b))
}

function takeLinksOf(
  page: PDFPage,
  fields: ReadonlyMap<string, FormField>,
  elements: ReadonlyMap<number, PDFDict>,
): readonly PlacedWidget[] {
  const annotations = page.node.Annots()
  const placed: PlacedWidget[] = []
  for (let at = (annotations?.size() ?? 0) - 1; annotations && at >= 0; at--) {
    const ref = annotations.get(at)
    const annotation = annotations.lookup(at)
    if (!(ref instanceof PDFRef && annotation instanceof PDFDict)) continue
    const address = textOf(annotation.lookupMaybe(name('A'), PDFDict)?.lookup(name('URI')))
    const field = fields.get(address === undefined ? '' : (nameInAddress(address) ?? ''))
    if (!field) continue
    const parent = annotation.lookupMaybe(name('StructParent'), PDFNumber)?.asNumber()
    const element = parent === undefined ? undefined : elements.get(parent)
    if (!element) {
      // In a table's head that is repeated on the next page: no tag, so no widget.
      annotations.remove(at)
      continue
    }
    element.set(name('S'), name('Form'))
    element.delete(name('Alt'))
    for (const key of ofLinks) annotation.delete(name(key))
    annotation.set(name('Subtype'), name('Widget'))
    annotation.set(name('F'), PDFNumber.of(4))
    annotation.set(name('P'), page.ref)
    // Without a colour no border is drawn; its width is the room that viewers leave around the text, without which poppler cuts a g.
    annotation.set(name('BS'), page.doc.context.obj({W: field.kind === 'checkbox' ? 0 : 1.75, S: 'S'}))
    placed.push({field, ref, annotation})
  }
  return placed
}

/** Chromium goes from field to field in the order of the page's annotations; links keep their places among them. */
function inReadingOrder(page: PDFPage, order: ReadonlyMap<PDFRef, number>): void {
  const annotations = page.node.Annots()
  if (!annotations) return
  const refs = annotations.asArray().filter(ref => ref instanceof PDFRef)
  const placeOf = (ref: PDFRef): number => order.get(ref) ?? Number.POSITIVE_INFINITY
  const sorted = [...refs].sort((a, b) => placeOf(a) - placeOf(b))
  for (const [index, ref] of sorted.entries()) annotations.set(index, ref)
  page.node.set(name('Tabs'), name('S'))
}

interface Writer {
  readonly context: PDFContext
  readonly languages: readonly Language[]
  readonly shown: AppearanceFont
}

function writeBranch(branch: FieldBranch<readonly PlacedWidget[]>, parent: PDFRef | undefined, writer: Writer): PDFRef {
  const {context} = writer
  const [only, ...others] = branch.leaf ?? []
  const merged = only && others.length === 0
  const dictionary = merged ? only.annotation : PDFDict.withContext(context)
  const ref = merged ? only.ref : context.register(dictionary)
  dictionary.set(name('T'), PDFHexString.fromText(branch.name))
  if (parent) dictionary.set(name('Parent'), parent)
  if (only) {
    for (const [key, value] of fieldEntries(only.field, writer.languages, writer.shown.name, context))
      dictionary.set(name(key), value)
    for (const widget of branch.leaf ?? []) {
      show(widget, writer)
      if (!merged) widget.annotation.set(name('Parent'), ref)
    }
    if (!merged) dictionary.set(name('Kids'), context.obj((branch.leaf ?? []).map(widget => widget.ref)))
  } else {
    const kids = [...branch.children.values()].map(child => writeBranch(child, ref, writer))
    dictionary.set(name('Kids'), context.obj(kids))
  }
  return ref
}

function show({field, annotation}: PlacedWidget, {shown, context}: Writer): void {
  const {width, height} = annotation.lookup(name('Rect'), PDFArray).asRectangle()
  setAppearance(annotation, field, {width, height}, shown, context)
}
