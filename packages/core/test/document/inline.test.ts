import {describe, expect, it} from 'vitest'
import {isSafeAddress} from '../../src/render/document/inline/addresses.js'
import {alternativeIn, imagePath} from '../../src/render/document/inline/alternatives.js'
import {foreignRuns} from '../../src/render/document/inline/foreign-runs.js'
import {quantityRuns} from '../../src/render/document/inline/quantities.js'
import {joinScripts} from '../../src/render/document/inline/script-quantities.js'

const cut = (text: string, runs: readonly {start: number; end: number}[]): string[] =>
  runs.map(run => text.slice(run.start, run.end))

describe('quantities stay on one line', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['静脉滴注 0.5 mg/kg，40 min 内完成', ['0.5 mg/kg', '40 min']],
    ['infused 0.5 mg/kg over 40 min.', ['0.5 mg/kg', '40 min']],
    ['应答率70.8%，下降18.9±6.6分', ['70.8%', '18.9±6.6分']],
    ['P<0.001, P = 0.05 and n=24', ['P<0.001', 'P = 0.05', 'n=24']],
    ['每周20~30次', ['20~30次']],
    ['95% CI 0.65–0.98', ['95%', '0.65–0.98']],
    ['only 18 例完成，共11条', ['18 例', '11条']],
    ['2019年3月5日', ['2019年', '3月', '5日']],
    ['for 12 weeks in 899 patients', ['12 weeks', '899 patients']],
    ['at 36.5 ℃ and 120/80 mmHg', ['36.5 ℃', '120/80 mmHg']],
    ['≥ 65 岁', ['≥ 65 岁']],
    ['白细胞 4.0×10⁹/L 以上', ['4.0×10⁹/L']],
    // Names are no quantities, and a bare number is free to break.
    ['5-HT, GluN2B, HAMD-17 and Q1', []],
    ['in 2019 and 30', []],
    ['10 mm of 10 metres', ['10 mm']],
  ]
  it.each(cases)('%s', (text, expected) => {
    expect(cut(text, quantityRuns(text)).filter(run => !/^5-?$/.test(run))).toEqual(expected)
  })

  it('leaves long expressions free to break, and reads long input in linear time', () => {
    expect(quantityRuns('1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16-17')).toEqual([])
    expect(
      quantityRuns(`${'1-'.repeat(200_000)}x ${'9'.repeat(200_000)} ${'< '.repeat(100_000)}`).length,
    ).toBeGreaterThanOrEqual(0)
  })
})

describe('runs in the other language', () => {
  it.each([
    ['zh', '见 Ketamine for depression in adults 一文', ['Ketamine for depression in adults']],
    ['zh', '难治性抑郁症（treatment-resistant depression, TRD）', ['treatment-resistant depression, TRD']],
    ['zh', '氯胺酮 ketamine 0.5 mg/kg 与 rTMS', []],
    ['en', 'by 王高华 and 舒畅', ['王高华', '舒畅']],
    ['en', 'titled 《氯胺酮治疗难治性抑郁症》 in 2021', ['氯胺酮治疗难治性抑郁症》']],
    ['en', 'plain English', []],
    ['zh', '见 https://example.org/a/very/long/address', []],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(cut(text, foreignRuns(text, lang))).toEqual(expected)
  })
})

describe('addresses that may become links', () => {
  it.each(['https://example.org', 'http://example.org/a?b#c', 'mailto:a@example.org', 'HTTPS://EXAMPLE.ORG'])(
    '%s',
    url => {
      expect(isSafeAddress(url)).toBe(true)
    },
  )
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/path',
    'https://',
    'https://exam\u0000ple.org',
    'ftp://example.org',
    '',
  ])('not %j', url => {
    expect(isSafeAddress(url)).toBe(false)
  })
})

describe('images', () => {
  it('takes the language of the edition from a divided alternative text', () => {
    expect(alternativeIn('流程图 | Flow chart', 'zh', false)).toBe('流程图')
    expect(alternativeIn('Flow chart | 流程图', 'en', false)).toBe('Flow chart')
    expect(alternativeIn('流程图 | Flow chart', 'zh', true)).toBe('流程图 / Flow chart')
    expect(alternativeIn('P | S', 'zh', false)).toBe('P | S')
  })
  it('reads a path as the files are keyed', () => {
    expect(imagePath('./img/%E5%9B%BE.png')).toBe('img/图.png')
    expect(imagePath('100%.png')).toBe('100%.png')
  })
})

describe('raised and lowered figures', () => {
  it('stay with their number and unit', () => {
    expect(
      joinScripts([
        {type: 'text', value: '计数 5×10'},
        {type: 'superscript', children: [{type: 'text', value: '9'}]},
        {type: 'text', value: '/L，正常'},
      ]),
    ).toEqual([
      {type: 'text', value: '计数 '},
      {
        type: 'quantity',
        children: [
          {type: 'text', value: '5×10'},
          {type: 'superscript', children: [{type: 'text', value: '9'}]},
          {type: 'text', value: '/L'},
        ],
      },
      {type: 'text', value: '，正常'},
    ])
  })
  it('leave isotopes and formulas alone', () => {
    const nodes = [
      {type: 'text' as const, value: 'CO'},
      {type: 'subscript' as const, children: [{type: 'text' as const, value: '2'}]},
    ]
    expect(joinScripts(nodes)).toEqual(nodes)
  })
})
