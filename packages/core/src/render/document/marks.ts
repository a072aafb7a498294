/**
 * Finds the block that each diagnostic of a draft stands in, so that its mark is printed directly before that block.
 * The innermost block whose lines hold the diagnostic's first line is the one; what stands in no block (front matter, references)
 * is printed in the notice on the first page.
 */
import type {Node} from 'unist'
import type {Diagnostic} from '../../diagnostics/finding.js'
import type {Guideline} from '../../model/guideline.js'
import type {Place} from '../../model/place.js'
import {allBlocks, type Holder} from './walk.js'

interface Lines {
  readonly first: number
  readonly last: number
  readonly block: Holder
  outer?: Lines
}

export interface PlacedDiagnostics {
  readonly of: (block: Holder) => readonly Diagnostic[]
  readonly elsewhere: readonly Diagnostic[]
}

const linesOf = (place: Place, block: Holder): [string, Lines] => [
  place.file,
  {first: place.line, last: Math.max(place.line, place.endLine), block},
]

/** Where else a block's text stands: in the two-file form the other language is in another file. */
function* linesOfNodes(nodes: readonly Node[], block: Holder, mainFile: string): Generator<[string, Lines]> {
  for (const node of nodes) {
    if (!node.position) continue
    const file = (node.data as {file?: string} | undefined)?.file ?? mainFile
    yield [file, {first: node.position.start.line, last: node.position.end.line, block}]
  }
}

function* linesOfBlock(block: Holder, mainFile: string): Generator<[string, Lines]> {
  yield linesOf(block.place, block)
  if (block.type === 'pair') {
    yield* linesOfNodes([...(block.sides.zh ?? []), ...(block.sides.en ?? [])], block, mainFile)
  }
  const label = block.type === 'section' ? block.heading : 'label' in block ? block.label : undefined
  if (label && typeof label === 'object') {
    yield* linesOfNodes([...(label.zh ?? []), ...(label.en ?? []), ...(label.shared ?? [])], block, mainFile)
  }
}

/** Sorted by first line, outer before inner, each linked to the one around it. */
function nest(all: Lines[]): Lines[] {
  const sorted = all.sort((a, b) => a.first - b.first || b.last - a.last)
  const open: Lines[] = []
  for (const lines of sorted) {
    while (open.length > 0 && (open.at(-1)?.last ?? 0) < lines.last) open.pop()
    const outer = open.at(-1)
    if (outer) lines.outer = outer
    open.push(lines)
  }
  return sorted
}

function innermost(sorted: readonly Lines[], line: number): Holder | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.first ?? 0) <= line) low = middle + 1
    else high = middle
  }
  let found = sorted[low - 1]
  while (found && found.last < line) found = found.outer
  return found?.block
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

export function placeDiagnostics(guideline: Guideline, diagnostics: readonly Diagnostic[]): PlacedDiagnostics {
  const shown = diagnostics.filter(diagnostic => diagnostic.severity !== 'info')
  if (shown.length === 0) return {of: () => [], elsewhere: []}
  const mainFile = guideline.body[0]?.place.file ?? 'guideline.md'
  const byFile = new Map<string, Lines[]>()
  for (const block of allBlocks(guideline)) {
    // An item is no block of its own; what it holds is.
    if (block.type === 'item') continue
    for (const [file, lines] of linesOfBlock(block, mainFile)) push(byFile, file, lines)
  }
  const sorted = new Map([...byFile].map(([file, lines]) => [file, nest(lines)]))
  const byBlock = new Map<Holder, Diagnostic[]>()
  const elsewhere: Diagnostic[] = []
  for (const diagnostic of shown) {
    const block = innermost(sorted.get(diagnostic.place.file) ?? [], diagnostic.place.line)
    if (block) push(byBlock, block, diagnostic)
    else elsewhere.push(diagnostic)
  }
  return {of: block => byBlock.get(block) ?? [], elsewhere}
}
