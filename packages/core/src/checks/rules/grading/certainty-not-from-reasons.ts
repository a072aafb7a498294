/**
 * The certainty of an outcome is what its reasons make of it: randomised trials begin high, observational studies low; each reason lowers
 * or raises by its degree (GRADE handbook ch. 5). GRADE is judgement, not arithmetic: a stated `certaintyRationale` answers.
 *
 * @example ok
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-17
 *       design: RCT
 *       certainty: low
 *       reasons:
 *         - risk-of-bias: serious
 *         - imprecision: serious
 *   ```
 * @example ok
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-17
 *       design: RCT
 *       certainty: moderate
 *       reasons:
 *         - risk-of-bias: serious
 *         - imprecision: serious
 *       certaintyRationale:
 *         zh: 两项因素均接近不严重，合并降一级。
 *         en: Both reasons are borderline and were counted as one level together.
 *   ```
 * @example not ok: 5:16 "Unexpected certainty `high` from a start at high with risk-of-bias −1, expected one of moderate, or a `certaintyRationale`"
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-17
 *       design: RCT
 *       certainty: high
 *       reasons:
 *         - risk-of-bias: serious
 *   ```
 */
import {degreeLevels, loweringReasons} from '../../../evidence/index.js'
import type {EvidenceOutcome, EvidenceProfile} from '../../../model/evidence.js'
import {certainties, certaintyFromReasons, certaintyRank, startOf} from '../../evidence/certainty.js'
import {rule} from '../../rule.js'

/** Evidence on prognosis and on tests begins elsewhere than evidence on effects (GRADE: Iorio 2015, Schünemann 2008). */
const otherQuestions = /prognos|diagnos|predict|accuracy|screen|预后|诊断|预测|准确|筛查/i

function isOfEffects({question, title}: EvidenceProfile, types: ReadonlyMap<string, string>): boolean {
  const type = types.get(question ?? '') ?? ''
  return ![type, title?.zh ?? '', title?.en ?? ''].some(text => otherQuestions.test(text.slice(0, 500)))
}

/** `risk-of-bias −1, large-effect +?` */
function weights({reasons, degrees}: EvidenceOutcome): string {
  const levels = new Map<string, number>(Object.entries(degreeLevels))
  const signed = reasons.map(reason => {
    const level = levels.get(degrees?.[reason] ?? '')
    return `${reason} ${loweringReasons.includes(reason) ? '−' : '+'}${level ?? '?'}`
  })
  return signed.join(', ') || '±0'
}

export const certaintyNotFromReasons = rule('certainty-not-from-reasons', ({survey, scheme, report}) => {
  const types = new Map(survey.questions.map(({id, attributes}) => [id ?? '', attributes.type ?? '']))
  for (const profile of survey.profiles) {
    const ofEffects = isOfEffects(profile, types)
    profile.outcomes.forEach((outcome, index) => {
      const rank = certaintyRank(outcome.certainty, scheme)
      if (rank === undefined || outcome.certaintyRationale) return
      const start = outcome.startsAt || ofEffects ? startOf(outcome) : undefined
      if (start === undefined && outcome.reasons.length === 0) return
      const {least, most} = certaintyFromReasons(outcome, start)
      if (rank >= least && rank <= most) return
      const levels = certainties.slice(least, most + 1).join(', ')
      report({
        place: profile.places[`/outcomes/${index}/certainty`] ?? profile.place,
        data: {certainty: outcome.certainty!, start: start ?? 'high/low', reasons: weights(outcome), levels},
        actual: outcome.certainty!,
        expected: levels,
        ...(start !== undefined && !outcome.startsAt ? {note: 'inferred'} : {}),
      })
    })
  }
})
