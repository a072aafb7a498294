import {PDFDict, PDFDocument, PDFHexString, PDFName, PDFString} from 'pdf-lib'
import {beforeAll, describe, expect, it} from 'vitest'
import {renderDocument} from '../../src/pdf.js'
import type {DocumentNode, Edition} from '../../src/render/document/nodes.js'
import {fontCoverage} from '../../src/render/pdf/coverage.js'
import {printDocument} from '../../src/render/pdf/print/document.js'
import {createTypstTypesetter} from '../../src/render/pdf/typst-typesetter.js'
import {everyKind, images, p, t} from './every-kind.js'
import {describeWithPrograms, fontsOf, lettersOf, read, textOf} from './second-program.js'

const editions: readonly Edition[] = ['zh', 'en', 'parallel']
const pdfs = new Map<Edition, Uint8Array>()
const pdfOf = (edition: Edition): Uint8Array => pdfs.get(edition) ?? new Uint8Array()

const ours = [
  'LibertinusSerif-Regular',
  'LibertinusSerif-Bold',
  'LibertinusSerif-Italic',
  'LibertinusSerif-BoldItalic',
  'LibertinusMath-Regular',
  'LibertinusMono-Regular',
  'NotoSerifSC-Regular',
  'NotoSerifSC-Bold',
  'NotoSansSC-Regular',
  'NotoSansSC-Bold',
  'NewCMMath-Book',
  'NewCMMath-Regular',
]

beforeAll(async () => {
  for (const edition of editions) {
    const made = await renderDocument(everyKind(edition), {images})
    expect(made.failures).toEqual([])
    expect(made.replacedTexts).toEqual([])
    expect(made.refusedImages).toEqual(['broken.png', 'absent.png'])
    if (made.pdf) pdfs.set(edition, made.pdf)
  }
}, 60_000)

/** `editions[0]` with other content. */
const withChildren = (children: DocumentNode[]) => ({...everyKind('zh'), children})

describe('every kind of node', () => {
  it('is in the fixture', () => {
    const kinds = new Set<string>()
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) for (const entry of value) walk(entry)
      else if (typeof value === 'object' && value !== null) {
        if ('type' in value && typeof value.type === 'string') kinds.add(value.type)
        for (const child of Object.values(value)) walk(child)
      }
    }
    for (const edition of editions) walk(everyKind(edition))
    const flow =
      'paragraph list listItem blockquote code thematicBreak math table tableRow tableCell titleBlock titleLine notice factTable contents documentSection pairRow side pairList untranslated recommendationBox requirementBlock badge partBlock boxBlock questionBlock figureBlock tableBlock referenceList referenceEntry noteList diagnosticMark'
    const inline =
      'text emphasis strong superscript subscript inlineCode break link inlineMath printedCitation quantity languageSpan noteMark inlineImage gradeCircles'
    expect([...`${flow} ${inline}`.split(' ')].filter(kind => !kinds.has(kind))).toEqual([])
  })

  it('stops the compilation where the templates do not know it', async () => {
    const typesetter = await createTypstTypesetter()
    const printed = printDocument(everyKind('zh'), await fontCoverage(), new Map())
    for (const [unknown, message] of [
      [{type: 'hologram'}, 'unknown kind of block: hologram'],
      [{type: 'paragraph', children: [{type: 'smell'}]}, 'unknown kind of running text: smell'],
      [{type: 'formula', alternative: 'x', tree: {kind: 'mxyz'}}, 'unknown kind in a formula: mxyz'],
    ] as const) {
      const document = JSON.stringify({...printed, info: {...printed.info, mark: false}, children: [unknown]})
      const {pdf, problems} = await typesetter.typeset({document, files: new Map()})
      expect(pdf).toBeUndefined()
      expect(JSON.stringify(problems)).toContain(message)
    }
  })
})

describeWithPrograms('the PDF as another program reads it', () => {
  it.each(editions)('%s is sound, tagged, of A4 and in the project’s own fonts', edition => {
    expect(read('qpdf', pdfOf(edition), '--check')).toContain('No syntax or stream encoding errors')
    const info = read('pdfinfo', pdfOf(edition))
    expect(info).toMatch(/Tagged: +yes/u)
    expect(info).toMatch(/Page size: .*A4/u)
    expect(info).toMatch(/Pages: +[2-5]\n/u)
    expect(fontsOf(pdfOf(edition)).filter(font => !ours.includes(font))).toEqual([])
    expect(fontsOf(pdfOf(edition)).length).toBeGreaterThan(5)
  })

  it.each(editions)('%s says what it is', edition => {
    const info = read('pdfinfo', pdfOf(edition))
    const zh = '氯胺酮治疗难治性抑郁症：示例指南'
    const en = 'Ketamine for treatment-resistant depression: an example guideline'
    const title = {zh, en, parallel: `${zh} | ${en}`}[edition]
    expect(/^Title: +(.*)$/mu.exec(info)?.[1]).toBe(title)
    expect(info).toMatch(/^Author: +张三; Li Si$/mu)
    expect(info).toMatch(/^Keywords: +氯胺酮; ketamine$/mu)
    expect(info).toMatch(/^CreationDate: +Wed Jul +1 /mu)
    const xmp = read('pdfinfo', pdfOf(edition), '-meta')
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(xmp).toContain(`<rdf:li xml:lang="x-default">${title}</rdf:li>`)
    expect(xmp).toContain(`<rdf:li xml:lang="zh-CN">${zh}</rdf:li>`)
    expect(xmp).toContain(`<rdf:li xml:lang="en">${en}</rdf:li>`)
    expect(xmp).toContain('<dc:creator><rdf:Seq><rdf:li>张三</rdf:li><rdf:li>Li Si</rdf:li></rdf:Seq></dc:creator>')
  })

  it('keeps Typst syntax as text', () => {
    expect(lettersOf(pdfOf('zh'))).toContain(
      '#import"x"、$E=mc^2$、]、@ref、<label>、*星号*、_下划线_、\\反斜线与`代码`都只是文字',
    )
    expect(lettersOf(pdfOf('en'))).toContain('#import"x",$E=mc^2$,],@ref,<label>and*stars*arejusttext')
    expect(textOf(pdfOf('en'))).toContain('#set page(width: 1pt)')
  })

  it('reads in order, both languages, a superscript apart from the number before it', () => {
    expect(textOf(pdfOf('zh'))).toContain('持续输注 40 min[1]')
    expect(textOf(pdfOf('zh'))).toContain('70.8%[2]')
    expect(lettersOf(pdfOf('zh'))).toContain('10⁹/L，H₂O')
    expect(textOf(pdfOf('en'))).toContain('0.5 mg/kg over 40 min[1].')
    // In the order of the page's content, which is that of the tags.
    const parallel = read('pdftotext', pdfOf('parallel'), '-raw', 'pdf', '-').replace(/\s+/gu, '')
    const order = [
      '静脉给药的常用剂量为',
      'Theusualintravenousdose',
      '结局Outcome',
      '推荐意见|Recommendations',
      '对于难治性',
      '获益大于风险',
      'Benefitsoutweigh',
      '参考文献|References',
      'Zarate',
      '王某某',
    ]
    const found = order.map(text => parallel.lastIndexOf(text))
    expect(found.every(index => index > 0)).toBe(true)
    expect([...found].sort((a, b) => a - b)).toEqual(found)
  })

  it('draws the draft mark without leaving a word of it in the text', () => {
    expect(lettersOf(pdfOf('zh'))).not.toContain('草稿')
    expect(lettersOf(pdfOf('en'))).not.toContain('DRAFT')
  })

  it('tags headings without a gap, lists, tables, figures and languages', () => {
    const tags = read('pdfinfo', pdfOf('parallel'), '-struct-text')
    expect([...tags.matchAll(/^ *(H\d) /gmu)].map(match => match[1])).toEqual(['H1', 'H2', 'H1', 'H1', 'H1'])
    for (const tag of ['L ', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Formula', 'Link'])
      expect(tags).toMatch(new RegExp(`^ *${tag}`, 'mu'))
    const open = read('qpdf', pdfOf('parallel'), '--qdf', '--object-streams=disable', 'pdf', '-')
    expect(open).toContain('/Lang (zh-CN)')
    expect(open).toContain('/Lang (en)')
  })
})

describe('the PDF', () => {
  it('has page labels, an outline and its title in the title bar', async () => {
    const {catalog} = await PDFDocument.load(pdfOf('parallel'), {updateMetadata: false})
    expect(String(catalog.lookup(PDFName.of('PageLabels')))).toMatch(/\/S \/D/u)
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences')))).toContain('/DisplayDocTitle true')
    const outlines = catalog.lookup(PDFName.of('Outlines'), PDFDict)
    const first = outlines.lookup(PDFName.of('First'), PDFDict)
    const title = first.lookup(PDFName.of('Title'))
    expect(title instanceof PDFHexString || title instanceof PDFString ? title.decodeText() : '').toBe(
      '5-HT 与给药方案 | 5-HT and dosing',
    )
  })

  it('is the same to the byte when made again', async () => {
    for (const edition of editions) {
      const again = await renderDocument(everyKind(edition), {images, typesetter: await createTypstTypesetter()})
      expect(Buffer.from(again.pdf ?? []).equals(Buffer.from(pdfOf(edition)))).toBe(true)
    }
  })

  it('comes out whatever the text holds', async () => {
    const nasty = [
      '\u0000\u0007',
      '\ud800 lone',
      '😀👩‍⚕️',
      'ا ب',
      '\ufeff',
      '\uffff',
      'e\u0301\u0302\u0303',
      'x'.repeat(3000),
      '汉'.repeat(3000),
      '\u202e\u2028',
      '𠀀𪜀',
      '',
    ]
    const {pdf, failures} = await renderDocument(
      withChildren([
        ...nasty.map(text => p(text)),
        {type: 'code', value: nasty.join('\n')},
        {type: 'math', value: nasty.join('')},
      ]),
    )
    expect(failures).toEqual([])
    expect(pdf?.length).toBeGreaterThan(1000)
  })

  it('prints every character that the coverage promises', async () => {
    const coverage = await fontCoverage()
    const covered: string[] = []
    for (let point = 0x20; point < 0x30000; point++) {
      const character = point >= 0xd800 && point < 0xe000 ? '' : String.fromCodePoint(point)
      if (character !== '' && coverage.covers(character)) covered.push(character)
    }
    expect(covered.length).toBeGreaterThan(30_000)
    const lines: DocumentNode[] = []
    for (let at = 0; at < covered.length; at += 400) lines.push(p(covered.slice(at, at + 400).join(' ')))
    const {pdf, replacedTexts, failures} = await renderDocument(withChildren(lines))
    expect({replacedTexts, failures}).toEqual({replacedTexts: [], failures: []})
    expect(pdf).toBeDefined()
  }, 120_000)

  it('is made of no blocks at all, and of two hundred pairs', async () => {
    expect((await renderDocument(withChildren([]))).pdf).toBeDefined()
    const pairs = Array.from(
      {length: 200},
      (_, index): DocumentNode => ({
        type: 'pairRow',
        children: [
          {type: 'side', lang: 'zh', children: [p(`第${index}段：${'氯胺酮静脉给药的剂量与疗效。'.repeat(8)}`)]},
          {
            type: 'side',
            lang: 'en',
            children: [
              {
                type: 'paragraph',
                children: [t(`Paragraph ${index}: ${'The dose and effect of intravenous ketamine. '.repeat(8)}`)],
              },
            ],
          },
        ],
      }),
    )
    const {pdf} = await renderDocument({...everyKind('parallel'), children: pairs})
    const pages = (await PDFDocument.load(pdf ?? new Uint8Array())).getPageCount()
    expect(pages).toBeGreaterThan(10)
    expect(pages).toBeLessThan(60)
  })
})
