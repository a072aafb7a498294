/** Where a character of a text node stands in the source: escapes and character references are longer there than in the tree. */
import type {Text} from 'mdast'
import {endOf, startOf} from './reading.js'

/** Length in the tree of what a reference stands for. */
const reference = /^&(?:#(?:x[\da-f]{1,6}|\d{1,7})|[a-z][a-z\d]{1,31});/i
const escaped = /^\\[!-/:-@[-`{-~]/

/** @param source the text that was parsed; `node` is within one line of it. */
export function sourceOffset(source: string, node: Text, index: number): number {
  const start = startOf(node)
  const slice = source.slice(start, endOf(node))
  if (slice.startsWith(node.value) || !/[\\&]/.test(slice)) return start + index
  let at = 0
  for (let read = 0; read < index && at < slice.length; read++) {
    const rest = slice.slice(at, at + 40)
    if (escaped.test(rest) && rest[1] === node.value[read]) at += 2
    else if (rest[0] === '&' && node.value[read] !== '&') at += reference.exec(rest)?.[0].length ?? 1
    else if (rest.startsWith('&amp;') && node.value[read] === '&') at += 5
    else at++
  }
  return start + at
}
