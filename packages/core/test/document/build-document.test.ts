import type {PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import type {Diagnostic} from '../../src/diagnostics/finding.js'
import type {Guideline} from '../../src/model/guideline.js'
import {buildDocument, type DocumentNode, type DocumentRoot, type Edition} from '../../src/render/document/index.js'
import {plainText} from '../../src/render/document/words.js'
import * as make from '../support/build.js'
import {everyKind} from '../support/every-kind.js'
import {orcids, withGroup} from '../support/group.js'
import {printTree} from '../support/print-tree.js'

const editions = ['zh', 'en', 'parallel'] as const

type AnyNode = {readonly type: string; readonly [key: string]: unknown}

/** Every node of a tree, whatever it hangs on. */
function* nodes(tree: unknown): Generator<AnyNode> {
  if (Array.isArray(tree)) for (const one of tree) yield* nodes(one)
  else if (typeof tree === 'object' && tree !== null) {
    if ('type' in tree && typeof tree.type === 'string') yield tree as AnyNode
    for (const value of Object.values(tree)) yield* nodes(value)
  }
}

const find = <T extends string>(tree: unknown, type: T): Extract<DocumentNode | PhrasingContent, {type: T}>[] =>
  [...nodes(tree)].filter(node => node.type === type) as never

const textOf = (tree: unknown): string =>
  [...nodes(tree)].map(node => (node.type !== 'badge' && typeof node.value === 'string' ? node.value : '')).join('')

const build = (guideline: Guideline, edition: Edition, diagnostics: readonly Diagnostic[] = []): DocumentRoot =>
  buildDocument(guideline, {edition, diagnostics})

describe('golden trees', () => {
  it.each(editions)('%s', async edition => {
    await expect(printTree(build(everyKind, edition))).toMatchFileSnapshot(`golden/every-kind.${edition}.txt`)
  })

  it('gives the same tree twice and keeps nothing of the source that is resolved', () => {
    for (const edition of editions) {
      const tree = build(everyKind, edition)
      expect(build(everyKind, edition)).toEqual(tree)
      const types = new Set([...nodes(tree.children)].map(node => node.type))
      for (const type of [
        'html',
        'image',
        'definition',
        'footnoteReference',
        'bilingual',
        'citation',
        'heading',
        'delete',
        'directive',
      ])
        expect(types).not.toContain(type)
      expect(JSON.stringify(tree)).not.toContain('"position"')
    }
  })
})

describe('citations', () => {
  const cited = (children: Parameters<typeof make.words>[0], numbering = ['a', 'b', 'c', 'd', 'e']) =>
    make.guideline([make.pair(children, children)], {references: numbering.map(key => make.reference(key)), numbering})
  const printed = (tree: DocumentRoot): string[] =>
    find(tree.children, 'printedCitation').map(citation => plainText(citation.children))

  it.each([
    [make.cite('a', 'b'), '[1-2]'],
    [make.cite('a', 'c', 'd', 'e'), '[1,3-5]'],
    [make.cite('c', 'a', 'c'), '[3,1]'],
    [make.cite('a', 'nowhere'), '[1,@nowhere]'],
    [make.cite({key: 'b', prefix: 'see', locator: '3-5', locatorType: 'page'}, 'c', 'd'), '[see 2]3-5[3-4]'],
  ])('%#', (citation, expected) => {
    expect(printed(build(cited(['text', citation]), 'en'))).toEqual([expected])
  })

  it('prints authors before a number in text, in the language of the sentence', () => {
    const tree = build(cited([make.citeInText('a'), ' x']), 'parallel')
    const sides = find(tree.children, 'side').filter(side => find(side, 'printedCitation').length > 0)
    const [zh, en] = sides.map(side => textOf(side))
    expect(zh).toContain('和')
    expect(en).toMatch(/^Zarate and Singh\[1\] x$/)
  })

  it('closes the blank before a raised bracket', () => {
    expect(textOf(find(build(cited(['18 days ', make.cite('a'), '.']), 'en').children, 'paragraph'))).toContain(
      '18 days[1].',
    )
  })

  it('leads from every reference back to every citation of it, in all editions by the same numbers', () => {
    for (const edition of editions) {
      const tree = build(everyKind, edition)
      const [list] = find(tree.children, 'referenceList')
      expect(list?.children.map(entry => entry.key)).toEqual(everyKind.numbering)
      expect(list?.children.map(entry => entry.number)).toEqual([1, 2, 3, 4, 5])
      const ids = find(tree.children, 'printedCitation').flatMap(citation => citation.ids)
      expect(new Set(ids).size).toBe(ids.length)
      expect(list?.children.flatMap(entry => entry.backlinks).sort()).toEqual([...ids].sort())
    }
  })
})

describe('ids', () => {
  it('keep the source’s ids, give our documented hooks precedence, and never repeat', () => {
    const guideline = make.guideline(
      [
        make.section(
          2,
          make.label('甲', 'A'),
          [make.pair('见', ['see ', {type: 'link', url: '#references', children: []}])],
          'references',
        ),
        make.section(2, make.label('乙', 'B'), [], 'dosing'),
        make.section(2, make.label('丙', 'C'), [], 'dosing'),
        make.section(2, make.label('丁', 'D'), [], 'about'),
        make.section(2, make.label('戊', 'E'), [], 'dosing-zh'),
        make.section(2, make.label('己', 'F'), [], 'ref-a'),
      ],
      {references: [make.reference('a')], numbering: ['a']},
    )
    const tree = build(guideline, 'parallel')
    const sections = find(tree.children, 'documentSection').map(section => section.id)
    expect(sections).toEqual([
      'references-2',
      'dosing',
      'dosing-2',
      'about',
      'dosing-zh',
      'ref-a-2',
      ...sections.slice(6),
    ])
    const links = find(tree.children, 'link').map(link => link.url)
    expect(links).toContain('#references-2')
    expect(find(tree.children, 'referenceList')[0]?.children[0]?.id).toBe('ref-a')
    const ids = JSON.stringify(tree.children).match(/"id":"[^"]+"/gu) ?? []
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('make ids from the position for sections without one', () => {
    const inner = make.section(3, make.label('丙', 'C'), [])
    const tree = build(
      make.guideline([make.section(2, make.label('甲', 'A'), []), make.section(2, make.label('乙', 'B'), [inner])]),
      'en',
    )
    expect(
      find(tree.children, 'documentSection')
        .map(section => section.id)
        .slice(0, 3),
    ).toEqual(['section-1', 'section-2', 'section-2-1'])
  })

  it('mark the two sides of what has an id', () => {
    const sides = find(build(everyKind, 'parallel').children, 'side').map(side => side.id)
    for (const id of ['R1-zh', 'R1-en', 'Q1-zh', 'R1-why-en', 'ethics-zh', 'definitions-p1-en'])
      expect(sides).toContain(id)
    expect(new Set(sides).size).toBe(sides.length)
  })
})

describe('languages', () => {
  const guideline = make.guideline([make.pair('仅中文', undefined), make.pair(undefined, 'English only')])

  it('never drops what one language lacks', () => {
    const [block] = find(build(guideline, 'en').children, 'untranslated')
    expect(block).toMatchObject({lang: 'zh', note: 'Not yet translated into English'})
    expect(textOf(block)).toContain('仅中文')
    expect(find(build(guideline, 'zh').children, 'untranslated')).toHaveLength(1)
    const rows = find(build(guideline, 'parallel').children, 'pairRow').filter(row => row.id?.startsWith('text-'))
    expect(rows.map(row => row.children.map(side => side.children.length))).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it('shows `only` blocks in their edition alone', () => {
    const only = make.guideline([
      {type: 'only', language: 'zh', children: [make.paragraph('港澳台除外')], place: make.at(1)},
    ])
    expect(textOf(build(only, 'zh').children)).toContain('港澳台除外')
    expect(textOf(build(only, 'en').children)).not.toContain('港澳台除外')
    expect(textOf(build(only, 'parallel').children)).toContain('港澳台除外')
  })

  it('stand Chinese left even when English is the source language, and label English first', () => {
    const english = make.guideline([make.section(2, make.label('背景', 'Background'), [make.pair('甲', 'A')])], {
      metadata: make.metadata({languages: ['en', 'zh']}),
    })
    const tree = build(english, 'parallel')
    expect(tree.lang).toBe('en')
    expect(find(tree.children, 'documentSection')[0]?.heading.texts.map(one => one.lang)).toEqual(['en', 'zh'])
    expect(
      find(tree.children, 'pairRow').every(row => row.children[0]?.lang === 'zh' && row.children[1]?.lang === 'en'),
    ).toBe(true)
  })

  it('number list items by their position in each language', () => {
    const list = make.list([make.item([make.pair('一', undefined)]), make.item([make.pair('二', 'one')])], true, 3)
    const [printed] = find(build(make.guideline([list]), 'parallel').children, 'pairList')
    expect(printed?.items.map(item => item.numbers)).toEqual([{zh: 3}, {zh: 4, en: 3}])
  })

  it('count a numbered list alike in all editions: an item that a language lacks bears no number there', () => {
    const items = [
      [undefined, 'zero'],
      ['一', 'one'],
      ['二', undefined],
      ['三', 'two'],
    ] as const
    const list = make.list(
      items.map(([zh, en]) => make.item([make.pair(zh, en)])),
      true,
    )
    const guideline = make.guideline([list])
    const zh = build(guideline, 'zh').children
    expect(find(zh, 'list')[0]?.children.map(item => textOf(item))).toEqual(['一', '二', '三'])
    expect(find(zh, 'untranslated').map(node => textOf(node))).toEqual(['zero'])
    const en = find(build(guideline, 'en').children, 'list')[0]
    expect(en?.children.map(item => textOf(item))).toEqual(['zero', 'one二', 'two'])
    const both = find(build(guideline, 'parallel').children, 'pairList')[0]
    expect(both?.items.map(item => item.numbers)).toEqual([{en: 1}, {zh: 1, en: 2}, {zh: 2}, {zh: 3, en: 3}])
  })

  it('say of a heading or title that it is not translated, and not in the contents', () => {
    const guideline = make.guideline([
      make.section(2, make.label('背景', undefined), [make.pair('甲', 'A')]),
      make.box('note', [make.pair('乙', 'B')], undefined, make.label('提示', undefined)),
    ])
    const tree = build(guideline, 'en').children
    const note = 'Not yet translated into English'
    expect(find(tree, 'documentSection')[0]?.heading).toMatchObject({texts: [{lang: 'zh'}], note})
    expect(find(tree, 'boxBlock')[0]?.title.note).toBe(note)
    const [list] = find(tree, 'contents')
    expect(list?.entries[0]?.label.texts.map(one => one.lang)).toEqual(['zh'])
    expect(list?.entries.map(entry => entry.label.note)).toEqual(list?.entries.map(() => undefined))
    for (const edition of ['zh', 'parallel'] as const)
      expect(find(build(guideline, edition).children, 'documentSection')[0]?.heading.note).toBeUndefined()
  })
})

describe('diagnostics of a draft', () => {
  const diagnostic = (line: number, severity: 'error' | 'warning' | 'info', file = 'guideline.md'): Diagnostic => ({
    rule: 'test-rule',
    severity,
    place: make.at(line, line, file),
    words: {
      zh: {title: '标题', message: `意外的第 ${line} 行`, docs: '说明'},
      en: {title: 'Title', message: `Unexpected line ${line}`, docs: 'Docs'},
    },
  })
  const guideline = make.guideline([
    make.section(2, make.label('甲', 'A'), [make.pair('一', 'one', 4), make.pair('二', 'two', 6, 8)], 'a', 2, 9),
    make.section(2, make.label('乙', 'B'), [make.pair('三', 'three', 12)], 'b', 10, 13),
  ])

  it('stand directly before the innermost block that holds their line', () => {
    const tree = build(guideline, 'en', [diagnostic(7, 'error'), diagnostic(10, 'warning'), diagnostic(12, 'info')])
    const order = [...nodes(tree.children)]
      .filter(node => node.type === 'diagnosticMark' || node.type === 'documentSection' || node.type === 'paragraph')
      .map(node => (node.type === 'paragraph' ? textOf(node) : node.type === 'diagnosticMark' ? node.message : node.id))
    const from = order.indexOf('a')
    expect(order.slice(from, from + 6)).toEqual(['a', 'one', 'Unexpected line 7', 'two', 'Unexpected line 10', 'b'])
    expect(find(tree.children, 'diagnosticMark')).toHaveLength(2)
  })

  it('are counted on the first page, and listed there if they stand in no block', () => {
    const tree = build(guideline, 'zh', [
      diagnostic(7, 'error'),
      diagnostic(1, 'error'),
      diagnostic(9, 'warning', 'references.bib'),
    ])
    const notice = find(tree.children, 'notice').find(one => one.kind === 'errors')
    expect(textOf(notice)).toContain('2 处错误、1 处警告')
    expect(find(notice, 'diagnosticMark').map(mark => mark.message)).toEqual([
      '意外的第 1 行（guideline.md，第 1 行）',
      '意外的第 9 行（references.bib，第 9 行）',
    ])
    expect(find(tree.children, 'diagnosticMark')).toHaveLength(3)
  })

  it('are found in the other file of the two-file form', () => {
    const twoFiles = make.guideline([
      {
        ...make.pair(
          '一',
          [
            {
              type: 'paragraph',
              children: make.words('one'),
              data: {file: 'guideline.en.md'},
              position: {start: {line: 30, column: 1}, end: {line: 30, column: 4}},
            } as never,
          ],
          4,
        ),
      },
    ])
    const tree = build(twoFiles, 'en', [diagnostic(30, 'error', 'guideline.en.md')])
    expect(find(find(tree.children, 'notice'), 'diagnosticMark')).toHaveLength(0)
    expect(find(tree.children, 'diagnosticMark')).toHaveLength(1)
  })

  it('print no mark where there is nothing to report', () => {
    expect(find(build(guideline, 'zh').children, 'notice').map(notice => notice.kind)).toEqual(['draft'])
  })
})

describe('cross references', () => {
  const reference = (url: string, words: string) =>
    make.pair(
      [{type: 'link', url, children: words ? make.words(words) : []}],
      [{type: 'link', url, children: words ? make.words(words) : []}],
    )
  const guideline = make.guideline(
    [
      make.section(
        2,
        make.label('给药方案', ['Dosing', make.cite('a')]),
        [reference('#R1', ''), reference('#dosing', ''), reference('#nowhere', ''), reference('#nowhere', 'text')],
        'dosing',
      ),
      make.recommendation(1, {type: 'good-practice'}, [make.pair('甲', 'A')]),
    ],
    {references: [make.reference('a')], numbering: ['a']},
  )

  it('write the label of their target in the language of the sentence, without its citations', () => {
    const zh = build(guideline, 'zh')
    const links = find(zh.children, 'link').filter(link => /^#(?!ref-)/u.test(link.url))
    expect(links.map(link => [link.url, plainText(link.children)])).toEqual([
      ['#R1', '良好实践主张 1'],
      ['#dosing', '给药方案'],
    ])
    expect(find(build(guideline, 'en').children, 'link').map(link => plainText(link.children))).toContain(
      'Good practice statement 1',
    )
  })

  it('to nothing are text', () => {
    expect(textOf(find(build(guideline, 'en').children, 'paragraph'))).toContain('#nowhere')
    expect(find(build(guideline, 'en').children, 'link').map(link => link.url)).not.toContain('#nowhere')
  })
})

describe('ratings', () => {
  const badges = (attributes: Record<string, string>, grading: string, edition: Edition = 'en') => {
    const guideline = make.guideline([make.recommendation(1, attributes, [make.pair('甲', 'A')])], {
      metadata: make.metadata({grading}),
    })
    return find(build(guideline, edition).children, 'recommendationBox')[0]?.badges ?? []
  }

  it('are worded by the scheme, with circles as data', () => {
    const [strength, direction, certainty] = badges(
      {strength: 'conditional', direction: 'for', certainty: 'moderate'},
      'GRADE',
      'parallel',
    )
    expect(certainty?.circles).toEqual({filled: 3, total: 4})
    expect(strength?.text.texts.map(one => one.lang)).toEqual(['zh', 'en'])
    expect(direction?.kind).toBe('direction')
  })

  it('print a symbol that the words hold once', () => {
    for (const edition of editions) {
      const rated = badges({grade: 'A', level: '1b'}, 'OCEBM-2009', edition)
      expect(rated.map(badge => badge.symbol)).toEqual([undefined, undefined])
    }
    expect(badges({strength: 'strong'}, 'GRADE')[0]?.symbol).toBe('1')
  })

  it('print a value that the scheme lacks as it was written', () => {
    const [level] = badges({level: '1b'}, 'OCEBM-2011').filter(badge => badge.kind === 'level')
    if (level) expect(plainText(level.text.texts[0]?.children ?? [])).toBe('1b')
    const [strength] = badges({strength: 'huge'}, 'GRADE')
    expect(plainText(strength?.text.texts[0]?.children ?? [])).toBe('huge')
  })

  it('say that a good practice statement is ungraded', () => {
    expect(badges({type: 'good-practice'}, 'GRADE')[0]?.kind).toBe('good-practice')
  })
})

describe('the guideline group', () => {
  it.each(editions)('has three columns and whole identifiers, %s', edition => {
    const [table] = find(build(withGroup, edition).children, 'table')
    expect(table?.children.map(row => row.children.length)).toEqual([3, 3, 3, 3, 3])
    expect(find(table, 'quantity').map(node => textOf(node))).toEqual(orcids)
    expect(find(table, 'break').length).toBeGreaterThan(8)
  })
})

it('lists the notes in the contents by the id they have', () => {
  const body = [
    make.section(
      2,
      make.label('注', 'Notes'),
      [make.pair([make.footnoteMark('a')], [make.footnoteMark('a')])],
      'notes',
    ),
  ]
  const footnotes = [{type: 'footnote', label: 'a', children: [make.pair('甲', 'A')], place: make.at(1)}] as const
  const tree = build(make.guideline(body, {footnotes}), 'en').children
  const id = find(tree, 'noteList')[0]?.id
  expect(id).toMatch(/^notes-/u)
  expect(find(tree, 'contents')[0]?.entries.map(entry => entry.target)).toContain(id)
})

it('prints the version once in the running head of the parallel edition', () => {
  const noteOf = (version: string) =>
    build(make.guideline([], {metadata: make.metadata({version, dates: {updated: '2026-07-01'}})}), 'parallel').info
      .runningNote
  expect(noteOf('1.2.0')).toEqual({zh: 'v1.2.0 · 2026-07-01'})
  expect(noteOf('第二版')).toEqual({zh: '版本 第二版 · 2026-07-01'})
})

it('builds from a guideline with nothing in it', () => {
  for (const edition of editions) {
    const tree = build(make.guideline([], {metadata: make.metadata({title: {}, languages: ['zh']})}), edition)
    expect(find(tree.children, 'titleLine').some(line => line.role === 'title')).toBe(true)
  }
})
