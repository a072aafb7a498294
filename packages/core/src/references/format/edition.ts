/** The edition as printed: `3版`, `3rd ed`; a first edition is not named (GB/T 7714, 7.4). */
import {translate} from '../../locales/translator.js'
import type {Language} from '../../model/language.js'

const words = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]
const hanNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

export function formatEdition(edition: string, language: Language): string {
  const number = editionNumber(edition)
  if (number === undefined) return edition
  if (number === 1) return ''
  return translate(language, 'references', 'edition', {number, ordinal: ordinal(number)})
}

/** `3`, `3rd`, `Third edition`, `3rd ed.`, `第3版`, `第三版`, `3版`. */
function editionNumber(edition: string): number | undefined {
  const plain = edition.trim().toLowerCase()
  const figure = /^第?\s*(\d{1,3})(?:st|nd|rd|th)?\s*(?:版|ed\.?|edn\.?|edition)?$/.exec(plain)
  if (figure) return Number(figure[1])
  const word = words.indexOf(plain.replace(/\s*(?:ed\.?|edn\.?|edition)$/, ''))
  if (word !== -1) return word + 1
  const han = hanNumbers.indexOf(/^第?(.{1,2})版$/.exec(plain)?.[1] ?? '')
  return han === -1 ? undefined : han + 1
}

export function ordinal(number: number): string {
  const teen = number % 100 >= 11 && number % 100 <= 13
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}
