/** Holds the wording of each statement against the ratings of its recommendation, by what the grading scheme says of its own wording. */
import {gradingLevel} from '../../../grading/registry.js'
import type {GradingScheme} from '../../../grading/scheme.js'
import type {Recommendation} from '../../../model/guideline.js'
import {type Language, languages, otherLanguage} from '../../../model/language.js'
import type {RuleContext} from '../../rule.js'
import type {Comparison} from '../../text/comparisons.js'
import {governingVerdict, readVerdicts} from './read-verdicts.js'
import type {Verdict} from './verdict.js'

/** The verdict that governs a statement in one language, with the text that it stands in. */
export interface Governing {
  readonly comparison: Comparison
  readonly verdict: Verdict
}

export interface Statement {
  readonly recommendation: Recommendation
  readonly comparisons: readonly Comparison[]
  readonly governing: Readonly<Record<Language, Governing | undefined>>
}

export interface Contradiction {
  readonly language: Language
  readonly governing: Governing
  /** What the ratings stand for, in the scheme's wording of that language. */
  readonly wording: string
  readonly of: 'strength' | 'direction'
}

const known = new WeakMap<readonly Comparison[], readonly Statement[]>()

/** The statements of all recommendations; read once for all rules. */
export function statementsOf({survey, comparisons}: Pick<RuleContext, 'survey' | 'comparisons'>): readonly Statement[] {
  const read = known.get(comparisons)
  if (read) return read
  const byPlace = groupByPlace(comparisons)
  const statements = survey.recommendations.map((recommendation): Statement => {
    const texts = recommendation.statement.flatMap(block => byPlace.get(block.place) ?? [])
    const governing = (language: Language): Governing | undefined => {
      for (const comparison of texts) {
        const {text} = comparison[language]
        const verdict = governingVerdict(text, readVerdicts(text, language))
        if (verdict) return {comparison, verdict}
      }
      return undefined
    }
    return {recommendation, comparisons: texts, governing: {zh: governing('zh'), en: governing('en')}}
  })
  known.set(comparisons, statements)
  return statements
}

function groupByPlace(comparisons: readonly Comparison[]): Map<Comparison['place'], Comparison[]> {
  const groups = new Map<Comparison['place'], Comparison[]>()
  for (const comparison of comparisons) {
    const group = groups.get(comparison.place)
    if (group) group.push(comparison)
    else groups.set(comparison.place, [comparison])
  }
  return groups
}

/** The scheme's wording for the ratings of a recommendation: of `strength/direction`, or of the strength in any direction. */
function wordingOf({attributes}: Recommendation, scheme: GradingScheme) {
  const level = (name: string) => {
    const written = attributes[name]
    return written === undefined ? undefined : (gradingLevel(scheme, name, written)?.value ?? written)
  }
  const [strength, direction] = [level('strength'), level('direction')]
  const wording = new Map(Object.entries(scheme.wording ?? {}))
  if (strength === undefined) return undefined
  return direction === undefined ? wording.get(strength) : wording.get(`${strength}/${direction}`)
}

/**
 * What in a statement contradicts its ratings. A direction that both languages give by a modal stands: `不得超过` is written for a
 * recommendation for a limit.
 */
export function judgeStatement(
  {recommendation, governing}: Statement,
  scheme: GradingScheme | undefined,
): readonly Contradiction[] {
  const wording = scheme ? wordingOf(recommendation, scheme) : undefined
  if (!wording) return []
  const against = (language: Language, of: 'strength' | 'direction'): boolean => {
    const text = wording[language]
    const said = governing[language]?.verdict[of]
    const expected = text === undefined ? undefined : readVerdicts(text, language)[0]?.[of]
    return said !== undefined && expected !== undefined && said !== expected
  }
  return languages.flatMap((language): Contradiction[] => {
    const found = governing[language]
    const text = wording[language]
    if (!found || text === undefined) return []
    const contradiction = (of: Contradiction['of']): Contradiction[] => [
      {language, governing: found, wording: text, of},
    ]
    if (against(language, 'strength')) return contradiction('strength')
    if (!against(language, 'direction')) return []
    const other = governing[otherLanguage(language)]?.verdict
    const agreed = other?.direction === undefined || other.direction === found.verdict.direction
    return agreed && found.verdict.kind === 'modal' ? [] : contradiction('direction')
  })
}
