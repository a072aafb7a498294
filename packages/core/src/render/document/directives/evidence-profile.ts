/** An evidence profile as a table: one row an outcome, only the columns that something stands in, narrow enough for A4. */
import type {PhrasingContent} from 'mdast'
import {degreeLevels} from '../../../evidence/index.js'
import {hasText, translate} from '../../../locales/translator.js'
import type {EvidenceOutcome, EvidenceProfile} from '../../../model/evidence.js'
import type {Language, LocalizedText} from '../../../model/language.js'
import {stacked, tableOf} from '../cells.js'
import {printCitation} from '../citations.js'
import {inside, type Scope} from '../context.js'
import {levelInline} from '../grading.js'
import {crossReference} from '../inline/cross-references.js'
import {enrichText} from '../inline/enrich.js'
import {localizedInline, localizedParagraph, paragraphInEach} from '../localized.js'
import type {DocumentNode, TableBlock} from '../nodes.js'
import {labelFromText, labelFromWords, text, word} from '../words.js'

/** A code of ours in words, or as written where there are none. */
export function codeInline(scope: Scope, group: string, code: string): PhrasingContent[] {
  const key = `${group}.${code}`
  const say = (lang: Language): string => (hasText(lang, 'metadata', key) ? translate(lang, 'metadata', key) : code)
  return localizedInline(scope, {zh: say('zh'), en: say('en')})
}

const counted = (scope: Scope, key: string, number: string | undefined): PhrasingContent[] =>
  number ? localizedInline(scope, {zh: word('zh', key, {number}), en: word('en', key, {number})}) : []

const worded = (scope: Scope, localized: LocalizedText | undefined): PhrasingContent[] =>
  localized ? localizedInline(scope, localized) : []

export const cited = (keys: readonly string[], scope: Scope): PhrasingContent[] =>
  keys.length === 0
    ? []
    : [
        printCitation(
          keys.map(key => ({key})),
          scope.context.citations,
          scope.lang,
        ),
      ]

const inWords = (lang: Language, key: string, otherwise: string): string =>
  hasText(lang, 'metadata', key) ? translate(lang, 'metadata', key) : otherwise

/** `不精确性：非常严重`, `效应量很大`: a reason and how much it weighed. */
function weighed(scope: Scope, reason: string, degree: string | undefined): PhrasingContent[] {
  if (degree === undefined) return codeInline(scope, 'reason', reason)
  const say = (lang: Language): string => {
    const key = `weighed.${reason}.${degree}`
    if (hasText(lang, 'metadata', key)) return translate(lang, 'metadata', key)
    const [name, weight] = [inWords(lang, `reason.${reason}`, reason), inWords(lang, `degree.${degree}`, degree)]
    return name + word(lang, 'punctuation.colon') + weight
  }
  return localizedInline(scope, {zh: say('zh'), en: say('en')})
}

function beginning(scope: Scope, certainty: string): PhrasingContent[] {
  const say = (lang: Language): string =>
    inWords(lang, 'profile.startsAt', '') +
    word(lang, 'punctuation.colon') +
    inWords(lang, `certainty.${certainty}`, certainty)
  return localizedInline(scope, {zh: say('zh'), en: say('en')})
}

interface Column {
  readonly head: LocalizedText
  readonly cell: (outcome: EvidenceOutcome, scope: Scope) => PhrasingContent[]
}

const fromProfile = (key: string): LocalizedText => ({
  zh: translate('zh', 'metadata', `profile.${key}`),
  en: translate('en', 'metadata', `profile.${key}`),
})

/** A summary of findings tells what moved the certainty; an evidence profile also tells what did not. */
function reasonsShown({reasons, degrees}: EvidenceOutcome, form: EvidenceProfile['form']): readonly string[] {
  if (form !== 'summary-of-findings') return reasons
  const levels = new Map<string, number>(Object.entries(degreeLevels))
  return reasons.filter(reason => levels.get(degrees?.[reason] ?? '') !== 0)
}

function columns(form: EvidenceProfile['form']): Column[] {
  return [
    {
      head: fromProfile('outcome'),
      cell: (outcome, scope) =>
        stacked([
          localizedInline(scope, outcome.outcome),
          outcome.importance ? codeInline(scope, 'importance', outcome.importance) : [],
        ]),
    },
    {
      head: {zh: word('zh', 'profile.participantsAndStudies'), en: word('en', 'profile.participantsAndStudies')},
      cell: (outcome, scope) => [
        ...stacked([
          counted(scope, 'profile.participants', outcome.participants),
          counted(scope, 'profile.studies', outcome.studies),
          worded(scope, outcome.design),
        ]),
        ...cited(outcome.citations, scope),
      ],
    },
    {
      head: fromProfile('relativeEffect'),
      cell: (outcome, scope) => (outcome.relativeEffect ? enrichText(outcome.relativeEffect, scope.lang) : []),
    },
    {head: fromProfile('riskWithComparator'), cell: (outcome, scope) => worded(scope, outcome.riskWithComparator)},
    {head: fromProfile('riskWithIntervention'), cell: (outcome, scope) => worded(scope, outcome.riskWithIntervention)},
    {head: fromProfile('effect'), cell: (outcome, scope) => worded(scope, outcome.effect)},
    {
      head: fromProfile('certainty'),
      cell: (outcome, scope) =>
        stacked([
          outcome.certainty ? levelInline(scope, 'certainty', outcome.certainty) : [],
          ...reasonsShown(outcome, form).map(reason => weighed(scope, reason, outcome.degrees?.[reason])),
          outcome.startsAt ? beginning(scope, outcome.startsAt) : [],
          worded(scope, outcome.certaintyRationale),
        ]),
    },
    {head: fromProfile('comment'), cell: (outcome, scope) => worded(scope, outcome.comment)},
  ]
}

const headings = ['population', 'setting', 'intervention', 'comparator'] as const

/** What the table is about, above it. */
function about(profile: EvidenceProfile, scope: Scope): DocumentNode[] {
  const rows = headings.flatMap(name => {
    const words = profile[name]
    if (!words) return []
    return [
      {
        term: labelFromWords(scope.context, `profile.${name}`, {}, 'metadata'),
        details: localizedParagraph(scope, words),
      },
    ]
  })
  return rows.length > 0 ? [{type: 'factTable', kind: 'metadata', rows}] : []
}

/** The certainty across the outcomes, below the table, and why it is what it is. */
function overall({certainty, certaintyRationale}: EvidenceProfile, scope: Scope): DocumentNode[] {
  if (!certainty && !certaintyRationale) return []
  return paragraphInEach(scope, (lang, side) => {
    const heading = certainty ? 'profile.overall' : 'profile.certaintyRationale'
    const reason = certaintyRationale?.[lang]
    return [
      {type: 'strong', children: [text(inWords(lang, heading, '') + word(lang, 'punctuation.colon'))]},
      ...(certainty ? levelInline(side, 'certainty', certainty) : []),
      ...(certainty && reason ? [text(word(lang, 'punctuation.stop') + (lang === 'en' ? ' ' : ''))] : []),
      ...(reason ? enrichText(reason, lang) : []),
    ]
  })
}

export function evidenceProfile(profile: EvidenceProfile, scope: Scope): DocumentNode[] {
  const target = scope.context.targets.of(profile)
  const own = {...inside(scope, target.id), cell: true}
  const cells = profile.outcomes.map(outcome => columns(profile.form).map(column => column.cell(outcome, own)))
  const used = columns(profile.form)
    .map((column, at) => ({head: localizedInline(own, column.head), at}))
    .filter(({at}) => cells.some(outcome => (outcome[at]?.length ?? 0) > 0))
  const question = profile.question
  const table: TableBlock = {
    type: 'tableBlock',
    id: target.id,
    label: target.label(scope.context),
    ...(profile.title ? {title: labelFromText(scope.context, profile.title)} : {}),
    children: [
      ...(question
        ? paragraphInEach(own, (lang, side) => [
            text(word(lang, 'profile.question')),
            ...crossReference(question, [], side),
          ])
        : []),
      ...about(profile, own),
      tableOf([used.map(({head}) => head), ...cells.map(outcome => used.map(({at}) => outcome[at] ?? []))]),
      ...overall(profile, own),
    ],
  }
  return [table]
}
