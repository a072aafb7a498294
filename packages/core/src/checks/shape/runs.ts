/** Where things of one kind follow one another: the rows of a table, the entries of a list, the paragraphs of a section. */
import type {Block, Guideline, Pair} from '../../model/guideline.js'
import type {Survey} from '../survey.js'
import type {Comparison} from '../text/comparisons.js'

export type RunKind = 'rows' | 'entries' | 'paragraphs'

/** Units in their order; each is what is compared within it, a cell, a paragraph. */
export interface Run {
  readonly kind: RunKind
  readonly units: readonly (readonly Comparison[])[]
}

/** Pairs that stand in blocks, at any depth, and the runs among them. */
class Runs {
  readonly found: Run[] = []
  readonly #byPair = new Map<unknown, readonly Comparison[]>()

  constructor(survey: Survey, comparisons: readonly Comparison[]) {
    const groups = new Map<number, Comparison[]>()
    for (const comparison of comparisons) {
      if (comparison.group === undefined) continue
      const known = groups.get(comparison.group)
      if (known) known.push(comparison)
      else groups.set(comparison.group, [comparison])
    }
    for (const {zh, group} of survey.parallels) this.#byPair.set(zh, groups.get(group) ?? [])
    for (const inGroup of groups.values()) this.#rows(inGroup)
  }

  #add(kind: RunKind, units: readonly (readonly Comparison[])[]): void {
    const filled = units.filter(unit => unit.length > 0)
    if (filled.length > 1) this.found.push({kind, units: filled})
  }

  #rows(comparisons: readonly Comparison[]): void {
    const rows: Comparison[][] = []
    for (const comparison of comparisons) {
      if (comparison.row === undefined) return
      const row = rows[comparison.row]
      if (row) row.push(comparison)
      else rows[comparison.row] = [comparison]
    }
    this.#add('rows', rows)
  }

  #of({sides}: Pair): readonly Comparison[] {
    return (sides.zh && this.#byPair.get(sides.zh)) ?? []
  }

  /** What stands in blocks at any depth. */
  #inside(blocks: readonly Block[]): readonly Comparison[] {
    return blocks.flatMap(block => {
      if (block.type === 'pair') return this.#of(block)
      if (block.type === 'list') return block.items.flatMap(({children}) => this.#inside(children))
      return block.type === 'quote' ? this.#inside(block.children) : []
    })
  }

  visit(blocks: readonly Block[]): void {
    this.#add(
      'paragraphs',
      blocks.flatMap(block => (block.type === 'pair' ? [this.#of(block)] : [])),
    )
    for (const block of blocks) {
      switch (block.type) {
        case 'list':
          this.#add(
            'entries',
            block.items.map(({children}) => this.#inside(children)),
          )
          for (const {children} of block.items) this.visit(children)
          break
        case 'recommendation':
        case 'requirement':
          this.visit(block.statement)
          for (const {children} of block.parts) this.visit(children)
          break
        case 'figure':
          this.visit(block.caption)
          break
        case 'captioned-table':
          this.visit(block.tables)
          this.visit(block.caption)
          break
        case 'section':
        case 'quote':
        case 'question':
        case 'box':
          this.visit(block.children)
          break
      }
    }
  }
}

/** Every run of at least two units, rows first. */
export function runsOf(guideline: Guideline, survey: Survey, comparisons: readonly Comparison[]): readonly Run[] {
  const runs = new Runs(survey, comparisons)
  runs.visit(guideline.body)
  for (const {children} of guideline.footnotes) runs.visit(children)
  return runs.found
}
