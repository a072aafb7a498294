/**
 * Both languages recommend alike: as strongly, and the same way. `推荐` beside `we suggest` makes one guideline two.
 *
 * In the statement of a recommendation every governing word counts, outside of it only 推荐 beside `suggest`: elsewhere, 建议 is also how
 * one says `advised` and `recommended`.
 *
 * @example ok
 *   推荐每年复查。
 *
 *   We recommend a yearly review.
 * @example not ok: 3:4 "Unexpected difference between the languages, `推荐` in Chinese and `suggest` in English, expected the same strength and direction"
 *   推荐每年复查。
 *
 *   We suggest a yearly review.
 */
import {rule} from '../../rule.js'
import {reportDifferingVerdicts} from '../../wording/recommending/compare-languages.js'

export const recommendationDiffers = rule('recommendation-differs', reportDifferingVerdicts)
