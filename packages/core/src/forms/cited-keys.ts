/** The works that a requirement cites, in the order of its text. */
import type {Nodes} from 'mdast'
import type {Block, Requirement} from '../model/guideline.js'
import {walkBlocks} from '../render/document/walk.js'

/** Nodes of a leaf, in order; without recursion, since only the parser bounds their depth. */
function* nodesOf(roots: readonly Nodes[]): Generator<Nodes> {
  const open = [...roots].reverse()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node
    const held: readonly Nodes[] =
      node.type === 'bilingual' ? [...node.zh, ...node.en] : 'children' in node ? node.children : []
    for (let at = held.length - 1; at >= 0; at -= 1) {
      const child = held[at]
      if (child) open.push(child)
    }
  }
}

const leavesOf = (block: Block): readonly Nodes[] => {
  if (block.type === 'pair') return [...(block.sides.zh ?? []), ...(block.sides.en ?? [])]
  if (block.type === 'shared') return [block.block]
  return block.type === 'only' ? block.children : []
}

export function citedKeys(requirement: Requirement): readonly string[] {
  const keys = new Set<string>()
  for (const holder of walkBlocks([requirement])) {
    if (holder.type !== 'pair' && holder.type !== 'shared' && holder.type !== 'only') continue
    for (const node of nodesOf(leavesOf(holder))) {
      if (node.type === 'citation') for (const {key} of node.items) keys.add(key)
    }
  }
  return [...keys]
}
