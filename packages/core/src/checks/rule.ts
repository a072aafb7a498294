/** What a rule is: an id and a function that looks at the whole guideline and reports what it finds. */
import type {RuleId} from '../diagnostics/catalogue.js'
import type {Finding, Profile, RuleWords} from '../diagnostics/finding.js'
import type {RuleSeverity} from '../diagnostics/rule-definition.js'
import type {GradingScheme} from '../grading/scheme.js'
import type {Guideline} from '../model/guideline.js'
import type {Language} from '../model/language.js'
import type {Reconciled} from './shape/reconcile.js'
import type {Survey} from './survey.js'
import type {Comparison} from './text/comparisons.js'
import type {SourceTexts} from './text/flat-text.js'

export type Report = (finding: Omit<Finding<string>, 'rule'>) => void

export interface RuleContext {
  readonly guideline: Guideline
  readonly profile: Profile
  /** Everything in the guideline by kind, in reading order; made once for all rules. */
  readonly survey: Survey
  /**
   * Texts that stand side by side in both languages, flattened; made once for all rules. What was exchanged is put back beside its
   * translation, and what one language lacks is left out.
   */
  readonly comparisons: readonly Comparison[]
  /** What was exchanged or left out in `comparisons`. */
  readonly shape: Omit<Reconciled, 'comparisons'>
  /** Decoded texts of the guideline's files, as far as the caller gave them. */
  readonly sources: SourceTexts
  /** The grading scheme that the front matter names; absent if it names none or an unknown one. */
  readonly scheme?: GradingScheme
  readonly schemes: readonly GradingScheme[]
  readonly unreadableKeys: ReadonlySet<string>
  /** ISO date of the day of the check, from the caller. */
  readonly today?: string
  readonly report: Report
}

export interface Rule {
  readonly id: string
  readonly check: (context: RuleContext) => void
  /** Of a rule from outside; ours are in the catalogue and in locales/. */
  readonly severity?: RuleSeverity
  readonly words?: Readonly<Record<Language, RuleWords>>
  readonly url?: string
}

/** A rule of ours: its id is in the catalogue, its words are in locales/. */
export const rule = (id: RuleId, check: (context: RuleContext) => void): Rule => ({id, check})

/**
 * A rule from outside: it brings its severity and its words in both languages. Give its id a prefix of your own (`hospital/no-brand`),
 * which no rule of ours has.
 */
export const customRule = (
  definition: Required<Pick<Rule, 'id' | 'check' | 'severity' | 'words'>> & Pick<Rule, 'url'>,
): Rule => definition
