/** Short names with a hyphen (`5-HT`, `HAMD-17`, `5-羟色胺`) stay on one line: a browser would break them behind the hyphen. */
import type {ElementContent} from 'hast'
import {element, textNode} from './elements.js'

/** Of Chinese, only the characters beside the hyphens: the word itself may break. Parts of addresses and paths are none. */
const compound =
  /(?:(?<![\p{Script=Latin}\p{Script=Greek}\p{N}/.@_=&-])[\p{Script=Latin}\p{Script=Greek}\p{N}]+|\p{Script=Han})(?:-(?:[\p{Script=Latin}\p{Script=Greek}\p{N}]+|\p{Script=Han}))+(?![\p{Script=Latin}\p{Script=Greek}\p{N}/@_=-])/gu
/** Ordinary words (`long-term`) may break; names and codes hold a figure, a capital or a Greek letter. */
const name = /[\p{N}\p{Lu}\p{Script=Greek}]/u
/** Longer ones would tear a narrow column. */
const longest = 14

export function withCompounds(text: string): ElementContent[] {
  if (!text.includes('-')) return [textNode(text)]
  const written: ElementContent[] = []
  let from = 0
  for (const {0: run, index} of text.matchAll(compound)) {
    if (run.length > longest || !name.test(run) || !/\p{L}/u.test(run)) continue
    if (index > from) written.push(textNode(text.slice(from, index)))
    written.push(element('span', {className: ['compound']}, [run]))
    from = index + run.length
  }
  if (from < text.length) written.push(textNode(text.slice(from)))
  return written
}
