/** Packs: YAML files with elements, roles, measures and subjects of a house, which several guidelines share. */
import type {Finding} from '../diagnostics/finding.js'
import type {Metadata} from '../model/metadata.js'
import type {Place} from '../model/place.js'
import type {RequirementSettings} from '../model/requirement-settings.js'
import {requirementLimits} from '../requirements/limits.js'
import type {LanguageContext} from '../yaml/fields.js'
import {readYaml} from '../yaml/read-yaml.js'
import type {YamlMap} from '../yaml/tree.js'
import {validate} from '../yaml/validate.js'
import {fieldHints, knownKeys} from './field-hints.js'
import {inheritedPlaces} from './inherited-places.js'
import {listsOf, requirementPackFields} from './requirements.js'

type Lists = ReturnType<typeof listsOf>

export interface RequirementPack {
  readonly lists: Lists
  /** By JSON pointer into the pack: `/elements/0/id`. */
  readonly places: Readonly<Record<string, Place>>
  readonly findings: readonly Finding[]
}

/** Never throws. `file` is the path that findings name; `pack` the path as the front matter has it. */
export function readRequirementPack(
  text: string,
  file: string,
  context: LanguageContext,
  pack = file,
): RequirementPack {
  const {node, findings} = readYaml({file, text, value: text, valueOffset: 0, keys: knownKeys})
  if (!node) return {lists: listsOf({}), places: {}, findings}
  if (node.kind !== 'map') {
    const keys = 'elements, roles, measures, subjects'
    const whole: Finding = {rule: 'field-not-map', place: node.place, data: {field: file, keys}}
    return {lists: listsOf({}), places: {}, findings: [...findings, whole]}
  }
  const {kept, refused} = withoutLongLists(node)
  const read = validate(requirementPackFields(context), kept, {hints: fieldHints})
  const value = read.value ?? {}
  return {
    lists: listsOf(value, pack),
    places: inheritedPlaces(value, read.places),
    findings: [...findings, ...refused, ...read.findings],
  }
}

/** Lists beyond the limit are refused before their entries are looked at: a guideline may name many packs. */
function withoutLongLists(node: YamlMap): {readonly kept: YamlMap; readonly refused: readonly Finding[]} {
  const limit = requirementLimits.entries
  const refused: Finding[] = []
  const entries = node.entries.filter(({key, value}) => {
    if (value.kind !== 'list' || value.entries.length <= limit) return true
    const count = value.entries.length
    refused.push({
      rule: 'requirements-size',
      place: value.place,
      actual: String(count),
      note: 'entries',
      data: {field: key, count, limit},
    })
    return false
  })
  return {kept: {...node, entries}, refused}
}

const listNames = ['elements', 'roles', 'measures', 'subjects'] as const

/** The metadata with the packs' entries behind its own, each with its place in the pack. */
export function withRequirementPacks(metadata: Metadata, packs: readonly RequirementPack[]): Metadata {
  const own = metadata.requirements
  if (!own || packs.length === 0) return metadata
  const places: Record<string, Place> = {...metadata.places}
  const counts = {
    elements: own.elements.length,
    roles: own.roles.length,
    measures: own.measures.length,
    subjects: own.subjects.length,
  }
  for (const pack of packs) {
    for (const [path, place] of Object.entries(pack.places)) {
      const [, list, index, ...rest] = path.split('/')
      const name = listNames.find(one => one === list)
      if (name === undefined || index === undefined) continue
      places[`/requirements/${name}/${counts[name] + Number(index)}${rest.map(step => `/${step}`).join('')}`] = place
    }
    for (const name of listNames) counts[name] += pack.lists[name].length
  }
  const requirements: RequirementSettings = {
    ...own,
    elements: [...own.elements, ...packs.flatMap(({lists}) => lists.elements)],
    roles: [...own.roles, ...packs.flatMap(({lists}) => lists.roles)],
    measures: [...own.measures, ...packs.flatMap(({lists}) => lists.measures)],
    subjects: [...own.subjects, ...packs.flatMap(({lists}) => lists.subjects)],
  }
  return {...metadata, requirements, places}
}
