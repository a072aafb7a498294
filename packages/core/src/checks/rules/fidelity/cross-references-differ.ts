/**
 * The two languages of a pair refer to the same places: `见[](#R1)` beside `See [](#R2)` sends the two readers to different
 * recommendations.
 *
 * @example ok
 *   ## 甲 | A {#a}
 *
 *   见[](#a)。
 *
 *   See [](#a).
 * @example not ok: 7:2 "Unexpected reference to `#a` in Chinese only, expected it in both languages"
 *   ## 甲 | A {#a}
 *
 *   总论。
 *
 *   General remarks.
 *
 *   见[](#a)。
 *
 *   See above.
 */
import {otherLanguage} from '../../../model/language.js'
import {rule} from '../../rule.js'
import {isInMissing} from '../../shape/reconcile.js'
import type {CrossReference} from '../../survey.js'

export const crossReferencesDiffer = rule('cross-references-differ', ({survey, shape, report}) => {
  const groups = new Map<number, CrossReference[]>()
  const compared = new Set(survey.parallels.map(({group}) => group))
  for (const reference of survey.crossReferences) {
    if (!reference.language || !compared.has(reference.group) || isInMissing(reference.place, shape)) continue
    const number = shape.groups.get(reference.group) ?? reference.group
    const group = groups.get(number)
    if (group) group.push(reference)
    else groups.set(number, [reference])
  }
  for (const references of groups.values()) {
    const targets = {zh: new Set<string>(), en: new Set<string>()}
    for (const {target, language} of references) targets[language!].add(target)
    const reported = new Set<string>()
    for (const {target, language, place} of references) {
      if (targets[otherLanguage(language!)].has(target) || reported.has(target)) continue
      reported.add(target)
      report({place, lang: language!, data: {target, language: language!}, actual: `#${target}`})
    }
  }
})
