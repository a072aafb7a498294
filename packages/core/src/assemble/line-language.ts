/** The language of one line of text, such as a label. */
import type {PhrasingContent} from 'mdast'
import {textLanguage, textOf} from '../source/index.js'
import type {BlockLanguage} from '../source/tree.js'

/** A line with a divider is in both. */
export function lineLanguage(children: readonly PhrasingContent[]): BlockLanguage {
  if (children.some(child => child.type === 'bilingual')) return 'bilingual'
  return textLanguage(textOf(children)).language
}
