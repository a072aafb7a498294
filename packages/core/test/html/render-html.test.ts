import {describe, expect, it} from 'vitest'
import type {Guideline} from '../../src/model/guideline.js'
import type {CitationForm} from '../../src/references/format/formatter.js'
import {type HtmlOptions, renderHtml} from '../../src/render/html/index.js'
import * as make from '../support/build.js'
import {everyKind} from '../support/every-kind.js'
import {formatter, forms} from '../support/forms.js'

const editions = ['zh', 'en', 'parallel'] as const
/** One red pixel. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  character => character.charCodeAt(0),
)
const images = new Map([['flow.png', png]])

const page = (guideline: Guideline, edition: HtmlOptions['edition'], more: Partial<HtmlOptions> = {}): string =>
  renderHtml(guideline, {edition, ...more})

/** What a reader reads and copies: the page's body without tags. Ours is well formed, so this needs no parser. */
const visibleText = (html: string): string =>
  html
    .replace(/^[\s\S]*<body[^>]*>/u, '')
    .replace(/<nav[\s\S]*?<\/nav>/u, '')
    .replace(/<[^>]*>/gu, '')
    .replace(/&#x([\dA-F]+);/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'gu'))].map(match => match[1] ?? '')

describe('golden pages', () => {
  it.each(editions)('%s', async edition => {
    // One element a line, and the style sheet left out, so that a change can be read.
    const html = page(everyKind, edition, {images})
      .replace(/<style>[\s\S]*<\/style>/u, '<style></style>')
      .replaceAll('><', '>\n<')
    await expect(html).toMatchFileSnapshot(`golden/every-kind.${edition}.txt`)
  })

  it('are the same bytes twice', () => {
    for (const edition of editions) expect(page(everyKind, edition, {images})).toBe(page(everyKind, edition, {images}))
  })
})

describe.each(editions)('hooks of the %s page', edition => {
  const html = page(everyKind, edition, {images})

  it('gives every id once, and every link inside the page leads somewhere', () => {
    const ids = attributes(html, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    const targets = attributes(html, 'href').filter(href => href.startsWith('#'))
    expect(targets.length).toBeGreaterThan(20)
    for (const target of targets) expect(ids).toContain(decodeURIComponent(target.slice(1)))
    for (const reference of attributes(html, 'aria-labelledby')) expect(ids).toContain(reference)
  })

  it('keeps the source’s ids', () => {
    for (const id of [
      'definitions',
      'recommendations',
      'Q1',
      'R1',
      'R2',
      'R3',
      'R1-why',
      'fig-flow',
      'tab-outcomes',
      'profile-response',
      'ethics',
      'abstract',
    ])
      expect(attributes(html, 'id')).toContain(id)
  })

  it('has recommendations as articles with their attributes, and references as list items', () => {
    expect(html).toMatch(/<article class="recommendation" id="R1"(?: data-[a-z-]+="[^"]*")+>/u)
    expect(html).toMatch(/<article[^>]* id="R1"[^>]* data-strength="conditional"[^>]* data-certainty="low"/u)
    expect(html).toMatch(/<article[^>]* id="R2"[^>]* data-type="good-practice"/u)
    expect(html).not.toContain('bad name')
    expect(html).toMatch(/<section id="references">(?:(?!<\/section>)[\s\S])*<li id="ref-zarate2006"/u)
  })

  it('has one h1, headings without leaps, landmarks, a skip link and its language', () => {
    expect(html).toMatch(new RegExp(`<html lang="${edition === 'en' ? 'en' : 'zh-CN'}"`, 'u'))
    const levels = [...html.matchAll(/<h([1-6])[ >]/gu)].map(match => Number(match[1]))
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    levels.reduce((before, level) => {
      expect(level - before).toBeLessThanOrEqual(1)
      return level
    }, 0)
    for (const tag of ['header', 'nav', 'main', 'footer']) expect(html).toContain(`<${tag}`)
    expect(html).toMatch(/<a class="skip" href="#main">/u)
  })

  it('asks for nothing from outside and runs nothing', () => {
    expect(html).toContain('http-equiv="Content-Security-Policy" content="default-src &#x27;none&#x27;;')
    expect(html).not.toMatch(/<(?:script|link|iframe|object|embed|base|form)\b/u)
    expect(html).not.toMatch(/\son[a-z]+=/u)
    for (const source of attributes(html, 'src')) expect(source).toMatch(/^data:image\//u)
    expect(html).not.toMatch(/url\(\s*['"]?(?!#)/u)
  })

  it('shows an image, and a box where it is missing', () => {
    expect(html).toContain('src="data:image/png;base64,')
    expect(html).toMatch(/<span class="missing-image" role="img" aria-label="(?:缺图|No image)"/u)
  })
})

it('pairs both languages in one row, each with its language', () => {
  const html = page(everyKind, 'parallel')
  expect(html).toMatch(
    /<div class="pair"><div class="side" lang="zh-CN" id="R1-zh">[\s\S]*?<\/div><div class="side" lang="en" id="R1-en">/u,
  )
  expect(html).toContain('<span lang="en" id="definitions-en">Definitions</span>')
  expect(html.match(/<section id="references">/gu)).toHaveLength(1)
})

it('marks every block of the other language in a page of one', () => {
  expect(page(everyKind, 'en')).toMatch(/<div lang="zh-CN"><p>只有中文的一段。<\/p><\/div>/u)
  expect(page(everyKind, 'zh')).toMatch(/<div lang="en"><p>A paragraph in English only\.<\/p><\/div>/u)
  expect(page(everyKind, 'en')).toContain('<span lang="zh-CN">王高华</span>')
})

describe('copied text', () => {
  it('keeps a citation apart from the number before it, and a dose whole', () => {
    const text = visibleText(page(everyKind, 'zh'))
    expect(text).toContain('占 44%[1]，静脉给药 0.5 mg/kg，40 min 内完成[注1]。')
    expect(page(everyKind, 'zh')).toContain('<span class="quantity">0.5 mg/kg</span>')
  })
})

describe('names with a hyphen', () => {
  const written = (text: string): string[] =>
    [...page(make.guideline([make.pair(text, 'A')]), 'zh').matchAll(/<span class="compound">([^<]*)</gu)].map(
      match => match[1] ?? '',
    )

  it.each([
    ['作用于5-HT受体与5-羟色胺', ['5-HT', '5-羟']],
    ['HAMD-17、COVID-19（IL-6）', ['HAMD-17', 'COVID-19', 'IL-6']],
    ['β-内啡肽与N-甲基-D-天冬氨酸', ['β-内', 'N-甲', '基-D-天']],
    ['长期 long-term 用药，中国-美国', []],
    ['见第 924-926 页，2026-07-01', []],
    ['https://example.org/A-1/b-2 与 a-B@example.org', []],
  ] as const)('stay whole: %s', (text, expected) => {
    expect(written(text)).toEqual(expected)
  })

  it('are copied as they are, and read in linear time', () => {
    expect(visibleText(page(make.guideline([make.pair('5-HT 与 N-甲基-D-天冬氨酸', 'A')]), 'zh'))).toContain(
      '5-HT 与 N-甲基-D-天冬氨酸',
    )
    expect(written('A-'.repeat(100_000))).toEqual([])
  })
})

describe('lists of the parallel page', () => {
  const html = (...items: Parameters<typeof make.list>) => page(make.guideline([make.list(...items)]), 'parallel')

  it('tick a task on both sides, and on none that is empty', () => {
    const both = html([make.item([make.pair('甲', 'A')], true), make.item([make.pair('乙', undefined)], false)])
    expect([...both.matchAll(/<div class="side"[^>]*><span class="tick( ticked)?"/gu)].map(match => match[1])).toEqual([
      ' ticked',
      ' ticked',
      undefined,
    ])
    expect(both.match(/class="tick/gu)).toHaveLength(3)
  })

  it('bear their sign behind the mark of an error', () => {
    const marked = page(make.guideline([make.list([make.item([make.pair('甲', 'A', 5)])], true)]), 'parallel', {
      diagnostics: [
        {
          rule: 'test-rule',
          severity: 'warning',
          place: make.at(5),
          words: {
            zh: {title: '标题', message: '意外', docs: '说明'},
            en: {title: 'Title', message: 'Unexpected', docs: 'Docs'},
          },
        },
      ],
    })
    expect(marked).toMatch(/<li[^>]*>\s*<div class="mark mark-warning"[\s\S]*?<\/div>\s*<div class="pair leading"/u)
  })

  it('number each side by its own language', () => {
    const numbered = html([make.item([make.pair('一', undefined)]), make.item([make.pair('二', 'one')])], true, 3)
    expect(attributes(numbered, 'value')).toEqual(['3', '4'])
    expect(attributes(numbered, 'data-number')).toEqual(['3'])
  })
})

describe('conservation', () => {
  it('prints every text of the source once in the body of the parallel page', () => {
    const text = visibleText(page(everyKind, 'parallel'))
    const once = [
      '只有中文的一段。',
      'A paragraph in English only.',
      '仅中文版。',
      '补充说明',
      'More about it',
      '仅中文项',
      '引文。',
      'A quotation.',
      '获益大于风险。',
      'Monitor blood pressure.',
      '流程图',
      '虚线为可选步骤。',
      '应答率',
      'Outcomes',
      '数据为示例。',
      '每 1000 人多 320 人',
      '价格差异大。',
      'Use is suggested.',
      '伦理审查。',
      '提示',
      'Hint',
      '按理想体重计算。',
      'A footnote nobody marks.',
      '未投票。',
      '资助方未参与。',
      'Psychiatrists',
      '难治性抑郁症成人',
      'treatment-resistant depression, how',
      'Title of fifth',
    ]
    const seen = once.map(words => [words, text.split(words).length - 1])
    expect(seen.filter(([words, count]) => count !== 1 && words !== '流程图' && words !== '应答率')).toEqual([])
  })
})

describe('untrusted text', () => {
  const hostile = 'a="<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt; b="'
  const link = (url: string) => ({type: 'link' as const, url, children: make.words('click')})
  const everywhere = make.guideline(
    [
      make.section(2, make.label(hostile, hostile), [
        make.pair(
          [
            hostile,
            {type: 'html', value: '<script>x</script>'},
            {type: 'html', value: '<!-- secret -->'},
            link('javascript:alert(1)'),
            link('java\tscript:x'),
            link('data:text/html,x'),
          ],
          hostile,
        ),
        make.shared(make.table([hostile], [hostile])),
        make.shared({type: 'code', value: hostile}),
        make.shared({type: 'math', value: `\\text{${hostile}} \\href{javascript:alert(1)}{x} \\htmlClass{a}{b}`}),
        make.shared({type: 'math', value: '\\text{</math><script>alert(1)</script>}'}),
      ]),
      make.recommendation(
        1,
        {strength: hostile, 'onclick"': 'x', onclick: hostile},
        [make.pair(hostile, hostile)],
        [],
        'R1" onclick="x',
      ),
    ],
    {
      metadata: make.metadata({
        title: {zh: hostile, en: hostile},
        keywords: {zh: [hostile]},
        id: 'x',
        notice: {zh: hostile},
        licence: {id: hostile, url: 'javascript:alert(1)'},
      }),
      references: [make.reference('a', {title: hostile, url: 'javascript:alert(1)'}), make.reference('"><b>', {})],
      numbering: ['a', '"><b>'],
    },
  )

  it.each(editions)('stays text in the %s page', edition => {
    const html = page(everywhere, edition)
    expect(html).not.toMatch(/<script|<img|<b>|<!--/iu)
    expect(html.replace(/"[^"]*"/gu, '')).not.toMatch(/<[^>]*\son\w+=/iu)
    expect(html).not.toMatch(/href="(?!#|https?:|mailto:)/iu)
    expect(html).toContain('data-onclick=')
    expect(visibleText(html)).toContain('<script>alert(1)</script>')
  })

  it('leads to references whose keys are no plain words', () => {
    const html = page(
      make.guideline([make.pair(['x', make.cite('王%2021#a')], ['x', make.cite('王%2021#a')])], {
        references: [make.reference('王%2021#a')],
        numbering: ['王%2021#a'],
      }),
      'zh',
    )
    expect(html).toContain('<li id="ref-王%2021#a"')
    expect(html).toContain('href="#ref-%E7%8E%8B%252021%23a"')
  })

  it('refuses SVG that is more than a picture, and files that are no pictures', () => {
    const svg = (inside: string) =>
      new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">${inside}</svg>`)
    const shown = (bytes: Uint8Array): boolean => {
      const guideline = make.guideline([make.shared(make.paragraph([{type: 'image', url: 'a.svg', alt: 'picture'}]))])
      return page(guideline, 'en', {images: new Map([['a.svg', bytes]])}).includes('<img')
    }
    expect(shown(svg('<rect width="1" height="1" fill="url(#g)"/>'))).toBe(true)
    expect(shown(svg('<script>alert(1)</script>'))).toBe(false)
    expect(shown(svg('<rect onload="x"/>'))).toBe(false)
    expect(shown(svg('<a href="https://example.org"><rect/></a>'))).toBe(false)
    expect(shown(svg('<image href="https://example.org/x.png"/>'))).toBe(false)
    expect(shown(svg('<style>@import "https://example.org/x.css";</style>'))).toBe(false)
    expect(shown(svg('<foreignObject><p/></foreignObject>'))).toBe(false)
    expect(shown(new TextEncoder().encode('<!DOCTYPE svg [<!ENTITY x "y">]><svg/>'))).toBe(false)
    expect(shown(new TextEncoder().encode('<html></html>'))).toBe(false)
    expect(shown(new Uint8Array())).toBe(false)
  })

  it('keeps ids of ours apart from those of the source', () => {
    const html = page(
      make.guideline(
        ['main', 'contents', 'contents-title', 'references', 'about'].map(id =>
          make.section(2, make.label('甲', 'A'), [], id),
        ),
      ),
      'zh',
    )
    const ids = attributes(html, 'id')
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(['main', 'contents', 'main-2', 'contents-2']))
  })
})

it('reads formulas as MathML, and shows the LaTeX of what it cannot read', () => {
  const formulas = [
    '\\frac{a}{b}',
    '\\frac{a',
    '\\unknowncommand',
    `${'{'.repeat(5000)}`,
    '\\def\\a{\\a\\a}\\a',
    '\\rule{1000em}{1000em}',
  ]
  const html = page(make.guideline(formulas.map(value => make.shared({type: 'math', value}))), 'en')
  expect(html).toContain('<mfrac><mi>a</mi><mi>b</mi></mfrac>')
  expect(html.match(/class="formula-source"/gu)?.length).toBeGreaterThanOrEqual(4)
})

it('writes each of a thousand recommendations', () => {
  const make1 = (count: number) =>
    make.guideline(
      Array.from({length: count}, (_, index) =>
        make.recommendation(index + 1, {strength: 'strong'}, [make.pair('甲 0.5 mg/kg', 'A 0.5 mg/kg')]),
      ),
    )
  expect(page(make1(1000), 'parallel').match(/<article/gu)).toHaveLength(1000)
})

describe('styles of citation', () => {
  const guideline = make.guideline([make.pair(['甲', make.cite('a')], ['A ', make.cite('a'), '.'])], {
    references: [make.reference('a')],
    numbering: ['a'],
  })
  const html = (edition: HtmlOptions['edition'], form: CitationForm): string =>
    page(guideline, edition, {
      formatters: {
        [edition]: formatter(form, () => [
          {language: 'zh', children: [{type: 'text', value: '中文条目.'}]},
          {
            language: 'en',
            children: [
              {type: 'text', value: 'An entry in '},
              {type: 'emphasis', children: [{type: 'text', value: 'English'}]},
              {type: 'text', value: '.'},
            ],
          },
        ]),
      },
    })

  it('lists a work in both languages under one number, each part in its language, on a line of its own', () => {
    expect(html('zh', forms.gbt)).toContain(
      '<span class="number">[1]</span> <span class="entry">中文条目.</span><br>\n<span class="entry" lang="en">An entry in <em>English</em>.</span> <span class="backlinks"',
    )
    expect(html('en', forms.ama)).toContain(
      '<span class="number">1.</span> <span class="entry" lang="zh-CN">中文条目.</span><br>\n<span class="entry">An entry',
    )
  })

  it('raises numbers, or sets them on the line', () => {
    const cited = (form: CitationForm) => /<p>A([\s\S]*?)<\/p>/.exec(html('en', form))?.[1]
    expect(cited(forms.gbt)).toBe('<sup class="citation" id="cite-a-1">[<a href="#ref-a">1</a>]</sup>.')
    expect(cited(forms.ama)).toBe('.<sup class="citation" id="cite-a-1"><a href="#ref-a">1</a></sup>')
    expect(cited(forms.onLine)).toBe(' <span class="citation" id="cite-a-1">[<a href="#ref-a">1</a>]</span>.')
  })
})
