/**
 * Sections pair like blocks: a run of sections in one language with the run in the other that follows it, ids first. In the
 * two-file form the two files are the two runs.
 *
 *   ## 方法 …    ## Methods …                  →  one section, with a note
 *   ## 甲 {#a} ## 乙 | ## B ## A {#a}          →  甲–A by id, 乙–B since one is left on each side
 *   ## 甲 ## 乙 ## 丙 | ## A ## C              →  nothing pairs: give both the same id
 */
import type {Label, Section} from '../model/guideline.js'
import {type Assembly, inTwoFiles, type Scope} from './assembly.js'
import {flowBlocks} from './flow.js'
import {longestIncreasing} from './increasing.js'
import {headingLabel, holdsBoth, joinLabels, missingIn} from './label.js'
import {quietIf} from './missing.js'
import {plainText} from './node-text.js'
import {idsDiffer, type SectionDraft, sectionId, sectionLanguage} from './outline.js'
import {placeAt, placeOf} from './place.js'

interface SectionPair {
  readonly first: SectionDraft
  readonly second: SectionDraft
}

const placeOfSection = (section: SectionDraft): ReturnType<typeof placeOf> =>
  placeOf(section.headings[0]!.node, section.headings[0]!.file)

function labelOfSection(sections: readonly SectionDraft[], assembly: Assembly): Label {
  const headings = sections.flatMap(section => section.headings)
  // The source language's heading stands first, whichever was written first.
  const inOrder = [...headings].sort(
    (a, b) => Number(a.language === assembly.other) - Number(b.language === assembly.other),
  )
  return inOrder
    .map(heading => headingLabel(heading, assembly))
    .reduce((a, b) => joinLabels(a, b, assembly.source, assembly.other))
}

function idPlaceOf(sections: readonly SectionDraft[]): Pick<Section, 'id' | 'idPlace'> {
  for (const {node, file} of sections.flatMap(section => section.headings)) {
    if (node.type !== 'heading' || node.data?.id === undefined) continue
    const {id, idPosition} = node.data
    return {id, ...(idPosition ? {idPlace: placeAt(idPosition, file)} : {})}
  }
  return {}
}

function sectionOf(first: SectionDraft, second: SectionDraft | undefined, assembly: Assembly, scope: Scope): Section {
  const drafts = second ? [first, second] : [first]
  const place = placeOfSection(first)
  const heading = labelOfSection(drafts, assembly)
  const named = idPlaceOf(drafts)
  const missing = missingIn(heading)
  // A `#` is told that the title belongs in the front matter; more would be beside the point.
  const demoted = drafts.some(({headings}) => headings.some(({node}) => node.type === 'heading' && node.data?.title))
  if (missing && !demoted && assembly.bilingual && !scope.quiet && scope.only === undefined) {
    const written = [...(heading.zh ?? []), ...(heading.en ?? [])].map(plainText).join('')
    assembly.report({
      rule: 'heading-one-language',
      place,
      lang: missing,
      expected: missing,
      ...(holdsBoth(written) && {note: 'undivided'}),
    })
  }
  if (named.id === undefined && !demoted) assembly.report({rule: 'heading-no-id', place})
  return {
    type: 'section',
    depth: first.depth,
    ...named,
    heading,
    children: [
      ...flowBlocks({first: first.own, ...(second ? {second: second.own} : {})}, assembly, scope),
      ...sectionBlocks(first.sections, second?.sections, assembly, scope),
    ],
    place,
  }
}

const isApart = (section: SectionDraft, assembly: Assembly): boolean =>
  section.headings.some(({node}) => assembly.ties.apart.has(node))

interface Pairing {
  readonly pairs: readonly SectionPair[]
  /** Sections left over on both sides, in unequal numbers: which belongs to which nobody can tell. */
  readonly unclear: boolean
}

/** Ids first, wherever they stand; then those left in order, if as many are left on both sides. */
function pairSections(
  first: readonly SectionDraft[],
  second: readonly SectionDraft[],
  assembly: Assembly,
  adjacent: boolean,
): Pairing {
  const pairs: SectionPair[] = []
  const paired = new Set<SectionDraft>()
  const pair = (one: SectionDraft, two: SectionDraft): void => {
    pairs.push({first: one, second: two})
    paired.add(one).add(two)
  }
  const byId = new Map(
    second.flatMap(section => (sectionId(section) === undefined ? [] : [[sectionId(section), section]])),
  )
  for (const one of first) {
    const id = sectionId(one)
    const two =
      id === undefined || isApart(one, assembly) ? undefined : (byId.get(id) ?? assembly.ties.sections.get(id))
    if (two && !paired.has(two) && two.depth === one.depth) pair(one, two)
  }
  const isLeft = (section: SectionDraft): boolean => !paired.has(section) && !isApart(section, assembly)
  const restFirst = first.filter(isLeft)
  const restSecond = second.filter(isLeft)
  if (restFirst.length === restSecond.length) {
    restFirst.forEach((one, index) => {
      const two = restSecond[index]!
      if (one.depth === two.depth && !idsDiffer(sectionId(one), sectionId(two))) pair(one, two)
    })
    return {pairs, unclear: restFirst.some(section => !paired.has(section)) && inTwoFiles(assembly)}
  }
  const [one, two] = [first.at(-1), second[0]]
  if (adjacent && one && two && (first.length === 1 || second.length === 1) && !paired.has(one) && !paired.has(two)) {
    if (one.depth === two.depth && !idsDiffer(sectionId(one), sectionId(two))) {
      pair(one, two)
      return {pairs, unclear: false}
    }
  }
  return {pairs, unclear: restFirst.length > 0 && restSecond.length > 0}
}

function pairedBlocks(
  first: readonly SectionDraft[],
  second: readonly SectionDraft[],
  pairing: Pairing,
  assembly: Assembly,
  scope: Scope,
): Section[] {
  const partner = new Map(pairing.pairs.map(pair => [pair.first, pair.second]))
  const places = new Map(second.map((section, index) => [section, index]))
  const order = first.filter(section => partner.has(section))
  const here = order.filter(section => places.has(partner.get(section)!))
  const kept = longestIncreasing(here.map(section => places.get(partner.get(section)!)!))
  const inOrder = new Set(kept.map(index => here[index]))
  order.forEach(section => {
    if (inOrder.has(section) || scope.quiet) return
    const moved = partner.get(section)!
    assembly.report({rule: 'order-differs', place: placeOfSection(moved), data: {line: placeOfSection(section).line}})
  })

  const lone = (section: SectionDraft): Section => {
    if (pairing.unclear || isApart(section, assembly))
      return sectionOf(section, undefined, assembly, quietIf(scope, true))
    const language = sectionLanguage(section)
    const whole = inTwoFiles(assembly) && !scope.quiet && scope.only === undefined && language !== 'bilingual'
    if (!whole || language === 'shared') return sectionOf(section, undefined, assembly, scope)
    const missing = language === assembly.source ? assembly.other : assembly.source
    assembly.report({
      rule: 'untranslated',
      place: placeOfSection(section),
      lang: missing,
      expected: missing,
      data: {blocks: 1},
      note: 'section',
    })
    return sectionOf(section, undefined, assembly, quietIf(scope, true))
  }

  // A section of the second run that pairs with none follows the section that its predecessor pairs with.
  const behind = new Map<SectionDraft | undefined, SectionDraft[]>()
  const paired = new Map(pairing.pairs.map(pair => [pair.second, pair.first]))
  let before: SectionDraft | undefined
  for (const section of second) {
    const one = paired.get(section)
    if (one) before = one
    else {
      const rest = behind.get(before)
      if (rest) rest.push(section)
      else behind.set(before, [section])
    }
  }
  if (pairing.pairs.length === 0) return [...first, ...second].map(lone)
  return [
    ...(behind.get(undefined) ?? []).map(lone),
    ...first.flatMap(section => {
      const two = partner.get(section)
      const own = two ? sectionOf(section, two, assembly, scope) : lone(section)
      return [own, ...(behind.get(section) ?? []).map(lone)]
    }),
  ]
}

function reportUnclear(
  first: readonly SectionDraft[],
  second: readonly SectionDraft[],
  pairing: Pairing,
  assembly: Assembly,
): void {
  const paired = new Set(pairing.pairs.flatMap(pair => [pair.first, pair.second]))
  const isLeft = (section: SectionDraft): boolean => !paired.has(section) && !isApart(section, assembly)
  const restFirst = first.filter(isLeft)
  const restSecond = second.filter(isLeft)
  assembly.report({
    rule: 'sections-unequal',
    place: placeOfSection(restFirst[0]!),
    data: {
      source: restFirst.length,
      other: restSecond.length,
      line: placeOfSection(restSecond[0]!).line,
    },
  })
}

interface SectionGroup {
  readonly first: readonly SectionDraft[]
  readonly second: readonly SectionDraft[]
}

/** Runs of sections in one language, then in the other; a section in both languages stands alone. */
function sectionGroups(
  sections: readonly SectionDraft[],
  language: 'zh' | 'en',
): {groups: (SectionGroup | SectionDraft)[]; leftOver: number} {
  const groups: (SectionGroup | SectionDraft)[] = []
  let leftOver = 0
  let first: SectionDraft[] = []
  let second: SectionDraft[] = []
  const close = (): void => {
    if (first.length + second.length > 0) groups.push({first, second})
    leftOver += Math.abs(first.length - second.length)
    first = []
    second = []
  }
  for (const section of sections) {
    const own = sectionLanguage(section)
    if (own === 'bilingual' || own === 'shared') {
      close()
      groups.push(section)
    } else if (own === language) {
      if (second.length > 0) close()
      first.push(section)
    } else {
      second.push(section)
    }
  }
  close()
  return {groups, leftOver}
}

/** `second` is there in the two-file form and inside sections that are one. */
export function sectionBlocks(
  first: readonly SectionDraft[],
  second: readonly SectionDraft[] | undefined,
  assembly: Assembly,
  scope: Scope,
): Section[] {
  const free = (sections: readonly SectionDraft[]): SectionDraft[] =>
    sections.filter(section => !assembly.ties.moved.has(section.headings[0]!.node))
  if (!assembly.bilingual) return first.map(section => sectionOf(section, undefined, assembly, scope))
  if (second) {
    const others = free(second)
    const pairing = pairSections(first, others, assembly, false)
    if (pairing.unclear && !scope.quiet) reportUnclear(first, others, pairing, assembly)
    return pairedBlocks(first, others, pairing, assembly, scope)
  }
  const inSourceOrder = sectionGroups(first, assembly.source)
  const turned = sectionGroups(first, assembly.other)
  const isTurned = turned.leftOver < inSourceOrder.leftOver
  return (isTurned ? turned : inSourceOrder).groups.flatMap(found => {
    if ('headings' in found) return [sectionOf(found, undefined, assembly, scope)]
    const group = isTurned ? {first: found.second, second: found.first} : found
    if (group.first.length === 0 || group.second.length === 0) {
      return [...group.first, ...group.second].map(section => sectionOf(section, undefined, assembly, scope))
    }
    const pairing = isTurned ? pairTurned(found, assembly) : pairSections(group.first, group.second, assembly, true)
    for (const {first: one, second: two} of pairing.pairs) {
      const later = isTurned ? one : two
      assembly.report({
        rule: 'section-two-parts',
        place: placeOfSection(later),
        data: {line: placeOfSection(later === one ? two : one).line},
      })
    }
    if (pairing.unclear && !scope.quiet) reportUnclear(group.first, group.second, pairing, assembly)
    return pairedBlocks(group.first, group.second, pairing, assembly, scope)
  })
}

/** A group written with the other language first. */
function pairTurned(written: SectionGroup, assembly: Assembly): Pairing {
  const {pairs, unclear} = pairSections(written.first, written.second, assembly, true)
  return {pairs: pairs.map(({first, second}) => ({first: second, second: first})), unclear}
}
