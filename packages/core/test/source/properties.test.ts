/** What holds for every text: no crash, places inside the text, nothing lost, the same whether it is parsed whole or in parts. */
import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Node} from 'unist'
import {expect, test} from 'vitest'
import {containerDepth} from '../../src/source/container-depth.js'
import {readSourceDocument} from '../../src/source/index.js'
import {limits} from '../../src/source/limits.js'
import {parseInParts} from '../../src/source/parse-in-parts.js'
import {zhinanLines} from '../../src/source/remark.js'
import {substitute} from '../../src/source/substitute.js'
import type {SourceDocument} from '../../src/source/tree.js'
import {fill, snippets} from './snippets.js'

const composed = fc.array(fc.nat(snippets.length - 1), {maxLength: 25}).map(fill)
const endings = fc.constantFrom('\n', '\r\n', '\r')
const noise = fc.string({
  unit: fc.constantFrom(...'甲A |`*_[](){}#:：@;>-+1.\n\n\t\\<!&$～~"“”｜＃｛｝\u3000\u200B'),
  maxLength: 80,
})

const read = (text: string) => readSourceDocument({file: 'guideline.md', text})

function nodesOf(node: Node): Node[] {
  const below = Object.values(node).flatMap(value =>
    Array.isArray(value) ? value.filter(each => typeof each === 'object' && each !== null && 'type' in each) : [],
  )
  return [node, ...below.flatMap(nodesOf)]
}

function expectPlacesInside({text, root, findings}: SourceDocument): void {
  for (const node of nodesOf(root)) {
    if (!node.position) continue
    const {start, end} = node.position
    expect(start.offset).toBeGreaterThanOrEqual(0)
    expect(end.offset).toBeGreaterThanOrEqual(start.offset ?? 0)
    expect(end.offset).toBeLessThanOrEqual(text.length)
    const before = text.slice(0, start.offset)
    expect(start.line).toBe(1 + (before.match(/\r\n|\n|\r/g)?.length ?? 0))
    expect(start.column).toBe(before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')))
  }
  for (const {place, fix} of findings) {
    expect(place.endOffset).toBeLessThanOrEqual(text.length)
    expect(place.offset).toBeGreaterThanOrEqual(0)
    for (const {start, end} of fix ?? []) expect(0 <= start && start <= end && end <= text.length).toBe(true)
  }
}

test('no text makes the reader throw, and every place is inside it', () => {
  fc.assert(
    fc.property(fc.oneof(composed, noise), endings, (text, ending) => {
      const source = text.replace(/\n/g, ending)
      // A line ending cut in two by chance would count otherwise.
      expectPlacesInside(read(source))
    }),
    {numRuns: 1500, seed: 7},
  )
})

test('every word of a text stands in the tree, in a finding or in a comment', () => {
  fc.assert(
    fc.property(composed, text => {
      const document = read(text)
      if (document.findings.some(({rule}) => rule === 'limit-exceeded')) return
      const kept = JSON.stringify([document.frontMatter, document.root, document.findings])
      const uncommented = text.replace(/<!--[\s\S]*?-->/g, '')
      for (const [word] of uncommented.matchAll(/q[a-z]{2}q/g)) expect(kept).toContain(word)
    }),
    {numRuns: 1500, seed: 11},
  )
})

const parser = unified().use(remarkParse).use(zhinanLines).freeze()
const parse = (text: string): Root => parser.parse(text)

test('a text parsed in parts gives the tree that it gives as a whole', () => {
  fc.assert(
    fc.property(composed, fc.integer({min: 1, max: 60}), (typed, length) => {
      const {text} = substitute(typed, 0)
      expect(parseInParts(text, parse, length)).toEqual(parse(text))
    }),
    {numRuns: 1500, seed: 13},
  )
})

test('the depth that is checked before parsing is never less than the depth of the tree', () => {
  const line = fc.string({
    unit: fc.constantFrom('> ', '>', '- ', '1. ', '  ', '    ', '\t', '[^a]: ', '甲', '```', '---', '+'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.constant('')), {maxLength: 12}), lines => {
      const nesting = containerDepth()
      if (lines.some(each => nesting.read(each) !== undefined)) return
      expect(depthOf(parse(lines.join('\n')))).toBeLessThanOrEqual(limits.blockNesting)
    }),
    {numRuns: 3000, seed: 17},
  )
})

function depthOf(node: Node, depth = 0): number {
  const container = ['blockquote', 'listItem', 'footnoteDefinition'].includes(node.type)
  const own = depth + (container ? 1 : 0)
  const below =
    'children' in node && Array.isArray(node.children) ? node.children.map(child => depthOf(child, own)) : []
  return Math.max(own, ...below)
}
