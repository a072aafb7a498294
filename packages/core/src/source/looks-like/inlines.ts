/** Text inside a line that looks like an image, a link, a citation, emphasis or a footnote, and marks that vanish. */
import type {PhrasingContent, Text} from 'mdast'
import type {SourceRuleId} from '../../diagnostics/catalogue/source.js'
import {endOf, type FindingDetails, type Reading, startOf} from '../reading.js'
import {citationSource} from '../syntax/citation-nodes.js'
import {readBracketCitation} from '../syntax/citation-text.js'
import {sourceOffsets} from '../text-position.js'
import {reportForgiven} from '../transforms/forgiven.js'
import {deepInlines, mapInlines} from '../walk.js'
import {chineseKey, isInterval, raisedNumbers, typedCitation} from './typed-citations.js'

interface Pattern {
  readonly rule: SourceRuleId
  readonly pattern: RegExp
  readonly note?: string
  /** Whether it is something else after the text before it. */
  readonly except?: (found: RegExpMatchArray, before: string) => boolean
  /** The replacement that makes it what it looks like. */
  readonly mend?: (found: RegExpMatchArray) => string
}

const target = String.raw`(?:https?:\/\/|mailto:|#|\.{0,2}\/?[\w-]+(?:\/[\w.-]+)*\.(?:png|jpe?g|gif|webp|svg|pdf|md|html?))[^()（）\s]*`

const patterns: readonly Pattern[] = [
  {rule: 'looks-like-image', pattern: /[！!][[［【][^[\]［］【】]{0,200}[\]］】][ \t]?[(（][^()（）]{1,200}[)）]/g},
  {
    rule: 'looks-like-link',
    pattern: new RegExp(
      String.raw`(?<![!！])(?:[［【][^[\]［］【】]{1,200}[］】][ \t]?[(（]|\[[^[\]]{1,200}\](?:[ \t][(（]|（))${target}[)）]`,
      'g',
    ),
  },
  {
    rule: 'looks-like-citation',
    note: 'numbers',
    pattern: typedCitation,
    except: ([text], before) => isInterval(text, before),
  },
  {
    rule: 'looks-like-citation',
    note: 'chinese-key',
    pattern: chineseKey,
  },
  {rule: 'strikethrough', pattern: /~~(?=\S)[^~]{1,400}~~/g, mend: ([text]) => text.slice(2, -2)},
  {
    rule: 'looks-like-emphasis',
    pattern: /＊{2}[^＊]{1,200}＊{2}|(?<!\*)\*\*(?!\*)[^*]{0,200}(?:\*\*)?|__[^_\s](?:[^_]{0,200}[^_\s])?__/g,
  },
  {rule: 'footnote-unknown', pattern: /\[\^([^\]\s]{1,100})\](?!:)/g},
  {rule: 'comment-swallows-text', pattern: /<!--/g},
]

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

export function reportTextThatLooksLikeSyntax(reading: Reading): void {
  mapInlines(reading.root, nodes =>
    deepInlines(nodes, siblings => {
      for (const [index, node] of siblings.entries()) {
        if (node.type === 'text') reportText(reading, node)
        else if (node.type === 'emphasis') reportEmphasis(reading, node)
        else if (node.type === 'superscript') reportRaised(reading, node, siblings[index - 1])
        else if (node.type === 'citation') reportCitation(reading, node, siblings[index + 1])
      }
      return siblings
    }),
  )
}

const worthLooking = /[[［【〔「@＠~＊*_<]/

function reportText(reading: Reading, node: Text): void {
  if (!worthLooking.test(node.value)) return
  const offsetOf = sourceOffsets(reading.parsed, node)
  for (const {rule, pattern, note, except, mend} of patterns) {
    for (const found of node.value.matchAll(pattern)) {
      if (except?.(found, node.value.slice(Math.max(0, found.index - 20), found.index))) continue
      const start = offsetOf(found.index)
      // What was escaped is meant as text.
      if (reading.parsed[start] === '\\' || reading.parsed[start] === '&') continue
      const end = Math.min(endOf(node), offsetOf(found.index + found[0].length))
      const details: FindingDetails = {
        actual: found[0],
        data: rule === 'footnote-unknown' ? {label: found[1] ?? ''} : {text: shortened(found[0])},
        ...(note !== undefined && {note}),
        ...(mend && {fix: [{start, end, text: mend(found)}]}),
      }
      reading.report(rule, start, end, details)
    }
  }
}

function reportEmphasis(reading: Reading, node: PhrasingContent): void {
  const source = reading.source(node)
  if (!source.startsWith('*') || !/\p{Script=Han}/u.test(source)) return
  const start = startOf(node)
  const end = endOf(node)
  reading.report('emphasis-on-han', start, end, {
    actual: source,
    data: {text: shortened(source)},
    fix: [
      {start, end: start + 1, text: '\\*'},
      {start: end - 1, end, text: '\\*'},
    ],
  })
}

/** `有效<sup>8-9</sup>`: two numbers raised behind words are citations. */
function reportRaised(
  reading: Reading,
  node: Extract<PhrasingContent, {type: 'superscript'}>,
  before: PhrasingContent | undefined,
): void {
  const [only] = node.children
  if (node.children.length !== 1 || only?.type !== 'text' || !raisedNumbers.test(only.value.trim())) return
  if (before?.type !== 'text' || !/[\p{L}\p{P}][ \t]*$/u.test(before.value)) return
  const source = reading.source(node)
  reading.report('looks-like-citation', startOf(node), endOf(node), {
    note: 'numbers',
    actual: source,
    data: {text: shortened(source)},
  })
}

function reportCitation(
  reading: Reading,
  node: Extract<PhrasingContent, {type: 'citation'}>,
  next: PhrasingContent | undefined,
): void {
  const source = citationSource(reading.source(node))
  const start = startOf(node)
  if (node.form === 'parenthetical') {
    const read = readBracketCitation(source)
    if (!read) return
    // A line ending of two characters would move what follows.
    if (source.length === reading.source(node).length) reportForgiven(reading, start, read.forgiven)
    if (read.malformed)
      reading.report('citation-malformed', start + read.malformed.start, start + read.malformed.end, {
        actual: source.slice(read.malformed.start, read.malformed.end),
        data: {text: shortened(source)},
      })
    return
  }
  reportBrackets(reading, start, endOf(node))
  if (source.startsWith('＠'))
    reportForgiven(reading, start, [{start: 0, end: 1, kind: 'full-width', replacement: '@'}])
  if (next?.type !== 'text') return
  const found = /^[ \t]*(?:等(?:人|学者|作者)?(?![级待候于同效])|et al\.?)/.exec(next.value)
  if (!found) return
  const from = startOf(next)
  reading.report('narrative-et-al', from, from + found[0].length, {
    actual: found[0].trim(),
    data: {text: found[0].trim()},
    fix: [{start: from, end: from + found[0].length, text: ''}],
  })
}

/** `【@a】` is a citation in the sentence between brackets of another kind. */
function reportBrackets(reading: Reading, start: number, end: number): void {
  const before = reading.parsed[start - 1] ?? ''
  const after = reading.parsed[end] ?? ''
  if (!['【】', '〔〕', '「」', '［］', '[］', '［]', '｛｝'].includes(before + after)) return
  const text = reading.text.slice(start - 1, end + 1)
  reading.report('looks-like-citation', start - 1, end + 1, {
    note: 'bracket',
    actual: text,
    data: {text: shortened(text)},
    fix: [
      {start: start - 1, end: start, text: '['},
      {start: end, end: end + 1, text: ']'},
    ],
  })
}
