/** Footnotes: each defined once, or once in each language; each referred to. */
import type {FootnoteDefinition} from 'mdast'
import type {Reading} from '../reading.js'
import {deepInlines, eachFlow, mapInlines} from '../walk.js'

/** After the languages are read. */
export function checkFootnotes(reading: Reading): void {
  const definitions = new Map<string, FootnoteDefinition[]>()
  eachFlow(reading.root, node => {
    if (node.type !== 'footnoteDefinition') return
    definitions.set(node.identifier, [...(definitions.get(node.identifier) ?? []), node])
  })
  if (definitions.size === 0) return
  const used = new Set<string>()
  mapInlines(reading.root, nodes =>
    deepInlines(nodes, siblings => {
      for (const node of siblings) if (node.type === 'footnoteReference') used.add(node.identifier)
      return siblings
    }),
  )
  for (const [identifier, [first, ...others]] of definitions) {
    if (!first) continue
    const label = first.label ?? identifier
    const seen = new Set([first.data?.language])
    for (const other of others) {
      const language = other.data?.language
      const otherLanguage =
        (language === 'zh' || language === 'en') && !seen.has(language) && !seen.has('bilingual') && !seen.has('shared')
      if (!otherLanguage) reading.reportNode('footnote-duplicate', other, {data: {label}})
      seen.add(language)
    }
    if (!used.has(identifier)) reading.reportNode('footnote-unused', first, {data: {label}})
  }
}
