/** What roles, measures and subjects of requirements are called. */
import type {Guideline} from '../../model/guideline.js'
import type {LocalizedText} from '../../model/language.js'

/** A role that nobody named is printed by its id. */
export const roleTitle = (_guideline: Guideline, role: string): LocalizedText => ({zh: role, en: role})
