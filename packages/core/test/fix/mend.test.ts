/** Mending a whole guideline: it says what it said, nothing else in its files changes, and twice is the same as once. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkGuideline} from '../../src/checks/index.js'
import type {Diagnostic} from '../../src/diagnostics/finding.js'
import {gradeFindings} from '../../src/diagnostics/severity.js'
import {meaningOf} from '../../src/fix/meaning.js'
import {mendGuideline} from '../../src/fix/mend.js'
import {readGuideline} from '../../src/read-guideline.js'

type Files = ReadonlyMap<string, Uint8Array>

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
const filesOf = (text: string, others: ReadonlyMap<string, Uint8Array> = new Map()): Files =>
  new Map([['guideline.md', encoder.encode(text)], ...others])

function diagnose(files: Files): readonly Diagnostic[] {
  const read = readGuideline({files})
  const checks = read.guideline ? checkGuideline(read.guideline, {documents: read.documents}) : []
  return [...gradeFindings(read.findings, 'draft'), ...checks]
}

/** Mended, and checked for what holds of every mending. */
async function mend(files: Files) {
  const {files: changed, ...rest} = await mendGuideline(files, diagnose)
  const after = new Map([...files, ...changed])
  const [before, now] = [readGuideline({files}).guideline, readGuideline({files: after}).guideline]
  expect(now && meaningOf(now)).toBe(before && meaningOf(before))
  const again = await mendGuideline(after, diagnose)
  expect([...again.files.keys()]).toEqual([])
  expect(again.mended).toEqual([])
  return {text: decoder.decode(after.get('guideline.md')), changed, ...rest}
}

const front = `---
id: x
title:
  zh: 示例指南
  en: An example
version: 1.0.0
languages: [zh-CN, en]
status: draft
---

`

describe('what stays as it is', () => {
  test.each([
    ['byte order marks and line ends', '\uFEFF', '\r\n'],
    ['two byte order marks', '\uFEFF\uFEFF', '\n'],
    ['lone carriage returns', '', '\r'],
  ])('%s', async (_, mark, end) => {
    const lines = (text: string) => mark + text.replaceAll('\n', end)
    const {text} = await mend(filesOf(lines(`${front}给予0.5mg,观察2 h。\n\nGive 0.5mg.\n`)))
    expect(text).toBe(lines(`${front}给予0.5 mg，观察2 h。\n\nGive 0.5 mg.\n`))
  })

  test.each([
    ['code', '见`给予,观察`和下文。\n\nSee `a，b` below.\n\n```\n给予0.5mg,观察\n```'],
    ['formulas', '见$$x,y$$。\n\nSee $$x，y$$.\n\n$$\nP<0.05,x\n$$'],
    ['addresses', '见<https://a.org/甲,乙>和[此处](https://a.org/5mg,)。\n\nSee [here](https://a.org/5mg，).'],
    ['citations and ids', '见[@a,b2019]。{#x,y}\n\nSee [@zhang2019].\n\n## 甲 | A {#a5mg}'],
    ['comments', '<!-- 给予0.5mg,观察 -->\n\n正文。\n\nText.'],
    ['escapes', '给予\\*,5\\~10。\n\nGive &lt;5 mg.'],
  ])('%s', async (_, body) => {
    const whole = `${front}${body}\n`
    expect((await mend(filesOf(whole))).text).toBe(whole)
  })

  test('what a comment answers for', async () => {
    const {suppress} = await import('../../src/configuration/index.js')
    const whole = `${front}<!-- zhinan-ignore unit-space: as on the label -->\n给予0.5mg。\n\nGive 0.5 mg.\n`
    const answered = (files: Files) => {
      const text = decoder.decode(files.get('guideline.md'))
      return suppress(diagnose(files), [{file: 'guideline.md', text}], readGuideline({files}).guideline).diagnostics
    }
    const {files, mended} = await mendGuideline(filesOf(whole), answered)
    expect([...files.keys(), ...mended]).toEqual([])
  })

  test('a text that is not UTF-8', async () => {
    const bytes = new Uint8Array([...encoder.encode(front), 0xb8, 0xf8, 0xd3, 0xe8])
    expect((await mendGuideline(new Map([['guideline.md', bytes]]), diagnose)).files.size).toBe(0)
  })
})

test('front matter is mended only where it is read as before', async () => {
  const head = front.replace('zh: 示例指南', 'zh: 示例,指南(例)').replace('en: An example', 'en: An example：a，b')
  const {text, refused} = await mend(filesOf(`${head}正文。\n\nText.\n`))
  expect(text).toContain('zh: 示例，指南（例）\n')
  expect(text).toContain('en: An example：a, b\n')
  expect(refused.map(({rule}) => rule)).toEqual(['punctuation-full-width'])
})

test('a fix that would change what is read is left out, and the others are made', async () => {
  const body =
    '给予[氯胺酮]（见下）,观察0.5mg、5 mg。\n\nGive [ketamine]（https://example.org/x）, 0.5mg；then，wait.\n'
  const {text, refused} = await mend(filesOf(`${front}${body}`))
  expect(text).toContain('观察0.5 mg、5 mg。')
  expect(text).toContain('0.5 mg; then, wait.')
  expect(refused.length).toBeGreaterThan(0)
})

const guideline = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../guidelines/ketamine-trd/${name}`, import.meta.url)))

describe('guidelines/ketamine-trd', () => {
  const library = new Map([['references.bib', new Uint8Array(guideline('references.bib'))]])
  const clean = guideline('guideline.md').toString('utf8')

  test('has nothing to mend', async () => {
    expect([...(await mend(filesOf(clean, library))).changed.keys()]).toEqual([])
  })

  test('is as it was when typing mistakes in it are mended', async () => {
    const body = clean.indexOf(':::abstract')
    let planted = clean.slice(body)
    const mistakes = [
      ['0.5 mg/kg', '0.5mg/kg'],
      ['40 min', '40min'],
      ['，但疗效', ',但疗效'],
      ['（TRD）病程', '(TRD)病程'],
      ['“难治”的', '"难治"的'],
      ['20~30次', '20-30次'],
      ['MADRS评分平均', 'MADRS 评分平均'],
      ['多项研究表明，', '多项研究表明， '],
      ['{#R4 ', '{＃R4 '],
      ['2 h即可', '2hr即可'],
      ['randomised, double', 'randomized，double'],
      ['。第二，', '.第二,'],
    ] as const
    for (const [right, wrong] of mistakes) {
      expect(planted).toContain(right)
      planted = planted.replace(right, wrong)
    }
    const {text, mended} = await mend(filesOf(clean.slice(0, body) + planted, library))
    expect(text).toBe(clean)
    expect(mended.length).toBeGreaterThanOrEqual(mistakes.length)
  }, 120_000)
})

const piece = fc.constantFrom(
  ...[
    '氯胺酮',
    '静脉',
    '患者',
    '的',
    'TRD',
    'ketamine',
    'the',
    'randomized',
    'tumour',
    '（',
    '）',
    '(',
    ')',
    '[',
    ']',
    '！',
    '!',
  ],
  ...[
    ',',
    '，',
    '.',
    '。',
    ':',
    '：',
    ';',
    '；',
    '、',
    '"',
    '“',
    '”',
    "'",
    '’',
    '-',
    '–',
    '~',
    '～',
    '—',
    '--',
    '...',
    '…',
  ],
  ...[
    '0.5',
    '12',
    '5',
    '１２',
    'mg',
    'Kg',
    'ml',
    'mL',
    '/',
    '%',
    '℃',
    '°C',
    'µg',
    'μg',
    'hrs',
    'P',
    'p',
    '<',
    '＜',
    '=',
    ' ',
    '  ',
  ],
  ...[
    '\n',
    '\n\n',
    '*',
    '**',
    '`',
    '$$',
    '\\',
    '&amp;',
    '<',
    '>',
    '|',
    '｜',
    '#',
    '＃',
    '[@a]',
    '[^1]',
    '<sub>2</sub>',
    '\u200B',
  ],
  ...[
    'https://a.org/b,c',
    '](#x)',
    '](https://a.org)',
    '{#a}',
    ':::',
    '- ',
    '1. ',
    '\r\n',
    '\uFEFF',
    '\u{20000}',
    '\u0301',
  ],
)
const text = fc.array(piece, {maxLength: 40}).map(pieces => pieces.join(''))

test('whatever is typed: what it says stays, and twice is the same as once', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (zh, en) => {
      await mend(filesOf(`${front}${zh}\n\n${en}\n`))
    }),
    {numRuns: 150},
  )
})

test('whatever stands in the front matter, too', async () => {
  await fc.assert(
    fc.asyncProperty(text, async title => {
      const line = title.replace(/[\r\n]/g, ' ')
      await mend(filesOf(`${front.replace('zh: 示例指南', `zh: ${line}`)}正文。\n\nText.\n`))
    }),
    {numRuns: 100},
  )
})
