/**
 * Punctuation of the other script: half-width between Chinese characters, full-width in English.
 *
 *   氯胺酮,一种麻醉药(含右旋体) → 氯胺酮，一种麻醉药（含右旋体）;   Ketamine：a review → Ketamine: a review
 */
import {isHan} from './folded.js'

const fullWidth: Readonly<Record<string, string>> = {',': '，', ';': '；', ':': '：', '?': '？', '!': '！'}
const han = '\\p{Script=Han}'
const besideHan = new RegExp(`(?<=[${han}）”》]) ?([,;:?!])(?!//) ?|(?<=\\p{L}) ?([,;:?!]) ?(?=${han})`, 'gu')
const bracketsOfHan = new RegExp(
  `(?<=${han}) ?\\(([^()]{0,80}${han}[^()]{0,80})\\)|^\\(([^()]{0,80}${han}[^()]{0,80})\\)(?=${han})`,
  'gu',
)

/** The text in the punctuation of its script; the same text where nothing is mixed. */
export function inOwnWidth(text: string): string {
  const plain = text.replace(/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g, letter => letter.normalize('NFKC'))
  if (!isHan(plain)) return /[（）［］，；：？！．。、]/.test(plain) ? halfWidth(plain) : plain
  return plain
    .replace(besideHan, (whole, mark?: string, before?: string) => fullWidth[mark ?? before ?? ''] ?? whole)
    .replace(bracketsOfHan, (_, inside?: string, first?: string) => `（${inside ?? first}）`)
}

const halfWidth = (text: string): string =>
  text
    .replace(/\s*([（［])\s*/g, (_, mark: string) => ` ${mark.normalize('NFKC')}`)
    .replace(
      /\s*([）］])(?=(\p{L})?)/gu,
      (_, mark: string, letter?: string) => mark.normalize('NFKC') + (letter ? ' ' : ''),
    )
    .replace(/\s*([，；：？！．])\s*/g, (_, mark: string) => `${mark.normalize('NFKC')} `)
    .replace(/\s*。\s*/g, '. ')
    .replace(/\s*、\s*/g, ', ')
    .replace(/^ | $/g, '')

/** Of numbers: pages, volumes. Words in them (`第4版`) are left alone. */
export const numbersInOwnWidth = (text: string): string =>
  isHan(text) ? text : text.replace(/[！-～]/g, character => character.normalize('NFKC'))
