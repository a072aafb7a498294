/**
 * Titles are written with small letters: programs can make capitals of small letters, not the other way round. Acronyms are kept.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {The STAR*D, CANMAT and PRISMA reports}, journal = {JAMA}, year = {2006}}
 * @example not ok references: 1:32 "Unexpected title in capitals of the entry `a`, expected small letters"
 *   @article{a, author = {Li, X.}, title = {KETAMINE IN TREATMENT-RESISTANT DEPRESSION}, journal = {Nature}, year = {2006}}
 */
import {referenceRule} from '../../reference-rule.js'
import {placeOfField} from '../../references/place-of-field.js'

export const referenceTitleCapitals = referenceRule('reference-title-capitals', ({references, report}) => {
  for (const reference of references) {
    const {key, title, paired} = reference
    for (const [field, text] of Object.entries({title, paired: paired?.title})) {
      if (text && isInCapitals(text)) report({place: placeOfField(reference, field), data: {key}, actual: text})
    }
  }
})

/** Several long words and hardly a small letter. */
function isInCapitals(title: string): boolean {
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0
  const small = title.match(/\p{Ll}/gu)?.length ?? 0
  const longWords = title.match(/\p{Lu}{5,}/gu)?.length ?? 0
  return longWords >= 2 && capitals >= 15 && small * 20 <= capitals
}
