/**
 * Which negations of one language have no counterpart in the other, passage by passage. One negation may stand for several where a list
 * repeats it: 无发热、无咳嗽 beside `no fever or cough`.
 */
import type {Language} from '../../../model/language.js'
import {alignSentences, type Passage} from '../align.js'
import {type FoundCue, findNegations} from './scan.js'

/** Negations of one language that the other has no word for. */
export interface NegationDifference {
  readonly passage: Passage
  readonly language: Language
  readonly unanswered: readonly FoundCue[]
}

const inside = (cues: readonly FoundCue[], {start, end}: {readonly start: number; readonly end: number}) =>
  cues.filter(cue => cue.start >= start && cue.end <= end)

/** Takes out what a word of the same concept answers on the other side, firm words first. */
function withoutAnswered(left: readonly FoundCue[], right: readonly FoundCue[]): readonly [FoundCue[], FoundCue[]] {
  const gone = new Set<FoundCue>()
  const firmFirst = (cues: readonly FoundCue[]) =>
    [...cues].sort((a, b) => Number(b.weight === 'firm') - Number(a.weight === 'firm'))
  const others = firmFirst(right)
  for (const cue of firmFirst(left)) {
    if (cue.concept === 0) continue
    const answer = others.find(other => other.concept === cue.concept && !gone.has(other))
    if (!answer) continue
    gone.add(cue)
    gone.add(answer)
  }
  return [left.filter(cue => !gone.has(cue)), right.filter(cue => !gone.has(cue))]
}

/** Negations that a list repeats: each of the same word, shortly behind the one before it and parted from it by a comma or an `and`. */
function repeated(text: string, firm: readonly FoundCue[], language: Language): number {
  let count = 0
  for (const [index, cue] of firm.entries()) {
    const before = firm[index - 1]
    if (!before) continue
    const between = text.slice(before.end, cue.start)
    const same = text.slice(before.start, before.end).toLowerCase() === text.slice(cue.start, cue.end).toLowerCase()
    const listed =
      language === 'zh'
        ? between.length <= 20 && /[、,和或及且并]/.test(between)
        : between.length <= 48 && /,|\b(?:and|or|nor|but)\b/.test(between)
    if (same && listed) count++
  }
  return count
}

interface Balance {
  readonly passage: Passage
  /** Negations that must be answered, less those that lists repeat. */
  readonly asked: Readonly<Record<Language, number>>
  /** What can answer the other language. */
  readonly answers: Readonly<Record<Language, number>>
  readonly firm: Readonly<Record<Language, readonly FoundCue[]>>
}

function balance(
  passage: Passage,
  texts: Readonly<Record<Language, string>>,
  cues: Readonly<Record<Language, readonly FoundCue[]>>,
): Balance {
  const [zh, en] = withoutAnswered(inside(cues.zh, passage.zh), inside(cues.en, passage.en))
  const of = (list: readonly FoundCue[], language: Language) => {
    const firm = list.filter(({weight}) => weight === 'firm')
    const repeating = list.filter(({weight}) => weight === 'repeating')
    return {
      firm: firm.length > 0 ? firm : repeating,
      asked: Math.max(firm.length - repeated(texts[language], firm, language), Math.min(1, repeating.length)),
      answers: list.filter(({weight}) => weight === 'firm' || weight === 'repeating' || weight === 'soft').length,
    }
  }
  const sides = {zh: of(zh, 'zh'), en: of(en, 'en')}
  return {
    passage,
    firm: {zh: sides.zh.firm, en: sides.en.firm},
    asked: {zh: sides.zh.asked, en: sides.en.asked},
    answers: {zh: sides.zh.answers, en: sides.en.answers},
  }
}

export function compareNegations(zhText: string, enText: string): readonly NegationDifference[] {
  const cues = {zh: findNegations(zhText, 'zh'), en: findNegations(enText, 'en')}
  if (![...cues.zh, ...cues.en].some(({weight}) => weight === 'firm' || weight === 'repeating')) return []
  const texts = {zh: zhText, en: enText}
  const balances = alignSentences(zhText, enText).map(passage => balance(passage, texts, cues))
  return balances.flatMap(({passage, firm, asked, answers}, index) =>
    (['zh', 'en'] as const).flatMap((language): NegationDifference[] => {
      const other = language === 'zh' ? 'en' : 'zh'
      const missing = asked[language] - answers[other]
      if (missing <= 0) return []
      // A negation that moved to a neighbouring sentence is there, only not where it was looked for.
      const nearby = [balances[index - 1], balances[index + 1]].reduce(
        (sum, near) => sum + (near ? Math.max(0, near.asked[other] - near.answers[language]) : 0),
        0,
      )
      return missing > nearby ? [{passage, language, unanswered: firm[language]}] : []
    }),
  )
}
