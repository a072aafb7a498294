/** What a guideline says in its front matter about its requirements: what is asked of it, and vocabulary of its own. */
import type {LocalizedText} from './language.js'
import type {RequirementArea} from './requirement.js'

/**
 * What a guideline is about, as far as law and ethics ask for something because of it. `guideline` holds for every guideline and need not be
 * listed.
 */
export const requirementContexts = [
  'guideline',
  'clinical',
  'off-label',
  'controlled-drug',
  'research',
  'mental-disorder',
  'personal-data',
  'minors',
  'supervised-treatment',
  'sedation',
] as const
export type RequirementContext = (typeof requirementContexts)[number]

/** Whose law; `international` stands for what is no law: texts of international bodies, guidance of professional bodies and health agencies abroad. */
export const requirementJurisdictions = ['CN', 'international', 'US'] as const
export type RequirementJurisdiction = (typeof requirementJurisdictions)[number]

/** What is said of an entry that came from a pack. */
interface FromPack {
  /** The pack's path, as the front matter has it. Absent: the entry stands in the front matter. */
  readonly pack?: string
}

/** Someone who is responsible for what a requirement asks: `nurse`, `physician`. */
export interface OwnRole extends FromPack {
  readonly id: string
  readonly title: LocalizedText
  /** `none`: no training is asked of this role, as of an institution. Absent: it is. */
  readonly training?: 'expected' | 'none'
}

/** Something that is measured and recorded: `systolic-pressure` in mmHg. */
export interface OwnMeasure extends FromPack {
  readonly id: string
  readonly label: LocalizedText
  readonly unit?: string
}

/** What a figure is about: the `observation` of `duration.observation >= 2 h`. */
export interface OwnSubject extends FromPack {
  readonly id: string
  readonly label: LocalizedText
}

/** An element of the guideline's own: something that its requirements must say. */
export interface OwnRequirementElement extends FromPack {
  readonly id: string
  readonly area: RequirementArea
  readonly label: LocalizedText
  /** What a text must say to meet it. */
  readonly asks: LocalizedText
  /** Where it is asked for. Absent: in every context of the guideline. */
  readonly contexts?: readonly RequirementContext[]
  /** Law, standard or decision that asks for it, as it is cited. */
  readonly source?: string
}

/** An element that the guideline's contexts ask for and that it does without. */
export interface WaivedElement {
  /** Area and id: `consent.cost`. */
  readonly element: string
  readonly reason: LocalizedText
}

export interface RequirementSettings {
  readonly contexts: readonly RequirementContext[]
  readonly jurisdictions: readonly RequirementJurisdiction[]
  readonly roles: readonly OwnRole[]
  readonly measures: readonly OwnMeasure[]
  readonly subjects: readonly OwnSubject[]
  readonly elements: readonly OwnRequirementElement[]
  /** Files in the guideline's folder that hold further entries; these are among the lists above. */
  readonly packs: readonly string[]
  readonly waived: readonly WaivedElement[]
}

/** What is asked where the front matter names no jurisdiction. */
export const defaultJurisdictions: readonly RequirementJurisdiction[] = ['CN', 'international']
