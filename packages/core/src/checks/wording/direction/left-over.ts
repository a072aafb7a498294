/** Words of direction that the other language leaves without an answer, beside one that contradicts them. */
import {type Language, otherLanguage} from '../../../model/language.js'
import type {Passage} from '../align.js'
import {agree, contradict, type DirectionDifference, strong, withoutAnswered} from './difference.js'
import type {FoundWay} from './ways.js'

/** Two words that contradict are left, one of them sure, once those that agree have answered each other. */
export function leftOver(
  passage: Passage,
  zh: readonly FoundWay[],
  en: readonly FoundWay[],
): DirectionDifference | undefined {
  let [left, right] = [strong(zh), strong(en)]
  for (const answers of [(one: FoundWay, other: FoundWay) => one.sure && other.sure && agree(one, other), agree])
    [left, right] = withoutAnswered(left, right, answers)
  for (const one of left) {
    const other = right.find(candidate => contradict(one, candidate) && (one.sure || candidate.sure))
    if (other) return {passage, zh: one, en: other}
  }
  return undefined
}

/** Beyond so many words a passage says too much for a word alone to be held against it. */
const mostToBeAlone = 4

/** A sure word that nothing in the other language can stand for, while something there contradicts it. */
export function unanswerable(
  passage: Passage,
  found: Readonly<Record<Language, readonly FoundWay[]>>,
  texts: Readonly<Record<Language, string>>,
): DirectionDifference | undefined {
  if (strong(found.zh).length + strong(found.en).length > mostToBeAlone) return undefined
  for (const language of ['zh', 'en'] as const) {
    const answer = otherLanguage(language)
    const others = found[answer]
    for (const one of found[language]) {
      if (!one.sure || others.length === 0 || !others.every(other => contradict(one, other))) continue
      const word = (way: FoundWay, of: Language) => texts[of].slice(way.start, way.end)
      // 低于 beside `above` are two thresholds; `rise below` is none.
      const compares = /于$|er$/.test(word(one, language))
      const other =
        strong(others)[0] ??
        (compares ? undefined : others.find(way => /^(?:[低高]于|below|above)$/.test(word(way, answer))))
      if (other) return language === 'zh' ? {passage, zh: one, en: other} : {passage, zh: other, en: one}
    }
  }
  return undefined
}
