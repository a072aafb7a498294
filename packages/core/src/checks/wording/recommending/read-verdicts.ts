/**
 * Reads what a text recommends, verdict by verdict in reading order:
 *
 *   对于成人，推荐首选直接PCI，必要时可溶栓。   →   推荐: strong, for (verb); 可: conditional, for (modal)
 */
import type {Language} from '../../../model/language.js'
import {sentencesOf} from '../sentences.js'
import {chineseReadings} from './chinese.js'
import {englishReadings} from './english.js'
import type {Verdict} from './verdict.js'

/** Characters around a word by which it is read. */
const around = 90

/** `in May`, and `Should symptoms recur, …`. */
const isMonthOrCondition = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === 'May' ||
  (text.slice(start, end) === 'Should' && /(?:^|[.;:!?]\s|\n)$/.test(text.slice(Math.max(0, start - 2), start)))

export function readVerdicts(text: string, language: Language): readonly Verdict[] {
  const found = (language === 'zh' ? chineseReadings : englishReadings)(text)
  return found.flatMap(({meaning, start, end}): Verdict[] => {
    if (isMonthOrCondition(text, start, end)) return []
    const read = meaning(text.slice(Math.max(0, start - around), start), text.slice(end, end + around))
    return read ? [{...read, start, end}] : []
  })
}

/** The one that governs a recommendation: of the first sentence that has any, the first verb, or else the first modal. */
export function governingVerdict(text: string, verdicts: readonly Verdict[]): Verdict | undefined {
  const first = verdicts[0]
  if (!first) return undefined
  const sentence = sentencesOf(text).find(({end}) => first.start < end)
  const near = verdicts.filter(({start}) => !sentence || start < sentence.end)
  return near.find(({kind}) => kind === 'verb') ?? first
}
