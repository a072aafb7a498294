/**
 * Permutation: however a guideline is written (English or Chinese first, in turn or in runs, one file or two) its model is the same.
 * Conservation: every text of the source stands in the model, once.
 */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {withoutPlaces} from '../../src/model/without-places.js'
import {type GuidelineRead, readGuideline} from '../../src/read-guideline.js'
import {frontMatter, readText} from './support.js'

type Part =
  | {readonly type: 'paragraph'}
  | {readonly type: 'list'; readonly items: readonly number[]; readonly ordered: boolean}
  | {readonly type: 'quote'}
  | {readonly type: 'formula'}
  | {readonly type: 'numbers'}
  | {readonly type: 'table'}
  | {readonly type: 'only'}
  | {readonly type: 'note'; readonly parts: readonly Part[]}
  | {readonly type: 'recommendation'; readonly parts: readonly Part[]; readonly rationale: readonly Part[]}

interface Chapter {
  readonly parts: readonly Part[]
  readonly sections: readonly Chapter[]
}

const leafPart: fc.Arbitrary<Part> = fc.oneof(
  {weight: 5, arbitrary: fc.constant<Part>({type: 'paragraph'})},
  fc.record({
    type: fc.constant('list' as const),
    items: fc.array(fc.nat({max: 2}), {minLength: 1, maxLength: 4}),
    ordered: fc.boolean(),
  }),
  fc.constant<Part>({type: 'quote'}),
  fc.constant<Part>({type: 'formula'}),
  fc.constant<Part>({type: 'numbers'}),
  fc.constant<Part>({type: 'table'}),
  fc.constant<Part>({type: 'only'}),
)
const leafParts = fc.array(leafPart, {minLength: 1, maxLength: 5})
const statement = fc.constantFrom<readonly Part[]>(
  [{type: 'paragraph'}],
  [{type: 'paragraph'}, {type: 'list', items: [0, 1], ordered: false}],
)
const part: fc.Arbitrary<Part> = fc.oneof(
  {weight: 4, arbitrary: leafPart},
  fc.record({type: fc.constant('note' as const), parts: leafParts}),
  fc.record({type: fc.constant('recommendation' as const), parts: statement, rationale: leafParts}),
)
const chapter = (depth: number): fc.Arbitrary<Chapter> =>
  fc.record({
    parts: fc.array(part, {maxLength: 6}),
    sections: depth === 0 ? fc.constant([]) : fc.array(chapter(depth - 1), {maxLength: 2}),
  })
const guideline = fc.array(chapter(1), {minLength: 1, maxLength: 3})

/** How a guideline is written down. */
interface Manner {
  readonly first: 'zh' | 'en'
  readonly inRuns: boolean
  /** For one language of the two-file form. */
  readonly alone?: 'zh' | 'en'
}

/** Numbers the texts of a guideline, so that each is there once: `甲12段`, `The text of number 12.` */
class Writer {
  private last = 0
  private readonly manner: Manner
  constructor(manner: Manner) {
    this.manner = manner
  }

  private number(): number {
    this.last += 1
    return this.last
  }

  private text(language: 'zh' | 'en', number: number): string {
    return language === 'zh' ? `第${number}段的文字。` : `The text of number ${number}.`
  }

  chapters(chapters: readonly Chapter[], depth: number): string[] {
    return chapters.flatMap(({parts, sections}) => {
      const number = this.number()
      const id = `{#s${number}}`
      const headings = {zh: `第${number}节`, en: `Section number ${number}`}
      const {alone} = this.manner
      const heading = alone ? headings[alone] : `${headings.zh} | ${headings.en}`
      return [`${'#'.repeat(depth)} ${heading} ${id}`, ...this.flow(parts), ...this.chapters(sections, depth + 1)]
    })
  }

  /** Blocks in turn, or as runs between those that hold both languages. */
  private flow(parts: readonly Part[]): string[] {
    const {first, inRuns, alone} = this.manner
    const second = first === 'zh' ? 'en' : 'zh'
    const blocks: string[] = []
    let runs: {first: string[]; second: string[]} = {first: [], second: []}
    const close = (): void => {
      blocks.push(...runs.first, ...runs.second)
      runs = {first: [], second: []}
    }
    for (const one of parts) {
      const written = this.part(one)
      if ('zh' in written) {
        if (alone) blocks.push(written[alone])
        else if (inRuns) {
          runs.first.push(written[first])
          runs.second.push(written[second])
        } else blocks.push(written[first], written[second])
      } else if (written.barrier) {
        close()
        blocks.push(...written.blocks)
      } else if (alone !== 'en') {
        ;(inRuns ? runs.first : blocks).push(...written.blocks)
      }
    }
    close()
    return blocks
  }

  private part(one: Part): {zh: string; en: string} | {blocks: string[]; barrier: boolean} {
    const number = this.number()
    const {alone} = this.manner
    switch (one.type) {
      case 'paragraph':
        return {zh: this.text('zh', number), en: this.text('en', number)}
      case 'quote':
        return {zh: `> ${this.text('zh', number)}`, en: `> ${this.text('en', number)}`}
      case 'list': {
        const numbers = one.items.map(() => this.number())
        const list = (language: 'zh' | 'en') =>
          numbers.map((n, index) => `${one.ordered ? `${index + 1}.` : '-'} ${this.text(language, n)}`).join('\n')
        return {zh: list('zh'), en: list('en')}
      }
      case 'formula':
        return {blocks: [`$$\nx_{${number}}\n$$`], barrier: false}
      case 'numbers':
        return {blocks: [`P = 0.${number}`], barrier: false}
      case 'table':
        return {blocks: [`| HAMD | MADRS |\n| --- | --- |\n| ${number} | 2 |`], barrier: false}
      case 'only':
        if (alone === 'en') return {blocks: [], barrier: true}
        return {blocks: [`:::zh{only}\n${this.text('zh', number)}\n:::`], barrier: true}
      case 'note':
        return {blocks: [[`:::note{#n${number}}`, ...this.flow(one.parts), ':::'].join('\n\n')], barrier: true}
      case 'recommendation': {
        const inside = this.flow(one.parts)
        const rationale = [':::rationale', ...this.flow(one.rationale), ':::']
        return {
          blocks: [[`:::recommendation{#r${number}}`, ...inside, ...rationale, ':::'].join('\n\n')],
          barrier: true,
        }
      }
    }
  }
}

const written = (chapters: readonly Chapter[], manner: Manner): string =>
  `${new Writer(manner).chapters(chapters, 2).join('\n\n')}\n`

const inTwoFiles = (chapters: readonly Chapter[]): GuidelineRead =>
  readGuideline({
    files: new Map([
      ['guideline.zh.md', frontMatter(['zh-CN', 'en']) + written(chapters, {first: 'zh', inRuns: false, alone: 'zh'})],
      ['guideline.en.md', written(chapters, {first: 'en', inRuns: false, alone: 'en'})],
    ]),
  })

const model = (read: GuidelineRead) => read.guideline && withoutPlaces(read.guideline)

const manners: readonly Manner[] = [
  {first: 'en', inRuns: false},
  {first: 'zh', inRuns: true},
  {first: 'en', inRuns: true},
]

/** Lists of one language with no text between them can become one to Markdown; a paragraph keeps them apart. */
const apart = (chapters: readonly Chapter[]): readonly Chapter[] => {
  const parted = (parts: readonly Part[]): Part[] => {
    let open = false
    return parts.flatMap((one): Part[] => {
      if (one.type === 'note') return [{...one, parts: parted(one.parts)}]
      if (one.type === 'recommendation') return [{...one, parts: parted(one.parts), rationale: parted(one.rationale)}]
      const collides = one.type === 'list' && open
      if (one.type === 'list') open = true
      else if (one.type === 'paragraph') open = false
      return collides ? [{type: 'paragraph'}, one] : [one]
    })
  }
  return chapters.map(({parts, sections}) => ({parts: parted(parts), sections: apart(sections)}))
}

describe('a guideline of random parts', () => {
  test('gives one model however it is written', () => {
    fc.assert(
      fc.property(guideline, chapters => {
        const parted = apart(chapters)
        const expected = model(readText(written(parted, {first: 'zh', inRuns: false})))
        for (const manner of manners) expect(model(readText(written(parted, manner)))).toEqual(expected)
        expect(model(inTwoFiles(parted))).toEqual(expected)
      }),
      {numRuns: 30},
    )
  })

  test('keeps every text, once', () => {
    fc.assert(
      fc.property(guideline, fc.constantFrom(...manners), fc.boolean(), (chapters, manner, two) => {
        const read = two ? inTwoFiles(chapters) : readText(written(chapters, manner))
        const text = JSON.stringify(read.guideline?.body)
        const source = written(chapters, manner)
        for (const [found] of source.matchAll(/第\d+[段节]|(?:number|Section number) \d+|x_\{\d+\}|0\.\d+/g)) {
          const times = text.split(new RegExp(`${found.replace(/[.{}]/g, '\\$&')}(?!\\d)`)).length - 1
          expect([found, times]).toEqual([found, 1])
        }
      }),
      {numRuns: 30},
    )
  })
})

describe('whatever is written', () => {
  const snippet = fc.constantFrom(
    '甲段。',
    'The first.',
    '## 方法',
    '## Methods',
    '### 检索 | Search {#s}',
    '- 甲\n- 乙',
    '- One\n- Two',
    '- 甲\n\n  :::note\n  注。\n  :::',
    '> 言。',
    '> The words.',
    '$$\nx\n$$',
    '![图](a.png)',
    '![A figure](a.png)',
    '| 药 | 量 |\n| - | - |\n| 甲 | 1 |',
    ':::note\n注。\n:::',
    ':::note\nA note.\n:::',
    ':::recommendation{#R1}\n建议。\n:::',
    ':::recommendation{#R1}\nWe suggest it.\n:::',
    ':::rationale\n理由。\n:::',
    ':::zh\n甲。\n\n乙。\n:::',
    ':::en{only}\nOnly this.\n:::',
    ':::zh\n:::note\n注。\n:::\n:::',
    ':::figure{#f}\n![图](../a.png)\n:::',
    '甲[^1]。',
    '[^1]: 注。',
    '[^1]: A note.',
    'fluoxetine and sertraline',
    'mTOR',
    ':::',
  )

  test('is read without throwing, twice the same, with places inside the text', () => {
    fc.assert(
      fc.property(fc.array(snippet, {maxLength: 14}), fc.array(snippet, {minLength: 1, maxLength: 8}), (one, two) => {
        const files = new Map([
          ['guideline.zh.md', `${frontMatter(['zh-CN', 'en'])}${one.join('\n\n')}\n`],
          ['guideline.en.md', `${two.join('\n\n')}\n`],
        ])
        for (const read of [readText(`${[...one, ...two].join('\n\n')}\n`), readGuideline({files})]) {
          const lines = new Map(read.documents.map(({file, text}) => [file, text.split('\n')]))
          for (const {place} of read.findings) {
            if (!lines.has(place.file)) continue
            const line = lines.get(place.file)?.[place.line - 1]
            expect(line).toBeDefined()
            expect(place.column).toBeLessThanOrEqual((line ?? '').length + 1)
          }
          expect(read.guideline).toBeDefined()
        }
        expect(readGuideline({files})).toEqual(readGuideline({files}))
      }),
      {numRuns: 60},
    )
  })

  test('keeps each of its texts', () => {
    const words = [
      '甲',
      '乙',
      '注',
      '建议',
      '理由',
      'The first',
      'One',
      'Only this',
      'We suggest',
      '药',
      'A note',
      'The words',
    ]
    fc.assert(
      fc.property(fc.array(snippet, {maxLength: 14}), snippets => {
        const source = snippets.join('\n\n')
        const {guideline: found} = readText(`${source}\n`)
        const text = JSON.stringify([found?.body, found?.footnotes])
        for (const word of words) if (source.includes(word)) expect(text).toContain(word)
      }),
      {numRuns: 60},
    )
  })
})
