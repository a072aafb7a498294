/** Which parts of a guideline, by their ids, a place lies in. */
import type {Node} from 'unist'
import type {Block, Guideline} from '../model/guideline.js'
import {languages} from '../model/language.js'
import type {Place} from '../model/place.js'

interface Part {
  readonly id: string
  readonly place: Place
}

export type PartsAround = (place: Place) => readonly string[]

/** A section's place is its heading; it goes on to the next heading of its rank. In both files of the two-file form. */
function partsOf(guideline: Guideline): readonly Part[] {
  const parts: Part[] = []
  const add = (id: string | undefined, place: Place) => {
    if (id !== undefined) parts.push({id, place})
  }
  const walk = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if ('id' in block) add(block.id, spanOf(block))
      if (block.type === 'list') for (const entry of block.items) walk(entry.children)
      else if (block.type === 'recommendation') {
        walk(block.statement)
        for (const part of block.parts) {
          add(part.id, part.place)
          walk(part.children)
        }
      } else if ('children' in block && block.type !== 'only') walk(block.children)
    }
  }
  walk(guideline.body)
  return parts
}

/** From the block's own place to the last line of what is in it. */
function spanOf(block: Block): Place {
  let {endLine} = block.place
  const reach = (line: number | undefined) => {
    if (line !== undefined && line > endLine) endLine = line
  }
  if (block.type === 'section') for (const child of block.children) reach(spanOf(child).endLine)
  if (block.type === 'pair') {
    for (const language of languages) reach(lastLine(block.sides[language]?.at(-1)))
  }
  return {...block.place, endLine}
}

const lastLine = (node: Node | undefined) => node?.position?.end.line

/** Asked often: the parts are listed once. */
export function partsAround(guideline: Guideline): PartsAround {
  let parts: readonly Part[] | undefined
  return place => {
    parts ??= partsOf(guideline)
    return parts.flatMap(part =>
      part.place.file === place.file && part.place.line <= place.line && part.place.endLine >= place.line
        ? [part.id]
        : [],
    )
  }
}
