/**
 * Every work in the reference library is cited somewhere: a journal prints only what the text refers to.
 *
 * @example ok
 *   两项试验[@zarate2006; @murrough2013]。
 *
 *   Two trials [@zarate2006; @murrough2013].
 * @example not ok: references.bib "Unexpected reference `murrough2013` that is never cited, expected a citation or its removal"
 *   一项试验[@zarate2006]。
 *
 *   One trial [@zarate2006].
 */
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const referenceUncited = rule('reference-uncited', ({guideline, survey, report}) => {
  const cited = new Set(survey.citations.map(({key}) => key))
  for (const {key, place} of guideline.references) {
    if (!cited.has(key)) report({place: opening(place), data: {key}, actual: key})
  }
})
