/**
 * What is counted is the same in both languages: 8次 are not `8 patients`. Only what cannot be the same is reported: 例 may count
 * patients or deaths, but no sessions.
 *
 * @example ok
 *   共治疗120例，每例8次。
 *
 *   In all 120 patients had 8 sessions each.
 * @example not ok: 3:4 "Unexpected difference between the languages, 120次 in Chinese and 120 patients in English, expected to count the same"
 *   治疗120次。
 *
 *   In 120 patients.
 */
import {reportDifferences} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const countedThingsDiffer = rule('counted-things-differ', context => reportDifferences(context, ['thing']))
