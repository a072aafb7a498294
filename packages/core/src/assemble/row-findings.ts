/** What rows show to be wrong: a side that nobody wrote, runs of unequal length, blocks of two kinds side by side. */
import type {Language} from '../model/language.js'
import type {Assembly, Scope} from './assembly.js'
import {kindOf} from './block-kind.js'
import {firstDisagreement, named} from './disagreement.js'
import {reportUntranslated} from './missing.js'
import type {Piece} from './piece.js'
import {placeOf, spanOf} from './place.js'
import type {Row} from './row.js'

/** Rows in succession that lack the same side are one gap. */
export function reportMissing(rows: readonly Row[], assembly: Assembly, scope: Scope): void {
  if (scope.quiet || scope.only !== undefined) return
  let gap: Piece[] = []
  let missing: Language | undefined
  const close = (): void => {
    if (missing) reportUntranslated(gap, missing, assembly)
    gap = []
    missing = undefined
  }
  for (const row of rows) {
    const lacks =
      row.kind !== 'pair'
        ? undefined
        : row.second.length === 0
          ? assembly.other
          : row.first.length === 0
            ? assembly.source
            : undefined
    if (lacks !== missing) close()
    if (row.kind !== 'pair' || lacks === undefined) continue
    missing = lacks
    gap.push(...row.first, ...row.second)
  }
  close()
}

/** The note names shared blocks in the run, and the first pair whose kinds, numbers or citations disagree. */
export function reportUnequal(row: Extract<Row, {kind: 'pair'}>, assembly: Assembly): void {
  const {first, second, inside} = row
  const begin = first[0]!
  const last = first.at(-1)!
  const found = firstDisagreement(first, second)
  const notes = [...(inside.length > 0 ? ['shared'] : []), ...(found ? [found.by] : [])]
  assembly.report({
    rule: 'runs-unequal',
    place: spanOf(placeOf(begin.node, begin.file), placeOf(last.node, last.file)),
    actual: `${first.length} : ${second.length}`,
    data: {
      source: first.length,
      other: second.length,
      otherLine: placeOf(second[0]!.node, second[0]!.file).line,
      ...(inside.length > 0 ? {shared: inside.slice(0, 3).map(named).join('; ')} : {}),
      ...(found ? {one: named(found.first), two: named(found.second)} : {}),
    },
    ...(notes.length > 0 ? {note: notes.join('-')} : {}),
  })
}

const shapeOf = ({node}: Piece): string | undefined =>
  node.type === 'table' ? `${node.children.length} × ${node.children[0]?.children.length ?? 0}` : undefined

export function reportKinds(first: Piece, second: Piece, assembly: Assembly): void {
  const one = kindOf(first)
  const two = kindOf(second)
  const place = placeOf(second.node, second.file)
  const {line} = placeOf(first.node, first.file)
  if (one !== undefined && two !== undefined && one !== two) {
    assembly.report({
      rule: 'pair-kinds-differ',
      place,
      actual: two,
      expected: one,
      data: {line},
    })
    return
  }
  const [shape, other] = [shapeOf(first), shapeOf(second)]
  if (shape === other || shape === undefined || other === undefined) return
  assembly.report({
    rule: 'pair-kinds-differ',
    place,
    actual: other,
    expected: shape,
    data: {line, shape: other, expectedShape: shape},
    note: 'table-shape',
  })
}
