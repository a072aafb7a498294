/** Measures the comparison of figures on labelled pairs. */
import {compareScans, type Difference} from '../../src/checks/numbers/compare.js'
import {scan} from '../../src/checks/numbers/scan.js'
import {flattenText} from '../../src/checks/text/flat-text.js'
import type {NumberPair} from './number-pairs.js'

const nowhere = {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}

/** Differences that a rule reports as wrong; a figure that is merely mentioned more often, or an equal one in another unit, is a hint. */
export function differencesBetween(zh: string, en: string): Difference[] {
  const flat = (text: string) => flattenText(text.replace(/\[\]\(#[^)]*\)/g, '\uFFFC'), nowhere).text
  const [left, right] = [flat(zh), flat(en)]
  return compareScans({text: left, scan: scan(left)}, {text: right, scan: scan(right)}).filter(
    ({kind}) => kind !== 'count' && kind !== 'convertible',
  )
}

export interface Measure {
  readonly equal: number
  readonly falseAlarms: readonly string[]
  readonly planted: number
  readonly missed: readonly string[]
}

export function measure(pairs: readonly NumberPair[]): Measure {
  const falseAlarms: string[] = []
  const missed: string[] = []
  let planted = 0
  for (const {zh, en, changes} of pairs) {
    if (differencesBetween(zh, en).length > 0) falseAlarms.push(`${zh} | ${en}`)
    for (const change of changes) {
      planted++
      const [language, from, to] = change.length === 3 ? change : (['en', ...change] as const)
      const [left, right] = language === 'zh' ? [zh.replace(from, to), en] : [zh, en.replace(from, to)]
      if (left === zh && right === en) throw new Error(`Nothing planted by ${change.join(' → ')} in ${zh}`)
      if (differencesBetween(left, right).length === 0) missed.push(`${left} | ${right}`)
    }
  }
  return {equal: pairs.length, falseAlarms, planted, missed}
}

/** Every figure of every English text in turn with its last digit changed, its decimal point moved, or a zero put behind it. */
export function sweep(pairs: readonly NumberPair[]): {readonly planted: number; readonly missed: readonly string[]} {
  const missed: string[] = []
  let planted = 0
  for (const {zh, en} of pairs) {
    for (const match of en.matchAll(/\d+(?:\.\d+)?/g)) {
      const written = match[0]
      const digit = `${written.slice(0, -1)}${(Number(written.at(-1)) + 3) % 10}`
      const point = written.includes('.') ? written.replace('.', '') : `${written}.5`
      for (const changed of [digit, point, written.includes('.') ? `1${written}` : `${written}0`]) {
        const text = en.slice(0, match.index) + changed + en.slice(match.index + written.length)
        planted++
        if (differencesBetween(zh, text).length === 0) missed.push(`${zh} | ${text}`)
      }
    }
  }
  return {planted, missed}
}
