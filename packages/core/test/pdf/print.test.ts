import type {PhrasingContent, Table} from 'mdast'
import {describe, expect, it} from 'vitest'
import {coverageOf} from '../../src/render/pdf/coverage.js'
import {columnWidths} from '../../src/render/pdf/print/column-widths.js'
import type {PrintContext} from '../../src/render/pdf/print/context.js'
import {formulaTree} from '../../src/render/pdf/print/formula.js'
import {plainText, printInlines} from '../../src/render/pdf/print/inline.js'
import type {PrintedInline} from '../../src/render/pdf/print/printed.js'
import {printTable} from '../../src/render/pdf/print/table.js'
import {foldedCode, printText, textWidth} from '../../src/render/pdf/print/text.js'

const everything = coverageOf([[0x20, 0x10ffff]])
const context: PrintContext = {
  edition: 'zh',
  lang: 'zh',
  width: 42,
  level: 0,
  coverage: everything,
  targets: new Set(['r1', 'cite-a-1', 'ref-a']),
  claimed: new Set(),
  images: new Map(),
}
const t = (value: string): PhrasingContent => ({type: 'text', value})
const glue: PrintedInline = {type: 'glue'}

describe('running text', () => {
  it('leaves Typst markup alone', () => {
    const text = '#import "x" $a$ [b] <c> @d *e* _f_ `g` \\ // /* ~ --- ...'
    expect(printText(text, context)).toEqual([text])
  })

  it('takes a line’s end for a blank and draws ballot boxes', () => {
    expect(printText('a\r\nb\u2028c', context)).toEqual(['a b c'])
    expect(printText('constructor', context)).toEqual(['constructor'])
    expect(printText('☐ 是 ☑\ufe0f', context)).toEqual([
      {type: 'ballot', mark: 'empty', alternative: '☐'},
      ' 是 ',
      {type: 'ballot', mark: 'checked', alternative: '☑'},
    ])
  })

  it.each([
    ['10.1001/archpsyc.63.8.856-a/very/long/identifier', 42],
    ['x'.repeat(200), 42],
    ['N-methyl-D-aspartate-receptor', 10],
  ])('lets a long word break without changing it (%#)', (word, width) => {
    const pieces = printText(word, {...context, width})
    expect(pieces.some(piece => typeof piece === 'object' && piece.type === 'opportunity')).toBe(true)
    expect(plainText(pieces)).toBe(word)
    for (const piece of pieces) if (typeof piece === 'string') expect(textWidth(piece)).toBeLessThan(width)
  })

  it('keeps short compounds whole, which copying would join', () => {
    expect(printText('5-HT and long-term use', context)).toEqual(['5-', glue, 'HT and long-', glue, 'term use'])
    expect(printText('treatment-resistant', {...context, width: 20})).toEqual(['treatment-resistant'])
  })

  it('cuts code that is wider than its column, and only that', () => {
    expect(foldedCode('a\tb\r\nc', context)).toBe('a    b\nc')
    const folded = foldedCode('x'.repeat(200), {...context, width: 20})
    expect(folded.replaceAll('\n', '')).toBe('x'.repeat(200))
    expect(Math.max(...folded.split('\n').map(line => line.length))).toBeLessThan(35)
  })

  it('keeps a quantity on one line, and lets one longer than its column break', () => {
    const quantity: PhrasingContent = {type: 'quantity', children: [t('0.5 mg/kg')]}
    const pieces = printInlines([quantity], context)
    expect(plainText(pieces)).toBe('0.5 mg/kg')
    expect(pieces).toEqual(['0.5 ', glue, 'mg', glue, '/', glue, 'kg'])
    expect(printInlines([quantity], {...context, width: 5})).toEqual(['0.5 mg/kg'])
  })

  it('puts a citation right behind its word, on the same line', () => {
    const citation: PhrasingContent = {
      type: 'printedCitation',
      children: [t('['), {type: 'link', url: '#ref-a', children: [t('1')]}, t(']')],
      ids: ['cite-a-1'],
    }
    expect(printInlines([t('see this '), citation, t('.')], {...context, claimed: new Set()})).toEqual([
      'see this',
      glue,
      {type: 'anchor', id: 'cite-a-1'},
      {type: 'citation', children: ['[', glue, {type: 'reference', target: 'ref-a', children: ['1']}, glue, ']']},
      '.',
    ])
  })

  it('keeps a raised number without brackets apart from the figure before it', () => {
    const citation: PhrasingContent = {type: 'printedCitation', children: [t('1')], ids: []}
    expect(printInlines([t('in 10\u202f'), citation], context)).toEqual([
      'in 10\u202f',
      glue,
      {type: 'citation', children: ['1']},
    ])
  })

  it('sets raised figures as characters, so that 10⁹ is not copied as 109', () => {
    expect(printInlines([t('10'), {type: 'superscript', children: [t('-9')]}, t('/L')], context)).toEqual([
      '10',
      glue,
      '⁻⁹/L',
    ])
    expect(printInlines([t('CO'), {type: 'subscript', children: [t('2')]}], context)).toEqual(['CO', glue, '₂'])
    expect(printInlines([{type: 'superscript', children: [t('a')]}], context)).toEqual([
      glue,
      {type: 'superscript', children: ['a']},
    ])
  })

  it('links to what exists and to the web only', () => {
    const link = (url: string): PhrasingContent => ({type: 'link', url, children: [t('x')]})
    expect(printInlines([link('#r1')], context)).toEqual([{type: 'reference', target: 'r1', children: ['x']}])
    for (const url of ['#none', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://a b'])
      expect(printInlines([link(url)], context), url).toEqual(['x'])
    expect(printInlines([link('https://example.org/')], context)).toEqual([
      {type: 'address', url: 'https://example.org/', children: ['x']},
    ])
  })

  it('gives each id to the first that bears it', () => {
    const claimed = new Set<string>()
    const mark: PhrasingContent = {type: 'printedCitation', children: [t('[1]')], ids: ['cite-a-1']}
    const anchors = printInlines([mark, mark], {...context, claimed}).filter(
      piece => typeof piece === 'object' && piece.type === 'anchor',
    )
    expect(anchors).toHaveLength(1)
  })
})

describe('formulas', () => {
  it('become trees of MathML kinds', () => {
    expect(formulaTree('\\frac{a}{2}', true, everything)).toEqual({
      kind: 'mfrac',
      children: [
        {kind: 'mi', text: 'a'},
        {kind: 'mn', text: '2'},
      ],
    })
  })

  it.each([
    '\\frac{a',
    '\\unknowncommand',
    '\\href{javascript:x}{y}',
    '\\includegraphics{/etc/passwd}',
    '{'.repeat(500),
    'x'.repeat(5000),
    '',
  ])('are printed as typed where they cannot be set (%#)', latex =>
    expect(formulaTree(latex, true, everything)).toBeUndefined(),
  )
})

describe('tables', () => {
  const rows = (...texts: string[][]): Table => ({
    type: 'table',
    children: texts.map(row => ({
      type: 'tableRow',
      children: row.map(cell => ({type: 'tableCell', children: [t(cell)]})),
    })),
  })
  const cell = (...lines: number[]) => ({lines, least: Math.min(...lines, 4)})

  it('gives every column its longest word and the rest where it shortens the table', () => {
    const {widths, fits} = columnWidths(
      [
        [cell(4), cell(100), cell(8)],
        [cell(3), cell(60), cell(4)],
      ],
      40,
    )
    expect(fits).toBe(true)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(40)
    expect(widths[1]).toBeGreaterThan(20)
    expect(widths[0]).toBeGreaterThanOrEqual(4)
  })

  it.each(['40/1000', '（≤12\u00a0分）'])('gives a column the width of %s, inside which no line breaks', piece => {
    const pieces = Array.from({length: 5}, () => piece)
    const {columns} = printTable(rows(pieces, [...pieces.slice(1), '文'.repeat(200)]), {...context, width: 30})
    for (const width of columns.slice(0, 4)) expect(width).toBeGreaterThan(textWidth(piece) + 1)
  })

  it('does not widen a table that fits', () => {
    expect(columnWidths([[cell(4), cell(6)]], 40).widths).toEqual([5, 7])
  })

  it('keeps a short line whole where the table has the room for it', () => {
    const name = {lines: [5.2], least: 3}
    expect(columnWidths([[name, cell(100), cell(60)]], 40).widths[0]).toBeGreaterThanOrEqual(6.2)
    expect(columnWidths([Array.from({length: 8}, () => name)], 40).widths[0]).toBeLessThan(6.2)
  })

  it('says when the longest words alone do not fit', () => {
    expect(columnWidths([Array.from({length: 20}, () => cell(10))], 40).fits).toBe(false)
  })

  it('sets crowded tables smaller, fills ragged rows and forgets an empty header', () => {
    const small = printTable(rows(['a', 'b'], ['c']), context)
    expect(small.scale).toBeGreaterThan(0.85)
    expect(small.keep).toBe(true)
    expect(small.rows[0]?.cells).toHaveLength(2)
    const wide = printTable(rows(Array.from({length: 12}, () => 'Contraindication')), context)
    expect(wide.scale).toBeLessThan(0.85)
    expect(printTable(rows(['', ''], ['a', 'b']), context).header).toEqual([])
  })

  it('gives a table of few columns the width of its names, and leaves English words to be hyphenated', () => {
    const table = rows(
      ['Name', 'Role', 'Interests'],
      ['Wang Xiaoming', `Conceptualization; ${'words '.repeat(30)}`, 'words '.repeat(60)],
    )
    const english = {...context, lang: 'en', edition: 'en'} as const
    const printed = printTable(table, english)
    expect(printed.columns[1]).toBeGreaterThan(textWidth('Conceptualization'))
    const crowded = printTable(rows(Array.from({length: 9}, () => 'Conceptualization')), english)
    expect(crowded.hyphenate).toBe(true)
    expect(crowded.header[0]?.paragraphs).toEqual([['Conceptualization']])
  })

  it('sets a citation that stands alone on the line', () => {
    const cited = (onLine: boolean): PhrasingContent => ({
      type: 'printedCitation',
      children: [t('[1]')],
      ids: ['cite-a-1'],
      onLine,
    })
    const kinds = (onLine: boolean) =>
      printInlines([cited(onLine)], {...context, claimed: new Set()}).map(piece =>
        typeof piece === 'string' ? piece : piece.type,
      )
    expect(kinds(true)).toEqual(['anchor', '[1]'])
    expect(kinds(false)).toEqual(['glue', 'anchor', 'citation'])
  })

  it.each([
    ['[1]', ['glue', '[1]']],
    ['1', ['glue', 'citation']],
  ])('sets %s alone in a line of a cell as it is read', (number, expected) => {
    const citation: PhrasingContent = {type: 'printedCitation', children: [t(number)], ids: []}
    const line = printTable(
      {
        type: 'table',
        children: [
          {type: 'tableRow', children: [{type: 'tableCell', children: [t('甲')]}]},
          {type: 'tableRow', children: [{type: 'tableCell', children: [citation]}]},
        ],
      },
      context,
    ).rows[0]?.cells[0]?.paragraphs[0]
    expect(line?.map(piece => (typeof piece === 'string' ? piece : piece.type))).toEqual(expected)
  })

  it('stays quick for a table of a thousand rows', () => {
    const long = printTable(
      rows(
        ...Array.from({length: 1000}, (_, index) => [
          `${index}`,
          '文字'.repeat(index % 40),
          'words '.repeat(index % 30),
        ]),
      ),
      context,
    )
    expect(long.rows).toHaveLength(999)
    expect(long.keep).toBe(false)
  })
})
