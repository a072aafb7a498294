/**
 * Directives pair only with their own name and id, wherever they stand in the two runs of a group; they part the runs into
 * stretches that pair by themselves.
 */
import type {Directive} from '../source/tree.js'
import {longestIncreasing} from './increasing.js'
import type {RunPiece} from './row.js'

export interface Anchor {
  readonly first: number
  readonly second: number
}
export interface Anchors {
  /** In order in both runs. */
  readonly ordered: readonly Anchor[]
  /** Paired across others. */
  readonly crossing: readonly Anchor[]
}

interface Standing {
  readonly directive: Directive
  readonly index: number
}

function directivesIn(run: readonly RunPiece[]): Standing[] {
  return run.flatMap(({piece: {node}}, index) => (node.type === 'directive' ? [{directive: node, index}] : []))
}

function byKey(
  standing: readonly Standing[],
  key: (directive: Directive) => string | undefined,
): Map<string, Standing[]> {
  const found = new Map<string, Standing[]>()
  for (const one of standing) {
    const k = key(one.directive)
    if (k === undefined) continue
    const same = found.get(k)
    if (same) same.push(one)
    else found.set(k, [one])
  }
  return found
}

export function directiveAnchors(first: readonly RunPiece[], second: readonly RunPiece[]): Anchors {
  const left = directivesIn(first)
  const right = directivesIn(second)
  if (left.length === 0 || right.length === 0) return {ordered: [], crossing: []}
  const anchors: Anchor[] = []
  const paired = new Set<Standing>()
  const pair = (one: Standing, two: Standing): void => {
    anchors.push({first: one.index, second: two.index})
    paired.add(one).add(two)
  }
  const withId = byKey(right, ({name, id}) => (id === undefined ? undefined : `${name}#${id}`))
  for (const one of left) {
    const two =
      one.directive.id === undefined ? undefined : withId.get(`${one.directive.name}#${one.directive.id}`)?.shift()
    if (two) pair(one, two)
  }
  // Those without an id pair in order; one whose counterpart lost its id too, if as many are left on both sides.
  const bare = byKey(right, ({name, id}) => (id === undefined ? name : undefined))
  for (const one of left) {
    const two = one.directive.id === undefined ? bare.get(one.directive.name)?.shift() : undefined
    if (two) pair(one, two)
  }
  const restRight = byKey(
    right.filter(one => !paired.has(one)),
    ({name}) => name,
  )
  for (const [name, ones] of byKey(
    left.filter(one => !paired.has(one)),
    directive => directive.name,
  )) {
    const twos = restRight.get(name) ?? []
    if (ones.length !== twos.length) continue
    ones.forEach((one, index) => {
      const two = twos[index]!
      if (one.directive.id === undefined || two.directive.id === undefined) pair(one, two)
    })
  }
  anchors.sort((a, b) => a.first - b.first)
  const kept = new Set(longestIncreasing(anchors.map(anchor => anchor.second)))
  return {
    ordered: anchors.filter((_, index) => kept.has(index)),
    crossing: anchors.filter((_, index) => !kept.has(index)),
  }
}
