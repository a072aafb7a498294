/**
 * Whether the other language says without a negation what this one denies. Many a negation is rendered by a word that no list holds
 * (`没有用完` by `some is left`); only where the denied word itself stands there, bare, is a negation taken to be lost.
 */
import type {Language} from '../../../model/language.js'
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
const modalBefore = /\b(?:should|must|shall|may|might|can|could|do|does|did|need|would|will)\s(?:\w+\s)?$/i

/** Words between the negation and what it denies. */
const reach = {zh: 10, en: 48}

function sameWord(cue: FoundCue, language: Language, own: string, other: string): boolean {
  const after = own.slice(cue.end, cue.end + reach[language])
  if (language === 'zh') {
    // 不清楚 holds what it denies.
    const near = own.slice(cue.start + 1, cue.end) + (/^[^,。;:、\n]*/.exec(after)?.[0] ?? '')
    if (near.includes('异常') && /\bnormal/i.test(other)) return false
    const most = cue.end - cue.start + 3
    return denied.some(
      ({zh, en}) => zh.some(word => near.slice(0, most + word.length).includes(word)) && en.test(other),
    )
  }
  const near = /^[^,.;:\n]*/.exec(after)?.[0] ?? ''
  return denied.some(({zh, en}) => en.test(near) && zh.some(word => other.includes(word)))
}

/** `must not` and 不应 say nothing bare. */
const deniedModal = {
  zh: /[不未无勿][^,。;]{0,2}(?:应|宜|须|可|能|得|推荐|建议|要)|(?:禁止|禁用|切勿|请勿)/g,
  en: /\b(?:should|must|shall|may|might|can|could|need|needs|is|are|do|does|did|would|will)\s(?:\w+\s)?(?:not|never|no)\b(?:\s(?:\w+\s)?(?:recommend|suggest|advis|indicat|allow|permit|suit|necess)\w*)?|\b(?:cannot|can't)\b|\b(?:recommend|suggest|advise)\w* against\b|\b(?:no|neither)\b[^.;,]{0,40}?\b(?:should|must|may|can)\b|\bcontraindicat\w*/gi,
}

/** `own` is the text in which the negation stands, `other` the passage that answers it, without its own negations. */
export function isSaidBare(cue: FoundCue, language: Language, own: string, other: string): boolean {
  if (language === 'zh' && (isStressed(other) || /\bsome\b/i.test(other))) return true
  const written = own.slice(cue.start, cue.end)
  const modal =
    isModal[language].test(written) ||
    (language === 'en' && modalBefore.test(own.slice(Math.max(0, cue.start - 24), cue.start)))
  const answer = language === 'zh' ? 'en' : 'zh'
  if (modal && modals[answer].test(other.replace(deniedModal[answer], ' '))) return true
  return sameWord(cue, language, own, other)
}
