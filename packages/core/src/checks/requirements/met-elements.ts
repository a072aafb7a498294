/** Which elements a guideline's requirements meet, in which language and for which recommendations. */
import type {Node} from 'unist'
import type {Block, Requirement} from '../../model/guideline.js'
import {type Language, languages} from '../../model/language.js'
import type {RequirementArea} from '../../model/requirement.js'
import {elementName} from '../../requirements/index.js'
import type {Survey} from '../survey.js'

type Written = Node & {readonly value?: string; readonly children?: readonly Written[]}

/** A citation or an image alone says nothing. */
function hasText(nodes: readonly Node[]): boolean {
  const waiting: Written[] = [...(nodes as readonly Written[])]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'citation') continue
    if (node.value !== undefined && node.value.trim() !== '') return true
    waiting.push(...(node.children ?? []))
  }
  return false
}

/** The languages in which blocks say something; what stands once says it in both. */
export function languagesOf(blocks: readonly Block[]): ReadonlySet<Language> {
  const found = new Set<Language>()
  const waiting: Block[] = [...blocks]
  for (let block = waiting.pop(); block && found.size < languages.length; block = waiting.pop()) {
    if (block.type === 'pair') {
      for (const language of languages) if (hasText(block.sides[language] ?? [])) found.add(language)
    } else if (block.type === 'only') {
      if (hasText(block.children)) found.add(block.language)
    } else if (block.type === 'list') waiting.push(...block.items.flatMap(({children}) => children))
    else if (block.type === 'quote' || block.type === 'section') waiting.push(...block.children)
    else if (block.type !== 'shared' || hasText([block.block])) for (const language of languages) found.add(language)
  }
  return found
}

const met = new WeakMap<Survey, ReadonlyMap<string, readonly Requirement[]>>()

/** By `area.id`, the requirements that say that they meet the element, in reading order. What may be left undone meets nothing. */
export function requirementsByElement(survey: Survey): ReadonlyMap<string, readonly Requirement[]> {
  const known = met.get(survey)
  if (known) return known
  const byElement = new Map<string, Requirement[]>()
  for (const requirement of survey.requirements) {
    if (requirement.obligation === 'may') continue
    for (const id of requirement.elements) {
      const name = elementName({area: requirement.area, id})
      const meeting = byElement.get(name)
      if (meeting) meeting.push(requirement)
      else byElement.set(name, [requirement])
    }
  }
  met.set(survey, byElement)
  return byElement
}

/** The first box of an area: where something missing from it would stand. */
export const boxOf = (survey: Survey, area: RequirementArea) => survey.boxes.find(({name}) => name === area)
