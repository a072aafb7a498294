/**
 * What is counted: 例, 次, 片, patients, sessions, tablets. One word may count many things (7例 are patients or deaths), so only those
 * that surely differ are told apart.
 */

export type Thing =
  | 'case'
  | 'person'
  | 'event'
  | 'occasion'
  | 'times'
  | 'session'
  | 'procedure'
  | 'dose'
  | 'study'
  | 'pill'
  | 'vial'
  | 'point'
  | 'fold'

const byWord = (words: readonly (readonly [Thing, string])[]): ReadonlyMap<string, Thing> =>
  new Map(words.flatMap(([thing, spelled]) => spelled.split(' ').map(word => [word, thing] as const)))

const chinese = byWord([
  ['case', '例'],
  ['person', '名 位 人'],
  ['occasion', '次'],
  ['study', '项 篇'],
  ['pill', '片 粒 丸'],
  ['vial', '支 瓶 袋'],
  ['point', '分'],
  ['fold', '倍'],
])

const english = byWord([
  [
    'person',
    'patient participant subject people person individual woman women man men adult child children infant neonate newborn volunteer respondent physician doctor clinician nurse expert member mother student methodologist representative investigator reviewer survivor boy girl male female',
  ],
  ['event', 'event death infection relapse episode attack bleed fall fracture stroke recurrence remission case'],
  ['times', 'time'],
  ['session', 'session visit course cycle'],
  ['procedure', 'treatment infusion injection administration application operation procedure'],
  ['dose', 'dose'],
  ['study', 'study studies trial rct article publication cohort'],
  ['pill', 'tablet capsule pill'],
  ['vial', 'vial ampoule bottle syringe bag sachet'],
  ['point', 'point'],
  ['fold', 'fold'],
])

/** What a Chinese counter cannot stand for in English. */
const apart: Partial<Readonly<Record<Thing, ReadonlySet<Thing>>>> = {
  case: new Set(['occasion', 'times', 'session', 'dose', 'study', 'pill', 'vial', 'point', 'fold']),
  person: new Set(['occasion', 'times', 'session', 'procedure', 'dose', 'study', 'pill', 'vial', 'point', 'fold']),
  occasion: new Set(['person', 'study', 'pill', 'vial', 'point', 'fold']),
  study: new Set(['person', 'times', 'session', 'procedure', 'dose', 'pill', 'vial', 'point', 'fold']),
  pill: new Set(['person', 'event', 'times', 'session', 'procedure', 'study', 'vial', 'point', 'fold']),
  vial: new Set(['person', 'event', 'times', 'session', 'procedure', 'study', 'pill', 'point', 'fold']),
  point: new Set(['person', 'event', 'times', 'session', 'procedure', 'dose', 'study', 'pill', 'vial']),
  fold: new Set(['person', 'event', 'session', 'procedure', 'dose', 'study', 'pill', 'vial', 'point']),
}

/** Whether the two cannot count the same. */
export const cannotBeSame = (zh: Thing | undefined, en: Thing | undefined): boolean =>
  zh !== undefined && en !== undefined && (apart[zh]?.has(en) ?? false)

const wordAt = /[A-Za-z]+(?:-[A-Za-z]+)*/y
/** `60 randomised patients`, `58 of 2,346 patients`: words that may stand between. */
const linking = /(?: of(?: the| these| those| all)?(?: \d[\d, ]{0,12}\d?)?)? /y
const stops = new Set(
  'a an and are as at by during for from had has have in into is nor of on or per that the to versus vs was were when while who which with within after before than about only received underwent completed achieved discontinued experienced reported required entered died needed developed got took were group groups arm arms if'.split(
    ' ',
  ),
)

/** What is counted by the figure that ends at `end`; up to three words may stand before the noun. */
export function thingAfter(text: string, end: number): Thing | undefined {
  const counter = chinese.get(text[end] === ' ' ? (text[end + 1] ?? '') : (text[end] ?? ''))
  if (counter === 'case' && /^ ?例(?:患者|受试者|病人|患儿|志愿者|成人|儿童|孕妇)/.test(text.slice(end, end + 6)))
    return 'person'
  if (counter) return /^ ?(?:人次|例次|分[钟之]|人年)/.test(text.slice(end, end + 3)) ? undefined : counter
  if (text[end] === '-') return singularThing(text, end + 1)?.thing
  let at = end
  for (let words = 0; words < 4; words++) {
    linking.lastIndex = at
    const gap = linking.exec(text)
    if (!gap) return undefined
    const found = singularThing(text, at + gap[0].length)
    if (!found || stops.has(found.word)) return undefined
    if (found.thing) return found.thing
    at = found.end
  }
  return undefined
}

function singularThing(text: string, at: number): {word: string; thing: Thing | undefined; end: number} | undefined {
  wordAt.lastIndex = at
  const written = wordAt.exec(text)?.[0]
  if (written === undefined || written.length > 40) return undefined
  const word = written.toLowerCase()
  return {word, thing: english.get(word) ?? english.get(word.replace(/s$/, '')), end: at + written.length}
}
