/**
 * A recommendation says in its own words how strong it is and which way it points: under GRADE, 推荐 and `we recommend` are strong, 建议
 * and `we suggest` conditional (Andrews 2013). The words of each language agree with the ratings, since readers see the words first.
 *
 * Only the word that governs the statement counts; how a scheme words its levels is part of the scheme.
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用，必要时可减量。
 *
 *   We recommend it; the dose may be reduced.
 *   :::
 * @example not ok: 4:4 "Unexpected `suggest` in English under strong/for, expected wording that agrees, such as `We recommend`"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We suggest it.
 *   :::
 * @example not ok: 2:1 "Unexpected `不推荐` in Chinese under strong/for, expected wording that agrees, such as `推荐`"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   不推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {otherLanguage} from '../../../model/language.js'
import {rule} from '../../rule.js'
import {markedText} from '../../text/marked-text.js'
import {type Governing, judgeStatement, statementsOf} from '../../wording/recommending/judge-statement.js'

const shown = (language: 'zh' | 'en', {comparison, verdict}: Governing) =>
  markedText(comparison[language].typed, [[verdict.start, verdict.end]])

export const strengthWordingDiffers = rule('strength-wording-differs', context => {
  for (const statement of statementsOf(context)) {
    for (const {language, governing, rating, wording, of} of judgeStatement(statement, context.scheme)) {
      const {comparison, verdict} = governing
      const written = comparison[language].text.slice(verdict.start, verdict.end)
      const other = otherLanguage(language)
      const beside = statement.governing[other]
      context.report({
        place: comparison[language].place(verdict.start, verdict.end) ?? comparison.place,
        lang: language,
        data: {said: written, language, rating, wording},
        actual: written,
        expected: wording,
        note: of,
        texts: {
          [language]: shown(language, governing),
          [other]: beside ? shown(other, beside) : markedText(comparison[other].typed, []),
        },
      })
    }
  }
})
