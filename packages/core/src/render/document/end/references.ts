/** The reference list: one for every edition, in citation order, each entry in its own language. */
import {cmaStyle, formatReference} from '../../../references/index.js'
import type {Scope} from '../context.js'
import type {DocumentNode, ReferenceEntry} from '../nodes.js'
import {labelFromWords} from '../words.js'

export function referenceList(scope: Scope): DocumentNode[] {
  const {citations, guideline} = scope.context
  const children = guideline.numbering.flatMap((key, index): ReferenceEntry[] => {
    const reference = citations.referenceOf.get(key)
    if (!reference) return []
    return [
      {
        type: 'referenceEntry',
        key,
        id: citations.targetOf(key),
        number: index + 1,
        lang: reference.language,
        children: formatReference(reference, cmaStyle),
        backlinks: [...citations.citationsOf(key)],
      },
    ]
  })
  if (children.length === 0) return []
  return [{type: 'referenceList', title: labelFromWords(scope.context, 'section.references'), children}]
}
