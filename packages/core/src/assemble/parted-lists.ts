/**
 * Markdown makes one list of two that stand one behind the other. Where the items are in one language first and then in the other,
 * the list can be read as two, of which the first ends a run and the second begins the next.
 *
 *   - 甲        乙段。        - 丙        - A        The second.        - C
 *
 * To Markdown `- 丙 - A` is one list, and parts the runs; as two lists all pair.
 */
import type {ListItem} from 'mdast'
import {languageOf, type Piece} from './piece.js'

/** Where the language of the items changes, if it changes once. */
function turningPoint(items: readonly ListItem[]): number | undefined {
  let turn: number | undefined
  let before: 'zh' | 'en' | undefined
  for (const [index, item] of items.entries()) {
    const language = languageOf(item)
    if (language === 'bilingual') return undefined
    if (language === 'shared' || language === before) continue
    if (before !== undefined) {
      if (turn !== undefined) return undefined
      turn = index
    }
    before = language
  }
  return turn
}

function part(piece: Piece, items: readonly ListItem[]): Piece {
  const {node} = piece
  const [first] = items
  const last = items.at(-1)
  if (node.type !== 'list' || !first || !last) return piece
  const position =
    first.position && last.position ? {start: first.position.start, end: last.position.end} : node.position
  const language = items.map(languageOf).find(found => found !== 'shared') ?? 'shared'
  return {...piece, language, node: {...node, children: [...items], ...(position ? {position} : {})}}
}

/** The pieces with every such list in two; undefined where there is none. */
export function withPartedLists(pieces: readonly Piece[]): Piece[] | undefined {
  let found = false
  const parted = pieces.flatMap(piece => {
    const {node, language, forced, only} = piece
    if (node.type !== 'list' || language !== 'bilingual' || forced !== undefined || only !== undefined) return [piece]
    const turn = turningPoint(node.children)
    if (turn === undefined) return [piece]
    found = true
    return [part(piece, node.children.slice(0, turn)), part(piece, node.children.slice(turn))]
  })
  return found ? parted : undefined
}
