/** What `check` says of translations that are out of date. */
import type {Finding, MarkedText} from '../diagnostics/finding.js'
import type {Guideline} from '../model/guideline.js'
import {type Language, otherLanguage} from '../model/language.js'
import type {TranslationLock} from './lock.js'
import {type TranslationStatus, translationStatuses} from './state.js'

/** What of `now` is not as it was, one stretch from the first to the last change. */
export function changedStretch(before: string, now: string): MarkedText {
  let start = 0
  while (start < before.length && start < now.length && before[start] === now[start]) start++
  let end = 0
  const most = Math.min(before.length, now.length) - start
  while (end < most && before.at(-1 - end) === now.at(-1 - end)) end++
  return {text: now, marks: start < now.length - end ? [[start, now.length - end]] : []}
}

/** Of a text that was changed in one language alone: at the side that was not, which is out of date. */
function outdated({unit, confirmed}: TranslationStatus, changed: Language): Finding | undefined {
  const stale = otherLanguage(changed)
  const [now, same] = [unit.text[changed], unit.text[stale]]
  if (!confirmed || now === undefined || same === undefined) return undefined
  const marked = changedStretch(confirmed[changed], now)
  const unchanged = {text: same, marks: []}
  return {
    rule: 'translation-outdated',
    place: unit.places[stale] ?? unit.place,
    lang: stale,
    data: {id: unit.id, date: confirmed.confirmed},
    note: 'confirm',
    texts: changed === 'zh' ? {zh: marked, en: unchanged} : {zh: unchanged, en: marked},
  }
}

/** Nothing without a lock: a committee that does not confirm its translations is not asked to. */
export function translationFindings(guideline: Guideline, lock: TranslationLock | undefined): readonly Finding[] {
  if (!lock) return []
  return translationStatuses(guideline, lock).statuses.flatMap((status): Finding[] => {
    const {unit, state} = status
    switch (state) {
      case 'zh-changed':
      case 'en-changed': {
        const found = outdated(status, state === 'zh-changed' ? 'zh' : 'en')
        return found ? [found] : []
      }
      case 'both-changed':
      case 'unconfirmed':
        return [{rule: 'translation-unconfirmed', place: unit.place, data: {id: unit.id}, note: 'confirm'}]
      default:
        return []
    }
  })
}
