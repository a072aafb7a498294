/**
 * When two blocks without a language, one in each run, are one: the same formula, figure, list of drugs; or the same figure with
 * its text once in each language.
 */
import type {Image, Nodes} from 'mdast'
import type {Language} from '../model/language.js'
import {alternativeOf, languageOfText} from './image-text.js'
import {childrenOf, looseKey} from './node-text.js'
import type {Piece} from './piece.js'

/** The only image of a paragraph that holds nothing else. */
export function loneImage(node: Nodes): Image | undefined {
  if (node.type !== 'paragraph') return undefined
  const children = childrenOf(node).filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [image] = children
  return children.length === 1 && image?.type === 'image' ? image : undefined
}

/** The language that an image's alternative text is in; undefined if it has none, or both. */
export const imageLanguage = (image: Image): Language | undefined => languageOfText(alternativeOf(image))

const figureLanguage = (piece: Piece): Language | undefined => {
  const image = loneImage(piece.node)
  return image && imageLanguage(image)
}

/** `![图](m-zh.png)` beside `![Figure](m-en.png)`. */
export function complementaryFigures(first: Piece, second: Piece): boolean {
  const one = figureLanguage(first)
  const two = figureLanguage(second)
  return one !== undefined && two !== undefined && one !== two
}

const keys = new WeakMap<Nodes, string>()

/** Equal for pieces that are one when they stand at the same place. A directive with an id is told by its id alone. */
export function matchKey(piece: Piece): string {
  const {node} = piece
  if (node.type === 'directive' && node.id !== undefined) return `directive ${node.name} ${node.id}`
  let key = keys.get(node)
  if (key === undefined) {
    key = looseKey(node)
    keys.set(node, key)
  }
  return key
}
