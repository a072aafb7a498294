/** What a guideline states in a form of its own, read for the items of checklists. */
import {isGraded} from '../checks/graded.js'
import type {Survey} from '../checks/survey.js'
import type {GradingScheme} from '../grading/scheme.js'
import type {EvidenceProfile, EvidenceToDecision} from '../model/evidence.js'
import type {Guideline, Recommendation} from '../model/guideline.js'
import {type Language, type LocalizedText, languages} from '../model/language.js'
import type {Contributor, Interests} from '../model/metadata.js'
import type {Evidence, NamedBlock, Numbered, PrintedField} from './evidence.js'

export type ItemStatus = 'found' | 'missing' | 'undecidable'

/** Why an item stands as it does: a key of `note` in locales/<language>/reporting.json. */
export type NoteKey =
  /** The place is there; whether what it says answers the item, a reader must judge. */
  | 'judge'
  /** The subject is mentioned there; whether it is reported, a reader must judge. */
  | 'mentioned'
  /** No place was found; it may stand where a program does not see it, or not apply. */
  | 'unseen'
  /** Looked for wherever it may stand. */
  | 'absent'
  /** For some of the recommendations only. */
  | 'partly'
  /** Of some: `names`. */
  | 'lacking'
  /** Not in the title in: `names`. */
  | 'lacking-in-title'
  /** A date that may not be that of publication. */
  | 'date-of-what'

export interface Shown {
  readonly status: ItemStatus
  readonly evidence: readonly Evidence[]
  readonly note?: NoteKey
  /** Recommendations, people or languages that the note names, in each language. */
  readonly names?: readonly LocalizedText[]
}

export interface FactContext {
  readonly guideline: Guideline
  readonly survey: Survey
  readonly scheme: GradingScheme | undefined
  /** The languages that the edition shows. */
  readonly languages: readonly Language[]
}

type Fact = (context: FactContext) => Shown | undefined

const inField = (field: PrintedField): Evidence => ({kind: 'field', field})
const found = (...evidence: readonly Evidence[]): Shown => ({status: 'found', evidence})
const judge = (...evidence: readonly Evidence[]): Shown => ({status: 'undecidable', evidence, note: 'judge'})
const inBlocks = (blocks: readonly NamedBlock[]): Evidence[] => blocks.map(block => ({kind: 'block', block}))
const runOf = (blocks: readonly Numbered[]): Evidence[] => (blocks.length > 0 ? [{kind: 'run', blocks}] : [])

/** A text of the front matter as evidence; what stands in the other language only is found, and said to be. */
function worded(context: FactContext, field: PrintedField, text: LocalizedText | undefined): Evidence | undefined {
  const written = languages.filter(language => text?.[language]?.trim())
  const [only] = written
  if (only === undefined) return undefined
  return written.length === 1 && context.languages.some(language => language !== only)
    ? {kind: 'field', field, only}
    : inField(field)
}

const foundIn = (evidence: Evidence | undefined): Shown | undefined => (evidence ? found(evidence) : undefined)
const judgeIn = (evidence: Evidence | undefined): Shown | undefined => (evidence ? judge(evidence) : undefined)

const allTexts = (text: LocalizedText | undefined): string =>
  languages.map(language => text?.[language] ?? '').join('\n')

/** Recommendations by number: `R3` is named as printed, 推荐意见 3. */
const numbersOf = (recommendations: readonly Recommendation[]): readonly LocalizedText[] =>
  recommendations.map(({number}) => ({zh: `推荐意见 ${number}`, en: `Recommendation ${number}`}))

/** Found if every one has it, missing of those named if not. Undefined where there is none to have it. */
function ofEvery<T>(
  all: readonly T[],
  has: (one: T) => boolean,
  evidence: (all: readonly T[]) => readonly Evidence[],
  names: (lacking: readonly T[]) => readonly LocalizedText[],
): Shown | undefined {
  if (all.length === 0) return undefined
  const lacking = all.filter(one => !has(one))
  return lacking.length === 0
    ? found(...evidence(all))
    : {status: 'missing', evidence: evidence(all), note: 'lacking', names: names(lacking)}
}

const people =
  (has: (person: Contributor) => boolean): Fact =>
  ({guideline}) =>
    ofEvery(
      guideline.metadata.contributors,
      has,
      () => [inField('contributors')],
      lacking => lacking.map(({name}) => name),
    )

const isAffiliated = ({affiliations}: Contributor): boolean => affiliations.length > 0
const hasPart = ({role, credit}: Contributor): boolean => allTexts(role).trim() !== '' || credit.length > 0
const roleSays =
  (pattern: RegExp): Fact =>
  ({guideline}) =>
    guideline.metadata.contributors.some(({role}) => pattern.test(allTexts(role)))
      ? found(inField('contributors'))
      : undefined

/** Every language that the edition shows has it in its title. */
const inTitle =
  (pattern: Readonly<Record<Language, RegExp>>, otherwise: ItemStatus): Fact =>
  ({guideline, languages: shown}) => {
    const {title} = guideline.metadata
    const lacking = shown.filter(language => title[language] && !pattern[language].test(title[language]))
    if (lacking.length === 0) return found(inField('title'))
    const names = lacking.map(language => languageNames[language])
    return {status: otherwise, evidence: [inField('title')], note: 'lacking-in-title', names}
  }

const languageNames = {zh: {zh: '中文', en: 'Chinese'}, en: {zh: '英文', en: 'English'}} as const

type EvidenceTable = EvidenceProfile | EvidenceToDecision

/** Found where the tables cover every graded recommendation, by its question or by standing in it; else shown for a reader to judge. */
function covered({survey}: FactContext, tables: readonly EvidenceTable[]): Shown | undefined {
  if (tables.length === 0) return undefined
  const answered = new Set(tables.flatMap(({question}) => question ?? []))
  const wanted = new Set<unknown>(tables)
  const isCovered = (one: Recommendation): boolean =>
    questionsOf(one).some(id => answered.has(id)) ||
    one.parts.some(({children}) => children.some(child => wanted.has(child)))
  const all = survey.recommendations.filter(isGraded).every(isCovered)
  return all ? found(...inBlocks(tables)) : {status: 'undecidable', evidence: inBlocks(tables), note: 'partly'}
}

const questionsOf = ({attributes}: Recommendation): readonly string[] =>
  (attributes.question ?? '').split(/[\s,，、]+/u).filter(id => id !== '')

/** Evidence-to-decision tables that judge one of these criteria. */
const judged =
  (...criteria: readonly string[]): Fact =>
  context =>
    covered(
      context,
      context.survey.decisions.filter(decision => decision.criteria.some(one => criteria.includes(one.criterion))),
    )

/** Parts of recommendations by name. */
const parts =
  (name: string): Fact =>
  ({survey}) => {
    const having = survey.recommendations.filter(one => one.parts.some(part => part.name === name))
    return having.length > 0 ? judge(...runOf(having)) : undefined
  }

const declared = (interests: Interests | undefined): boolean => allTexts(interests?.declared).trim() !== ''
const managed = (interests: Interests | undefined): boolean => allTexts(interests?.management).trim() !== ''

/** The group's statement, or everyone's own. */
function interests({guideline}: FactContext, has: (own: Interests | undefined) => boolean): readonly Evidence[] {
  const {metadata} = guideline
  const own = metadata.contributors.some(person => has(person.interests))
  return [...(has(metadata.interests) ? [inField('interests')] : []), ...(own ? [inField('contributors')] : [])]
}

const whereAny = (evidence: readonly Evidence[]): Shown | undefined =>
  evidence.length > 0 ? found(...evidence) : undefined

const funding: Fact = ({guideline}) => {
  const own = guideline.metadata.funding
  return own && (own.statement !== undefined || own.sources.length > 0) ? found(inField('funding')) : undefined
}

/** Questions asked in a list of PICO elements or in words. */
const questions: Fact = ({survey}) => {
  const asked = survey.questions.filter(
    ({children, attributes, label}) =>
      children.length > 0 || label !== undefined || attributes.population !== undefined,
  )
  return asked.length > 0 ? found(...runOf(asked)) : undefined
}

function ratings({survey, scheme}: FactContext): Shown | undefined {
  const graded = survey.recommendations.filter(isGraded)
  const required = scheme?.attributes.filter(attribute => attribute.required).map(attribute => attribute.name)
  const has = ({attributes}: Recommendation): boolean =>
    required
      ? required.every(name => attributes[name] !== undefined)
      : attributes.strength !== undefined && attributes.certainty !== undefined
  return ofEvery(graded, has, runOf, numbersOf)
}

/** A graded recommendation cites works, or an evidence table answers its question. */
const linkedToEvidence: Fact = ({survey}) => {
  const answered = new Set([...survey.profiles, ...survey.decisions].flatMap(({question}) => question ?? []))
  const isLinked = (one: Recommendation): boolean => {
    const [from, to] = survey.citationsOf.get(one) ?? [0, 0]
    return to > from || questionsOf(one).some(id => answered.has(id))
  }
  return ofEvery(survey.recommendations.filter(isGraded), isLinked, runOf, numbersOf)
}

const focus = {
  zh: /筛查|诊断|诊治|诊疗|治疗|管理|预防|防治|防控|康复|护理|用药|麻醉|监测|评估|应用|使用/u,
  en: /screening|diagnos|treat(?!ment-resistant)|therap|management|managing|prevent|rehabilitat|nursing|\bcare\b|monitoring|assessment|\buse of\b/iu,
}

const facts = {
  titleNamesGuideline: inTitle({zh: /指南|推荐意见/u, en: /guidelines?|guidance|recommendations?/iu}, 'missing'),
  titleYear: context => {
    const {title, dates, publication} = context.guideline.metadata
    if (/(?:^|\D)(?:19|20)\d\d(?:\D|$)/u.test(allTexts(title))) return found(inField('title'))
    if (dates.published) return found(inField('dates'))
    if (languages.some(language => publication[language]?.year)) return found(inField('publication'))
    return dates.updated ? {status: 'undecidable', evidence: [inField('dates')], note: 'date-of-what'} : undefined
  },
  titleFocus: inTitle(focus, 'undecidable'),
  summaryBox: ({survey}) =>
    whereAny(inBlocks(survey.boxes.filter(({name, children}) => name === 'summary' && children.length > 0))),
  abstractBox: ({survey}) => {
    const boxes = survey.boxes.filter(({name, children}) => name === 'abstract' && children.length > 0)
    return boxes.length > 0 ? judge(...inBlocks(boxes)) : undefined
  },
  terms: ({guideline: {metadata}}) =>
    whereAny([
      ...(metadata.abbreviations.length > 0 ? [inField('abbreviations')] : []),
      ...(metadata.glossary.length > 0 ? [inField('glossary')] : []),
    ]),
  corresponding: ({guideline}) => {
    const own = guideline.metadata.contributors.filter(({corresponding}) => corresponding)
    if (own.length === 0) return undefined
    return own.some(({email, address}) => email ?? address)
      ? found(inField('correspondence'))
      : judge(inField('correspondence'))
  },
  targetPopulation: context =>
    foundIn(worded(context, 'targetPopulation', context.guideline.metadata.targetPopulation)),
  users: context => foundIn(worded(context, 'users', context.guideline.metadata.users)),
  setting: context => foundIn(worded(context, 'setting', context.guideline.metadata.setting)),
  panel: context => foundIn(worded(context, 'panel', context.guideline.metadata.panel?.description)),
  panelToJudge: context => judgeIn(worded(context, 'panel', context.guideline.metadata.panel?.description)),
  votingRule: context => foundIn(worded(context, 'votingRule', context.guideline.metadata.panel?.votingRule)),
  groupListed: people(person => isAffiliated(person) && hasPart(person)),
  affiliations: people(isAffiliated),
  responsibilities: people(hasPart),
  /** Two fields besides the topic's own, which is taken to be one of those named; more than that a reader must judge. */
  disciplines: () => undefined,
  methodologist: roleSays(/方法学|循证|methodolog|evidence-based/iu),
  patientRepresentative: roleSays(/患者|病友|patient|carer|public member/iu),
  reviewers: ({guideline}) =>
    guideline.metadata.contributors.some(({group}) => group === 'reviewer')
      ? judge(inField('contributors'))
      : undefined,
  questions,
  outcomeImportance: ({survey}) => {
    const rated = survey.profiles.filter(profile => profile.outcomes.some(({importance}) => importance !== undefined))
    return rated.length > 0 ? judge(...inBlocks(rated)) : undefined
  },
  searchDate: ({guideline}) =>
    guideline.metadata.dates.evidenceSearchedUntil ? judge(inField('searchDate')) : undefined,
  gradingScheme: ({scheme}) => (scheme ? found(inField('grading')) : undefined),
  recommendations: ({survey}) =>
    survey.recommendations.length > 0 ? judge(...runOf(survey.recommendations)) : undefined,
  /** Every recommendation is numbered and set apart in print. */
  recommendationsSetApart: ({survey}) =>
    survey.recommendations.length > 0 ? found(...runOf(survey.recommendations)) : undefined,
  ratings,
  linkedToEvidence,
  profiles: context => covered(context, context.survey.profiles),
  valuesJudged: judged('values'),
  resourcesJudged: judged('resources-required', 'cost-effectiveness'),
  feasibilityJudged: judged('equity', 'acceptability', 'feasibility'),
  effectsJudged: judged('desirable-effects', 'undesirable-effects', 'balance'),
  rationales: parts('rationale'),
  evidenceParts: parts('evidence'),
  implementationParts: parts('implementation'),
  monitoringParts: parts('monitoring'),
  funding,
  funderRole: context => foundIn(worded(context, 'funderRole', context.guideline.metadata.funding?.funderRole)),
  funderRoleToJudge: context => judgeIn(worded(context, 'funderRole', context.guideline.metadata.funding?.funderRole)),
  fundingToJudge: context => {
    const own = funding(context)
    return own ? {...own, status: 'undecidable', note: 'judge'} : undefined
  },
  interests: context => whereAny(interests(context, declared)),
  interestsManaged: context => whereAny(interests(context, managed)),
  interestsToJudge: context => {
    const own = interests(context, declared)
    return own.length > 0 ? judge(...own) : undefined
  },
  licence: ({guideline}) => (guideline.metadata.licence ? judge(inField('licence')) : undefined),
  publication: ({guideline}) =>
    languages.some(language => guideline.metadata.publication[language]?.doi)
      ? judge(inField('publication'))
      : undefined,
  reviewDue: ({guideline}) => (guideline.metadata.dates.reviewDue ? found(inField('reviewDue')) : undefined),
  registered: ({guideline}) => (guideline.metadata.registration ? found(inField('registration')) : undefined),
  registrationNumber: ({guideline}) => {
    const own = guideline.metadata.registration
    return own?.platform.trim() && own.number.trim() ? found(inField('registration')) : undefined
  },
} as const satisfies Readonly<Record<string, Fact>>

export type FactName = keyof typeof facts

export const readFact = (name: FactName, context: FactContext): Shown | undefined => {
  const fact: Fact = facts[name]
  return fact(context)
}
