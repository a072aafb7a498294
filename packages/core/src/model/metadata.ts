/** What a guideline says about itself: the front matter after conversion. All texts are as written; YAML values were read as text. */
import type {CheckConfiguration} from './check-configuration.js'
import type {CitationStyles} from './citation-style.js'
import type {Language, Localized, LocalizedText} from './language.js'
import type {Place} from './place.js'
import type {RequirementSettings} from './requirement-settings.js'

export const statuses = ['draft', 'consultation', 'published', 'withdrawn'] as const
export type Status = (typeof statuses)[number]

/** Types of guideline after the 2022 guiding principles for developing guidelines in China. */
export const guidelineTypes = ['standard', 'rapid', 'adapted', 'consensus', 'update'] as const
export type GuidelineType = (typeof guidelineTypes)[number]

/** CRediT contributor roles (ANSI/NISO Z39.104-2022), as slugs. */
export const creditRoles = [
  'conceptualization',
  'data-curation',
  'formal-analysis',
  'funding-acquisition',
  'investigation',
  'methodology',
  'project-administration',
  'resources',
  'software',
  'supervision',
  'validation',
  'visualization',
  'writing-original-draft',
  'writing-review-editing',
] as const
export type CreditRole = (typeof creditRoles)[number]

/** Parts in a guideline group that are told apart, since something is asked of a group about each. */
export const contributorRoles = [
  'chair',
  'clinician',
  'methodologist',
  'patient-representative',
  'pharmacist',
  'nurse',
  'statistician',
  'economist',
  'ethicist',
  'information-specialist',
  'policy-maker',
  'coordinator',
] as const
export type ContributorRole = (typeof contributorRoles)[number]

/**
 * What followed from declared interests: none that bears on the guideline; stated, with full part in everything; took part in the
 * discussion, not in the vote; in neither; left the group.
 */
export const interestHandlings = ['none', 'disclosed', 'no-vote', 'no-discussion', 'left'] as const
export type InterestHandling = (typeof interestHandlings)[number]

/** ISO 8601 dates, as exact as known: `2026-07-01`, `2026-07` or `2026`. */
export interface Dates {
  readonly received?: string
  readonly revised?: string
  readonly accepted?: string
  readonly published?: string
  readonly updated?: string
  readonly evidenceSearchedUntil?: string
  /** Months that may lie between the end of the search and publication, as the group declared. */
  readonly searchInterval?: number
  readonly reviewDue?: string
}

/** `kind` tells the guideline's own organisations apart: who leads, who takes part, who endorses. */
export interface Organisation {
  /** A slug that contributors refer to in `affiliations`. */
  readonly id?: string
  readonly name: LocalizedText
  readonly address?: LocalizedText
  readonly kind?: 'lead' | 'participant' | 'endorser' | 'affiliation'
  readonly url?: string
}

export interface Interests {
  /** What was declared; a contributor without interests says so here. */
  readonly declared: LocalizedText
  /** How a conflict was managed (RIGHT 19b). */
  readonly management?: LocalizedText
  readonly handling?: InterestHandling
  /** Ids of the recommendations from whose vote the person was kept. Absent with `no-vote` or `no-discussion`: from every one. */
  readonly excludedFrom?: readonly string[]
}

export interface Contributor {
  /** A slug that a recommendation's `excluded` refers to. */
  readonly id?: string
  readonly name: LocalizedText
  /** Ids of organisations. */
  readonly affiliations: readonly string[]
  readonly orcid?: string
  /** The part in the guideline group, in words: chair, methodologist, patient representative … */
  readonly role?: LocalizedText
  /** Where `role` was written as one of ours. */
  readonly roleCode?: ContributorRole
  /** The person's field: psychiatry, pharmacy, law. */
  readonly discipline?: LocalizedText
  readonly credit: readonly CreditRole[]
  /** `author` stands in the by-line; others are listed in the group. */
  readonly group: 'author' | 'panel' | 'evidence' | 'secretariat' | 'reviewer'
  readonly corresponding: boolean
  readonly email?: string
  readonly address?: LocalizedText
  readonly interests?: Interests
}

export interface Funding {
  /** Present when there was no funding or to word it as a whole. */
  readonly statement?: LocalizedText
  readonly sources: readonly {readonly funder: LocalizedText; readonly grants: readonly string[]}[]
  /** RIGHT 18b. */
  readonly funderRole?: LocalizedText
}

export interface Registration {
  /** `PREPARE` (formerly IPGRP) or another register's name. */
  readonly platform: string
  readonly number: string
  readonly url?: string
}

/** What the group set out to do before it began, and where that can be read (STAR 3, 4). */
export interface Protocol {
  readonly statement?: LocalizedText
  readonly doi?: string
  readonly url?: string
}

/** Who decided, and how. */
export interface Panel {
  readonly description?: LocalizedText
  readonly votingRule?: LocalizedText
  /** How many may vote. */
  readonly size?: number
  /** Share of votes in favour that a recommendation needs, above 0 to 1. */
  readonly threshold?: number
  /** The same for a strong one, where the panel asks for more. */
  readonly strongThreshold?: number
  /** Whether abstentions belong to the votes of which the share is taken. Absent where the panel did not say. */
  readonly abstentions?: 'counted' | 'not-counted'
}

/** One language's publication in a journal. */
export interface Publication {
  readonly journal: string
  readonly issn?: string
  readonly year?: string
  readonly volume?: string
  readonly issue?: string
  readonly pages?: string
  readonly articleNumber?: string
  readonly doi?: string
  readonly column?: string
  readonly editor?: string
}

export interface Abbreviation {
  readonly abbreviation: string
  readonly meaning: LocalizedText
}

export interface GlossaryEntry {
  readonly term: LocalizedText
  readonly definition: LocalizedText
}

export interface Metadata {
  /** Lower-case slug; names every output file. */
  readonly id: string
  readonly version: string
  readonly status: Status
  /** A worked example: printed with a notice, never publishable. */
  readonly example: boolean
  /** Printed in a box on the first page. */
  readonly notice?: LocalizedText
  readonly title: LocalizedText
  readonly shortTitle?: LocalizedText
  readonly dates: Dates
  readonly type?: GuidelineType
  /** The first is the language the guideline was written in. At least one. */
  readonly languages: readonly Language[]
  /** Id of the grading scheme, as written (`GRADE`, `OCEBM-2009`, `OCEBM-2011`). */
  readonly grading?: string
  /** Reference libraries, relative to the folder. */
  readonly references: readonly string[]
  /** How each edition prints its citations and its reference list. */
  readonly citationStyle?: CitationStyles
  /** What the committee asks of the checks. */
  readonly checks?: CheckConfiguration
  /** What is asked of the requirements in the text, with vocabulary of the guideline's own and of its packs. */
  readonly requirements?: RequirementSettings
  readonly registration?: Registration
  readonly protocol?: Protocol
  readonly organisations: readonly Organisation[]
  readonly contributors: readonly Contributor[]
  readonly funding?: Funding
  /** The interests of the group as a whole and how they were managed. */
  readonly interests?: Interests
  readonly panel?: Panel
  readonly targetPopulation?: LocalizedText
  readonly users?: LocalizedText
  readonly setting?: LocalizedText
  readonly keywords?: Localized<readonly string[]>
  readonly licence?: {readonly id: string; readonly url?: string}
  readonly abbreviations: readonly Abbreviation[]
  readonly glossary: readonly GlossaryEntry[]
  readonly publication: Localized<Publication>
  /** Places by JSON pointer into this object: `/title/zh`, `/contributors/0/orcid`; `` is the whole front matter. */
  readonly places: Readonly<Record<string, Place>>
}
