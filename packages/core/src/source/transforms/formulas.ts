/** A formula that is alone in its paragraph is a block. */
import type {Reading} from '../reading.js'
import {mapFlow} from '../walk.js'

export function liftFormulas(reading: Reading): void {
  mapFlow(reading.root, siblings =>
    siblings.map(node => {
      if (node.type !== 'paragraph') return node
      const rest = node.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
      const [only] = rest
      if (rest.length !== 1 || only?.type !== 'inlineMath') return node
      return {type: 'math', value: only.value.trim(), ...(node.position && {position: node.position})}
    }),
  )
}
