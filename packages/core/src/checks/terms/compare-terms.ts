/**
 * What two texts that should say the same name differently. Sets are compared first, since a language may repeat a term where the other
 * says `it`; two terms of one kind that each lack a counterpart were taken one for the other.
 *
 *   氨氯地平5 mg / amiodarone 5 mg   →   氨氯地平 beside amiodarone
 */
import type {Passage} from '../wording/align.js'
import {slippedAbbreviations} from './abbreviations.js'
import type {Mention} from './concept.js'
import {contradictedGlosses} from './glosses.js'
import {replacedOwnTerms} from './own-terms.js'
import {replacedAlone, replacedTerms} from './replaced.js'
import {isLoose, lacking, TermSide, type TermText} from './term-side.js'

/** A term beside the one that stands in its place in the other language; one of the two is absent where nothing does. */
export type TermDifference =
  | {readonly zh: Mention; readonly en: Mention}
  | {readonly zh: Mention; readonly en?: undefined}
  | {readonly zh?: undefined; readonly en: Mention}

/** Two texts that are compared, with their terms. `passages` tells which sentences belong together; it is asked only when needed. */
export interface ComparedTexts {
  readonly zh: TermText
  readonly en: TermText
  readonly passages: () => readonly Passage[]
}

/** Both sides, what each has that the other lacks, and whether two terms stand in sentences that belong together. */
export interface Sides {
  readonly zh: TermSide
  readonly en: TermSide
  readonly zhLacking: readonly Mention[]
  readonly enLacking: readonly Mention[]
  /** The same with loose terms, which may merely be called otherwise. */
  readonly zhUnmatched: readonly Mention[]
  readonly enUnmatched: readonly Mention[]
  readonly together: (left: Mention, right: Mention) => boolean
}

/** Of one pair of texts; beyond it, the two are simply not each other's translation. */
const most = 20

const isWithin = ({start, end}: Mention, span: {readonly start: number; readonly end: number}): boolean =>
  start < span.end && end > span.start

export function compareTerms(texts: ComparedTexts): readonly TermDifference[] {
  if (texts.zh.terms.length === 0 && texts.en.terms.length === 0) return []
  const [zh, en] = [new TermSide(texts.zh), new TermSide(texts.en)]
  const [zhUnmatched, enUnmatched] = [lacking(zh, en), lacking(en, zh)]
  let aligned: readonly Passage[] | undefined
  const sides: Sides = {
    zh,
    en,
    zhLacking: zhUnmatched.filter(mention => !isLoose(mention)),
    enLacking: enUnmatched.filter(mention => !isLoose(mention)),
    zhUnmatched,
    enUnmatched,
    together: (left, right) => {
      aligned ??= texts.passages()
      return aligned.some(passage => isWithin(left, passage.zh) && isWithin(right, passage.en))
    },
  }
  const differences: TermDifference[] = []
  const reported = new Set<Mention>()
  for (const difference of [
    ...replacedTerms(sides),
    ...replacedOwnTerms(sides),
    ...replacedAlone(sides),
    ...slippedAbbreviations(sides),
    ...contradictedGlosses(sides),
    ...opposites(sides),
    ...certainlyMissing(sides),
  ]) {
    if ([difference.zh, difference.en].some(mention => mention && reported.has(mention))) continue
    for (const mention of [difference.zh, difference.en]) if (mention) reported.add(mention)
    differences.push(difference)
  }
  return differences.slice(0, most)
}

const opposite: ReadonlyMap<string, string> = new Map([
  ['男性', '女性'],
  ['女性', '男性'],
])

/** `men` beside 产妇: a term that the other side lacks, and there one that implies its opposite. */
function opposites({zh, en, zhLacking, enLacking}: Sides): TermDifference[] {
  const find = (mention: Mention, side: TermSide, other: TermSide): Mention | undefined => {
    const name = mention.concepts.map(({zh: own}) => opposite.get(own)).find(found => found !== undefined)
    if (name === undefined || side.names(name) || other.names(name)) return undefined
    return other.mentions.find(({concepts}) => concepts.some(({related}) => related.includes(name)))
  }
  return [
    ...zhLacking.flatMap(one => {
      const other = find(one, zh, en)
      return other ? [{zh: one, en: other}] : []
    }),
    ...enLacking.flatMap(other => {
      const one = find(other, en, zh)
      return one ? [{zh: one, en: other}] : []
    }),
  ]
}

/** Terms that hardly any translation leaves out or calls otherwise. */
function certainlyMissing({zh, en, zhLacking, enLacking}: Sides): TermDifference[] {
  const certain = (mentions: readonly Mention[], {text}: TermSide) =>
    mentions.filter(
      // `SC` may be anything.
      ({concepts, start, end}) => concepts.every(({certain: is}) => is) && !/^[A-Z]+$/.test(text.slice(start, end)),
    )
  return [...certain(zhLacking, zh).map(one => ({zh: one})), ...certain(enLacking, en).map(other => ({en: other}))]
}
