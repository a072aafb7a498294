/** The rules of a SARIF run: each with its words, in the language of the run and as a translation into the other. */
import {type Language, languageTags, otherLanguage, type RuleWords, type Severity} from '@zhinan/core'
import {sayIn} from '../say.js'
import {type ReportedRule, severityByProfile, withoutNames} from './rule-facts.js'

export const sarifLevels = {error: 'error', warning: 'warning', info: 'note', off: 'none'} as const satisfies Record<
  Severity | 'off',
  string
>

/** Placeholders by number, as SARIF has them; a name has the same number in both languages. Braces of the text itself are doubled. */
function numbered({zh, en}: ReportedRule['words'], language: Language): string {
  const names = [...new Set([...`${en.message} ${zh.message}`.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))]
  return {zh, en}[language].message
    .split(/(\{\{\w+\}\})/)
    .map(part => {
      const at = names.indexOf(/^\{\{(\w+)\}\}$/.exec(part)?.[1])
      return at < 0 ? part.replace(/[{}]/g, '$&$&') : `{${at}}`
    })
    .join('')
}

function help({docs, limits}: RuleWords, language: Language) {
  const say = sayIn(language)
  const [text, unseen] = [withoutNames(docs), limits && withoutNames(limits)]
  return {
    text: unseen ? `${text}\n\n${say('explain.limits')}${say('explain.colon')}${unseen}` : text,
    markdown: unseen ? `${text}\n\n**${say('explain.limits')}**${say('explain.colon')}${unseen}` : text,
  }
}

function descriptor(rule: ReportedRule, language: Language) {
  const words = rule.words[language]
  return {
    id: rule.id,
    shortDescription: {text: withoutNames(words.title)},
    fullDescription: {text: withoutNames(words.docs)},
    help: help(words, language),
    messageStrings: {default: {text: numbered(rule.words, language)}},
  }
}

/** `defaultConfiguration` is what a published guideline is held to; each result says how severe it is. */
export function sarifRule(rule: ReportedRule, language: Language) {
  const severity = severityByProfile(rule.id)
  return {
    ...descriptor(rule, language),
    ...(severity && {defaultConfiguration: {level: sarifLevels[severity.publication]}}),
    properties: {
      ...(rule.area && {tags: [rule.area]}),
      ...(severity && {severityByProfile: severity}),
    },
  }
}

/** Holds the same rules in the same order. */
export function sarifTranslation(rules: readonly ReportedRule[], language: Language) {
  const other = otherLanguage(language)
  return {
    name: 'zhinan',
    language: languageTags[other],
    contents: ['localizedData'],
    translationMetadata: {name: languageTags[other], shortDescription: {text: sayIn(other)('report.translation')}},
    associatedComponent: {name: 'zhinan'},
    rules: rules.map(rule => descriptor(rule, other)),
  }
}
