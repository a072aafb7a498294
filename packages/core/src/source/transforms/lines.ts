/**
 * Line breaks: a text node never goes over one, so that its characters have places; a break at which the language changes
 * once parts a paragraph; the others are dropped between Chinese and blanks elsewhere.
 *
 *   筛查⏎Screening        two paragraphs
 *   静脉⏎滴注              静脉滴注
 */
import type {Paragraph, PhrasingContent, Text} from 'mdast'
import type {Point} from 'unist'
import {lineStart} from '../../text/line-start.js'
import {textOf} from '../language/countable-text.js'
import {textLanguage} from '../language/text-language.js'
import {endOf, type Reading, span, startOf} from '../reading.js'
import {neutralized} from '../substitute.js'
import {deepInlines, type FlowChild, mapFlow, mapInlines} from '../walk.js'

/** Gives the comments that were made text their own first character back. */
export function restoreComments(reading: Reading): void {
  if (!reading.parsed.includes(neutralized)) return
  mapInlines(reading.root, nodes =>
    deepInlines(nodes, siblings => {
      for (const node of siblings)
        if (
          node.type === 'text' &&
          node.value.includes(neutralized) &&
          !reading.text.slice(startOf(node), endOf(node)).includes(neutralized)
        )
          node.value = node.value.replaceAll(neutralized, '<!--')
      return siblings
    }),
  )
}

/** Splits text nodes at line endings; each keeps its `\n` at its end until `joinLines`. */
export function splitLines(reading: Reading): void {
  mapInlines(reading.root, nodes =>
    deepInlines(nodes, siblings =>
      siblings.some(node => node.type === 'text' && /[\r\n]/.test(node.value))
        ? siblings.flatMap((node): PhrasingContent[] => (node.type === 'text' ? splitText(reading, node) : [node]))
        : siblings,
    ),
  )
}

function splitText(reading: Reading, node: Text): Text[] {
  node.value = node.value.replace(/\r\n?/g, '\n')
  if (!node.value.includes('\n') || !node.position) return [node]
  const values = node.value.split('\n')
  const source = reading.source(node)
  const sources = source.split(/\r\n|\n|\r/)
  if (sources.length !== values.length) return [node]
  const lines: Text[] = []
  let offset = startOf(node)
  for (const [index, typed] of sources.entries()) {
    const prefix = index === 0 ? 0 : /^[ \t>]*/.exec(typed)![0].length
    const last = index === sources.length - 1
    const content = last ? typed.slice(prefix) : typed.slice(prefix).trimEnd()
    const line = node.position.start.line + index
    const column = (index === 0 ? node.position.start.column : 1) + prefix
    const value = values[index]! + (last ? '' : '\n')
    const start: Point = {line, column, offset: offset + prefix}
    const end: Point = {line, column: column + content.length, offset: offset + prefix + content.length}
    if (value !== '') lines.push({type: 'text', value, position: {start, end}})
    offset += typed.length + (source.startsWith('\r\n', offset + typed.length - startOf(node)) ? 2 : 1)
  }
  return lines
}

interface Line {
  readonly nodes: PhrasingContent[]
  readonly language: 'zh' | 'en' | 'shared' | 'unclear'
}

/** Parts paragraphs at the one line break where the language changes. */
export function partAtLanguageChange(reading: Reading): void {
  mapFlow(reading.root, siblings =>
    siblings.flatMap((node): FlowChild[] => (node.type === 'paragraph' ? part(reading, node) : [node])),
  )
}

function part(reading: Reading, paragraph: Paragraph): Paragraph[] {
  // A directive that was not understood is no sentence in either language.
  if (/^[:：]{3}/.test(reading.source(paragraph))) return [paragraph]
  const lines = linesOf(paragraph)
  if (lines.length < 2 || lines.some(({language}) => language === 'unclear')) return [paragraph]
  const change = languageChange(lines)
  if (change === undefined) return [paragraph]
  const first = lines.slice(0, change).flatMap(({nodes}) => nodes)
  const second = lines.slice(change).flatMap(({nodes}) => nodes)
  dropLastBreak(first)
  const start = firstOffset(second)
  const lineFrom = lineStart(reading.text, start)
  const quote = /^[ \t]*(?:>[ \t]?)+/.exec(reading.text.slice(lineFrom, start))?.[0].trimEnd() ?? ''
  reading.report('blank-line-missing', start, start, {
    fix: [
      {
        start: lineFrom,
        end: lineFrom,
        text:
          quote +
          (reading.text[lineFrom - 1] === '\r'
            ? '\r'
            : reading.text.slice(0, lineFrom).endsWith('\r\n')
              ? '\r\n'
              : '\n'),
      },
    ],
  })
  return [
    {...paragraph, children: first, ...span(first[0], first.at(-1))},
    {...paragraph, children: second, ...span(second[0], second.at(-1)), data: {...paragraph.data, parted: true}},
  ]
}

function linesOf(paragraph: Paragraph): Line[] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of paragraph.children) {
    lines.at(-1)!.push(node)
    if (node.type === 'break' || (node.type === 'text' && node.value.endsWith('\n'))) lines.push([])
  }
  if (lines.length > 1 && lines.at(-1)!.length === 0) lines.pop()
  if (lines.length === 1) return [{nodes: lines[0]!, language: 'unclear'}]
  return lines.map(nodes => {
    const {language, reason, unclear} = textLanguage(textOf(nodes))
    return {nodes, language: unclear || reason === 'tie' ? 'unclear' : language}
  })
}

/** Index of the first line in the second language; lines without a language go with those before them. */
function languageChange(lines: readonly Line[]): number | undefined {
  let current: 'zh' | 'en' | undefined
  let change: number | undefined
  for (const [index, {language}] of lines.entries()) {
    if (language !== 'zh' && language !== 'en') continue
    if (current !== undefined && language !== current) {
      if (change !== undefined) return undefined
      change = index
    }
    current = language
  }
  return change
}

function dropLastBreak(nodes: PhrasingContent[]): void {
  const last = nodes.at(-1)
  if (last?.type === 'break') nodes.pop()
  else if (last?.type === 'text') last.value = last.value.replace(/\n$/, '')
}

const firstOffset = (nodes: readonly PhrasingContent[]): number => (nodes[0] ? startOf(nodes[0]) : 0)

const chinese = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u
const chineseOnEitherSide = /[\u3001\u3002\uFF0C\uFF1A\uFF1B\uFF1F\uFF01\uFF08\uFF09\u300A\u300B\u3010\u3011]/

/** Drops line endings between Chinese characters, or beside Chinese punctuation; any other becomes a blank. */
export function joinLines(reading: Reading): void {
  mapInlines(reading.root, nodes => {
    const texts: Text[] = []
    collectTexts(nodes, texts)
    for (const [index, node] of texts.entries()) {
      if (!node.value.endsWith('\n')) continue
      const before = node.value.at(-2) ?? texts[index - 1]?.value.at(-1) ?? ''
      const after = texts[index + 1]?.value[0] ?? ''
      const drop =
        chineseOnEitherSide.test(before) ||
        chineseOnEitherSide.test(after) ||
        (chinese.test(before) && chinese.test(after))
      node.value = node.value.slice(0, -1) + (drop ? '' : ' ')
    }
    return nodes
  })
}

/** In reading order; what is no text stands between as an empty one, so that it is neither side of a break. */
function collectTexts(nodes: readonly PhrasingContent[], into: Text[]): void {
  for (const node of nodes) {
    if (node.type === 'text') into.push(node)
    else if ('children' in node) collectTexts(node.children, into)
    else if (node.type !== 'citation' && node.type !== 'footnoteReference') into.push({type: 'text', value: ' '})
  }
}
