/**
 * Copies a block into the model: without the source stage's remarks, footnote definitions and comments; with its file where it
 * needs one, and with image paths that stay inside the folder.
 */
import type {Data, Nodes, PhrasingContent} from 'mdast'
import type {Flow} from '../model/content.js'
import type {Assembly} from './assembly.js'
import {safePath} from './image-path.js'

declare module 'mdast' {
  interface Data {
    /** Where a node does not stand in the guideline's first file. */
    file?: string
  }
}

const outside = (node: Nodes): boolean =>
  node.type === 'footnoteDefinition' ||
  node.type === 'definition' ||
  (node.type === 'html' && node.value.startsWith('<!--'))

/** Field by field, since each kind of node has its own. */
function copy<N extends Nodes>(node: N, foreign: string | undefined): N {
  const copied: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(node)) {
    if (name === 'data') continue
    const holdsNodes = name === 'children' || (node.type === 'bilingual' && (name === 'zh' || name === 'en'))
    copied[name] = holdsNodes ? copyAll(value, foreign) : value
  }
  if (node.type === 'image') copied.url = safePath(node.url)
  const kept: Data = {
    ...(foreign === undefined ? {} : {file: foreign}),
    ...(node.type === 'image' && node.data?.alternative ? {alternative: copy(node.data.alternative, foreign)} : {}),
  }
  if (Object.keys(kept).length > 0) copied.data = kept
  return copied as unknown as N
}

const copyAll = (nodes: readonly Nodes[], foreign: string | undefined): Nodes[] =>
  nodes.filter(node => !outside(node)).map(node => copy(node, foreign))

export function leaf(node: Flow, file: string, assembly: Pick<Assembly, 'firstFile'>): Flow {
  return copy(node, file === assembly.firstFile ? undefined : file)
}

export function inlineLeaf(
  node: PhrasingContent,
  file: string,
  assembly: Pick<Assembly, 'firstFile'>,
): PhrasingContent {
  return copy(node, file === assembly.firstFile ? undefined : file)
}
