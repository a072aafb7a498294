/** Makes facts of YAML fences by their names, and reports fences that nothing closes. */
import type {Code} from 'mdast'
import {endOf, type Reading, startOf} from '../reading.js'
import {type FactsFence, factsNames} from '../tree.js'
import {eachFlow, mapFlow} from '../walk.js'

export function readFacts(reading: Reading): void {
  mapFlow(reading.root, siblings =>
    siblings.map(node => (node.type === 'code' ? (factsOf(reading, node) ?? node) : node)),
  )
}

function factsOf(reading: Reading, code: Code): FactsFence | undefined {
  const words = `${code.lang ?? ''} ${code.meta ?? ''}`.trim().toLowerCase().split(/\s+/)
  const rest = words[0] === 'yaml' || words[0] === 'yml' ? words.slice(1) : words
  const name = factsNames.find(known => known === rest[0])
  if (name === undefined) return undefined
  const source = reading.source(code)
  const firstLine = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(source)![0].length
  const closing = isClosed(source) ? Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r')) + 1 : source.length
  const start = startOf(code) + firstLine
  const end = startOf(code) + Math.max(firstLine, closing)
  // The marks of quotations around it are blanks to YAML.
  const value = reading.text.slice(start, end).replace(/^[ \t]*(?:>[ \t]?)+/gm, marks => marks.replace(/>/g, ' '))
  return {type: 'facts', name, value, valueOffset: start, ...(code.position && {position: code.position})}
}

/** Reports fences and formulas without an end: they take in the rest of their container. */
export function reportUnclosedFences(reading: Reading): void {
  eachFlow(reading.root, node => {
    if (node.type !== 'code' && node.type !== 'math') return
    const source = reading.source(node)
    if (isClosed(source)) return
    const start = startOf(node)
    const firstLine = /^[^\r\n]*/.exec(source)![0]
    reading.report('fence-unclosed', start, start + firstLine.length, {
      data: {fence: openingFence(source)},
      actual: firstLine,
    })
  })
}

const openingFence = (source: string): string => /^(`+|~+|\$+)/.exec(source)?.[0] ?? ''

function isClosed(source: string): boolean {
  const fence = openingFence(source)
  if (fence === '') return true
  const last = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'))
  if (last === -1) return false
  const closing = source
    .slice(last + 1)
    .replace(/^[ \t>]*/, '')
    .trimEnd()
  return closing.length >= fence.length && closing === fence[0]!.repeat(closing.length)
}

/** Code and formulas hold what was typed, not what was forgiven; their lines end alike. */
export function restoreVerbatim(reading: Reading): void {
  eachFlow(reading.root, node => {
    if (node.type !== 'code' && node.type !== 'math') return
    if (reading.parsed !== reading.text) {
      const original = reading.text.slice(startOf(node), endOf(node))
      const at = reading.source(node).indexOf(node.value)
      if (at !== -1) node.value = original.slice(at, at + node.value.length)
    }
    if (node.value.includes('\r')) node.value = node.value.replace(/\r\n?/g, '\n')
  })
}
