/**
 * What both languages write alike, by which one recognises a passage in the other language: figures, abbreviations, and the terms of the
 * vocabulary.
 */
import type {Mention} from '../terms/concept.js'

export interface Anchor {
  /** The other language has one of these if it says the same. */
  readonly keys: readonly string[]
  readonly weight: number
  readonly start: number
  readonly end: number
}

const figure = /\d+(?:[., ]\d{3})*(?:\.\d+)?/g
const abbreviation = /(?<![A-Za-z])[A-Za-z]{0,4}[A-Z][A-Za-z]{0,3}[A-Z\d][A-Za-z\d]{0,6}(?![a-z])/g

/** The anchors of a text, in no order. Terms are those that were found in it. */
export function anchorsOf(text: string, terms: readonly Mention[]): Anchor[] {
  const anchors: Anchor[] = []
  for (const {0: written, index} of text.matchAll(figure)) {
    const value = written.replace(/[, ](?=\d{3})/g, '')
    // Small whole numbers are often written in words.
    const weight = /^\d$/.test(value) ? 0.3 : 1
    anchors.push({keys: [value], weight, start: index, end: index + written.length})
  }
  for (const {concepts, start, end} of terms) {
    const loose = concepts[0]?.loose ?? true
    anchors.push({
      keys: concepts.flatMap(({zh, related}) => [zh, ...related]),
      weight: loose ? 0.3 : 0.8,
      start,
      end,
    })
  }
  for (const {0: written, index} of text.matchAll(/\uFFFC+/g)) {
    anchors.push({keys: ['\uFFFC'], weight: 0.8, start: index, end: index + written.length})
  }
  const covered = new Set(terms.map(({start}) => start))
  for (const {0: written, index} of text.matchAll(abbreviation)) {
    if (!covered.has(index)) anchors.push({keys: [written], weight: 0.7, start: index, end: index + written.length})
  }
  return anchors
}

/** How often each key stands among anchors. */
export function countKeys(anchors: readonly Anchor[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {keys} of anchors) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
