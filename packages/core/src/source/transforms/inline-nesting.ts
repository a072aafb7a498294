/** Keeps emphasis and links from nesting deeper than any later stage has stack for: below the limit only the words are kept. */
import type {PhrasingContent} from 'mdast'
import {limits} from '../limits.js'
import {endOf, type Reading, startOf} from '../reading.js'
import {holdsInlines, mapInlines} from '../walk.js'

export function limitInlineNesting(reading: Reading): void {
  let reported = false
  mapInlines(reading.root, nodes => {
    // Without recursion: this is what makes recursion safe.
    const waiting = nodes.map(node => ({node, depth: 1}))
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const {node, depth} = next
      if (!holdsInlines(node)) continue
      if (depth >= limits.inlineNesting && node.children.some(holdsInlines)) {
        if (!reported)
          reading.report('limit-exceeded', startOf(node), endOf(node), {
            note: 'inline-nesting',
            data: {limit: limits.inlineNesting},
          })
        reported = true
        node.children = leavesOf(node.children)
      } else for (const child of node.children) waiting.push({node: child, depth: depth + 1})
    }
    return nodes
  })
}

function leavesOf(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const leaves: PhrasingContent[] = []
  const waiting = nodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (holdsInlines(node)) waiting.push(...node.children.toReversed())
    else leaves.push(node)
  }
  return leaves
}
