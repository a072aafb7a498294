/** What a titled directive needs: its id, its title, and which element bears the ids of its two sides. */
import type {Block, Box, Label, RecommendationPart} from '../../../model/guideline.js'
import type {Localized} from '../../../model/language.js'
import type {Scope} from '../context.js'
import type {Labelled} from '../nodes.js'
import {sideIds} from '../side-ids.js'
import {labelFromSource, labelFromWords} from '../words.js'

/** `…-zh` and `…-en` go to the first row if the directive begins with prose, else to the texts of its title. */
export const startsWithRow = (children: readonly Block[]): boolean => children.some(child => child.type === 'pair')

export function withIds(label: Labelled, ids: Localized<string> | undefined): Labelled {
  if (!ids) return label
  return {texts: label.texts.map(one => (ids[one.lang] ? {...one, id: ids[one.lang] ?? ''} : one))}
}

export function titleOf(label: Label | undefined, scope: Scope, words: string): Labelled {
  return label ? labelFromSource(scope, label) : labelFromWords(scope.context, words)
}

export function titleAndRows(
  block: Box | RecommendationPart,
  children: readonly Block[],
  scope: Scope,
  words: string,
): {id: string; title: Labelled; first: Localized<string> | undefined} {
  const {id} = scope.context.targets.of(block)
  const ids = sideIds(scope, block.id === undefined ? undefined : id)
  const title = titleOf(block.label, scope, words)
  return startsWithRow(children) ? {id, title, first: ids} : {id, title: withIds(title, ids), first: undefined}
}
