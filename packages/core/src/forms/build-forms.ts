/** Every form that a guideline gives, and what it lacks for each. */
import type {Finding} from '../diagnostics/finding.js'
import type {Guideline} from '../model/guideline.js'
import {beforeYouStart} from './before-you-start.js'
import type {Built} from './built.js'
import {competenceRecords} from './competence.js'
import {consentForm} from './consent.js'
import {consentConversation} from './consent-conversation.js'
import type {Form} from './form.js'
import {type FormSource, formSource} from './form-source.js'
import {lackFinding} from './lacking.js'
import {sessionRecord} from './session-record.js'
import {siteReadiness} from './site-readiness.js'

export interface BuiltForms {
  /** In the order in which they are used: consent, conversation, competence by role, readiness, session, card. */
  readonly forms: readonly Form[]
  /** `form-lacks`: what a form needs and the guideline does not give. */
  readonly findings: readonly Finding[]
}

const builders: readonly ((source: FormSource) => readonly Built[])[] = [
  source => [consentForm(source)],
  source => [consentConversation(source)],
  competenceRecords,
  source => [siteReadiness(source)],
  source => [sessionRecord(source)],
  source => [beforeYouStart(source)],
]

/** None of a guideline without requirements. Never throws on a guideline that the reader made. */
export function buildForms(guideline: Guideline): BuiltForms {
  const source = formSource(guideline)
  if (source.requirements.length === 0) return {forms: [], findings: []}
  const built = builders.flatMap(build => build(source))
  return {
    forms: built.flatMap(({form, lacks}) =>
      form ? [{...form, lacking: lacks.filter(({note}) => note !== 'for-patients').map(({what}) => what)}] : [],
    ),
    findings: built.flatMap(one => one.lacks.map(lack => lackFinding(one, lack))),
  }
}
