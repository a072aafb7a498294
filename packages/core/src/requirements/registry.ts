/**
 * What a guideline can refer to: the built-in elements, roles, measures and subjects, and those of its own.
 *
 *   requirementRegistry(metadata.requirements).element('consent', 'cost')
 */
import {nearestName} from '../diagnostics/nearest.js'
import type {LocalizedText} from '../model/language.js'
import type {Metadata} from '../model/metadata.js'
import type {RequirementArea} from '../model/requirement.js'
import {
  defaultJurisdictions,
  type OwnRequirementElement,
  type RequirementContext,
  type RequirementJurisdiction,
  type RequirementSettings,
  type WaivedElement,
} from '../model/requirement-settings.js'
import {catalogueElements} from './catalogue/index.js'
import {type Demand, isBinding, type RequirementElement} from './element.js'
import {builtInMeasures} from './measures.js'
import {builtInRoles} from './roles.js'
import {builtInSubjects} from './subjects.js'

export interface RequirementRole {
  readonly id: string
  readonly title: LocalizedText
  readonly training: 'expected' | 'none'
}

export interface RequirementMeasure {
  readonly id: string
  readonly label: LocalizedText
  readonly unit?: string
}

export interface RequirementSubject {
  readonly id: string
  readonly label: LocalizedText
}

/** An element that a guideline's contexts and jurisdictions ask for or offer. */
export interface AskedElement {
  readonly element: RequirementElement
  /** Those that hold for the guideline; none of an element of its own. */
  readonly demands: readonly Demand[]
  /** Whether one of them was read and holds without a condition, or the element is the guideline's own. Others are offered. */
  readonly required: boolean
  /** Present where the front matter does without it. */
  readonly waived?: WaivedElement
}

export interface RequirementRegistry {
  /** Built-in ones first. */
  readonly elements: readonly RequirementElement[]
  readonly roles: readonly RequirementRole[]
  readonly measures: readonly RequirementMeasure[]
  readonly subjects: readonly RequirementSubject[]
  element(area: RequirementArea, id: string): RequirementElement | undefined
  role(id: string): RequirementRole | undefined
  measure(id: string): RequirementMeasure | undefined
  /** A subject of figures; measures and roles are subjects too, under their labels. */
  subject(id: string): RequirementSubject | undefined
  /** The id that an unknown one, or words in its place, most likely meant. */
  nearestElement(area: RequirementArea, id: string): string | undefined
  nearestRole(id: string): string | undefined
  nearestMeasure(id: string): string | undefined
  nearestSubject(id: string): string | undefined
  /** In the order of `elements`; none for a guideline without `requirements` in its front matter. */
  asked(metadata: Pick<Metadata, 'requirements'>): readonly AskedElement[]
}

/** What an element is called across areas: `consent.cost`. */
export const elementName = ({area, id}: Pick<RequirementElement, 'area' | 'id'>): string => `${area}.${id}`

/** The first of those with an id stands: built-in ones cannot be replaced. */
function byId<T extends {readonly id: string}>(entries: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>()
  for (const entry of entries) if (!found.has(entry.id)) found.set(entry.id, entry)
  return found
}

interface Called {
  readonly id: string
  readonly words: LocalizedText
}

/** The id whose words were written in its place (`护士`, `Costs`), in Chinese also in part (`费用` of `医疗费用`); else the nearest id. */
function nearestCalled(written: string, entries: readonly Called[]): string | undefined {
  const wanted = written.normalize('NFKC').trim().toLowerCase()
  const called = (fits: (words: string) => boolean) =>
    entries.find(({words}) => [words.zh, words.en].some(one => one !== undefined && fits(one.toLowerCase())))?.id
  return (
    called(words => words === wanted) ??
    (/^\p{Script=Han}{2,}$/u.test(wanted) ? called(words => words.includes(wanted)) : undefined) ??
    nearestName(
      written,
      entries.map(({id}) => id),
    )
  )
}

const labelled = (entries: Iterable<{readonly id: string; readonly label: LocalizedText}>): Called[] =>
  [...entries].map(({id, label}) => ({id, words: label}))

const ownElement = ({id, area, label, asks, contexts, source, pack}: OwnRequirementElement): RequirementElement => ({
  id,
  area,
  label,
  asks,
  demands: [],
  own: {
    ...(contexts ? {contexts} : {}),
    ...(source === undefined ? {} : {source}),
    ...(pack === undefined ? {} : {pack}),
  },
})

interface Asking {
  readonly contexts: ReadonlySet<RequirementContext>
  readonly jurisdictions: readonly RequirementJurisdiction[]
  readonly waived: ReadonlyMap<string, WaivedElement>
}

function askedOf(element: RequirementElement, {contexts, jurisdictions, waived}: Asking): AskedElement | undefined {
  const {own} = element
  const demands = element.demands.filter(
    ({context, jurisdiction}) => contexts.has(context) && jurisdictions.includes(jurisdiction),
  )
  const isOwn = own !== undefined && (own.contexts === undefined || own.contexts.some(context => contexts.has(context)))
  if (!isOwn && demands.length === 0) return undefined
  const waiver = waived.get(elementName(element))
  return {element, demands, required: isOwn || demands.some(isBinding), ...(waiver ? {waived: waiver} : {})}
}

function buildRegistry(settings: RequirementSettings | undefined): RequirementRegistry {
  const named = byId(
    [...catalogueElements, ...(settings?.elements ?? []).map(ownElement)].map(element => ({
      id: elementName(element),
      element,
    })),
  )
  const elements = [...named.values()].map(({element}) => element)
  const roles = byId<RequirementRole>([
    ...builtInRoles,
    ...(settings?.roles ?? []).map(({id, title, training = 'expected'}) => ({id, title, training})),
  ])
  const measures = byId<RequirementMeasure>([
    ...builtInMeasures,
    ...(settings?.measures ?? []).map(({id, label, unit}) => ({id, label, ...(unit === undefined ? {} : {unit})})),
  ])
  const subjects = byId<RequirementSubject>([
    ...builtInSubjects,
    ...(settings?.subjects ?? []).map(({id, label}) => ({id, label})),
    ...[...measures.values()].map(({id, label}) => ({id, label})),
    ...[...roles.values()].map(({id, title}) => ({id, label: title})),
  ])
  return {
    elements,
    roles: [...roles.values()],
    measures: [...measures.values()],
    subjects: [...subjects.values()],
    element: (area, id) => named.get(elementName({area, id}))?.element,
    role: id => roles.get(id),
    measure: id => measures.get(id),
    subject: id => subjects.get(id),
    nearestElement: (area, id) => nearestCalled(id, labelled(elements.filter(element => element.area === area))),
    nearestRole: id =>
      nearestCalled(
        id,
        [...roles.values()].map(role => ({id: role.id, words: role.title})),
      ),
    nearestMeasure: id => nearestCalled(id, labelled(measures.values())),
    nearestSubject: id => nearestCalled(id, labelled(subjects.values())),
    asked: ({requirements}) => {
      if (!requirements) return []
      const asking: Asking = {
        contexts: new Set(['guideline', ...requirements.contexts]),
        jurisdictions: requirements.jurisdictions.length > 0 ? requirements.jurisdictions : defaultJurisdictions,
        waived: new Map(requirements.waived.map(one => [one.element, one])),
      }
      return elements.flatMap(element => askedOf(element, asking) ?? [])
    },
  }
}

const builtIn = buildRegistry(undefined)
const registries = new WeakMap<RequirementSettings, RequirementRegistry>()

/** `settings` are `metadata.requirements`; without them there is what is built in. The same settings give the same registry. */
export function requirementRegistry(settings?: RequirementSettings): RequirementRegistry {
  if (!settings) return builtIn
  const known = registries.get(settings)
  if (known) return known
  const registry = buildRegistry(settings)
  registries.set(settings, registry)
  return registry
}
