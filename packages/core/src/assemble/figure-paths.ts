/** The images that a guideline shows: what a host has to read before it renders. */
import type {Guideline} from '../model/guideline.js'
import {type Visitor, walkBlocks} from './walk-model.js'

/** Paths relative to the guideline's folder, each once, in reading order. */
export function figurePaths(guideline: Pick<Guideline, 'body' | 'footnotes'>): string[] {
  const paths = new Set<string>()
  const add = (path: string): void => {
    if (path !== '') paths.add(path)
  }
  const visitor: Visitor = {
    block: block => {
      if (block.type === 'figure') for (const {path} of block.images) add(path)
    },
    node: node => {
      if (node.type === 'image') add(node.url)
    },
  }
  const view = {first: 'zh', second: 'en'} as const
  walkBlocks(guideline.body, view, visitor)
  for (const footnote of guideline.footnotes) walkBlocks(footnote.children, view, visitor)
  return [...paths]
}
