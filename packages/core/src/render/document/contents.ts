/** The contents list, from the sections that the document really has. */
import type {DocumentContext} from './context.js'
import type {Contents, ContentsEntry, DocumentNode, Labelled} from './nodes.js'
import {labelFromWords} from './words.js'

/** Sections of the third level would make the list longer than it helps. */
const deepest = 3

/** `labels` holds a section's label without citations, by section id. */
export function contents(
  context: DocumentContext,
  children: readonly DocumentNode[],
  labels: ReadonlyMap<string, Labelled>,
): Contents {
  const entries: ContentsEntry[] = []
  const walk = (nodes: readonly DocumentNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'referenceList') entries.push({target: 'references', depth: 2, label: node.title})
      if (node.type === 'noteList') entries.push({target: node.id ?? 'notes', depth: 2, label: node.title})
      if (node.type !== 'documentSection') continue
      if (node.depth <= deepest) {
        entries.push({target: node.id, depth: node.depth, label: bare(labels.get(node.id) ?? node.heading)})
      }
      walk(node.children)
    }
  }
  walk(children)
  return {type: 'contents', title: labelFromWords(context, 'edition.contents'), entries}
}

/** Without ids and remarks. */
const bare = (label: Labelled): Labelled => ({texts: label.texts.map(({lang, children}) => ({lang, children}))})
