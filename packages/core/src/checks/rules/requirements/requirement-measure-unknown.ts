/**
 * What is recorded is a measure that is built in, or one that the front matter or a pack brings: its label and unit head a column of the record.
 *
 * @example ok
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse" records="systolic-pressure"}
 *   应当测血压。
 *
 *   Blood pressure is to be measured.
 *   :::
 *   :::
 * @example not ok: 2:58 "Unexpected measure `systolic-presure`, expected one that is built in or in the front matter"
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse" records="systolic-presure"}
 *   应当测血压。
 *
 *   Blood pressure is to be measured.
 *   :::
 *   :::
 */
import {requirementRegistry} from '../../../requirements/index.js'
import {rule} from '../../rule.js'

export const requirementMeasureUnknown = rule('requirement-measure-unknown', ({guideline, survey, report}) => {
  const registry = requirementRegistry(guideline.metadata.requirements)
  for (const {records, places, place} of survey.requirements) {
    for (const measure of records) {
      if (registry.measure(measure)) continue
      const nearest = registry.nearestMeasure(measure)
      report({
        place: places.records ?? place,
        actual: measure,
        ...(nearest === undefined ? {} : {expected: nearest, note: 'nearest'}),
        data: {measure, ...(nearest === undefined ? {} : {nearest})},
      })
    }
  }
})
