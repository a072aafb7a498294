/**
 * A good practice statement is one only if all five questions are answered with yes; otherwise it is graded, or left out (Guyatt 2016).
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice"}
 *   用药前应取得知情同意。
 *
 *   Obtain consent before treatment.
 *
 *   ```good-practice
 *   net-benefit: yes
 *   ```
 *   :::
 * @example not ok: 7:14 "Unexpected answer `no` to `net-benefit`, expected yes, or a graded recommendation"
 *   :::recommendation{#R1 type="good-practice"}
 *   用药前应取得知情同意。
 *
 *   Obtain consent before treatment.
 *
 *   ```good-practice
 *   net-benefit: no
 *   ```
 *   :::
 */
import {rule} from '../../rule.js'

export const goodPracticeDenied = rule('good-practice-denied', ({survey, report}) => {
  for (const {answers, places, place} of survey.goodPractices) {
    for (const {question, answer} of answers) {
      if (answer === 'no')
        report({place: places[`/${question}`] ?? place, data: {question}, actual: answer, expected: 'yes'})
    }
  }
})
