/** Why each block has its language, found again by where the block stands. */
import type {Nodes} from 'mdast'
import type {Position} from 'unist'
import {childrenOf} from '../assemble/node-text.js'
import type {BlockLanguage, LanguageReason, SourceDocument} from '../source/tree.js'

export interface LanguageRead {
  readonly language: BlockLanguage
  readonly reason?: LanguageReason
  readonly parted: boolean
}

/** `file:line:column:type` of a block. */
export const blockKey = (
  node: {readonly type: string; readonly position?: Position | undefined},
  file: string,
): string => `${file}:${node.position?.start.line ?? 0}:${node.position?.start.column ?? 0}:${node.type}`

export function languagesRead(documents: readonly SourceDocument[]): ReadonlyMap<string, LanguageRead> {
  const read = new Map<string, LanguageRead>()
  const visit = (node: Nodes, file: string): void => {
    const notes = 'data' in node ? node.data : undefined
    if (notes?.language !== undefined) {
      read.set(blockKey(node, file), {
        language: notes.language,
        ...(notes.languageReason ? {reason: notes.languageReason} : {}),
        parted: notes.parted === true,
      })
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'table') return
    for (const child of childrenOf(node)) visit(child, file)
  }
  for (const {root, file} of documents) visit(root, file)
  return read
}
