/** Guidelines made at random for the property tests, and the ways in which an author may write the same one. */
import fc from 'fast-check'

/** One thing to say in both languages. `id` makes its texts unlike any other. */
export type Piece =
  | {readonly kind: 'paragraph'; readonly id: number; readonly cites: boolean}
  | {readonly kind: 'list'; readonly ids: readonly number[]; readonly ordered: boolean}
  | {readonly kind: 'table'; readonly id: number}
  | {readonly kind: 'formula'; readonly id: number}
  | {readonly kind: 'recommendation'; readonly id: number; readonly pieces: readonly Piece[]}
  | {readonly kind: 'note'; readonly id: number; readonly pieces: readonly Piece[]}

export interface Part {
  readonly id: number
  readonly pieces: readonly Piece[]
}

/** How the same guideline is written down. */
export type Writing = 'alternating' | 'alternating-english-first' | 'runs' | 'runs-english-first'

type Shape = {
  readonly kind: Piece['kind']
  readonly cites: boolean
  readonly count: number
  readonly inner: readonly number[]
}

const shape: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom('paragraph', 'paragraph', 'list', 'table', 'formula', 'recommendation', 'note'),
  cites: fc.boolean(),
  count: fc.integer({min: 1, max: 4}),
  inner: fc.array(fc.integer({min: 0, max: 1}), {maxLength: 2}),
})

/** Random parts of random pieces, every text with a number of its own. */
export const parts: fc.Arbitrary<readonly Part[]> = fc
  .array(fc.array(shape, {minLength: 1, maxLength: 6}), {minLength: 1, maxLength: 4})
  .map(sections => {
    let last = 100
    const piece = ({kind, cites, count, inner}: Shape): Piece => {
      const id = ++last
      switch (kind) {
        case 'paragraph':
          return {kind, id, cites}
        case 'list':
          return {kind, ids: Array.from({length: count}, () => ++last), ordered: cites}
        case 'table':
        case 'formula':
          return {kind, id}
        default:
          return {
            kind,
            id,
            pieces: [
              {kind: 'paragraph', id: ++last, cites: true},
              ...(kind === 'note' ? inner.map((): Piece => ({kind: 'paragraph', id: ++last, cites: false})) : []),
            ],
          }
      }
    }
    return sections.map(shapes => ({id: ++last, pieces: shapes.map(piece)}))
  })

const texts = {
  zh: (id: number, cites = false) => `第${id}项观察已经完成，结果见正文${cites ? `[@work${id % 3}]` : ''}。`,
  en: (id: number, cites = false) =>
    `Observation ${id} of the study is complete, and the result is in the text${cites ? ` [@work${id % 3}]` : ''}.`,
}

/** What a reader must see of a piece in each language. */
export const visible = {
  zh: (id: number) => `第${id}项观察已经完成`,
  en: (id: number) => `Observation ${id} of the study is complete`,
}

type Language = 'zh' | 'en'

function block(piece: Piece, language: Language): string {
  const text = texts[language]
  switch (piece.kind) {
    case 'paragraph':
      return text(piece.id, piece.cites)
    case 'list':
      return piece.ids.map((id, index) => `${piece.ordered ? `${index + 1}.` : '-'} ${text(id)}`).join('\n')
    case 'table':
      return language === 'zh'
        ? `| 项目 | 结果 |\n|---|---|\n| ${text(piece.id)} | ${piece.id} |`
        : `| Item | Result |\n|---|---|\n| ${text(piece.id)} | ${piece.id} |`
    default:
      throw new Error(`${piece.kind} is written in both languages at once`)
  }
}

const isShared = (piece: Piece): boolean =>
  piece.kind === 'formula' || piece.kind === 'recommendation' || piece.kind === 'note'

function container(piece: Piece, inside: string): string {
  switch (piece.kind) {
    case 'formula':
      return `$$\nx_{${piece.id}} = 1\n$$`
    case 'recommendation':
      return `:::recommendation{#R${piece.id} strength="conditional" direction="for" certainty="low"}\n${inside}\n:::`
    case 'note':
      return `:::note{#n${piece.id}}\n${inside}\n:::`
    default:
      throw new Error(`${piece.kind} is no container`)
  }
}

const innerPieces = (piece: Piece): readonly Piece[] => ('pieces' in piece ? piece.pieces : [])

/** The pieces in one file. Runs of pieces that stand in both languages are written as `writing` says. */
function inOneFile(pieces: readonly Piece[], writing: Writing): string {
  const order: readonly Language[] = writing.endsWith('english-first') ? ['en', 'zh'] : ['zh', 'en']
  const out: string[] = []
  let run: Piece[] = []
  const flush = () => {
    if (writing.startsWith('runs')) {
      for (const language of order) {
        // Two lists of one kind in a row are one list in Markdown; a comment parts them.
        out.push(run.map(piece => block(piece, language)).join('\n\n<!-- -->\n\n'))
        out.push('<!-- -->')
      }
    } else {
      for (const piece of run) {
        for (const language of order) out.push(block(piece, language), '<!-- -->')
      }
    }
    run = []
  }
  for (const piece of pieces) {
    if (!isShared(piece)) {
      run.push(piece)
      continue
    }
    flush()
    out.push(container(piece, inOneFile(innerPieces(piece), writing)))
  }
  flush()
  return out.filter(text => text !== '').join('\n\n')
}

function inFileOf(pieces: readonly Piece[], language: Language): string {
  return pieces
    .map(piece =>
      isShared(piece)
        ? container(piece, inFileOf(innerPieces(piece), language))
        : `${block(piece, language)}\n\n<!-- -->`,
    )
    .join('\n\n')
}

const head = `---
id: generated
version: "1"
status: draft
title:
  zh: 随机指南
  en: Random guideline
languages: [zh-CN, en]
grading: GRADE
references: references.bib
---
`

const library = [0, 1, 2]
  .map(
    n =>
      `@article{work${n}, author = {Author, A.}, title = {Work ${n}}, journal = {J}, year = {2020}, volume = {1}, number = {1}, pages = {${n + 1}}}`,
  )
  .join('\n')

export type Files = ReadonlyMap<string, string>

export function oneFile(guideline: readonly Part[], writing: Writing): Files {
  const body = guideline
    .map(({id, pieces}) => `## 第${id}节 | Section ${id} {#s${id}}\n\n${inOneFile(pieces, writing)}`)
    .join('\n\n')
  return new Map([
    ['guideline.md', `${head}\n${body}\n`],
    ['references.bib', library],
  ])
}

export function twoFiles(guideline: readonly Part[]): Files {
  const body = (language: Language) =>
    guideline
      .map(
        ({id, pieces}) =>
          `## ${language === 'zh' ? `第${id}节` : `Section ${id}`} {#s${id}}\n\n${inFileOf(pieces, language)}`,
      )
      .join('\n\n')
  return new Map([
    ['guideline.zh.md', `${head}\n${body('zh')}\n`],
    ['guideline.en.md', `${body('en')}\n`],
    ['references.bib', library],
  ])
}

/** The ids of every text that must be seen once in each language. */
export function textIds(guideline: readonly Part[]): readonly number[] {
  const of = (piece: Piece): readonly number[] => {
    if (piece.kind === 'list') return piece.ids
    if (piece.kind === 'paragraph' || piece.kind === 'table') return [piece.id]
    return innerPieces(piece).flatMap(of)
  }
  return guideline.flatMap(({pieces}) => pieces.flatMap(of))
}
