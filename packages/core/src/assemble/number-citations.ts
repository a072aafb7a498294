/**
 * Numbers references by first citation in the source language, in reading order (footnotes where they are referred to); those
 * that only the other language cites come after, so that the source edition counts without a gap.
 */
import type {Block, Footnote} from '../model/guideline.js'
import type {Language} from '../model/language.js'
import {type View, type Visitor, walkBlocks} from './walk-model.js'

export function numberCitations(
  body: readonly Block[],
  footnotes: readonly Footnote[],
  known: ReadonlySet<string>,
  languages: readonly [Language, ...Language[]],
): string[] {
  const numbering = new Set<string>()
  const byLabel = new Map(footnotes.map(footnote => [footnote.label.toLowerCase(), footnote]))
  for (const first of languages) {
    const read = new Set<Footnote>()
    const view: View = {first}
    const cite = (key: string): void => {
      if (known.has(key)) numbering.add(key)
    }
    const visitor: Visitor = {
      block: block => {
        if (block.type === 'evidence-profile') for (const {citations} of block.outcomes) citations.forEach(cite)
        if (block.type === 'etd') for (const {citations} of block.criteria) citations.forEach(cite)
      },
      node: node => {
        if (node.type === 'citation') for (const {key} of node.items) cite(key)
        if (node.type !== 'footnoteReference') return
        const footnote = byLabel.get(node.identifier.toLowerCase())
        if (!footnote || read.has(footnote)) return
        read.add(footnote)
        walkBlocks(footnote.children, view, visitor)
      },
    }
    walkBlocks(body, view, visitor)
    walkBlocks(
      footnotes.filter(footnote => !read.has(footnote)).flatMap(footnote => footnote.children),
      view,
      visitor,
    )
  }
  return [...numbering]
}
