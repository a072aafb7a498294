/**
 * Reads a citation in Pandoc's notation. Keys are ASCII, so a Han character ends one; any other key stands in braces.
 *
 *   [see @a, p. 3; @b]      parenthetical, items {key a, prefix see, page 3} and {key b}
 *   @a [第3页]               narrative, item {key a, page 3}
 *   ［＠a；＠b］              the first form with forgiven spellings
 *   [联系 @某人]              undefined: no key
 */
import type {CitationItem} from '../../model/content.js'
import type {ForgivenSpelling} from './character-sets.js'
import {readLocator} from './locator.js'

export interface CitationItemText {
  readonly item: CitationItem
  readonly keyStart: number
  readonly keyEnd: number
}

export interface CitationText {
  readonly form: 'parenthetical' | 'narrative'
  readonly items: readonly CitationItemText[]
  readonly forgiven: readonly ForgivenSpelling[]
  /** A part between semicolons that holds no key; its text stands in the suffix before it or the prefix after it. */
  readonly malformed?: {readonly start: number; readonly end: number}
  readonly length: number
}

/** Letters, digits and `_`, with single punctuation inside; or anything in braces. */
const keyPattern = String.raw`(?:\{[^{}\n]+\}|\w+(?:[:.#$%&\-+?<>~\/]\w+)*)`
const keyInside = new RegExp(String.raw`(?<![\p{Script=Latin}\d])-?[@＠](${keyPattern})`, 'gu')
const keyAhead = new RegExp(`[@＠](${keyPattern})`, 'y')

/** Whether a citation may begin after this character: `a@b` is an address. */
export const mayPrecedeCitation = (character: string | undefined): boolean =>
  character === undefined || !/[\p{Script=Latin}\d]/u.test(character)

const bare = (key: string) => (key.startsWith('{') ? key.slice(1, -1).trim() : key)
const trimmed = (text: string) => text.replace(/\s+/g, ' ').trim()

/** @param text from the opening bracket to the closing one, line endings as `\n`. */
export function readBracketCitation(text: string): CitationText | undefined {
  const keys = [...text.matchAll(keyInside)].map(found => {
    const key = found[1]!
    const end = found.index + found[0].length
    return {key: bare(key), start: found.index, keyStart: end - key.length, end}
  })
  if (keys.length === 0) return undefined
  const forgiven: ForgivenSpelling[] = []
  const fullWidth = (index: number, replacement: string) => {
    if (text[index] !== replacement) forgiven.push({start: index, end: index + 1, kind: 'full-width', replacement})
  }
  fullWidth(0, '[')
  let malformed: {start: number; end: number} | undefined
  const items: CitationItemText[] = []
  let from = 1
  for (const [index, key] of keys.entries()) {
    // What stands before this key since the last one: the last one's suffix, a separator, this one's prefix.
    const gap = text.slice(from, key.start)
    const at = text.indexOf(key.key, key.start) // reports point at the key itself
    fullWidth(text.slice(key.start, key.keyStart).search(/[@＠]/) + key.start, '@')
    let prefix = gap
    const previous = items.at(-1)
    if (previous) {
      const separator = gap.search(/[;；]/)
      const last = Math.max(gap.lastIndexOf(';'), gap.lastIndexOf('；'))
      if (separator === -1) {
        const comma = gap.search(/[,，、]/)
        forgiven.push(
          comma === -1
            ? {start: from, end: from, kind: 'separator', replacement: ';'}
            : {start: from + comma, end: from + comma + 1, kind: 'separator', replacement: ';'},
        )
        prefix = comma === -1 ? gap : gap.slice(comma + 1)
        if (comma > 0) items[items.length - 1] = withSuffix(previous, gap.slice(0, comma))
      } else {
        fullWidth(from + last, ';')
        prefix = gap.slice(last + 1)
        items[items.length - 1] = withSuffix(previous, gap.slice(0, last))
        if (last !== separator) malformed ??= {start: from + separator + 1, end: from + last}
      }
    } else if (/[;；]/.test(gap)) malformed ??= {start: 1, end: key.start}
    items.push({
      item: {key: key.key, ...(trimmed(prefix) !== '' && {prefix: trimmed(prefix)})},
      keyStart: at,
      keyEnd: at + key.key.length,
    })
    from = key.end
    if (index === keys.length - 1) {
      const rest = text.slice(from, -1)
      const separator = rest.search(/[;；]/)
      if (separator !== -1 && trimmed(rest.slice(separator + 1)) !== '')
        malformed ??= {start: from + separator + 1, end: text.length - 1}
      items[items.length - 1] = withSuffix(items.at(-1)!, rest.replace(/[;；]\s*$/, ''))
    }
  }
  fullWidth(text.length - 1, ']')
  return {form: 'parenthetical', items, forgiven, ...(malformed && {malformed}), length: text.length}
}

/** @param text from the `@` on: the rest of the line. */
export function readNarrativeCitation(text: string): CitationText | undefined {
  keyAhead.lastIndex = 0
  const found = keyAhead.exec(text)
  if (!found) return undefined
  const key = bare(found[1]!)
  const forgiven: ForgivenSpelling[] = text[0] === '@' ? [] : [{start: 0, end: 1, kind: 'full-width', replacement: '@'}]
  const keyStart = text.indexOf(key)
  const bracket = /^[ \t]?\[([^[\]@＠\n]{1,60})\]/.exec(text.slice(found[0].length))
  const locator = bracket ? readLocator(bracket[1]!) : undefined
  const complete = bracket !== null && locator !== undefined && locator.rest === ''
  const item: CitationItem = {key, ...(complete && {locator: locator.locator, locatorType: locator.type})}
  return {
    form: 'narrative',
    items: [{item, keyStart, keyEnd: keyStart + key.length}],
    forgiven,
    length: found[0].length + (complete ? bracket[0].length : 0),
  }
}

function withSuffix(read: CitationItemText, gap: string): CitationItemText {
  const suffix = trimmed(gap)
  if (suffix === '') return read
  const locator = readLocator(suffix.replace(/^[,，、]\s*/, ''))
  if (!locator) return {...read, item: {...read.item, suffix}}
  const {locator: place, type, rest} = locator
  return {...read, item: {...read.item, locator: place, locatorType: type, ...(rest !== '' && {suffix: rest})}}
}
