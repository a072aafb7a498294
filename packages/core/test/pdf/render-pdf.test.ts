import {describe, expect, it} from 'vitest'
import type {Guideline} from '../../src/model/guideline.js'
import {missingGlyphs, renderPdf, renderPdfs, type Typesetter} from '../../src/pdf.js'
import type {CitationForm, FormattedPart} from '../../src/references/format/formatter.js'
import {coverageOf, fontCoverage} from '../../src/render/pdf/coverage.js'
import {FontsMissing} from '../../src/render/pdf/fonts.js'
import {TypesetterMissing} from '../../src/render/pdf/typesetter.js'
import {cite, guideline, metadata, pair, reference} from '../support/build.js'
import {everyKind} from '../support/every-kind.js'
import {formatter, forms} from '../support/forms.js'
import {orcids, withGroup} from '../support/group.js'
import {describeWithPrograms, lettersOf, read} from './second-program.js'

const failing = (cause: unknown): Typesetter => ({
  typeset: async () => {
    throw cause
  },
})

/** 甲😀 at 3:5 to 3:8. */
function withGlyph(): Guideline {
  const made = guideline([
    {
      type: 'pair',
      place: {file: 'guideline.md', line: 3, column: 1, endLine: 3, endColumn: 8},
      sides: {
        zh: [
          {
            type: 'paragraph',
            children: [
              {
                type: 'text',
                value: '一二三四甲😀',
                position: {start: {line: 3, column: 1}, end: {line: 3, column: 8}},
              },
            ],
          },
        ],
        en: [],
      },
    },
  ])
  return {
    ...made,
    metadata: metadata({
      title: {zh: '题😀目', en: 'Title'},
      places: {
        '': {file: 'guideline.md', line: 1, column: 1, endLine: 9, endColumn: 4},
        '/title/zh': {file: 'guideline.md', line: 2, column: 7, endLine: 2, endColumn: 11},
      },
    }),
    references: [
      reference('a', {
        title: 'Alef א and ا',
        places: {title: {file: 'references.bib', line: 5, column: 3, endLine: 5, endColumn: 20}},
      }),
    ],
  }
}

describe('characters without a glyph', () => {
  it('are reported at their place in text, front matter and references', async () => {
    const findings = missingGlyphs(withGlyph(), await fontCoverage())
    expect(
      findings.map(({rule, place, actual, data}) => [
        rule,
        place.file,
        place.line,
        place.column,
        place.endColumn,
        actual,
        data?.codePoints,
      ]),
    ).toEqual([
      ['glyph-missing', 'guideline.md', 2, 7, 11, '😀', 'U+1F600'],
      ['glyph-missing', 'guideline.md', 3, 6, 8, '😀', 'U+1F600'],
      ['glyph-missing', 'references.bib', 5, 3, 20, 'ا', 'U+0627'],
    ])
  })

  it('are looked for in every text there is, and in no place, id or path', () => {
    const found = missingGlyphs(everyKind, coverageOf([[0x20, 0x7e]]))
    const text = found.map(finding => finding.actual).join('')
    for (const character of '氯脚舒讲预') expect(text).toContain(character)
    expect(missingGlyphs(everyKind, coverageOf([[0x20, 0x10ffff]]))).toEqual([])
  })

  it('are printed as a substitute', async () => {
    const {pdf, findings} = await renderPdf(withGlyph(), {edition: 'zh'})
    expect(pdf).toBeDefined()
    expect(findings.map(finding => finding.rule)).toContain('glyph-missing')
  })
})

describe('what is missing', () => {
  it.each([
    [
      new TypesetterMissing('@myriaddreamin/typst-ts-node-compiler', new Error('x')),
      'pdf-typesetter-missing',
      {package: '@myriaddreamin/typst-ts-node-compiler'},
    ],
    [
      new FontsMissing(['@expo-google-fonts/noto-serif-sc']),
      'pdf-fonts-missing',
      {packages: '@expo-google-fonts/noto-serif-sc'},
    ],
  ])('is a finding that names the package: %s', async (cause, rule, data) => {
    const {pdf, findings} = await renderPdf(everyKind, {edition: 'zh', typesetter: failing(cause)})
    expect(pdf).toBeUndefined()
    expect(findings).toMatchObject([{rule, data}])
  })

  it('is not taken for anything else that fails', async () => {
    await expect(renderPdf(everyKind, {edition: 'zh', typesetter: failing(new Error('bug'))})).rejects.toThrow('bug')
  })

  it('is reported for images: absent, broken', async () => {
    const paths = (await renderPdf(everyKind, {edition: 'zh'})).findings.filter(
      finding => finding.rule === 'image-unreadable',
    )
    expect(paths.length).toBeGreaterThan(0)
    expect(paths.every(finding => finding.note === 'absent')).toBe(true)
    const images = new Map(paths.map(finding => [String(finding.actual), new TextEncoder().encode('no image')]))
    const broken = (await renderPdf(everyKind, {edition: 'zh', images})).findings.filter(
      finding => finding.rule === 'image-unreadable',
    )
    expect(broken.every(finding => finding.note === 'broken')).toBe(true)
  })
})

describe('a typesetter that fails', () => {
  it('is reported as a bug, with its message', async () => {
    const typesetter: Typesetter = {
      typeset: async () => ({problems: [{kind: 'unexpected', message: 'unknown variable: x'}]}),
    }
    const {pdf, findings} = await renderPdf(everyKind, {edition: 'en', typesetter})
    expect(pdf).toBeUndefined()
    expect(findings.filter(finding => finding.rule === 'pdf-failed')).toMatchObject([
      {data: {message: 'unknown variable: x'}},
    ])
  })

  it('is asked again without the text that it refuses, and not for ever', async () => {
    let asked = 0
    const typesetter: Typesetter = {
      typeset: async () => {
        asked += 1
        return {problems: [{kind: 'text', text: `x${asked}`}]}
      },
    }
    const {pdf} = await renderPdf(everyKind, {edition: 'en', typesetter})
    expect(pdf).toBeUndefined()
    expect(asked).toBeLessThan(20)
  })
})

describeWithPrograms('a guideline as PDF', () => {
  it('in three editions with one typesetter', async () => {
    const results = await renderPdfs(everyKind, {editions: ['zh', 'en', 'parallel']})
    expect([...results.keys()]).toEqual(['zh', 'en', 'parallel'])
    for (const [edition, {pdf, findings}] of results) {
      expect(findings.filter(finding => finding.rule !== 'image-unreadable')).toEqual([])
      expect(read('pdfinfo', pdf ?? new Uint8Array())).toMatch(/Tagged: +yes/u)
      const text = lettersOf(pdf ?? new Uint8Array())
      if (edition !== 'en') expect(text).toContain('氯胺酮')
      if (edition !== 'zh') expect(text.toLowerCase()).toContain('ketamine')
    }
  })

  it('holds its words once in each language', async () => {
    const words = guideline([pair('只出现一次的中文句子。', 'An English sentence that stands once.')])
    const {pdf} = await renderPdf(words, {edition: 'parallel'})
    const text = lettersOf(pdf ?? new Uint8Array())
    expect(text.split('只出现一次的中文句子。')).toHaveLength(2)
    expect(text.split('AnEnglishsentencethatstandsonce.')).toHaveLength(2)
  })
})

describeWithPrograms('a running title wider than the page', () => {
  it.each(['zh', 'en', 'parallel'] as const)(
    'stays on the line of the version, from its beginning, %s',
    async edition => {
      const title = {zh: `甲乙${'指南'.repeat(60)}`, en: `Begin ${'guideline '.repeat(40)}`}
      const {pdf} = await renderPdf({...guideline([pair('一', 'one')]), metadata: metadata({title})}, {edition})
      const boxes = read('pdftotext', pdf ?? new Uint8Array(), '-bbox', '-enc', 'UTF-8', 'pdf', '-')
      const head = [...boxes.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)/gu)].filter(
        ([, , bottom]) => Number(bottom) < 70,
      )
      expect(head[0]?.[3]).toMatch(/^(?:甲乙|Begin)/u)
      expect(new Set(head.map(([, top]) => Math.round(Number(top) / 4))).size).toBe(1)
    },
  )
})

describeWithPrograms('the table of a guideline group', () => {
  it.each(['zh', 'en', 'parallel'] as const)('breaks no name and no identifier, %s', async edition => {
    const {pdf} = await renderPdf(withGroup, {edition})
    const lines = read('pdftotext', pdf ?? new Uint8Array(), '-layout', '-enc', 'UTF-8', 'pdf', '-').split('\n')
    const whole = [...orcids, ...(edition === 'zh' ? [] : ['Xiaoming', 'Conceptualization', 'Visualization'])]
    expect(whole.filter(word => !lines.some(line => line.includes(word)))).toEqual([])
  })
})

describeWithPrograms('styles of citation', () => {
  const cited = guideline(
    [
      pair(
        ['剂量为10 mg', cite('a')],
        ['The dose is 10 mg ', cite('a'), '; see ', cite({key: 'b', locator: '260', locatorType: 'page'})],
      ),
    ],
    {references: [reference('a'), reference('b')], numbering: ['a', 'b']},
  )
  const parts = (key: string): readonly FormattedPart[] => [
    {language: 'zh', children: [{type: 'text', value: `${key === 'a' ? '甲' : '乙'}的中文条目。`}]},
    {language: 'en', children: [{type: 'strong', children: [{type: 'text', value: `English entry ${key}.`}]}]},
  ]
  const lines = async (form: CitationForm): Promise<readonly string[]> => {
    const {pdf, findings} = await renderPdf(cited, {edition: 'en', formatters: {en: formatter(form, parts)}})
    expect(findings).toEqual([])
    const printed = read('pdftotext', pdf ?? new Uint8Array(), '-enc', 'UTF-8', 'pdf', '-')
    return printed.split('\n').map(line => line.trim())
  }

  it('begins a line with each part of an entry, behind one number', async () => {
    const printed = await lines(forms.gbt)
    const at = printed.findIndex(line => line.includes('甲的中文条目。'))
    expect(printed.slice(0, at + 1).join(' ')).toContain('[1] 甲的中文条目。')
    expect(printed).toContain('English entry a.')
    expect(printed.filter(line => /^\[1\]/.test(line))).toHaveLength(1)
  })

  it('numbers the list, and sets numbers raised or on the line, as the style has it', async () => {
    expect((await lines(forms.gbt)).join(' ')).toMatch(/10 mg ?\[1\]; see ?\[2\]260/)
    expect((await lines(forms.onLine)).join(' ')).toContain('10 mg [1]; see [2, p. 260]')
    const ama = (await lines(forms.ama)).join(' ')
    expect(ama).toMatch(/10 mg ?\s1; see ?2\(p260\)/)
    expect(ama).toContain('1. 甲的中文条目。')
    expect(ama).not.toContain('mg1')
  })
})
