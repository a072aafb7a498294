/**
 * Makes sections of flat headings. Two headings of one level in a row, one in each language, are one.
 *
 *   ## 方法      ## Methods      ### 检索 | Search      →  section(方法 + Methods){section(检索 | Search)}
 */

import type {BlockLanguage} from '../source/tree.js'
import type {Assembly} from './assembly.js'
import {writtenLanguage} from './label.js'
import {commonLanguage, type Piece} from './piece.js'
import {placeOf} from './place.js'

export interface SectionDraft {
  /** One, or one in each language. */
  readonly headings: readonly Piece[]
  readonly depth: number
  readonly own: readonly Piece[]
  readonly sections: readonly SectionDraft[]
}

interface OpenSection extends SectionDraft {
  readonly headings: Piece[]
  readonly own: Piece[]
  readonly sections: OpenSection[]
}

export interface Division {
  readonly own: readonly Piece[]
  readonly sections: readonly SectionDraft[]
}

const idOf = (piece: Piece): string | undefined => (piece.node.type === 'heading' ? piece.node.data?.id : undefined)

/** Two ids that differ keep two sections apart. */
export const idsDiffer = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

export const sectionId = (section: SectionDraft): string | undefined =>
  section.headings.map(idOf).find(id => id !== undefined)

/** The language of a section and all that is in it. */
export function sectionLanguage(section: SectionDraft): BlockLanguage {
  return commonLanguage([
    ...section.headings.map(({language}) => language),
    ...section.own.map(({language, only}) => (only === undefined ? language : 'shared')),
    ...section.sections.map(sectionLanguage),
  ])
}

function areTwoLines(first: Piece, second: Piece): boolean {
  const pair = new Set([first.language, second.language])
  return pair.has('zh') && pair.has('en') && !idsDiffer(idOf(first), idOf(second))
}

export function outline(pieces: readonly Piece[], assembly: Assembly): Division {
  const own: Piece[] = []
  const sections: OpenSection[] = []
  const open: OpenSection[] = []
  for (const found of pieces) {
    const {node} = found
    if (node.type !== 'heading') {
      ;(open.at(-1)?.own ?? own).push(found)
      continue
    }
    const piece = {...found, language: writtenLanguage(node.children, node.data?.language, found.forced)}
    const depth = Math.min(4, Math.max(2, node.depth))
    const before = open.at(-1)
    if (
      assembly.bilingual &&
      before?.depth === depth &&
      before.headings.length === 1 &&
      before.own.length === 0 &&
      before.sections.length === 0 &&
      areTwoLines(before.headings[0]!, piece)
    ) {
      before.headings.push(piece)
      assembly.report({rule: 'heading-two-lines', place: placeOf(node, piece.file)})
      continue
    }
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
    const section: OpenSection = {headings: [piece], depth, own: [], sections: []}
    ;(open.at(-1)?.sections ?? sections).push(section)
    open.push(section)
  }
  return {own, sections}
}
