/**
 * References are numbered by first citation in the source language, so the other language should first cite them in that order too:
 * else its numbers run 2, 1, 3.
 *
 * @example ok
 *   先有试验[@zarate2006]，后有研究[@murrough2013]。
 *
 *   A trial came first [@zarate2006], a study followed [@murrough2013].
 * @example not ok: 3:32 "Unexpected first citation of `zarate2006` [1] after `murrough2013` [2], expected the order of the source language"
 *   先有试验[@zarate2006]，后有研究[@murrough2013]。
 *
 *   After a study [@murrough2013; @zarate2006], a trial.
 */
import {otherLanguage} from '../../../model/language.js'
import {rule} from '../../rule.js'

export const citationsOrder = rule('citations-order', ({guideline, survey, report}) => {
  const [source, translation] = guideline.metadata.languages
  if (!source || !translation) return
  const numbers = new Map(guideline.numbering.map((key, index) => [key, index + 1] as const))
  const other = otherLanguage(source)
  const seen = new Set<string>()
  let highest: {key: string; number: number} | undefined
  for (const {key, language, place} of survey.citations) {
    const number = numbers.get(key)
    if (language === source || number === undefined || seen.has(key)) continue
    seen.add(key)
    if (highest && number < highest.number) {
      if (language === other) {
        report({place, lang: other, data: {key, number, before: highest.key, beforeNumber: highest.number}})
      }
    } else highest = {key, number}
  }
})
