/** A section: its heading in the edition's language(s), its blocks. */
import type {Section} from '../../model/guideline.js'
import {blocksInside} from './blocks.js'
import type {Scope} from './context.js'
import type {DocumentSection} from './nodes.js'
import {sideIds} from './side-ids.js'
import {labelFromSource} from './words.js'

export function section(block: Section, scope: Scope): DocumentSection {
  const {id} = scope.context.targets.of(block)
  return {
    type: 'documentSection',
    id,
    depth: block.depth,
    heading: labelFromSource(scope, block.heading, sideIds(scope, block.id === undefined ? undefined : id)),
    children: blocksInside(block.children, scope, id),
  }
}
