/** What must stand in the front matter: `id`, `title` and `languages` always, more before a guideline goes out. */
import type {Finding, Profile} from '../diagnostics/finding.js'
import type {Place} from '../model/place.js'
import {nodeAt, pointer} from '../yaml/pointer.js'
import type {WrittenFrontMatter} from './read-front-matter.js'

/** From which profile on a field is required (RIGHT items 1b, 4, 7a, 8a, 9b, 18a, 19a). */
export const requiredFrom: Readonly<Record<string, Profile>> = {
  id: 'draft',
  title: 'draft',
  languages: 'draft',
  version: 'publication',
  'dates.published': 'publication',
  'dates.reviewDue': 'publication',
  contributors: 'publication',
  funding: 'publication',
  interests: 'publication',
  targetPopulation: 'publication',
  users: 'publication',
}

/** These are required by rules among the checks, which look at more than whether the field is there. */
const checkedElsewhere = new Set([
  'contributors',
  'dates.reviewDue',
  'funding',
  'interests',
  'targetPopulation',
  'users',
])

/** A field that was written but could not be used has its own finding. */
export function completenessFindings({node, places, whole}: WrittenFrontMatter): readonly Finding[] {
  const findings: Finding[] = []
  const start: Place = {...whole, endLine: whole.line, endColumn: whole.column}
  const place = start.offset === undefined ? start : {...start, endOffset: start.offset}
  for (const [field, from] of Object.entries(requiredFrom)) {
    const path = field.split('.')
    if (checkedElsewhere.has(field) || nodeAt(node, path) || pointer(path) in places) continue
    findings.push({
      rule: from === 'draft' ? 'field-missing' : 'field-needed-to-publish',
      place,
      data: {field, name: field},
      expected: field,
    })
  }
  return findings
}
