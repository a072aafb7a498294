/** Footnotes stand outside the flow: their definitions are gathered from wherever they stand, and two of one label are one. */
import type {FootnoteDefinition, Nodes} from 'mdast'
import type {Block, Footnote} from '../model/guideline.js'
import type {Language} from '../model/language.js'
import {type Assembly, openScope} from './assembly.js'
import {blocksOf} from './flow.js'
import {lacking, reportUntranslated} from './missing.js'
import {childrenOf} from './node-text.js'
import {commonLanguage, type Piece, piecesOf} from './piece.js'
import {placeOf} from './place.js'
import {walkBlocks} from './walk-model.js'

interface Definition {
  readonly node: FootnoteDefinition
  readonly file: string
  readonly pieces: readonly Piece[]
}

function definitionsIn(node: Nodes, found: FootnoteDefinition[]): void {
  if (node.type === 'footnoteDefinition') found.push(node)
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return
  for (const child of childrenOf(node)) definitionsIn(child, found)
}

/** Which languages refer to each footnote, in the order of first reference. */
function referencesIn(body: readonly Block[], assembly: Assembly): Map<string, Set<Language>> {
  const references = new Map<string, Set<Language>>()
  for (const first of [assembly.source, assembly.other]) {
    walkBlocks(
      body,
      {first},
      {
        node: node => {
          if (node.type !== 'footnoteReference') return
          const label = node.identifier.toLowerCase()
          const languages = references.get(label)
          if (languages) languages.add(first)
          else references.set(label, new Set([first]))
        },
      },
    )
  }
  return references
}

function footnoteOf(
  label: string,
  definitions: readonly Definition[],
  readers: ReadonlySet<Language> | undefined,
  assembly: Assembly,
): Footnote {
  const [only, second] = definitions
  const languages = definitions.map(({pieces}) => commonLanguage(pieces.map(piece => piece.language)))
  const place = placeOf(definitions[0]!.node, definitions[0]!.file)
  const isPair = definitions.length === 2 && languages[0] !== languages[1] && !languages.includes('bilingual')
  if (only && second && isPair) {
    const isTurned = languages[0] === assembly.other || languages[1] === assembly.source
    const [first, other] = isTurned ? [second, only] : [only, second]
    const children = blocksOf({first: first.pieces, second: other.pieces}, assembly, openScope)
    return {type: 'footnote', label, children, place: placeOf(first.node, first.file)}
  }
  const pieces = definitions.flatMap(definition => definition.pieces)
  const language = commonLanguage(pieces.map(piece => piece.language))
  if (!assembly.bilingual || (language !== 'zh' && language !== 'en')) {
    return {type: 'footnote', label, children: blocksOf({first: pieces}, assembly, openScope), place}
  }
  // A footnote that only its own language's text refers to lacks nothing.
  const missing = lacking(language, assembly)
  if (readers?.has(missing)) reportUntranslated(pieces, missing, assembly, 'footnote')
  return {type: 'footnote', label, children: blocksOf({first: pieces}, assembly, {quiet: true}), place}
}

export function readFootnotes(
  roots: readonly {readonly root: Nodes; readonly file: string; readonly forced?: Language}[],
  body: readonly Block[],
  assembly: Assembly,
): Footnote[] {
  const byLabel = new Map<string, Definition[]>()
  const written = new Map<string, string>()
  for (const {root, file, forced} of roots) {
    const found: FootnoteDefinition[] = []
    definitionsIn(root, found)
    for (const node of found) {
      const label = node.identifier.toLowerCase()
      const pieces = piecesOf(node.children, {file, ...(forced ? {forced} : {})})
      const same = byLabel.get(label)
      if (same) same.push({node, file, pieces})
      else byLabel.set(label, [{node, file, pieces}])
      if (!written.has(label)) written.set(label, node.label ?? node.identifier)
    }
  }
  const references = referencesIn(body, assembly)
  const order = [...references.keys(), ...[...byLabel.keys()].filter(label => !references.has(label))]
  return order.flatMap(label => {
    const definitions = byLabel.get(label)
    if (!definitions) return []
    return [footnoteOf(written.get(label) ?? label, definitions, references.get(label), assembly)]
  })
}
