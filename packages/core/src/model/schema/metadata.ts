/** Schema of `Metadata`. */
import {z} from 'zod'
import {pairForms, punctuationWidths} from '../citation-style.js'
import {contributorRoles, creditRoles, guidelineTypes, interestHandlings, type Metadata, statuses} from '../metadata.js'
import {requirementAreas} from '../requirement.js'
import {requirementContexts, requirementJurisdictions} from '../requirement-settings.js'
import {places} from './place.js'
import {type Agree, language, list, localized, localizedText, object, optional, text} from './shape.js'

const date = text.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/).meta({description: 'ISO 8601: 2026-07-01, 2026-07 or 2026.'})

const interests = object({
  declared: localizedText,
  management: optional(localizedText),
  handling: optional(z.enum(interestHandlings)),
  excludedFrom: optional(list(text)).meta({description: 'Ids of recommendations.'}),
}).meta({
  id: 'Interests',
  description: 'What was declared, and how a conflict was managed (RIGHT 19).',
})

const organisation = object({
  id: optional(text),
  name: localizedText,
  address: optional(localizedText),
  kind: optional(z.enum(['lead', 'participant', 'endorser', 'affiliation'])),
  url: optional(text),
}).meta({id: 'Organisation'})

const contributor = object({
  id: optional(text),
  name: localizedText,
  affiliations: list(text).meta({description: 'Ids of organisations.'}),
  orcid: optional(text.regex(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/)),
  role: optional(localizedText),
  roleCode: optional(z.enum(contributorRoles)),
  discipline: optional(localizedText),
  credit: list(z.enum(creditRoles)).meta({description: 'CRediT roles (ANSI/NISO Z39.104-2022).'}),
  group: z.enum(['author', 'panel', 'evidence', 'secretariat', 'reviewer']),
  corresponding: z.boolean(),
  email: optional(text),
  address: optional(localizedText),
  interests: optional(interests),
}).meta({id: 'Contributor'})

const funding = object({
  statement: optional(localizedText),
  sources: list(object({funder: localizedText, grants: list(text)})),
  funderRole: optional(localizedText),
}).meta({id: 'Funding', description: 'RIGHT 18.'})

const publication = object({
  journal: text,
  issn: optional(text),
  year: optional(text),
  volume: optional(text),
  issue: optional(text),
  pages: optional(text),
  articleNumber: optional(text),
  doi: optional(text),
  column: optional(text),
  editor: optional(text),
}).meta({id: 'Publication', description: "One language's publication in a journal."})

const count = z.number().int().positive()
const share = z.number().positive().max(1)

const panel = object({
  description: optional(localizedText),
  votingRule: optional(localizedText),
  size: optional(count),
  threshold: optional(share).meta({description: 'Share of votes in favour that a recommendation needs.'}),
  strongThreshold: optional(share),
  abstentions: optional(z.enum(['counted', 'not-counted'])),
}).meta({id: 'Panel'})

const citationStyle = object({
  style: text.meta({description: "A style's id, or the path of a CSL file in the folder."}),
  authors: optional(object({upTo: count, shown: count})).meta({
    description: 'Up to `upTo` authors are all named; of more, the first `shown`.',
  }),
  punctuation: optional(z.enum(punctuationWidths)),
  joinFrom: optional(z.union([z.literal(2), z.literal(3)])),
  doi: optional(z.boolean()),
  url: optional(z.boolean()),
  accessDate: optional(z.boolean()),
  journalTitles: optional(z.enum(['abbreviated', 'full'])),
  familyNames: optional(z.enum(['as-written', 'capitals'])),
  givenNames: optional(z.enum(['initials', 'full'])),
  pairs: optional(z.enum(pairForms)),
  order: optional(z.enum(['as-written', 'ascending'])),
  citations: optional(z.enum(['raised', 'on-line'])),
}).meta({id: 'CitationStyle', description: 'A style of citations and references, and what departs from it.'})

const checkConfiguration = object({
  profile: optional(z.enum(['draft', 'consultation', 'publication'])),
  rules: list(
    object({
      pattern: text.meta({description: "A rule's id, an area of rules, or a pattern with `*`."}),
      severity: z.enum(['error', 'warning', 'info', 'off']),
      parts: optional(list(text)),
    }),
  ),
}).meta({id: 'CheckConfiguration', description: 'How severe which rules are, the last that fits deciding.'})

const pack = optional(text).meta({description: 'The pack that it came from; absent for an entry of the front matter.'})

const requirementSettings = object({
  contexts: list(z.enum(requirementContexts)),
  jurisdictions: list(z.enum(requirementJurisdictions)),
  roles: list(object({id: text, title: localizedText, training: optional(z.enum(['expected', 'none'])), pack})),
  measures: list(object({id: text, label: localizedText, unit: optional(text), pack})),
  subjects: list(object({id: text, label: localizedText, pack})),
  elements: list(
    object({
      id: text,
      area: z.enum(requirementAreas),
      label: localizedText,
      asks: localizedText.meta({description: 'What a text must say to meet it.'}),
      contexts: optional(list(z.enum(requirementContexts))),
      source: optional(text),
      pack,
    }),
  ),
  packs: list(text),
  waived: list(object({element: text, reason: localizedText})),
}).meta({id: 'RequirementSettings', description: 'What is asked of the requirements, and vocabulary of its own.'})

export const metadata = object({
  id: text.meta({description: 'Lower-case slug; names every output file.'}),
  version: text,
  status: z.enum(statuses),
  example: z.boolean(),
  notice: optional(localizedText),
  title: localizedText,
  shortTitle: optional(localizedText),
  dates: object({
    received: optional(date),
    revised: optional(date),
    accepted: optional(date),
    published: optional(date),
    updated: optional(date),
    evidenceSearchedUntil: optional(date),
    searchInterval: optional(count).meta({description: 'Months.'}),
    reviewDue: optional(date),
  }),
  type: optional(z.enum(guidelineTypes)),
  languages: list(language).meta({description: 'The first is the language the guideline was written in.'}),
  grading: optional(text),
  references: list(text).meta({description: 'Reference libraries, relative to the folder.'}),
  citationStyle: optional(
    object({zh: optional(citationStyle), en: optional(citationStyle), parallel: optional(citationStyle)}),
  ),
  checks: optional(checkConfiguration),
  requirements: optional(requirementSettings),
  registration: optional(object({platform: text, number: text, url: optional(text)})),
  protocol: optional(object({statement: optional(localizedText), doi: optional(text), url: optional(text)})),
  organisations: list(organisation),
  contributors: list(contributor),
  funding: optional(funding),
  interests: optional(interests),
  panel: optional(panel),
  targetPopulation: optional(localizedText),
  users: optional(localizedText),
  setting: optional(localizedText),
  keywords: optional(localized(list(text))),
  licence: optional(object({id: text, url: optional(text)})),
  abbreviations: list(object({abbreviation: text, meaning: localizedText})),
  glossary: list(object({term: localizedText, definition: localizedText})),
  publication: localized(publication),
  places: places.meta({description: 'Places by JSON pointer into this object.'}),
}).meta({id: 'Metadata', description: 'What a guideline says about itself: its front matter.'})

export const metadataAgrees: Agree<Metadata, z.output<typeof metadata>> = true
