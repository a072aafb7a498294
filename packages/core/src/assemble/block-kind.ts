/** What sort of thing a block is, as far as its counterpart must be the same. */
import type {Piece} from './piece.js'
import {loneImage} from './shared-match.js'

export type BlockKind =
  | 'paragraph'
  | 'figure'
  | 'ordered-list'
  | 'bullet-list'
  | 'item'
  | 'quote'
  | 'table'
  | 'code'
  | 'formula'
  | 'rule'
  | 'heading'
  | 'directive'
  | 'other'

/** `undefined` for what a language block wraps: it may be anything. */
export function kindOf({node, wrapped}: Piece): BlockKind | undefined {
  if (wrapped && wrapped.length !== 1) return undefined
  const block = wrapped?.[0] ?? node
  switch (block.type) {
    case 'paragraph':
      return loneImage(block) ? 'figure' : 'paragraph'
    case 'list':
      return block.ordered ? 'ordered-list' : 'bullet-list'
    case 'listItem':
      return 'item'
    case 'blockquote':
      return 'quote'
    case 'table':
    case 'code':
    case 'heading':
    case 'directive':
      return block.type
    case 'math':
      return 'formula'
    case 'thematicBreak':
      return 'rule'
    default:
      return 'other'
  }
}
