/**
 * Half-width marks that stand in Chinese sentences: beside Chinese characters, not inside Latin text, figures, times and ratios.
 *
 *   氯胺酮,静脉给予0.5 mg/kg;护患比1:2.   →   `,` `;` `.`
 */

import {placeholder} from '../text/flat-text.js'
import {beside, hasHan, isChineseMark, isDigit, isHan, isLatin} from './characters.js'
import type {Prose} from './prose.js'
import type {StyleFault} from './report-prose.js'

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
}

/** An entry typed after GB/T 7714, which has half-width marks. */
const reference = /\[(?:[JMDCSNPRGZ]|DB|CP|EB)(?:\/OL)?\]/

/** Latin words that end in a full stop inside a sentence. */
const abbreviated =
  /(?:^|[^A-Za-z])(?:al|etc|vs|Inc|Ltd|Corp|Co|No|Nos|Jr|Sr|St|Dr|Prof|spp|sp|subsp|var|cf|ca|vol|Fig|Tab|eds?|pp|[A-Za-z])$/

/** Each prose that has some, with all of them in order. */
export function* halfWidthMarks(
  proses: readonly Prose[],
): Generator<{readonly faults: readonly [StyleFault, ...StyleFault[]]}> {
  const plain = latinBrackets(proses)
  for (const prose of proses) {
    const [first, ...others] = faultsIn(prose, plain)
    if (first) yield {faults: [first, ...others]}
  }
}

function* faultsIn(prose: Prose, plain: 'half' | 'full'): Generator<StyleFault> {
  const {text} = prose
  if (!/[,;:?!.()]/.test(text) || reference.test(text)) return
  const brackets = bracketFaults(text, plain)
  const isChinese = hasHan(text)
  for (const {0: mark, index} of text.matchAll(/[,;:?!.()]/g)) {
    const isBracket = mark === '(' || mark === ')'
    if (isBracket ? brackets.has(index) : isChinese && isSentenceMark(text, index)) yield fault(prose, index, mark)
  }
}

/** The mark with the blanks beside it, which a full-width mark does not have. */
function fault(prose: Prose, index: number, mark: string): StyleFault {
  const {text} = prose
  const expected = fullWidth[mark] ?? mark
  let end = index + 1
  let start = index
  if (mark !== '(') while (text[end] === ' ') end++
  else while (text[start - 1] === ' ') start--
  // A blank at an end of the text, or beside markup, belongs to something else.
  const whole = start > 0 && end < text.length && prose.edit(start, end, expected) !== undefined
  const mend = whole ? {start, end, text: expected} : {start: index, end: index + 1, text: expected}
  return {prose, start: index, end: index + 1, expected, mend: [mend]}
}

function isSentenceMark(text: string, index: number): boolean {
  const mark = text[index] ?? ''
  const [before, after] = [text[index - 1], text[index + 1]]
  if (after === mark || before === mark || before === undefined) return false
  const next = text[beside(text, index, 1)]
  switch (mark) {
    case ',':
    case ';':
      if (before === ' ' || isHan(before)) return before !== ' '
      if (/[》」』】）]/.test(before) || (/[”’]/.test(before) && !isLatin(next))) return true
      // `≤5%;≥70%`, and the end of an item; `a; b` may be Latin text.
      return isHan(next) || (mark === ';' && (after === undefined || /[0-9<>≤≥]/.test(after)))
    case ':':
      if (after === ':' || (isDigit(before) && !isHan(next))) return false
      if (isHan(before) || (before === placeholder && after === undefined)) return true
      return /[A-Za-z）]/.test(before) && isHan(next)
    case '?':
      return isHan(before)
    case '!':
      return isHan(before) && after !== '['
    default:
      return isFullStop(text, index)
  }
}

/** A figure with its unit. */
const quantity = /\d(?:%|‰| ?[A-Za-zµμ]{1,5}(?:\/[A-Za-zµμ]{1,4}){0,2})$/

function isFullStop(text: string, index: number): boolean {
  const [last, after] = [text[index - 1], text[index + 1]]
  const rest = text.slice(index + 1, index + 40)
  const ends = rest.replaceAll(placeholder, '').trim() === '' && index + 40 >= text.length
  if (isHan(last) || isChineseMark(last)) {
    return ends || isHan(after) || (after === ' ' && /^ +[\p{Script=Han}“（]/u.test(rest))
  }
  const before = text.slice(Math.max(0, index - 16), index)
  if (!/[A-Za-z0-9%\uFFFC]$/.test(before) || abbreviated.test(before)) return false
  if (ends) return isChineseSentence(text.slice(0, index))
  return isHan(after) && (/(?:[A-Za-z]{3}|\uFFFC)$/.test(before) || quantity.test(before))
}

/** More than a Latin phrase with a Chinese word in it. */
function isChineseSentence(text: string): boolean {
  const start = Math.max(text.lastIndexOf('。'), text.lastIndexOf('！'), text.lastIndexOf('？')) + 1
  const last = text.slice(start)
  const count = last.match(/\p{Script=Han}/gu)?.length ?? 0
  return count >= 6 && count >= last.length / 4
}

/** Whether the guideline writes brackets around Latin text and figures alone half-width, as some journals do. */
function latinBrackets(proses: readonly Prose[]): 'half' | 'full' {
  let half = 0
  let full = 0
  for (const {text} of proses) {
    half += text.match(/(?<=\p{Script=Han}) ?\([ -'*-~±≥≤μµ°℃αβγ×–]{1,60}\)/gu)?.length ?? 0
    full += text.match(/（[ -~±≥≤μµ°℃αβγ×–]{1,60}）/g)?.length ?? 0
  }
  return half > full ? 'half' : 'full'
}

/** Indices of half-width brackets that belong to a Chinese sentence. */
function bracketFaults(text: string, plain: 'half' | 'full'): ReadonlySet<number> {
  const found = new Set<number>()
  const open: number[] = []
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '(' || character === '（') open.push(index)
    if (character !== ')' && character !== '）') continue
    const start = open.pop()
    if (start === undefined) continue
    const halves = [start, index].filter(at => text[at] === '(' || text[at] === ')')
    if (halves.length === 1 || (halves.length === 2 && isChinesePair(text, start, index, plain))) {
      for (const at of halves) found.add(at)
    }
  }
  return found
}

function isChinesePair(text: string, start: number, end: number, plain: 'half' | 'full'): boolean {
  const inside = text.slice(start + 1, Math.min(end, start + 400))
  const before = text[beside(text, start, -1)]
  const after = text[end + 1]
  if (after !== undefined && /[A-Za-z0-9-]/.test(after)) return false
  // `5-(4-氯苯基)噻唑`: a part of a name.
  if (text[start - 1] === '-' || /^[0-9A-Za-z,'′]{1,8}-/.test(inside)) return false
  if (hasHan(inside)) return true
  if (/^\d{1,2}$/.test(inside)) return false
  return plain === 'full' && (isHan(before) || (before !== undefined && /[”》]/.test(before)))
}
