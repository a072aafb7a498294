/**
 * Every key that is cited stands in the reference library. A key that does not is printed as a question mark, so it is reported under
 * every profile.
 *
 * @example ok
 *   静脉给药有效[@zarate2006]。
 *
 *   Intravenous treatment works [@zarate2006].
 * @example not ok: 1:9 "Unexpected citation key `zarate2016`, expected a key of the reference library"
 *   静脉给药有效[@zarate2016]。
 *
 *   Intravenous treatment works [@zarate2006].
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import {rule} from '../../rule.js'

/** Unknown keys for which a nearest one is sought; comparing with thousands takes time. */
const most = 200

export const citationUnknown = rule('citation-unknown', ({guideline, survey, unreadableKeys, report}) => {
  const known = new Set(guideline.references.map(({key}) => key))
  const nearest = new Map<string, string | undefined>()
  for (const {key, place, language} of survey.citations) {
    if (known.has(key) || unreadableKeys.has(key)) continue
    if (!nearest.has(key) && nearest.size < most) nearest.set(key, nearestName(key, known))
    const near = nearest.get(key)
    report({
      place,
      ...(language ? {lang: language} : {}),
      data: {key, ...(near ? {nearest: near} : {})},
      actual: key,
      ...(near ? {expected: near, note: 'nearest'} : {}),
    })
  }
})
