/**
 * Whether the other language says without a negation what this one denies. Many a negation is rendered by a word that no list holds
 * (`没有用完` by `some is left`); only where the denied word itself stands there, bare, is a negation taken to be lost.
 */
import {type Language, otherLanguage} from '../../../model/language.js'
import type {Said} from './polarity.js'
import {predicateRows} from './predicate-rows.js'
import type {FoundCue} from './scan.js'

const denied = predicateRows.map(({zh, en}) => ({zh, en: new RegExp(`\\b(?:${en.join('|')})`, 'i')}))

/** `food does affect absorption`: said with stress, or what is left of `does not affect`. */
const stress =
  /\b(?:do|does|did) (?!not\b|so\b|this\b|that\b|it\b|the\b|an?\b|you\b|we\b|they\b|he\b|she\b|these\b|those\b|any\b|your\b|their\b|well\b|more\b|less\b|better\b|poorly\b|badly\b|harm\b|for\b|to\b|in\b|on\b|with\b|no\b|nothing\b|little\b|some\b|much\b|a lot\b|or\b|and\b|by\b|if\b|as\b|at\b|both\b|patients\b|people\b|women\b|men\b|children\b)[a-z]{2,}/i

/** Whether the English text says something with stress, as nobody does in sober prose. */
export const isStressed = (en: string): boolean => stress.test(en) && !en.includes('?')

const modals = {
  zh: /(?:应|宜|须|必须|可(?!能)|能够?|得|允许|推荐|建议|适应证|适用|慎用|请|要)/,
  en: /\b(?:should|must|shall|may|might|can|could|need|needs|recommend\w*|suggest\w*|advis\w*|indicated|indications?|allowed|permitted|suitable|appropriate|necessary|caution|please|always)\b/i,
}
/** Denied by itself: 不应, `must not`. */
const isModal = {
  zh: /^(?:不[应得宜可能要会需必用]|不推荐|不建议|不提倡|不主张|不支持|无法|无须|无需|毋须|毋需|禁|严禁|忌|勿|请勿|切勿|避免|反对)/,
  en: /^(?:cannot|can't|never|contraindicat|prohibit|forbid|forbidden|recommend|suggest|advise|inadvisable|avoid)/i,
}
/** 无须 and `need not` deny a need; that something may be done answers them. */
const deniesNeed = /^(?:无须|无需|毋须|毋需|不需|不必|不用)/
const needs = /\b(?:should|must|shall|needs?|needed|requir\w*|necess\w*)\b/i

const advises =
  /^ (?:\w+ )?(?:advi[sc]|recommend|suggest|advocat|appropriate|suitable|allowed|permitted|warranted|necessary|needed|required)/i
const modalBefore = /\b(?:should|must|shall|may|might|can|could|do|does|did|need|would|will)\s(?:\w+\s)?$/i

/** Words between the negation and what it denies. */
const reach = {zh: 10, en: 48}

/** Both sides of a passage, and the words of the table in each. */
export interface SaidInBoth {
  readonly texts: Readonly<Record<Language, string>>
  readonly said: Readonly<Record<Language, readonly Said[]>>
}

/** The rows of the table that hold what a negation denies and what the other language says. */
function commonRows(cue: FoundCue, language: Language, own: string, other: string): readonly number[] {
  const after = own.slice(cue.end, cue.end + reach[language])
  const rows = [...denied.entries()]
  if (language === 'en') {
    const near = /^[^,.;:\n]*/.exec(after)?.[0] ?? ''
    return rows.flatMap(([row, {zh, en}]) => (en.test(near) && zh.some(word => other.includes(word)) ? [row] : []))
  }
  // 不清楚 holds what it denies.
  const inCue = own.slice(cue.start + 1, cue.end)
  const near = inCue + (/^[^,。;:、\n]*/.exec(after)?.[0] ?? '')
  if (near.includes('异常') && /\bnormal/i.test(other)) return []
  const isWhole = cue.concepts.length > 0 && denied.some(({zh}) => zh.some(word => inCue.includes(word)))
  const most = isWhole ? 0 : cue.end - cue.start + 3
  return rows.flatMap(([row, {zh, en}]) =>
    zh.some(word => (isWhole ? inCue : near.slice(0, most + word.length)).includes(word)) && en.test(other)
      ? [row]
      : [],
  )
}

/** Whether the other language says the word that is denied without a negation, unless this one says it so elsewhere as well. */
function sameWord(cue: FoundCue, language: Language, {texts, said}: SaidInBoth, other: string): boolean {
  const answer = otherLanguage(language)
  return commonRows(cue, language, texts[language], other).some(row => {
    const inRow = (of: Language) => said[of].filter(({rows}) => rows.includes(row))
    const bare = (of: Language) =>
      inRow(of).filter(
        ({start, polarity}) =>
          polarity !== 'denied' && !(of === language && start >= cue.start && start <= cue.end + reach[of]),
      ).length
    return inRow(answer).length === 0 || bare(answer) > bare(language)
  })
}

/** What forbids, and what stands in its place where the other language allows. */
const forbids = /^(?:严禁|禁|忌|contraindicat|prohibit|forbid)/i
const allows = {
  zh: /(?<!非)适应[证症]|适用|可用|可使用|慎用|允许/,
  en: /\bindicat(?:ed|ions?)\b|\ballow(?:s|ed)?\b|\bpermit(?:s|ted)?\b|\bcaution\w*/i,
}

/** `must not` and 不应 say nothing bare. */
const deniedModal = {
  zh: /[不未无勿][^,。;]{0,2}(?:应|宜|须|可|能|得|推荐|建议|要)|(?:禁止|禁用|切勿|请勿)/g,
  en: /\b(?:should|must|shall|may|might|can|could|need|needs|is|are|do|does|did|would|will)\s(?:\w+\s)?(?:not|never|no)\b(?:\s(?:\w+\s)?(?:recommend|suggest|advis|indicat|allow|permit|suit|necess)\w*)?|\b(?:cannot|can't)\b|\b(?:recommend|suggest|advise)\w* against\b|\b(?:no|neither)\b[^.;,]{0,40}?\b(?:should|must|may|can)\b|\bcontraindicat\w*/gi,
}

/** Whether the other language says bare what a negation denies. */
export function isSaidBare(cue: FoundCue, language: Language, both: SaidInBoth, other: string): boolean {
  if (language === 'zh' && (isStressed(other) || /\bsome\b/i.test(other))) return true
  const own = both.texts[language]
  const written = own.slice(cue.start, cue.end)
  const modal =
    isModal[language].test(written) ||
    (language === 'en' &&
      (modalBefore.test(own.slice(Math.max(0, cue.start - 24), cue.start)) ||
        advises.test(own.slice(cue.end, cue.end + 40))))
  const answer = otherLanguage(language)
  if (forbids.test(written) && allows[answer].test(other)) return true
  const bareModal = deniesNeed.test(written) ? needs : modals[answer]
  if (modal && bareModal.test(other.replace(deniedModal[answer], ' '))) return true
  return sameWord(cue, language, both, other)
}
