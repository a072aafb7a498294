/**
 * The two languages of a pair cite the same works: a reader of either must find the same evidence behind the same sentence.
 *
 * @example ok
 *   两项试验[@zarate2006; @murrough2013]。
 *
 *   Two trials [@murrough2013; @zarate2006].
 * @example not ok: 1:20 "Unexpected citation `murrough2013` in Chinese only, expected it in both languages"
 *   两项试验[@zarate2006; @murrough2013]。
 *
 *   Two trials [@zarate2006].
 */
import {otherLanguage} from '../../../model/language.js'
import {rule} from '../../rule.js'
import {isInMissing} from '../../shape/reconcile.js'
import type {CitedWork} from '../../survey.js'

export const citationsDiffer = rule('citations-differ', ({survey, shape, report}) => {
  const groups = new Map<number, CitedWork[]>()
  const compared = new Set(survey.parallels.map(({group}) => group))
  for (const citation of survey.citations) {
    if (!citation.language || !compared.has(citation.group) || isInMissing(citation.place, shape)) continue
    const number = shape.groups.get(citation.group) ?? citation.group
    const group = groups.get(number)
    if (group) group.push(citation)
    else groups.set(number, [citation])
  }
  for (const citations of groups.values()) {
    const keys = {zh: new Set<string>(), en: new Set<string>()}
    for (const {key, language} of citations) keys[language!].add(key)
    const reported = new Set<string>()
    for (const {key, language, place} of citations) {
      if (keys[otherLanguage(language!)].has(key) || reported.has(key)) continue
      reported.add(key)
      report({place, lang: language!, data: {key, language: language!}, actual: key})
    }
  }
})
