/** Where a character of a text node stands in the source: escapes and character references are longer there than in the tree. */
import type {Text} from 'mdast'
import {endOf, startOf} from './reading.js'

const reference = /^&(?:#(?:x[\da-f]{1,6}|\d{1,7})|[a-z][a-z\d]{1,31});/i
const escaped = /^\\[!-/:-@[-`{-~]/

/**
 * Gives the offset of a character by its index in the text. Cheap for rising indexes.
 *
 * @param source the text that was parsed; `node` is within one line of it.
 */
export function sourceOffsets(source: string, node: Text): (index: number) => number {
  const start = startOf(node)
  const slice = source.slice(start, endOf(node))
  if (!/[\\&]/.test(slice) || slice.startsWith(node.value)) return index => start + index
  let at = 0
  let read = 0
  return index => {
    if (index < read) {
      at = 0
      read = 0
    }
    for (; read < index && at < slice.length; read++) at += lengthAt(slice, at, node.value[read]!)
    return start + at
  }
}

/** Length in the source of one character of the text. */
function lengthAt(slice: string, at: number, character: string): number {
  const typed = slice[at]
  if (typed !== '\\' && typed !== '&') return 1
  const rest = slice.slice(at, at + 40)
  if (typed === '\\') return escaped.test(rest) && rest[1] === character ? 2 : 1
  if (character === '&') return rest.startsWith('&amp;') ? 5 : 1
  return reference.exec(rest)?.[0].length ?? 1
}

export const sourceOffset = (source: string, node: Text, index: number): number => sourceOffsets(source, node)(index)
