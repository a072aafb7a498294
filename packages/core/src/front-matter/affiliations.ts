/** Contributors name their organisations by id; an id that no organisation has would print no affiliation. */
import type {Finding} from '../diagnostics/finding.js'
import {nearestName} from '../diagnostics/nearest.js'
import type {Metadata} from '../model/metadata.js'

export function affiliationFindings(metadata: Metadata): readonly Finding[] {
  const findings: Finding[] = []
  const whole = metadata.places['']!
  const ids = new Set<string>()
  metadata.organisations.forEach(({id}, index) => {
    if (id === undefined) return
    if (ids.has(id))
      findings.push({
        rule: 'organisation-id-duplicate',
        place: metadata.places[`/organisations/${index}/id`] ?? whole,
        actual: id,
        data: {id},
      })
    ids.add(id)
  })
  const shown = `${[...ids].slice(0, 8).join(', ')}${ids.size > 8 ? ', …' : ''}`
  metadata.contributors.forEach((contributor, index) => {
    contributor.affiliations.forEach((id, at) => {
      if (ids.has(id)) return
      const expected = nearestName(id, ids) ?? shown
      findings.push({
        rule: 'affiliation-unknown',
        place: metadata.places[`/contributors/${index}/affiliations/${at}`] ?? whole,
        actual: id,
        ...(expected ? {expected} : {}),
        data: {id, expected: expected || '—'},
      })
    })
  })
  return findings
}
