/** Questions, recommendations, and the evidence tables behind them. */
import {isGraded} from '../../checks/graded.js'
import {translate} from '../../locales/translator.js'
import type {EvidenceProfile, EvidenceToDecision} from '../../model/evidence.js'
import type {BoxName, PartName, Recommendation} from '../../model/guideline.js'
import type {LocalizedText} from '../../model/language.js'
import {namesIn} from '../../text/names-in.js'
import {type Fact, type FactContext, found, inBlocks, inField, judge, ofEvery, runOf, type Shown} from './shown.js'

/** As they are printed: 推荐意见 3. */
const numbersOf = (recommendations: readonly Recommendation[]): readonly LocalizedText[] =>
  recommendations.map(({number}) => ({
    zh: translate('zh', 'labels', 'recommendation.label', {number}),
    en: translate('en', 'labels', 'recommendation.label', {number}),
  }))

const questionsOf = ({attributes}: Recommendation): readonly string[] => namesIn(attributes.question)

/** Found where the tables cover every graded recommendation, by its question or by standing in it; else shown for a reader to judge. */
function covered({survey}: FactContext, tables: readonly (EvidenceProfile | EvidenceToDecision)[]): Shown | undefined {
  if (tables.length === 0) return undefined
  const answered = new Set(tables.flatMap(({question}) => question ?? []))
  const wanted = new Set<unknown>(tables)
  const isCovered = (one: Recommendation): boolean =>
    questionsOf(one).some(id => answered.has(id)) ||
    one.parts.some(({children}) => children.some(child => wanted.has(child)))
  return survey.recommendations.filter(isGraded).every(isCovered)
    ? found(...inBlocks(tables))
    : {status: 'undecidable', evidence: inBlocks(tables), note: 'partly'}
}

/** Evidence-to-decision tables that judge one of these criteria. */
const judged =
  (...criteria: readonly string[]): Fact =>
  context =>
    covered(
      context,
      context.survey.decisions.filter(decision => decision.criteria.some(one => criteria.includes(one.criterion))),
    )

const havingPart = ({survey}: FactContext, name: PartName): readonly Recommendation[] =>
  survey.recommendations.filter(({parts}) => parts.some(part => part.name === name))

const parts =
  (name: PartName): Fact =>
  context =>
    judge(...runOf(havingPart(context, name)))

const boxes = ({survey}: FactContext, name: BoxName) =>
  inBlocks(survey.boxes.filter(box => box.name === name && box.children.length > 0))

export const recommendationFacts = {
  summaryBox: context => found(...boxes(context, 'summary')),
  abstractBox: context => judge(...boxes(context, 'abstract')),
  questions: ({survey}) => found(...runOf(survey.questions)),
  outcomeImportance: ({survey}) =>
    judge(...inBlocks(survey.profiles.filter(({outcomes}) => outcomes.some(one => one.importance !== undefined)))),
  recommendations: ({survey}) => judge(...runOf(survey.recommendations)),
  /** Every recommendation is numbered and set apart in print. */
  recommendationsSetApart: ({survey}) => found(...runOf(survey.recommendations)),
  /** What the scheme requires of a rating; without a scheme, a strength and a certainty. */
  ratings: ({survey, scheme}) => {
    const required = scheme?.attributes.filter(attribute => attribute.required).map(attribute => attribute.name)
    const has = ({attributes}: Recommendation): boolean =>
      (required ?? ['strength', 'certainty']).every(name => attributes[name] !== undefined)
    return ofEvery(survey.recommendations.filter(isGraded), has, runOf, numbersOf)
  },
  /** A graded recommendation cites works, or an evidence table answers its question. */
  linkedToEvidence: ({survey}) => {
    const answered = new Set([...survey.profiles, ...survey.decisions].flatMap(({question}) => question ?? []))
    const isLinked = (one: Recommendation): boolean => {
      const [from, to] = survey.citationsOf.get(one) ?? [0, 0]
      return to > from || questionsOf(one).some(id => answered.has(id))
    }
    return ofEvery(survey.recommendations.filter(isGraded), isLinked, runOf, numbersOf)
  },
  /** The threshold that the panel set, and the votes that are printed. */
  votes: ({guideline, survey}) =>
    found(
      ...(guideline.metadata.panel?.threshold === undefined ? [] : [inField('threshold')]),
      ...runOf(survey.recommendations.filter(({attributes}) => attributes['votes-for'] !== undefined)),
    ),
  profiles: context => covered(context, context.survey.profiles),
  valuesJudged: judged('values'),
  resourcesJudged: judged('resources-required', 'cost-effectiveness'),
  feasibilityJudged: judged('equity', 'acceptability', 'feasibility'),
  effectsJudged: judged('desirable-effects', 'undesirable-effects', 'balance'),
  rationales: parts('rationale'),
  evidenceParts: parts('evidence'),
  implementationParts: parts('implementation'),
  monitoringParts: parts('monitoring'),
  researchParts: context => found(...runOf(havingPart(context, 'research'))),
} as const satisfies Readonly<Record<string, Fact>>
