/**
 * A quantity is given in the same unit in both languages: 1 h and 60 min are the same, but whoever compares the two texts has to convert,
 * and whoever edits one forgets the other.
 *
 * @example ok
 *   输注1 h。
 *
 *   Infuse over 1 h.
 * @example not ok: 3:13 "Unexpected unit, 1 h in Chinese and 60 min in English, expected the same unit"
 *   输注1 h。
 *
 *   Infuse over 60 min.
 */
import {reportDifferences} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const unitsConverted = rule('units-converted', context => reportDifferences(context, ['convertible']))
