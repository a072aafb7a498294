/**
 * An estimate lies inside its confidence interval: one outside is a slip of a digit or a sign.
 *
 * @example ok
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-17
 *       relativeEffect: RR 0.80 (95% CI 0.65 to 0.98)
 *   ```
 * @example not ok: 4:21 "Unexpected estimate in `8.0 (95% CI 0.65 to 0.98)`, expected it inside its interval"
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-17
 *       relativeEffect: RR 8.0 (95% CI 0.65 to 0.98)
 *   ```
 */
import type {LocalizedText} from '../../../model/language.js'
import {effectIntervals} from '../../evidence/intervals.js'
import {rule} from '../../rule.js'

const cells = ['relativeEffect', 'effect', 'riskWithComparator', 'riskWithIntervention'] as const

const textsOf = (cell: LocalizedText | string | undefined): readonly (readonly [string, string])[] => {
  if (cell === undefined) return []
  if (typeof cell === 'string') return [['', cell]]
  // Figures stand once for both languages.
  const entries = Object.entries(cell)
  return cell.zh === cell.en ? [['', cell.zh ?? '']] : entries.map(([language, text]) => [`/${language}`, text])
}

export const effectOutsideInterval = rule('effect-outside-interval', ({survey, report}) => {
  for (const {outcomes, places, place} of survey.profiles) {
    outcomes.forEach((outcome, index) => {
      for (const cell of cells) {
        for (const [language, text] of textsOf(outcome[cell])) {
          const pointer = `/outcomes/${index}/${cell}`
          const at = places[pointer + language] ?? places[pointer] ?? place
          for (const {estimate, from, to, text: written} of effectIntervals(text)) {
            if (estimate < Math.min(from, to) || estimate > Math.max(from, to))
              report({place: at, data: {effect: written}, actual: written})
          }
        }
      }
    })
  }
})
