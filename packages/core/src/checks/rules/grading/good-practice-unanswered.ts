/**
 * A good practice statement answers the five questions that GRADE asks before a panel does without a grade: clear and actionable;
 * necessary; a large net benefit; evidence a poor use of time; an explicit rationale (Guyatt 2016). Its rationale may answer the last.
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice"}
 *   用药前应取得知情同意。
 *
 *   Obtain consent before treatment.
 *
 *   ```good-practice
 *   actionable: yes
 *   necessary: yes
 *   net-benefit: yes
 *   opportunity-cost: yes
 *   indirect-evidence:
 *     zh: 患者有权了解风险，不告知显然不可接受。
 *     en: Patients have a right to know the risks; not telling them is plainly unacceptable.
 *   ```
 *   :::
 * @example not ok: 1:1 "Unexpected good practice statement without an answer to necessary, net-benefit, opportunity-cost, expected all five questions answered in a `good-practice` fence"
 *   :::recommendation{#R1 type="good-practice"}
 *   用药前应取得知情同意。
 *
 *   Obtain consent before treatment.
 *
 *   ```good-practice
 *   actionable: yes
 *   ```
 *
 *   :::rationale
 *   患者有权了解风险。
 *
 *   Patients have the right to know the risks.
 *   :::
 *   :::
 */
import {goodPracticeQuestions} from '../../../evidence/index.js'
import type {Recommendation} from '../../../model/guideline.js'
import {isGoodPractice} from '../../graded.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const goodPracticeUnanswered = rule('good-practice-unanswered', ({survey, scheme, report}) => {
  // A scheme with practice points of its own has its own conditions for them.
  if (scheme?.goodPractice) return
  const answers = new Map<Recommendation, string[]>()
  for (const facts of survey.goodPractices) {
    const recommendation = survey.recommendationOf.get(facts)
    if (!recommendation) continue
    const questions = facts.answers.map(({question}) => question)
    answers.set(recommendation, [...(answers.get(recommendation) ?? []), ...questions])
  }
  for (const recommendation of survey.recommendations.filter(isGoodPractice)) {
    const answered = new Set(answers.get(recommendation))
    if (recommendation.parts.some(({name, children}) => name === 'rationale' && children.length > 0))
      answered.add('indirect-evidence')
    const missing = goodPracticeQuestions.filter(question => !answered.has(question))
    if (missing.length === 0) continue
    const keys = missing.join(', ')
    report({place: opening(recommendation.place), data: {keys}, expected: keys})
  }
})
