/**
 * An evidence-to-decision framework judges every criterion of GRADE's form, or says of one why the panel did not (`judgement: waived`
 * with the reason as `evidence`). Certainty of resources is asked where resources were judged.
 *
 * @example ok
 *   ```etd
 *   perspective: individual
 *   criteria:
 *     - criterion: priority
 *       judgement: yes
 *     - criterion: desirable-effects
 *       judgement: large
 *     - criterion: undesirable-effects
 *       judgement: small
 *     - criterion: certainty
 *       judgement: moderate
 *     - criterion: values
 *       judgement: no-important-variability
 *     - criterion: balance
 *       judgement: favours-intervention
 *     - criterion: acceptability
 *       judgement: yes
 *     - criterion: feasibility
 *       judgement: waived
 *       evidence:
 *         zh: 各级医院均已开展。
 *         en: Hospitals of every level do it already.
 *   ```
 * @example not ok: 1:1 "Unexpected framework without desirable-effects, undesirable-effects, certainty, values, balance, acceptability, feasibility, expected a judgement of each, or `waived` with a reason"
 *   ```etd
 *   perspective: individual
 *   criteria:
 *     - criterion: priority
 *       judgement: yes
 *   ```
 */
import {waived} from '../../../evidence/index.js'
import type {EvidenceToDecision} from '../../../model/evidence.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

const always = [
  'priority',
  'desirable-effects',
  'undesirable-effects',
  'certainty',
  'values',
  'balance',
  'acceptability',
  'feasibility',
]
/** What a population's decision weighs beside a patient's (Alonso-Coello 2016). */
const ofPopulation = ['resources-required', 'cost-effectiveness', 'equity']

function asked({perspective, criteria}: EvidenceToDecision): readonly string[] {
  if (perspective === 'individual') return always
  const resources = criteria.find(({criterion}) => criterion === 'resources-required')?.judgementCode
  const judged = resources !== undefined && resources !== waived && resources !== 'unknown'
  return [...always, ...ofPopulation, ...(judged ? ['certainty-of-resources'] : [])]
}

export const etdIncomplete = rule('etd-incomplete', ({survey, report}) => {
  for (const decision of survey.decisions) {
    const {criteria, places, place} = decision
    const judged = new Set(criteria.map(({criterion}) => criterion))
    const missing = asked(decision).filter(criterion => !judged.has(criterion))
    if (missing.length > 0)
      report({place: opening(place), data: {keys: missing.join(', ')}, expected: missing.join(', ')})
    criteria.forEach(({criterion, judgementCode, evidence}, index) => {
      if (judgementCode !== waived || evidence) return
      const at = places[`/criteria/${index}/judgement`] ?? place
      report({place: at, data: {keys: criterion}, actual: waived, note: 'no-reason'})
    })
  }
})
