/** Forms as PDF: what is in the file, and what poppler and qpdf make of it. */
import {PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFRef} from 'pdf-lib'
import {beforeAll, describe, expect, it} from 'vitest'
import {fieldFindings, renderDocument} from '../../src/pdf.js'
import type {DocumentNode, Edition} from '../../src/render/document/nodes.js'
import {describeWithPrograms, fontsOf, read, textOf} from '../pdf/second-program.js'
import {everyField, field, formDocument, line} from './form.js'

const editions: readonly Edition[] = ['zh', 'en', 'parallel']
const pdfs = new Map<Edition, Uint8Array>()
const pdfOf = (edition: Edition): Uint8Array => pdfs.get(edition) ?? new Uint8Array()
const made = async (children: DocumentNode[], edition: Edition = 'zh') =>
  renderDocument(formDocument(edition, children))

beforeAll(async () => {
  for (const edition of editions) {
    const {pdf, failures} = await renderDocument(formDocument(edition))
    expect(failures).toEqual([])
    if (pdf) pdfs.set(edition, pdf)
  }
}, 60_000)

const name = (text: string): PDFName => PDFName.of(text)

/** Every widget of a file, page by page in the order of the annotations, with its page and its structure element. */
async function widgetsOf(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes, {updateMetadata: false})
  const tags = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict)
  const numbers = tags.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
  const elements = new Map<number, PDFDict>()
  for (let at = 0; at < numbers.size(); at += 2) {
    const element = numbers.lookup(at + 1)
    if (element instanceof PDFDict) elements.set(numbers.lookup(at, PDFNumber).asNumber(), element)
  }
  return pdf.getPages().flatMap(page =>
    (page.node.Annots()?.asArray() ?? []).flatMap(ref => {
      const widget = pdf.context.lookup(ref, PDFDict)
      if (widget.lookup(name('Subtype')) !== name('Widget')) return []
      const parent = widget.lookup(name('StructParent'), PDFNumber).asNumber()
      return [{ref, page, widget, element: elements.get(parent)}]
    }),
  )
}

const textIn = (dictionary: PDFDict, key: string): string | undefined =>
  dictionary.lookupMaybe(name(key), PDFHexString)?.decodeText()

describe.each(editions)('the form in %s stays PDF/UA-1', edition => {
  it('has each widget within a Form element of its own, and the element holds the widget (7.18.4)', async () => {
    const widgets = await widgetsOf(pdfOf(edition))
    expect(widgets).toHaveLength(everyField.length)
    for (const {ref, element} of widgets) {
      expect(element?.lookup(name('S'))).toBe(name('Form'))
      const reference = element?.lookup(name('K'), PDFArray).lookup(0, PDFDict)
      expect(reference?.lookup(name('Type'))).toBe(name('OBJR'))
      expect(reference?.get(name('Obj'))).toBe(ref)
    }
    expect(new Set(widgets.map(({element}) => element)).size).toBe(widgets.length)
  })

  it('has a text for each widget in both languages, the edition’s first, and nothing left of a link (7.18.1)', async () => {
    for (const {widget} of await widgetsOf(pdfOf(edition))) {
      const [first, second] = (textIn(widget, 'TU') ?? '').split(' | ')
      const [chinese, english] = edition === 'en' ? [second, first] : [first, second]
      expect(chinese).toMatch(/\p{Script=Han}/u)
      expect(english).toMatch(/^[\x20-\x7e]+$/u)
      for (const key of ['A', 'AA', 'Border', 'Contents', 'JS']) expect(widget.has(name(key))).toBe(false)
      expect(widget.lookup(name('F'), PDFNumber).asNumber()).toBe(4)
    }
  })

  it('goes from field to field in reading order (7.18.3)', async () => {
    const widgets = await widgetsOf(pdfOf(edition))
    expect(widgets.map(({widget}) => textIn(widget, 'T'))).toEqual(everyField.map(one => one.name.split('.').at(-1)))
    for (const {page} of widgets) expect(page.node.lookup(name('Tabs'))).toBe(name('S'))
  })

  it('has no XFA, no script, and the fields’ font embedded with its text map (7.15, 7.19, 7.21)', async () => {
    const {catalog, context} = await PDFDocument.load(pdfOf(edition), {updateMetadata: false})
    const acroForm = catalog.lookup(name('AcroForm'), PDFDict)
    expect(acroForm.keys().map(String).sort()).toEqual(['/DA', '/DR', '/Fields', '/SigFlags'])
    const fonts = acroForm.lookup(name('DR'), PDFDict).lookup(name('Font'), PDFDict)
    expect(fonts.keys()).toHaveLength(1)
    const font = fonts.lookup(fonts.keys()[0] ?? name(''), PDFDict)
    expect(font.lookup(name('Encoding'))).toBe(name('Identity-H'))
    expect(font.lookup(name('ToUnicode'))).toBeInstanceOf(PDFRawStream)
    const descendant = font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict)
    expect(descendant.lookup(name('CIDToGIDMap'))).toBe(name('Identity'))
    expect(descendant.lookup(name('FontDescriptor'), PDFDict).lookup(name('FontFile2'))).toBeInstanceOf(PDFRawStream)
    const scripts = context
      .enumerateIndirectObjects()
      .filter(([, object]) => object instanceof PDFDict && (object.has(name('JS')) || object.has(name('AA'))))
    expect(scripts).toEqual([])
  })
})

interface QpdfField {
  readonly fullname: string
  readonly fieldtype: string
  readonly alternativename: string
  readonly value: string | null
  readonly ischeckbox: boolean
  readonly ischoice: boolean
  readonly istext: boolean
  readonly fieldflags: number
  readonly pageposfrom1: number
}

describeWithPrograms('a form as another program reads it', () => {
  const fieldsOf = (pdf: Uint8Array): readonly QpdfField[] =>
    JSON.parse(read('qpdf', pdf, '--json', '--json-key=acroform')).acroform.fields

  it.each(editions)('%s is sound, and qpdf finds every field by its name', edition => {
    expect(read('qpdf', pdfOf(edition), '--check')).toContain('No syntax or stream encoding errors')
    const fields = fieldsOf(pdfOf(edition))
    const expected = everyField.map(({name, kind}) => [
      name,
      {checkbox: '/Btn', choice: '/Ch', signature: '/Sig'}[kind as string] ?? '/Tx',
    ])
    expect(fields.map(({fullname, fieldtype}) => [fullname, fieldtype]).sort()).toEqual(expected.sort())
    const byName = new Map(fields.map(one => [one.fullname, one]))
    expect(byName.get('zhinan')?.value).toBe('u:zhinan 1 | consent | ketamine-trd | 2.1 | zh')
    expect(byName.get('consent.understood.alternatives')?.value).toBe('/Yes')
    expect(byName.get('consent.understood.risks')?.value).toBeNull()
    const flagsOf = (one: string) => byName.get(one)?.fieldflags ?? 0
    expect(flagsOf('zhinan') & 1).toBe(1)
    expect(flagsOf('consent.patient.name') & 0b11).toBe(0b10)
    expect(flagsOf('consent.questions') & (1 << 12)).not.toBe(0)
    expect(flagsOf('consent.signatory') & (1 << 17)).not.toBe(0)
    expect(flagsOf('consent.signatory') & (1 << 18)).toBe(0)
    const born = byName.get('consent.patient.born')?.alternativename ?? ''
    expect(born).toContain('出生日期（年-月-日，如 2026-07-01；必填）')
    expect(born).toContain('Date of birth (YYYY-MM-DD; required)')
  })

  it.each(editions)('%s has its fields among the tags, in lines, lists and cells', edition => {
    const tags = read('pdfinfo', pdfOf(edition), '-struct')
    expect(tags.match(/^ *Form$/gmu)).toHaveLength(everyField.length)
    expect(tags).not.toMatch(/^ *Link/mu)
    expect(tags).toMatch(/TD[^\n]*(?:\n +\/[^\n]*)*\n +P[^\n]*\n +Form/u)
  })

  it('shows what is filled in beforehand, with the fields’ font and no font of the machine', () => {
    expect(textOf(pdfOf('zh'))).toContain('zhinan 1 | consent | ketamine-trd | 2.1 | zh')
    expect(fontsOf(pdfOf('zh'))).toContain('NotoSansSC-Regular')
    expect(read('pdffonts', pdfOf('zh'))).not.toMatch(/\bno +(?:yes|no) +(?:yes|no) +\d+ +0$/mu)
  })

  it('reads back preset values in both languages, wrapped and in the reading order of the box', async () => {
    const value = '第一行：会不会上瘾？How long does it last?\n第二行 — 喆玥珺，≥ 3 次，0.5 mg/kg'
    const {pdf} = await made([line(field('a', 'multiline', {value, lines: 6}))])
    expect(textOf(pdf ?? new Uint8Array())).toContain(value.replace('\n', ' '))
  })
})

describe('a form', () => {
  it('is the same to the byte when made again', async () => {
    for (const edition of editions) {
      const again = await renderDocument(formDocument(edition))
      expect(Buffer.from(again.pdf ?? []).equals(Buffer.from(pdfOf(edition)))).toBe(true)
    }
  })

  it('costs a font of less than 2 MB, and a document without fields costs none', async () => {
    expect(pdfOf('zh').length).toBeLessThan(2_000_000)
    const {pdf} = await made([line('没有字段')])
    expect(pdf?.length).toBeLessThan(60_000)
    const {catalog} = await PDFDocument.load(pdf ?? new Uint8Array(), {updateMetadata: false})
    expect(catalog.has(name('AcroForm'))).toBe(false)
  })

  it('has one field of a name, however often it is shown', async () => {
    const patient = field('consent.patient', 'text', {value: '张三'})
    const {pdf = new Uint8Array(), failures} = await made([line('甲 ', patient), line('乙 ', patient)])
    expect(failures).toEqual([])
    const form = (await PDFDocument.load(pdf, {updateMetadata: false})).getForm()
    expect(form.getFields().map(one => one.getName())).toEqual(['consent.patient'])
    expect(form.getTextField('consent.patient').acroField.getWidgets()).toHaveLength(2)
    expect(form.getTextField('consent.patient').getText()).toBe('张三')
    expect(await widgetsOf(pdf)).toHaveLength(2)
  })

  it.each([
    ['a', 'a.b'],
    ['a.b', 'a'],
    ['a..b', 'c'],
    ['', 'c'],
    [Array.from({length: 20}, () => 'x').join('.'), 'c'],
  ])('says which fields have an impossible name, of the names %j and %j', async (first, second) => {
    const {pdf = new Uint8Array(), failures} = await made([line(field(first, 'text'), field(second, 'text'))])
    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatch(/^The form field .* could not be made$/u)
    expect((await PDFDocument.load(pdf, {updateMetadata: false})).getForm().getFields()).toHaveLength(2)
    expect(await widgetsOf(pdf)).toHaveLength(2)
  })

  it.each(['<script>', '患者 姓名', '__proto__', 'constructor', '%41', 'ä(b)\\', '\ud800', '😀', "a'b"])(
    'takes any other name: %j',
    async one => {
      const {pdf = new Uint8Array(), failures} = await made([line(field(`f.${one}`, 'text', {value: 'x'}))])
      expect(failures).toEqual([])
      const form = (await PDFDocument.load(pdf, {updateMetadata: false})).getForm()
      expect(form.getFields().map(found => found.getName())).toEqual([`f.${one.replace('\ud800', '\ufffd')}`])
    },
  )

  it('goes on over many pages', async () => {
    const rows = Array.from({length: 120}, (_, row) => [
      field(`t.${row}.time`, 'time'),
      field(`t.${row}.note`, 'text', {width: 'full'}),
    ])
    const {pdf = new Uint8Array(), failures} = await made([
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: ['时间', '备注'].map(value => ({type: 'tableCell', children: [{type: 'text', value}]})),
          },
          ...rows.map(cells => ({
            type: 'tableRow' as const,
            children: cells.map(cell => ({type: 'tableCell' as const, children: [cell]})),
          })),
        ],
      },
    ])
    expect(failures).toEqual([])
    const widgets = await widgetsOf(pdf)
    expect(widgets).toHaveLength(240)
    expect(new Set(widgets.map(({page}) => page)).size).toBeGreaterThan(2)
    const names = widgets.map(
      ({widget}) => `${textIn(widget.lookup(name('Parent'), PDFDict), 'T')}.${textIn(widget, 'T')}`,
    )
    expect(names).toEqual(rows.flatMap((_, row) => [`${row}.time`, `${row}.note`]))
  })

  it('repeats no table’s head with a field in it on the next page', async () => {
    const head = field('head', 'text', {width: 4})
    const {pdf = new Uint8Array(), failures} = await made([
      {
        type: 'table',
        children: [
          {type: 'tableRow', children: [{type: 'tableCell', children: [head]}]},
          ...Array.from({length: 90}, (_, row) => ({
            type: 'tableRow' as const,
            children: [{type: 'tableCell' as const, children: [{type: 'text' as const, value: `行 ${row}`}]}],
          })),
        ],
      },
    ])
    expect(failures).toEqual([])
    expect(await widgetsOf(pdf)).toHaveLength(1)
  })

  it('leaves links among the fields what they are', async () => {
    const {pdf = new Uint8Array()} = await made([
      line(
        field('a', 'text'),
        ' ',
        {type: 'link', url: 'https://example.org/', children: [{type: 'text', value: 'x'}]},
        ' ',
        field('b', 'text'),
      ),
    ])
    const page = (await PDFDocument.load(pdf, {updateMetadata: false})).getPage(0)
    const kinds = page.node
      .Annots()
      ?.asArray()
      .map(ref => page.doc.context.lookup(ref, PDFDict).lookup(name('Subtype')))
    expect(kinds?.map(String)).toEqual(['/Widget', '/Link', '/Widget'])
  })

  it('has a width, a height and a page for each field, inside the page', async () => {
    for (const edition of editions)
      for (const {widget, page} of await widgetsOf(pdfOf(edition))) {
        const {x, y, width, height} = widget.lookup(name('Rect'), PDFArray).asRectangle()
        expect(Math.min(width, height)).toBeGreaterThan(8)
        expect([x > 0, y > 0, x + width < page.getWidth(), y + height < page.getHeight()]).toEqual([
          true,
          true,
          true,
          true,
        ])
        expect(widget.get(name('P'))).toBe(page.ref)
        expect(page.ref).toBeInstanceOf(PDFRef)
      }
  })
})

describe('values given beforehand', () => {
  const place = {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}

  it.each([
    [field('a', 'text', {value: '张三喆玥 Ω ≥ µg β'}), []],
    [field('a', 'text', {value: '龘😀'}), ['field-glyph-missing 龘', 'field-glyph-missing 😀']],
    [field('a', 'choice', {options: [{value: 'x', label: 'ک'}]}), ['field-glyph-missing ک']],
    [field('a', 'checkbox', {value: 'on'}), []],
    [field('a', 'text', {value: '12345', maxLength: 4}), ['form-value-too-long ']],
  ] as const)('%# that the field cannot show are found', async (one, expected) => {
    const found = await fieldFindings(formDocument('zh', [line(one)]), place)
    expect(found.map(({rule, actual = ''}) => `${rule} ${actual}`)).toEqual(expected)
  })

  it('stay whole in the file, whatever they hold', async () => {
    const values = ['龘😀', '\u0000\u0007', '\ud800', 'x'.repeat(5000), '汉'.repeat(500), 'a\nb\r\nc', '(\\)']
    const {pdf = new Uint8Array(), failures} = await made(
      values.map((value, at) => line(field(`v${at}`, at % 2 ? 'text' : 'multiline', {value, maxLength: 3}))),
    )
    expect(failures).toEqual([])
    const form = (await PDFDocument.load(pdf, {updateMetadata: false})).getForm()
    for (const at of [0, 3, 4, 5, 6]) expect(form.getTextField(`v${at}`).getText()).toBe(values[at])
  })
})
