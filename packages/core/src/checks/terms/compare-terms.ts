/**
 * What two texts that should say the same name differently. Sets are compared first, since a language may repeat a term where the other
 * says `it`; two terms of one kind that each lack a counterpart were taken one for the other.
 *
 *   氨氯地平5 mg / amiodarone 5 mg   →   氨氯地平 beside amiodarone
 */
import type {Passage} from '../wording/align.js'
import type {Kind, Mention} from './concept.js'
import {lacking, meaning, TermSide, type TermText} from './term-side.js'

/** A term beside the one that stands in its place in the other language. */
export interface TermDifference {
  readonly zh: Mention
  readonly en: Mention
}

/** Two texts that are compared, with their terms. `passages` tells which sentences belong together; it is asked only when needed. */
export interface ComparedTexts {
  readonly zh: TermText
  readonly en: TermText
  readonly passages: () => readonly Passage[]
}

/** Kinds whose terms have few other names: two terms without a counterpart are enough, wherever they stand. */
const firm: ReadonlySet<Kind> = new Set<Kind>([
  'drug',
  'route',
  'side',
  'people',
  'scale',
  'own',
  'time',
  'organ-function',
  'opposite',
])

/** Of one pair of texts; beyond it, the two are simply not each other's translation. */
const most = 20

const isWithin = ({start, end}: Mention, span: {readonly start: number; readonly end: number}): boolean =>
  start < span.end && end > span.start

const kindsOf = (mentions: readonly Mention[]): ReadonlySet<Kind> =>
  new Set(mentions.flatMap(({concepts}) => concepts.map(({kind}) => kind)))

const groupOf = ({concepts}: Mention): number => concepts[0]?.group ?? 0

const isOwn = ({concepts}: Mention): boolean => concepts.some(({kind}) => kind === 'own')

export function compareTerms(texts: ComparedTexts): readonly TermDifference[] {
  if (texts.zh.terms.length === 0 || texts.en.terms.length === 0) return []
  const [zh, en] = [new TermSide(texts.zh), new TermSide(texts.en)]
  const [zhLacking, enLacking] = [lacking(zh, en), lacking(en, zh)]
  let aligned: readonly Passage[] | undefined
  const together = (left: Mention, right: Mention): boolean => {
    aligned ??= texts.passages()
    return aligned.some(passage => isWithin(left, passage.zh) && isWithin(right, passage.en))
  }
  const differences: TermDifference[] = []
  const report = (left: Mention, right: Mention): void => {
    const known = differences.some(({zh: one, en: other}) => one === left || other === right)
    if (!known && differences.length < most) differences.push({zh: left, en: right})
  }
  const of = (mentions: readonly Mention[], kind: Kind) => mentions.filter(mention => meaning(mention, kind))

  for (const kind of new Set([...kindsOf(zhLacking), ...kindsOf(enLacking)])) {
    const [left, right] = [of(zhLacking, kind), of(enLacking, kind)]
    if (left.length > 0 && right.length > 0) {
      if (firm.has(kind)) for (const pair of pairUp(left, right, together)) report(...pair)
      else if (left.length === 1 && right.length === 1) {
        const [one, other] = [left[0]!, right[0]!]
        const likely = groupOf(one) === groupOf(other) || (zhLacking.length === 1 && enLacking.length === 1)
        if (likely && together(one, other)) report(one, other)
      }
    } else if (kind === 'drug' || zh.total(kind) === en.total(kind)) {
      // One term without a counterpart, and another that the other side has more often: it stands in that one's place.
      for (const one of left) {
        const other = en.surplus(zh, kind).findLast(mention => together(one, mention))
        if (other) report(one, other)
      }
      for (const other of right) {
        const one = zh.surplus(en, kind).findLast(mention => together(mention, other))
        if (one) report(one, other)
      }
    }
  }
  for (const kind of firm) {
    if (of(zhLacking, kind).length > 0 || of(enLacking, kind).length > 0) continue
    if (zh.total(kind) !== en.total(kind) || !zh.differsByOne(en, kind)) continue
    const less = en.surplus(zh, kind)
    for (const one of zh.surplus(en, kind)) {
      const other = less.find(mention => together(one, mention))
      if (other) {
        report(one, other)
        break
      }
    }
  }
  // A term of the guideline's own gave way to something else altogether.
  for (const one of zhLacking) {
    const other =
      enLacking.find(mention => (isOwn(one) || isOwn(mention)) && together(one, mention)) ??
      en.surplus(zh, 'own').find(mention => together(one, mention)) ??
      contradicted(one, texts.zh, texts.en)
    if (other) report(one, other)
  }
  for (const other of enLacking) {
    const one =
      zh.surplus(en, 'own').find(mention => together(mention, other)) ?? contradicted(other, texts.en, texts.zh)
    if (one) report(one, other)
  }
  return differences
}

/** `bipolar disorder (TRD)`: what the other side says for the abbreviation in brackets behind a term that it lacks. */
function contradicted(mention: Mention, {text, terms}: TermText, other: TermText): Mention | undefined {
  if (!/^\s?[(（]/.test(text.slice(mention.end, mention.end + 2))) return undefined
  const next = terms[terms.indexOf(mention) + 1]
  if (!next || next.start - mention.end > 2) return undefined
  return other.terms.find(({concepts}) => concepts.some(concept => next.concepts.includes(concept)))
}

/** Each term with one in the same passage if there is one, else in order. */
function pairUp(
  left: readonly Mention[],
  right: readonly Mention[],
  together: (left: Mention, right: Mention) => boolean,
): (readonly [Mention, Mention])[] {
  const rest = [...right].slice(0, most)
  return left.slice(0, Math.min(rest.length, most)).map(one => {
    const found = rest.findIndex(other => together(one, other))
    return [one, rest.splice(Math.max(0, found), 1)[0]!] as const
  })
}
