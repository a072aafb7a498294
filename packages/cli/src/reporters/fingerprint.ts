/**
 * What makes a diagnostic the same one after the text around it was edited: its rule, its file, what stands at its place, and the texts that were
 * compared, so that the same wrong dose in another sentence is another finding; not the line, not the column. Diagnostics that agree in all of
 * these are numbered in the order of the source.
 */
import {type Diagnostic, languages} from '@zhinan/core'
import type {Reported} from './reported.js'
import {linesOf} from './source-lines.js'

/** Units of the text at a place that count; a block of many lines is told by its beginning. */
const counted = 200

/** FNV-1a over UTF-16 units, twice 32 bits: nothing hostile is gained by a collision, and it needs no library. */
function hash(text: string): string {
  let [low, high] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit ^ (low >>> 16), 0x85ebca6b)
  }
  return [high, low].map(part => (part >>> 0).toString(16).padStart(8, '0')).join('')
}

/** One fingerprint for each diagnostic, in their order: `3f6c…:1`. */
export function fingerprints(reported: Pick<Reported, 'diagnostics' | 'source'>): readonly string[] {
  const lines = linesOf(reported)
  const seen = new Map<string, number>()
  const covered = ({place}: Diagnostic): string => lines(place.file)?.covered(place, counted).replace(/\s+/g, ' ') ?? ''
  return reported.diagnostics.map(diagnostic => {
    const {rule, place, lang = '', actual = '', note = '', texts} = diagnostic
    const compared = languages.map(language => texts?.[language]?.text ?? '')
    const told = hash([rule, place.file, lang, actual, note, covered(diagnostic), ...compared].join('\u0000'))
    const occurrence = (seen.get(told) ?? 0) + 1
    seen.set(told, occurrence)
    return `${told}:${occurrence}`
  })
}
