/** Reports what is amiss with directive lines, and makes language blocks of `:::zh` and `:::en`. */
import {nearestName} from '../../diagnostics/nearest.js'
import {lineStart} from '../../text/line-start.js'
import {limits} from '../limits.js'
import {endOf, type Reading, span, startOf} from '../reading.js'
import {readDirectiveLine} from '../syntax/directive-line.js'
import {chineseDirectiveNames, directiveNames, otherDirectiveNames} from '../syntax/directive-names.js'
import type {Directive, LanguageBlock} from '../tree.js'
import {eachFlow, type FlowChild, mapFlow} from '../walk.js'
import {reportForgiven} from './forgiven.js'
import {reportId} from './ids.js'

export function reportDirectives(reading: Reading): void {
  let tooDeep = false
  eachFlow(reading.root, node => {
    if (node.type !== 'directive') return
    const {start, end} = node.openingPosition
    const from = start.offset ?? 0
    const to = end.offset ?? from
    const line = readDirectiveLine(reading.parsed.slice(from, to))
    if (line?.kind === 'opening') {
      reportForgiven(reading, from, line.forgiven)
      if (node.unknown) reportUnknown(reading, node, from + line.nameStart, from + line.nameEnd)
    }
    if (node.id !== undefined && node.idPosition)
      reportId(reading, node.id, startOf({type: 'id', position: node.idPosition}))
    if (node.data?.unclosed) reading.report('directive-unclosed', from, to, {data: {name: node.name}})
    if (node.data?.tooDeep && !tooDeep) {
      tooDeep = true
      reading.report('limit-exceeded', from, to, {note: 'directive-nesting', data: {limit: limits.directiveNesting}})
    }
    reportClosing(reading, node, to)
  })
}

/** A closing line may be full-width too. */
function reportClosing(reading: Reading, node: Directive, openingEnd: number): void {
  const end = endOf(node)
  if (node.data?.unclosed || !/[：:]/.test(reading.parsed[end - 1] ?? '')) return
  const lineFrom = lineStart(reading.parsed, end)
  const line = reading.parsed.slice(lineFrom, end)
  if (lineFrom <= openingEnd || !line.includes('：')) return
  const from = lineFrom + line.search(/[:：]/)
  const read = readDirectiveLine(reading.parsed.slice(from, end))
  if (read?.kind === 'closing') reportForgiven(reading, from, read.forgiven)
}

/** Not what every object has, such as `constructor`. */
const ownName = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined

function reportUnknown(reading: Reading, node: Directive, start: number, end: number): void {
  const expected =
    ownName(chineseDirectiveNames, node.name) ??
    ownName(otherDirectiveNames, node.name) ??
    nearestName(node.name, directiveNames)
  reading.report('directive-unknown', start, end, {
    data: {name: reading.text.slice(start, end)},
    actual: reading.text.slice(start, end),
    ...(expected !== undefined && {
      expected,
      note: 'nearest',
      data: {name: reading.text.slice(start, end), nearest: expected},
    }),
    ...(expected !== undefined && {fix: [{start, end, text: expected}]}),
  })
}

export function makeLanguageBlocks(reading: Reading): void {
  mapFlow(reading.root, siblings => siblings.map(node => languageBlockOf(reading, node)))
}

function languageBlockOf(reading: Reading, node: FlowChild): FlowChild {
  if (node.type !== 'directive' || (node.name !== 'zh' && node.name !== 'en')) return node
  const others = node.attributes.filter(({name}) => name !== 'only')
  if (others.length > 0 || node.label || node.id !== undefined) {
    reading.report(
      'language-block-attributes',
      node.openingPosition.start.offset ?? 0,
      node.openingPosition.end.offset ?? 0,
      {
        data: {name: node.name},
      },
    )
  }
  const block: LanguageBlock = {
    type: 'languageBlock',
    language: node.name,
    only: node.attributes.some(({name}) => name === 'only'),
    children: node.children,
    ...(node.position && {position: node.position}),
  }
  // A label has no place in it; its words are kept as a paragraph.
  if (node.label)
    block.children.unshift({type: 'paragraph', children: node.label, ...span(node.label[0], node.label.at(-1))})
  return block
}

/** Lines of colons that close nothing, and lines that begin like a directive but are not one. */
export function reportStrayClosings(reading: Reading): void {
  eachFlow(reading.root, node => {
    if (node.type !== 'paragraph' || !node.data?.closing) return
    reading.report('looks-like-directive', startOf(node), endOf(node), {
      note: 'stray-closing',
      actual: reading.source(node),
      data: {text: reading.source(node)},
    })
  })
}
