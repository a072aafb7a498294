/** Ids under `requirements`, each given once: an entry of a guideline's own or of a pack takes the place of none that was there before. */
import type {Finding} from '../diagnostics/finding.js'
import type {Metadata} from '../model/metadata.js'
import type {RequirementSettings} from '../model/requirement-settings.js'
import {elementName, requirementRegistry} from '../requirements/registry.js'

type OwnLists = Pick<RequirementSettings, 'elements' | 'roles' | 'measures' | 'subjects'>

const builtIn = requirementRegistry()
const builtInNames: Readonly<Record<keyof OwnLists, ReadonlySet<string>>> = {
  elements: new Set(builtIn.elements.map(elementName)),
  roles: new Set(builtIn.roles.map(({id}) => id)),
  measures: new Set(builtIn.measures.map(({id}) => id)),
  subjects: new Set(builtIn.subjects.map(({id}) => id)),
}

const namesIn = (lists: OwnLists, list: keyof OwnLists): readonly string[] =>
  list === 'elements' ? lists.elements.map(elementName) : lists[list].map(({id}) => id)

/** One finding for each entry whose id is taken; the registry leaves such entries out. */
export function requirementIdFindings({
  requirements,
  places,
}: Pick<Metadata, 'requirements' | 'places'>): readonly Finding[] {
  if (!requirements) return []
  const lists = ['elements', 'roles', 'measures', 'subjects'] as const
  return lists.flatMap(list => {
    const given = new Set<string>()
    return namesIn(requirements, list).flatMap((id, index): Finding[] => {
      const note = builtInNames[list].has(id) ? 'built-in' : given.has(id) ? 'given' : undefined
      given.add(id)
      const place = places[`/requirements/${list}/${index}/id`] ?? places['/requirements'] ?? places['']
      return note && place ? [{rule: 'requirement-id-taken', place, actual: id, note, data: {id, list}}] : []
    })
  })
}
