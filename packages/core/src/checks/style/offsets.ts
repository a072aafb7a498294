/**
 * Where each character of a text node stands in the source: escapes, character references and joined lines make the two differ.
 *
 *   value `P<0.05 `   source `P\<0.05⏎`   →   0, 2, 3, 4, 5, 6, -1
 */
import type {Place} from '../../model/place.js'

/**
 * The offset of the first character where source and text run in step; else one offset a character, -1 for a character that the source
 * does not write as itself; nothing where the place has no offsets.
 */
export function offsetsOf(
  value: string,
  source: string | undefined,
  place: Place,
): number | readonly number[] | undefined {
  const {offset: start, endOffset: end} = place
  if (source === undefined || start === undefined || end === undefined) return undefined
  const raw = source.slice(start, end)
  if (raw === value) return start
  const offsets: number[] = []
  let at = 0
  let lost = false
  for (const character of units(value)) {
    while (invisible.test(raw[at] ?? '') && raw[at] !== character) at++
    if (raw[at] === '\\' && raw[at + 1] === character) at++
    const reference = raw[at] === '&' && !lost ? /^&#?\w{1,32};/.exec(raw.slice(at, at + 40)) : null
    if (raw[at] === character && !(reference && character === '&') && !lost) offsets.push(start + at++)
    else {
      offsets.push(-1)
      if (reference) at += reference[0].length
      // At the end of a line stands a blank for the line break; anything else is not understood.
      else if (character !== ' ' || at < raw.length) lost = true
    }
  }
  return offsets
}

const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/

/** UTF-16 units, since places count these. */
function* units(text: string): Generator<string> {
  for (let index = 0; index < text.length; index++) yield text.charAt(index)
}
