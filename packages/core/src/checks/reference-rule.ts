/** A rule over a list of references: it runs in the check of a guideline, and over a library that belongs to none. */
import type {RuleId} from '../diagnostics/catalogue.js'
import type {Profile} from '../diagnostics/finding.js'
import {type CitationStyles, defaultCitationStyle} from '../model/citation-style.js'
import type {Guideline} from '../model/guideline.js'
import type {Reference} from '../model/reference.js'
import {askedStyles, type CitationDemands} from './references/citation-demands.js'
import type {Report, Rule} from './rule.js'

export interface ReferenceRuleContext {
  readonly references: readonly Reference[]
  readonly profile: Profile
  /** ISO date after which nothing can have appeared: the day of the check, or the day of the guideline if that is earlier. */
  readonly today?: string
  /** What the styles of the list ask of its entries. */
  readonly demands: CitationDemands
  readonly report: Report
}

export interface ReferenceRule extends Rule {
  readonly checkReferences: (context: ReferenceRuleContext) => void
}

/** A rule of ours over references: its id is in the catalogue, its words are in locales/. */
export const referenceRule = (id: RuleId, check: (context: ReferenceRuleContext) => void): ReferenceRule => ({
  id,
  checkReferences: check,
  check: ({guideline, profile, today, report}) => {
    const latest = earliest(today, guideline)
    check({
      references: guideline.references,
      profile,
      ...(latest === undefined ? {} : {today: latest}),
      demands: askedStyles(guidelineStyles(guideline)),
      report,
    })
  },
})

function earliest(today: string | undefined, {metadata: {dates}}: Guideline): string | undefined {
  const own = dates.updated ?? dates.published
  if (own === undefined || today === undefined) return today ?? own
  return own < today ? own : today
}

/** Those of the editions that the guideline has; the default style where it names none. */
function guidelineStyles({metadata}: Guideline): CitationStyles {
  const named = metadata.citationStyle ?? {}
  const editions = [...metadata.languages, ...(metadata.languages.length > 1 ? (['parallel'] as const) : [])]
  return Object.fromEntries(editions.map(edition => [edition, named[edition] ?? {style: defaultCitationStyle}]))
}
