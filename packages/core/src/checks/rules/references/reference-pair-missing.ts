/**
 * A style that prints Chinese works in English too (those of the Chinese Medical Association do) needs their English title and authors in
 * the entry.
 *
 * @example ok references
 *   @article{a, author = {王一}, title = {难治性抑郁症的治疗}, journal = {中华精神科杂志}, year = {2018}, volume = {51}, pages = {1-4},
 *     title-en = {Treatment of treatment-resistant depression}, author-en = {Wang, Yi}}
 * @example not ok references: 1:10 "Unexpected Chinese entry `a` without its English title or authors, expected both for a style that prints them"
 *   @article{a, author = {王一}, title = {难治性抑郁症的治疗}, journal = {中华精神科杂志}, year = {2018}, volume = {51}, pages = {1-4}}
 */
import {referenceRule} from '../../reference-rule.js'
import {placeOfField} from '../../references/place-of-field.js'

export const referencePairMissing = referenceRule('reference-pair-missing', ({references, demands, report}) => {
  if (!demands.pairs) return
  for (const reference of references) {
    const {key, language, type, paired, authors} = reference
    if (language !== 'zh' || withoutPair.has(type)) continue
    const missing = paired
      ? [paired.title ? undefined : 'title', authors.length > 0 && paired.authors.length === 0 ? 'authors' : undefined]
      : ['title', authors.length > 0 ? 'authors' : undefined]
    const note = missing.filter(field => field !== undefined).join('-')
    if (note === '') continue
    report({place: placeOfField(reference, ...(paired ? ['paired'] : [])), data: {key}, note})
  }
})

/** They have an English name only by chance. */
const withoutPair: ReadonlySet<string> = new Set([
  'standard',
  'patent',
  'legislation',
  'webpage',
  'archive',
  'article-newspaper',
])
