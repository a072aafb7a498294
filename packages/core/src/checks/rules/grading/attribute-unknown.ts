/**
 * A directive carries only attributes that mean something: a misspelt `certanity` would silently leave a recommendation ungraded.
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 * @example not ok: 1:23 "Unexpected attribute `strenght` on `recommendation`, expected one of type, question, strength, direction, certainty, strong-on-low-reason, votes-for, votes-against, abstentions, round, excluded, licence, facts"
 *   :::recommendation{#R1 strenght="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import {voteAttributes} from '../../../evidence/index.js'
import type {GradingScheme} from '../../../grading/scheme.js'
import type {DirectiveBlock, RecommendationPart} from '../../../model/guideline.js'
import {rule} from '../../rule.js'

const grade = ['strength', 'direction', 'certainty', 'strong-on-low-reason']

function allowedOn(
  directive: DirectiveBlock | RecommendationPart,
  scheme: GradingScheme | undefined,
): readonly string[] {
  switch (directive.type) {
    case 'recommendation': {
      const rated = scheme ? [...scheme.attributes.map(({name}) => name), ...scheme.freeAttributes] : grade
      return ['type', 'question', ...rated, ...voteAttributes, 'licence', 'facts']
    }
    case 'requirement':
      return ['element', 'obligation', 'responsible', 'for', 'records', 'facts']
    case 'question':
      return ['population', 'intervention', 'comparator', 'outcomes', 'type']
    default:
      return []
  }
}

const nameOf = (directive: DirectiveBlock | RecommendationPart): string => {
  if (directive.type === 'captioned-table') return 'table'
  return directive.type === 'part' || directive.type === 'box' ? directive.name : directive.type
}

export const attributeUnknown = rule('attribute-unknown', ({survey, scheme, guideline, report}) => {
  const schemeIsUnknown = guideline.metadata.grading !== undefined && !scheme
  for (const directive of survey.directives) {
    if (directive.type === 'recommendation' && schemeIsUnknown) continue
    const allowed = allowedOn(directive, scheme)
    for (const name of Object.keys(directive.attributes)) {
      if (allowed.includes(name)) continue
      const near = nearestName(name, allowed)
      const place = directive.places[name] ?? directive.place
      const data = {attribute: name, directive: nameOf(directive), allowed: allowed.join(', ') || '#id'}
      report({
        place,
        data: near ? {...data, nearest: near} : data,
        actual: name,
        ...(near ? {expected: near, note: 'nearest'} : allowed.length === 0 ? {note: 'none'} : {}),
      })
    }
  }
})
