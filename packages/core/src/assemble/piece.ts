/**
 * A piece is what stands in the flow of a container and can be paired: a block, a list item, a directive, or what a language
 * block wraps. Footnote definitions and comments are no pieces: they stand outside the flow.
 *
 *   甲。        {node: paragraph, language: 'zh'}
 *   :::en       {node: languageBlock, language: 'en', wrapped: [paragraph, list]}
 *   $$x$$       {node: math, language: 'shared'}
 */
import type {Nodes} from 'mdast'
import type {Flow} from '../model/content.js'
import type {Language} from '../model/language.js'
import type {BlockLanguage} from '../source/tree.js'
import {lineLanguage} from './line-language.js'
import {childrenOf} from './node-text.js'

export interface Piece {
  readonly node: Flow
  readonly file: string
  readonly language: BlockLanguage
  /** The language that a file's name or a language block gives to everything in the piece. */
  readonly forced?: Language
  readonly only?: Language
  /** What a language block holds. */
  readonly wrapped?: readonly Flow[]
  /** Parts that stand directly after a recommendation. */
  readonly following?: readonly Piece[]
}

/** Where a container stands: its file, and what its pieces take over from it. */
export interface Origin {
  readonly file: string
  readonly forced?: Language
  readonly only?: Language
}

const isFlow = (node: Nodes): node is Flow => {
  switch (node.type) {
    case 'root':
    case 'footnoteDefinition':
    case 'definition':
    case 'yaml':
      return false
    case 'html':
      return !node.value.startsWith('<!--')
    default:
      return true
  }
}

/** A block that is more than printed text: it holds directives, facts, headings or language blocks, and must be assembled itself. */
export function isComposite(node: Nodes): boolean {
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return isPart(node)
  return childrenOf(node).some(isComposite)
}
const isPart = (node: Nodes): boolean =>
  node.type === 'directive' || node.type === 'facts' || node.type === 'languageBlock' || node.type === 'heading'

/** Whether a piece becomes blocks of its own, rather than text of a row. */
export const needsAssembly = (piece: Piece): boolean => !piece.wrapped && isComposite(piece.node)

/** The language of all of several blocks: theirs if they agree, `shared` if none has one. */
export function commonLanguage(found: Iterable<BlockLanguage>): BlockLanguage {
  let common: BlockLanguage = 'shared'
  for (const language of found) {
    if (language === 'shared' || language === common) continue
    if (common !== 'shared') return 'bilingual'
    common = language
  }
  return common
}

/** As the source stage read it; a container that it left open is read from what it holds. */
export function languageOf(node: Nodes): BlockLanguage {
  if (node.type === 'languageBlock') return node.only ? 'shared' : node.language
  if (node.type === 'facts') return 'shared'
  if (node.type === 'directive') {
    const inside = node.children.filter(isFlow).map(languageOf)
    return commonLanguage([lineLanguage(node.label ?? []), ...inside])
  }
  const read = 'data' in node ? node.data?.language : undefined
  if (read !== undefined) return read
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') {
    return commonLanguage(node.children.filter(isFlow).map(languageOf))
  }
  return 'shared'
}

/** A line with a divider holds both languages, even in a file of one. */
export const isDivided = (node: Nodes): boolean => 'data' in node && node.data?.languageReason === 'divider'

function forcedLanguage(node: Nodes, {forced}: Origin): BlockLanguage {
  const own = languageOf(node)
  return forced !== undefined && (own === 'zh' || own === 'en') && !isDivided(node) ? forced : own
}

/** Two pieces that were one line: `氯胺酮 | Ketamine`. */
export const areHalves = (first: Piece, second: Piece): boolean =>
  isDivided(first.node) && isDivided(second.node) && first.language !== second.language

export function piecesOf(nodes: readonly Nodes[], origin: Origin, without: ReadonlySet<Nodes> = new Set()): Piece[] {
  const pieces: Piece[] = []
  for (const node of nodes) {
    if (!isFlow(node) || without.has(node)) continue
    if (node.type !== 'languageBlock') {
      pieces.push({node, language: forcedLanguage(node, origin), ...origin})
      continue
    }
    const only = origin.only ?? (node.only ? node.language : undefined)
    const inner: Origin = {file: origin.file, forced: node.language, ...(only ? {only} : {})}
    const wrapped = node.children.filter(child => isFlow(child))
    if (wrapped.length === 0) continue
    if (wrapped.some(isComposite)) pieces.push(...piecesOf(wrapped, inner, without))
    else pieces.push({node, language: node.language, wrapped, ...inner})
  }
  return pieces
}

/** The pieces inside a container that is itself a piece. */
export function piecesIn(piece: Piece, without?: ReadonlySet<Nodes>): Piece[] {
  const {node, file, forced, only} = piece
  const origin: Origin = {file, ...(forced ? {forced} : {}), ...(only ? {only} : {})}
  return piecesOf('children' in node ? node.children : [], origin, without)
}
