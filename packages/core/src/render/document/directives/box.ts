/** Boxes: ethics, consent, training, abstract, summary, note. */
import type {Box} from '../../../model/guideline.js'
import {blocks} from '../blocks.js'
import {inside, type Scope} from '../context.js'
import type {BoxBlock} from '../nodes.js'
import {titleAndRows} from './title-and-rows.js'

export function boxBlock(box: Box, scope: Scope): BoxBlock {
  const {id, title, first} = titleAndRows(box, box.children, scope, `box.${box.name}`)
  return {type: 'boxBlock', name: box.name, id, title, children: blocks(box.children, inside(scope, id, first))}
}
