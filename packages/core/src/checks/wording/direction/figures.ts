/** Directions that figures tell: the same figure beside words that contradict, or figures that go the other way than their word. */
import type {Language} from '../../../model/language.js'
import type {Passage} from '../align.js'
import {contradict, type DirectionDifference} from './difference.js'
import type {FoundWay} from './ways.js'

/** Figures that stand once in the text, each with the one sure word of direction beside it: `降低约60%`, `a 28% reduction`. */
function figures(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  all: readonly FoundWay[],
  reach: readonly [number, number],
): Map<string, FoundWay> {
  const counts = new Map<string, number>()
  const beside = new Map<string, FoundWay>()
  for (const match of text.slice(start, end).matchAll(/\d+(?:[.,]\d+)*/g)) {
    const figure = match[0].replaceAll(',', '')
    const [from, to] = [start + match.index, start + match.index + match[0].length]
    counts.set(figure, (counts.get(figure) ?? 0) + 1)
    const near = all.filter(
      way =>
        way.sure &&
        (way.end <= from
          ? from - way.end <= reach[0] && !/[,。;:、(]/.test(text.slice(way.end, from))
          : way.start - to <= reach[1] &&
            !/[,。;:、(]|\b(?:to|and|or|versus|vs|from)\b/.test(text.slice(to, way.start))),
    )
    if (near.length === 1) beside.set(figure, near[0]!)
  }
  for (const [figure, count] of counts) if (count > 1) beside.delete(figure)
  return beside
}

/** The same figure beside words that contradict. */
export function byFigure(
  zh: readonly FoundWay[],
  en: readonly FoundWay[],
  zhText: string,
  enText: string,
  passage: Passage,
): DirectionDifference | undefined {
  const left = figures(zhText, passage.zh, zh, [8, 0])
  const right = figures(enText, passage.en, en, [24, 12])
  for (const [figure, one] of left) {
    const other = right.get(figure)
    if (other && contradict(one, other)) return {passage, zh: one, en: other}
  }
  return undefined
}

const upTo =
  /(?:由|从)[^\d,。;:、]{0,6}\(?(\d+(?:\.\d+)?)[^,。;:、\d]{0,12}(升高|上升|增加|升|增|提高|延长|降低|下降|减少|降|减|缩短)(?:至|到|为)\(?(\d+(?:\.\d+)?)/g
const risesIn = /^[升上增提延]/

/** `由7天延长至6.3天`: figures tell which way it went. */
export function againstFigures(
  passage: Passage,
  {zh, en}: Readonly<Record<Language, readonly FoundWay[]>>,
  texts: Readonly<Record<Language, string>>,
): DirectionDifference | undefined {
  const said = texts.en.slice(passage.en.start, passage.en.end)
  for (const match of texts.zh.slice(passage.zh.start, passage.zh.end).matchAll(upTo)) {
    const [, from = '', word = '', to = ''] = match
    if (Number(from) === Number(to) || risesIn.test(word) === Number(to) > Number(from)) continue
    if (!said.includes(from) || !said.includes(to)) continue
    const start = passage.zh.start + match.index
    const left = zh.find(way => way.start >= start && way.end <= start + match[0].length)
    const right = left && en.find(way => contradict(left, way))
    if (left && right) return {passage, zh: left, en: right}
  }
  return undefined
}
