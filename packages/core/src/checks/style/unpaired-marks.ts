/**
 * Brackets and quotation marks without their other halves. Half- and full-width brackets pair with each other: their width is another rule's.
 *
 *   患者（成人须符合“难治”标准   →   `（`
 */
import type {Prose} from './prose.js'

const closing: Readonly<Record<string, string>> = {
  '（': '）',
  '(': '）',
  '《': '》',
  '“': '”',
  '「': '」',
  '『': '』',
  '【': '】',
}
const kind: Readonly<Record<string, string>> = {
  ')': '）',
  '）': '）',
  '》': '》',
  '”': '”',
  '」': '」',
  '』': '』',
  '】': '】',
}

export interface UnpairedMark {
  readonly at: number
  readonly isOpening: boolean
}

export function* unpairedMarks({text, language}: Prose): Generator<UnpairedMark> {
  if (!/[（(《“「『【）》”」』】]/.test(text)) return
  const open = new Map<string, number[]>()
  for (const {0: character, index: at} of text.matchAll(/[（(《“「『【）)》”」』】]/g)) {
    const closes = closing[character]
    if (closes !== undefined) open.set(closes, [...(open.get(closes)?.slice(-50) ?? []), at])
    const closed = kind[character]
    if (closed === undefined) continue
    // An enumeration (`1）`, `a)`) and an interval (`[0, 1)`) close what nothing opened.
    const isPaired = open.get(closed)?.pop() !== undefined
    if (!isPaired && closed !== '）' && !(language === 'en' && closed === '”')) yield {at, isOpening: false}
  }
  for (const [closes, marks] of open) {
    for (const at of marks) {
      // An English quotation of several paragraphs opens each of them; `(0, 1]` is an interval.
      if (language === 'en' && closes === '”') continue
      if (closes === '）' && /^[(（]\s?[-−]?[\d.∞]+\s?[,，]/.test(text.slice(at, at + 20))) continue
      if (closes === '）' && /^[:;=]-?$/.test(text.slice(Math.max(0, at - 1), at))) continue
      yield {at, isOpening: true}
    }
  }
}
