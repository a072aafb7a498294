/** A badge that lists parts of the guideline by their labels, each a link: `对应问题 临床问题 1`, `适用于 推荐意见 2`. */
import type {PhrasingContent} from 'mdast'
import type {Language} from '../../../model/language.js'
import {type Scope, within} from '../context.js'
import {crossReference} from '../inline/cross-references.js'
import type {Badge} from '../nodes.js'
import {labelFromWords, text, word} from '../words.js'

/** None for no ids. `name` is the key of its label. */
export function linkedBadge(kind: string, name: string, ids: readonly string[], scope: Scope): Badge[] {
  if (ids.length === 0) return []
  const links = (lang: Language): PhrasingContent[] =>
    ids.flatMap((id, index) => [
      ...(index > 0 ? [text(word(lang, 'punctuation.enumeration'))] : []),
      ...crossReference(id, [], within(scope, lang)),
    ])
  const {context} = scope
  return [
    {
      type: 'badge',
      kind,
      value: ids.join(' '),
      name: labelFromWords(context, name),
      text: {texts: context.languages.map(lang => ({lang, children: links(lang)}))},
    },
  ]
}
