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
import type {CrossReference} from '../../survey.js'

export const crossReferencesDiffer = rule('cross-references-differ', ({survey, report}) => {
  const groups = new Map<number, CrossReference[]>()
  const compared = new Set(survey.parallels.map(({group}) => group))
  for (const reference of survey.crossReferences) {
    if (!reference.language || !compared.has(reference.group)) continue
    const group = groups.get(reference.group)
    if (group) group.push(reference)
    else groups.set(reference.group, [reference])
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
