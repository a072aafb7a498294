/** Checks a guideline by all rules, ours and those from outside. */
import {judge} from '../configuration/judge.js'
import {definitionOf, type RuleId} from '../diagnostics/catalogue.js'
import type {Diagnostic, Profile} from '../diagnostics/finding.js'
import {compareFindings} from '../diagnostics/order.js'
import {profileOf} from '../diagnostics/severity.js'
import {ruleUrl} from '../diagnostics/words.js'
import {schemeRegistry} from '../grading/index.js'
import type {GradingScheme} from '../grading/scheme.js'
import type {CheckConfiguration} from '../model/check-configuration.js'
import type {Guideline} from '../model/guideline.js'
import type {Reference} from '../model/reference.js'
import type {Rule, RuleContext} from './rule.js'
import {rules} from './rules/index.js'
import {reconcile} from './shape/reconcile.js'
import {surveyGuideline} from './survey.js'
import {compareTexts} from './text/comparisons.js'

export interface CheckOptions {
  /** What is asked of the guideline; by default what its status says. */
  readonly profile?: Profile
  /** How severe which rules are; by default what the guideline's own front matter asks for. */
  readonly configuration?: CheckConfiguration
  /** Rules from outside, run after ours. */
  readonly rules?: readonly Rule[]
  /** Grading schemes beside the built-in ones. */
  readonly schemes?: readonly GradingScheme[]
  /** The reference library, if it is not the guideline's own. */
  readonly references?: readonly Reference[]
  /** Keys of entries that are in the library but could not be read: citing one is not citing an unknown work. */
  readonly unreadableKeys?: readonly string[]
  /** ISO date of the day of the check; without it nothing is found to be out of date, as the library has no clock. */
  readonly today?: string
  /** The documents that the guideline was read from. With them, places inside wrapped or escaped text are exact. */
  readonly documents?: readonly {readonly file: string; readonly text: string}[]
}

/**
 * Runs every rule over a guideline. The result is sorted by file, line, column and rule; rules that are off under the profile are
 * dropped. Time is linear in the length of the guideline. A rule from outside that throws is its own bug: the error is passed on.
 */
export function checkGuideline(guideline: Guideline, options: CheckOptions = {}): readonly Diagnostic[] {
  const checked: Guideline = options.references ? {...guideline, references: options.references} : guideline
  const profile = options.profile ?? profileOf(checked)
  const registry = schemeRegistry(options.schemes)
  const survey = surveyGuideline(checked)
  const sources = new Map((options.documents ?? []).map(({file, text}) => [file, text]))
  const scheme = checked.metadata.grading === undefined ? undefined : registry.scheme(checked.metadata.grading)
  const {severityOf, isOff} = judge(profile, options.configuration ?? checked.metadata.checks, checked)
  // What a rule would not report is compared as it stands.
  const reports = (rule: RuleId) => !isOff(rule, definitionOf(rule)?.severity ?? 'error')
  const {comparisons, ...shape} = reconcile(checked, survey, compareTexts(checked, survey, sources), {
    exchanged: reports('passages-exchanged'),
    missing: reports('sentence-missing'),
  })
  const diagnostics: Diagnostic[] = []
  const shared: Omit<RuleContext, 'report'> = {
    guideline: checked,
    profile,
    survey,
    comparisons,
    shape,
    sources,
    unreadableKeys: new Set(options.unreadableKeys ?? []),
    schemes: registry.schemes,
    ...(scheme ? {scheme} : {}),
    ...(options.today === undefined ? {} : {today: options.today}),
  }
  for (const current of [...rules, ...(options.rules ?? [])]) {
    const own = current.severity ?? definitionOf(current.id)?.severity ?? 'error'
    if (isOff(current.id, own)) continue
    const url = current.url ?? (definitionOf(current.id) ? ruleUrl(current.id) : undefined)
    current.check({
      ...shared,
      report: finding => {
        const severity = severityOf(current.id, own, finding.place)
        if (severity === 'off') return
        diagnostics.push({
          rule: current.id,
          ...finding,
          severity,
          ...(url === undefined ? {} : {url}),
          ...(current.words ? {words: current.words} : {}),
        })
      },
    })
  }
  return diagnostics.sort(compareFindings)
}
