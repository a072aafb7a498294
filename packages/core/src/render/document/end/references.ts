/** The reference list: the same works in the same order in every edition, each entry in its own language or in both. */
import type {CitationForm} from '../../../references/format/formatter.js'
import type {Scope} from '../context.js'
import type {DocumentNode, ReferenceEntry} from '../nodes.js'
import {labelFromWords, text} from '../words.js'

function entryLabel(number: number, {entryNumber, open}: CitationForm): string {
  const bracketed = entryNumber === undefined ? open === '[' : entryNumber === 'bracketed'
  return bracketed ? `[${number}]` : `${number}.`
}

export function referenceList(scope: Scope): DocumentNode[] {
  const {citations, formatter, guideline} = scope.context
  const references = guideline.numbering.flatMap(key => citations.referenceOf.get(key) ?? [])
  const formatted = new Map(formatter.formatReferences(references).map(entry => [entry.key, entry]))
  const children = guideline.numbering.flatMap((key, index): ReferenceEntry[] => {
    const reference = citations.referenceOf.get(key)
    if (!reference) return []
    // A number without an entry would lead nowhere: one that the formatter leaves out stands by its key.
    const parts = formatted.get(key)?.parts ?? [{language: reference.language, children: [text(key)]}]
    return [
      {
        type: 'referenceEntry',
        key,
        id: citations.targetOf(key),
        number: index + 1,
        label: entryLabel(index + 1, formatter.citation),
        parts: parts.map(part => ({lang: part.language, children: [...part.children]})),
        backlinks: [...citations.citationsOf(key)],
      },
    ]
  })
  if (children.length === 0) return []
  return [{type: 'referenceList', title: labelFromWords(scope.context, 'section.references'), children}]
}
