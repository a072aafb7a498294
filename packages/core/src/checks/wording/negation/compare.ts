/**
 * Which negations of one language have no counterpart in the other, passage by passage. One negation may stand for several where a list
 * repeats it: 无发热、无咳嗽 beside `no fever or cough`.
 */
import type {Language} from '../../../model/language.js'
import type {Comparison} from '../../text/comparisons.js'
import {mostInPassage, type Passage, passagesOf} from '../align.js'
import {standingAlone} from './alone.js'
import {isSaidBare, isStressed} from './evidence.js'
import {turnedOpposite} from './opposites.js'
import {isGeneral, saidIn, turnedPolarity} from './polarity.js'
import {type FoundCue, findNegations} from './scan.js'

/** Negations of one language that the other has no word for. */
export interface NegationDifference {
  readonly passage: Passage
  readonly language: Language
  /** UTF-16 offsets into the text. */
  readonly unanswered: readonly {readonly start: number; readonly end: number}[]
}

const inside = (cues: readonly FoundCue[], {start, end}: {readonly start: number; readonly end: number}) =>
  cues.filter(cue => cue.start >= start && cue.end <= end)

/** Takes out what a word of the same concept answers on the other side: first words of the same weight. */
function withoutAnswered(
  left: readonly FoundCue[],
  right: readonly FoundCue[],
  denyAlike: (one: FoundCue, other: FoundCue) => boolean,
): {readonly zh: readonly FoundCue[]; readonly en: readonly FoundCue[]; readonly answered: ReadonlySet<FoundCue>} {
  const gone = new Set<FoundCue>()
  const answer = (alike: boolean) => {
    for (const cue of left) {
      if (cue.concepts.length === 0 || gone.has(cue)) continue
      const other = right.find(
        candidate =>
          !gone.has(candidate) &&
          (!alike || candidate.weight === cue.weight) &&
          candidate.concepts.some(concept => cue.concepts.includes(concept)),
      )
      if (!other) continue
      gone.add(cue)
      gone.add(other)
    }
  }
  for (const cue of left) {
    if (cue.weight === 'repeating') continue
    const other = right.find(
      candidate =>
        candidate.weight !== 'repeating' &&
        candidate.weight !== cue.weight &&
        !gone.has(candidate) &&
        denyAlike(cue, candidate),
    )
    if (!other) continue
    gone.add(cue)
    gone.add(other)
  }
  answer(true)
  answer(false)
  return {
    zh: left.filter(cue => !gone.has(cue)),
    en: right.filter(cue => !gone.has(cue)),
    answered: gone,
  }
}

/** Negations that a list repeats: each of the same word, shortly behind the one before it and parted from it by a comma or an `and`. */
function repeated(text: string, firm: readonly FoundCue[], language: Language): number {
  let count = 0
  for (const [index, cue] of firm.entries()) {
    const before = firm[index - 1]
    if (!before) continue
    const between = text.slice(before.end, cue.start)
    const [one, other] = [
      text.slice(before.start, before.end).toLowerCase(),
      text.slice(cue.start, cue.end).toLowerCase(),
    ]
    const same =
      one === other ||
      cue.concepts.some(concept => before.concepts.includes(concept)) ||
      (language === 'zh' && one[0] === other[0] && (/[禁忌无未]/.test(one[0] ?? '') || between.endsWith('、')))
    const listed =
      language === 'zh'
        ? between.length <= 40 && /[、,;和或及且并]/.test(between)
        : between.length <= 48 && /[,;]|\b(?:and|or|nor|but)\b/.test(between)
    if (same && listed) count++
  }
  return count
}

/** `and`, `or`, 、 behind a negation, or 均 before one: it may deny several things at once. */
const joining = {zh: /[、或和及与均都皆]/g, en: /\b(?:or|nor|and|both|either|any)\b|,/g}

function spread(text: string, cues: readonly FoundCue[], end: number, language: Language): number {
  const first = cues.find(({weight}) => weight === 'firm' || weight === 'repeating' || weight === 'soft')
  return first ? (text.slice(Math.max(0, first.start - 1), end).match(joining[language])?.length ?? 0) : 0
}

interface Balance {
  readonly passage: Passage
  /** Negations that must be answered, less those that lists repeat. */
  readonly asked: Readonly<Record<Language, number>>
  /** What can answer the other language; of these, what denies outright. */
  readonly answers: Readonly<Record<Language, number>>
  readonly outright: Readonly<Record<Language, number>>
  readonly asking: Readonly<Record<Language, readonly FoundCue[]>>
  /** Those that a word of the same concept answers. */
  readonly answered: ReadonlySet<FoundCue>
}

/** Negations of the same word, such as 未得到控制 and `uncontrolled`; only one of which is needed where another could answer in its stead. */
function denyingAlike(
  passage: Passage,
  texts: Readonly<Record<Language, string>>,
  cues: Readonly<Record<Language, readonly FoundCue[]>>,
): (zh: FoundCue, en: FoundCue) => boolean {
  if (cues.zh.length === 0 || cues.en.length === 0 || cues.zh.length + cues.en.length < 3) return () => false
  const rows = (language: Language) => {
    const denied = new Map<FoundCue, Set<number>>()
    for (const word of saidIn(texts[language], passage[language], cues[language], language)) {
      if (!word.cue || word.polarity !== 'denied') continue
      const known = denied.get(word.cue) ?? new Set<number>()
      for (const row of word.rows) if (!isGeneral(row)) known.add(row)
      denied.set(word.cue, known)
    }
    return denied
  }
  const [zh, en] = [rows('zh'), rows('en')]
  return (one, other) => {
    const theirs = en.get(other)
    return theirs !== undefined && [...(zh.get(one) ?? [])].some(row => theirs.has(row))
  }
}

function balance(
  passage: Passage,
  texts: Readonly<Record<Language, string>>,
  cues: Readonly<Record<Language, readonly FoundCue[]>>,
): Balance {
  const found = {zh: inside(cues.zh, passage.zh), en: inside(cues.en, passage.en)}
  const all = Math.max(found.zh.length, found.en.length) > mostInPassage ? {zh: [], en: []} : found
  const {zh, en, answered} = withoutAnswered(all.zh, all.en, denyingAlike(passage, texts, all))
  const enText = texts.en.slice(passage.en.start, passage.en.end)
  const cautions = (language: Language) => all[language].filter(({weight}) => weight === 'caution').length
  const of = (list: readonly FoundCue[], language: Language, other: Language) => {
    const firm = list.filter(({weight}) => weight === 'firm')
    const repeating = list.filter(({weight}) => weight === 'repeating')
    const again =
      repeated(
        texts[language],
        all[language].filter(({weight}) => weight === 'firm'),
        language,
      ) + repeating.length
    // `Do take it with food, and do not chew it` denies one thing.
    const isOneDenied = other === 'en' && isStressed(enText)
    const slack = isOneDenied ? 0 : Math.min(again, spread(texts[other], all[other], passage[other].end, other))
    // Where one side warns and the other denies, no other word stands for what is denied.
    const warns = cautions(language) > cautions(other)
    const answering = list.filter(
      ({weight}) => weight === 'firm' || weight === 'repeating' || (weight === 'soft' && !warns),
    )
    return {
      asking: firm.length > 0 ? firm : repeating,
      asked: firm.length + repeating.length - slack,
      answers: answering.length,
      outright: firm.length + repeating.length,
    }
  }
  const sides = {zh: of(zh, 'zh', 'en'), en: of(en, 'en', 'zh')}
  return {
    passage,
    answered,
    asking: {zh: sides.zh.asking, en: sides.en.asking},
    asked: {zh: sides.zh.asked, en: sides.en.asked},
    answers: {zh: sides.zh.answers, en: sides.en.answers},
    outright: {zh: sides.zh.outright, en: sides.en.outright},
  }
}

/** What is denied in one language and bare in the other, whatever other negations the passage holds. */
function turnedIn(
  passage: Passage,
  texts: Readonly<Record<Language, string>>,
  cues: Readonly<Record<Language, readonly FoundCue[]>>,
): readonly NegationDifference[] {
  const turned = turnedPolarity(texts, passage, cues)
  if (turned) return [{passage, language: turned.language, unanswered: [turned.cue]}]
  const said = {
    zh: texts.zh.slice(passage.zh.start, passage.zh.end),
    en: texts.en.slice(passage.en.start, passage.en.end),
  }
  const firm = inside(cues.zh, passage.zh).filter(({weight}) => weight === 'firm')
  if (firm.length > 0 && isStressed(said.en) && !/\bdid\b/i.test(said.en))
    return [{passage, language: 'zh', unanswered: firm}]
  const opposite = turnedOpposite(said)
  if (!opposite) return []
  const from = passage[opposite.language].start
  return [
    {
      passage,
      language: opposite.language,
      unanswered: [{start: from + opposite.start, end: from + opposite.end}],
    },
  ]
}

export function compareNegations(comparison: Comparison): readonly NegationDifference[] {
  const texts = {zh: comparison.zh.text, en: comparison.en.text}
  const cues = {zh: findNegations(texts.zh, 'zh'), en: findNegations(texts.en, 'en')}
  if (![...cues.zh, ...cues.en].some(({weight}) => weight === 'firm' || weight === 'repeating' || weight === 'soft'))
    return []
  const balances = passagesOf(comparison).map(passage => balance(passage, texts, cues))
  const counted = balances.flatMap(({passage, asking, asked, answers, outright, answered}) =>
    (['zh', 'en'] as const).flatMap((language): NegationDifference[] => {
      const other = language === 'zh' ? 'en' : 'zh'
      const missing = asked[language] - answers[other]
      const missingOutright = asked[language] - outright[other]
      if (missingOutright <= 0) return []
      // A negation that moved to another sentence is there, only not where it was looked for.
      const nearby = balances.reduce(
        (sum, near) => sum + (near.passage === passage ? 0 : Math.max(0, near.asked[other] - near.answers[language])),
        0,
      )
      if (missingOutright <= nearby) return []
      const said = texts[other].slice(passage[other].start, passage[other].end)
      // What is said with stress is answered by nothing but a negation outright.
      if (missing <= nearby && !(other === 'en' && isStressed(said))) return []
      const both = {
        texts,
        said: {zh: saidIn(texts.zh, passage.zh, cues.zh, 'zh'), en: saidIn(texts.en, passage.en, cues.en, 'en')},
      }
      const bare = asking[language].filter(cue => isSaidBare(cue, language, both, said))
      const unanswered =
        bare.length > 0
          ? bare
          : standingAlone(asking[language], language, texts[language], {
              language: other,
              text: withoutCues(texts[other], passage[other], cues[other], answered),
            })
      if (unanswered.length === 0) return []
      const turned = turnedPolarity(texts, passage, cues)
      return [{passage, language, unanswered: turned?.language === language ? [turned.cue] : unanswered}]
    }),
  )
  if (counted.length > 0) return counted
  return balances.flatMap(({passage}) => turnedIn(passage, texts, cues))
}

/** A passage with its negations blanked out. */
function withoutCues(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  cues: readonly FoundCue[],
  answered: ReadonlySet<FoundCue>,
): string {
  let rest = ''
  let at = start
  for (const cue of inside(cues, {start, end})) {
    if (cue.weight !== 'firm' && cue.weight !== 'repeating' && !answered.has(cue)) continue
    rest += `${text.slice(at, cue.start)} `
    at = cue.end
  }
  return rest + text.slice(at, end)
}
