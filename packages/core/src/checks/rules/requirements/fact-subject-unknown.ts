/**
 * What a typed fact is of is a subject, a measure or a role that is built in or that the front matter brings: else forms print its id.
 *
 * @example ok
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse" facts="duration.observation >= 2 h"}
 *   观察至少2小时。
 *
 *   Observe for at least 2 hours.
 *   :::
 *   :::
 * @example not ok: 2:58 "Unexpected subject `observatoin`, expected one that is built in or in the front matter"
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse" facts="duration.observatoin >= 2 h"}
 *   观察至少2小时。
 *
 *   Observe for at least 2 hours.
 *   :::
 *   :::
 */
import {requirementRegistry} from '../../../requirements/index.js'
import {rule} from '../../rule.js'

export const factSubjectUnknown = rule('fact-subject-unknown', ({guideline, survey, report}) => {
  const registry = requirementRegistry(guideline.metadata.requirements)
  for (const owner of [...survey.recommendations, ...survey.requirements]) {
    for (const {subject, place} of owner.facts ?? []) {
      if (subject === undefined || registry.subject(subject)) continue
      const nearest = registry.nearestSubject(subject)
      report({
        place,
        actual: subject,
        ...(nearest === undefined ? {} : {expected: nearest, note: 'nearest'}),
        data: {subject, ...(nearest === undefined ? {} : {nearest})},
      })
    }
  }
})
