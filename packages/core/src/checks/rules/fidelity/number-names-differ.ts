/**
 * Names that hold digits are the same in both languages: `HAMD-17` is another scale than `HAMD-24`, `IL-6` another protein than `IL-10`.
 *
 * @example ok
 *   以HAMD-17评定，测定5-羟色胺。
 *
 *   Rated by HAMD-17; serotonin was measured.
 * @example not ok: 3:10 "Unexpected difference between the languages, HAMD-17 in Chinese and HAMD-24 in English, expected the same name"
 *   以HAMD-17评定。
 *
 *   Rated by HAMD-24.
 */
import {reportDifferences} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const numberNamesDiffer = rule('number-names-differ', context => {
  reportDifferences(context, ['name'])
})
