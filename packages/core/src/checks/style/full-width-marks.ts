/**
 * Full-width marks in English text, and what stands in their place; not those beside Chinese characters.
 *
 *   ketamine，then（40 min）。   →   ketamine, then (40 min).
 */
import {hasHan, isHan} from './characters.js'
import type {Prose} from './prose.js'
import type {StyleFault} from './report-prose.js'
import {insideOf, type Stretch} from './stretches.js'

const halfWidth: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '。': '.',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
}
const marks = /[，、。；：？！（）]/g

export function* fullWidthMarks(prose: Prose): Generator<StyleFault> {
  const {text} = prose
  const isChinese = insideOf(chineseStretches(text))
  for (const {0: mark, index} of text.matchAll(marks)) {
    if (isHan(text[index - 1]) || isHan(text[index + 1]) || isChinese(index)) continue
    const expected = halfWidth[mark] ?? mark
    yield {
      prose,
      start: index,
      end: index + 1,
      expected,
      mend: [{start: index, end: index + 1, text: spaced(text, index, expected)}],
    }
  }
}

/** With the blank that the half-width mark needs. */
function spaced(text: string, index: number, mark: string): string {
  const [before, after] = [text[index - 1], text[index + 1]]
  if (mark === '(') return before !== undefined && /[\p{L}\p{N}%,.;:)]/u.test(before) ? ' (' : '('
  if (after === undefined || !/[\p{L}\p{N}(“]/u.test(after)) return mark
  if (mark === ':' && /\d/.test(before ?? '') && /\d/.test(after)) return mark
  return `${mark} `
}

/** From bracket to bracket, and the mark behind, where Chinese stands inside or before. */
function chineseStretches(text: string): readonly Stretch[] {
  if (!hasHan(text)) return []
  return [...text.matchAll(/（[^（）]{0,200}）/g)]
    .filter(({0: stretch, index}) => hasHan(stretch) || isHan(text[index - 1]))
    .map(({0: stretch, index}) => [index, index + stretch.length + 1] as const)
}
