/**
 * Names of fields, the same from version to version: made from ids of the guideline, never from positions.
 *
 *   fieldName('items', 'C8', 'understood')    items.C8.understood
 */
import type {Requirement} from '../model/guideline.js'

/** A dot parts the levels of a name, and viewers dislike controls and blanks in it. */
const part = (text: string): string => text.replace(/[.\s\p{C}]+/gu, '-').replace(/^-+|-+$/gu, '') || '-'

export const fieldName = (...parts: readonly string[]): string => parts.map(part).join('.')

/**
 * What each requirement is called in names: its id, else the first element that it meets. Two without ids that meet the same element are told
 * apart by their order, which the check on ids of requirements reports.
 */
export function requirementKeys(requirements: readonly Requirement[]): ReadonlyMap<Requirement, string> {
  const keys = new Map<Requirement, string>()
  const taken = new Set<string>()
  const claim = (requirement: Requirement, wanted: string): void => {
    let key = wanted
    for (let suffix = 2; taken.has(key); suffix += 1) key = `${wanted}-${suffix}`
    taken.add(key)
    keys.set(requirement, key)
  }
  for (const requirement of requirements) if (requirement.id !== undefined) claim(requirement, part(requirement.id))
  for (const requirement of requirements) {
    if (requirement.id !== undefined) continue
    claim(requirement, part(`${requirement.area}-${requirement.elements[0] ?? requirement.number}`))
  }
  return keys
}
