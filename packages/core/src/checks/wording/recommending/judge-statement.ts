/** Holds the wording of each statement against the ratings of its recommendation, by what the grading scheme says of its own wording. */
import {gradingLevel} from '../../../grading/registry.js'
import {type GradingScheme, wordingKey} from '../../../grading/scheme.js'
import type {Block, Pair, Recommendation} from '../../../model/guideline.js'
import {type Language, languages, otherLanguage} from '../../../model/language.js'
import type {RuleContext} from '../../rule.js'
import type {Comparison} from '../../text/comparisons.js'
import {sentencesOf} from '../sentences.js'
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
  /** The ratings that the wording goes by: `strong/for`, `2a`. */
  readonly rating: string
  /** What they stand for, in the scheme's wording of that language. */
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
    const texts = pairsIn(recommendation.statement).flatMap(({place}) => byPlace.get(place) ?? [])
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

/** The pairs of a statement, in order, those inside lists and quotes too. */
function pairsIn(blocks: readonly Block[]): readonly Pair[] {
  const pairs: Pair[] = []
  const waiting = [...blocks].reverse()
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    if (block.type === 'pair') pairs.push(block)
    else if (block.type === 'list') waiting.push(...block.items.flatMap(({children}) => children).reverse())
    else if (block.type === 'quote') waiting.push(...[...block.children].reverse())
  }
  return pairs
}

interface Wording {
  readonly rating: string
  /** By which a statement may say the rating, the scheme's own wording first. */
  readonly phrases: Readonly<Record<Language, readonly string[]>>
}

function wordingOf({attributes}: Recommendation, scheme: GradingScheme): Wording | undefined {
  const levels = Object.entries(attributes).map(
    ([name, written]) => [name, gradingLevel(scheme, name, written)?.value ?? written] as const,
  )
  const rating = wordingKey(scheme, Object.fromEntries(levels))
  const wording = rating === undefined ? undefined : new Map(Object.entries(scheme.wording ?? {})).get(rating)
  if (rating === undefined || !wording) return undefined
  const further = new Map(Object.entries(scheme.phrases ?? {})).get(rating)
  const phrases = (language: Language) => [
    ...(wording[language] === undefined ? [] : [wording[language]]),
    ...(further?.[language] ?? []),
  ]
  return {rating, phrases: {zh: phrases('zh'), en: phrases('en')}}
}

/** A modal behind the first sentence tells a detail: the first may recommend by words that are not read. */
function isDetail({comparison, verdict}: Governing, language: Language): boolean {
  const first = sentencesOf(comparison[language].text)[0]
  return verdict.kind !== 'verb' && first !== undefined && verdict.start >= first.end
}

/**
 * What in a statement contradicts its ratings. A direction that both languages give by a modal stands: `不得超过` is written for a
 * recommendation for a limit.
 */
export function judgeStatement(
  {recommendation, comparisons, governing}: Statement,
  scheme: GradingScheme | undefined,
): readonly Contradiction[] {
  const wording = scheme ? wordingOf(recommendation, scheme) : undefined
  if (!wording) return []
  const {rating, phrases} = wording
  const against = (language: Language, verdict: Verdict | undefined, of: 'strength' | 'direction'): boolean => {
    const expected = phrases[language].flatMap(phrase => readVerdicts(phrase, language)[0]?.[of] ?? [])
    const said = verdict?.[of]
    return said !== undefined && expected.length > 0 && !expected.some(one => one === said)
  }
  return languages.flatMap((language): Contradiction[] => {
    const [example] = phrases[language]
    if (example === undefined) return []
    const contradiction = (found: Governing, of: Contradiction['of']): Contradiction[] => [
      {language, governing: found, rating, wording: example, of},
    ]
    const found = governing[language]
    if (found && against(language, found.verdict, 'strength') && !isDetail(found, language)) {
      return contradiction(found, 'strength')
    }
    // Of a list each entry recommends; only its verbs leave no doubt.
    for (const comparison of comparisons) {
      const {text} = comparison[language]
      const verdict = governingVerdict(text, readVerdicts(text, language))
      if (verdict?.kind === 'verb' && against(language, verdict, 'strength'))
        return contradiction({comparison, verdict}, 'strength')
    }
    if (!found || isDetail(found, language) || !against(language, found.verdict, 'direction')) return []
    const other = governing[otherLanguage(language)]?.verdict
    const agreed = other?.direction === undefined || other.direction === found.verdict.direction
    if (agreed && found.verdict.kind !== 'verb') return []
    // `X is probably not needed; we suggest Y instead` names the alternative by a verb.
    const isAlternative = readVerdicts(found.comparison[language].text, language).some(
      verdict =>
        verdict.end <= found.verdict.start &&
        verdict.direction !== undefined &&
        verdict.direction !== found.verdict.direction,
    )
    return isAlternative ? [] : contradiction(found, 'direction')
  })
}
