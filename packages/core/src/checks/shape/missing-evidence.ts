/**
 * What speaks for a sentence being missing, whatever the order of the sentences: what it says has no answer anywhere in the other language,
 * or has one that nothing else asks for, because the translator moved it elsewhere.
 */
import {anchorsOf} from './anchors.js'
import {lengthOf, type ShapedText} from './shaped-text.js'

export interface Evidence {
  /** Weight of its figures and terms that nothing in the other language answers, beyond what its own text answers otherwise. */
  readonly unanswered: number
  readonly answered: number
  /** The logarithm of the ratio of lengths of the whole texts, with it and without it. */
  readonly lengths: {readonly with: number; readonly without: number}
}

/** Evidence on the sentence of `own` between `start` and `end`, which `other` is said to lack. */
export function evidenceOf(
  own: ShapedText,
  {start, end}: {readonly start: number; readonly end: number},
  other: ShapedText,
): Evidence {
  const spare = new Map<string, number>()
  for (const {keys} of anchorsOf(other.text, other.terms))
    for (const key of keys) spare.set(key, (spare.get(key) ?? 0) + 1)
  const anchors = anchorsOf(own.text, own.terms)
  const isInside = (anchor: {readonly start: number; readonly end: number}) =>
    anchor.start >= start && anchor.end <= end
  const take = (keys: readonly string[]): boolean => {
    const key = keys.find(one => (spare.get(one) ?? 0) > 0)
    if (key !== undefined) spare.set(key, spare.get(key)! - 1)
    return key !== undefined
  }
  for (const anchor of anchors) if (!isInside(anchor)) take(anchor.keys)
  let [answered, unanswered] = [0, 0]
  for (const anchor of anchors) {
    if (!isInside(anchor)) continue
    if (take(anchor.keys)) answered += anchor.weight
    else unanswered += anchor.weight
  }
  const [whole, gap, there] = [lengthOf(own.text), lengthOf(own.text.slice(start, end)), lengthOf(other.text)]
  const ratio = (length: number) => Math.log((length + 10) / (there + 10))
  return {answered, unanswered, lengths: {with: ratio(whole), without: ratio(whole - gap)}}
}

/** The gain from which on the sentence is taken to be missing, set on pairs of texts; infinite where it is surely said elsewhere. */
export function gainWanted({answered, unanswered, lengths}: Evidence, isEnglish: boolean): number {
  if (answered > unanswered && Math.abs(lengths.with) <= Math.abs(lengths.without)) return Number.POSITIVE_INFINITY
  if (unanswered >= 1 && answered <= unanswered / 4) return 3
  // Terse Chinese, as physicians of Chinese medicine write it, takes much more English than other texts do.
  if (isEnglish && (answered > unanswered / 4 || (unanswered < 0.9 && lengths.without > 0.2))) return 6
  return 4
}
