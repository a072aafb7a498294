/**
 * `[text](#id)` and `[](#id)` lead to something: a section, recommendation, question, table, figure or part with that id.
 *
 * @example ok
 *   ## 给药 | Dosing {#dosing}
 *
 *   见[](#dosing)。
 *
 *   See [](#dosing).
 * @example not ok: 3:2 "Unexpected reference to `#dose`, expected an id of this guideline"
 *   ## 给药 | Dosing {#dosing}
 *
 *   见[](#dose)。
 *
 *   See [](#dosing).
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import {rule} from '../../rule.js'

/** `#ref-zarate2006` leads to an entry of the printed list; the others are sections that every edition has. */
const printed = ['references', 'contents']

/** Unknown targets for which a nearest id is sought. */
const most = 200

export const crossReferenceUnknown = rule('cross-reference-unknown', ({guideline, survey, report}) => {
  const known = new Set([...survey.ids, ...printed, ...guideline.references.map(({key}) => `ref-${key}`)])
  const nearest = new Map<string, string | undefined>()
  for (const {target, place, language} of survey.crossReferences) {
    if (known.has(target)) continue
    if (!nearest.has(target) && nearest.size < most) nearest.set(target, nearestName(target, survey.ids))
    const near = nearest.get(target)
    report({
      place,
      ...(language ? {lang: language} : {}),
      data: {target, ...(near ? {nearest: near} : {})},
      actual: target,
      ...(near ? {expected: near, note: 'nearest'} : {}),
    })
  }
})
