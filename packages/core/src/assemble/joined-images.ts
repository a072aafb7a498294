/** A figure in running text that was written once in each language. */
import type {Block} from '../model/guideline.js'
import type {Assembly} from './assembly.js'
import {bilingualText} from './image-text.js'
import {leaf} from './leaf.js'
import type {Piece} from './piece.js'
import {placeOf} from './place.js'
import {imageLanguage, loneImage} from './shared-match.js'

/** One image with both texts if the file is the same, else one on each side. */
export function joinedImages(first: Piece, second: Piece, assembly: Assembly): Block[] | undefined {
  const one = loneImage(first.node)
  const two = loneImage(second.node)
  if (!one || !two) return undefined
  const languages = [imageLanguage(one) ?? assembly.source, imageLanguage(two) ?? assembly.other] as const
  const isTurned = languages[0] === assembly.other && languages[1] === assembly.source
  const [source, other] = isTurned ? [second, first] : [first, second]
  const place = placeOf(source.node, source.file)
  if (one.url !== two.url) {
    const sides = {
      [assembly.source]: [leaf(source.node, source.file, assembly)],
      [assembly.other]: [leaf(other.node, other.file, assembly)],
    }
    return [{type: 'pair', sides, place}]
  }
  const block = leaf(source.node, source.file, assembly)
  if (one.alt !== two.alt && one.alt && two.alt && block.type === 'paragraph') {
    const [own, translated] = isTurned ? [two.alt, one.alt] : [one.alt, two.alt]
    const alternative =
      assembly.source === 'zh' ? bilingualText(own, translated, one) : bilingualText(translated, own, one)
    const alt = assembly.source === 'zh' ? `${own} | ${translated}` : `${translated} | ${own}`
    const children = block.children.map(child =>
      child.type === 'image' ? {...child, alt, data: {...child.data, alternative}} : child,
    )
    return [{type: 'shared', block: {...block, children}, place}]
  }
  return [{type: 'shared', block, place}]
}
