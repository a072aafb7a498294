/**
 * `licence` says whether a drug is recommended within its approved label: `on-label` or `off-label`. Another value says nothing.
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice" licence="on-label"}
 *   建议使用。
 *
 *   We suggest it.
 *   :::
 * @example not ok: 1:44 "Unexpected licence `offlabel`, expected `on-label` or `off-label`"
 *   :::recommendation{#R1 type="good-practice" licence="offlabel"}
 *   建议使用。
 *
 *   We suggest it.
 *   :::
 */
import {licences} from '../../requirements/off-label.js'
import {rule} from '../../rule.js'

export const licenceUnknown = rule('licence-unknown', ({survey, report}) => {
  for (const {attributes, places, place} of survey.recommendations) {
    const {licence} = attributes
    if (licence === undefined || licences.includes(licence)) continue
    report({place: places.licence ?? place, actual: licence, expected: licences.join(', '), data: {licence}})
  }
})
