/**
 * Names as reference managers and databases write them, a field each or several in one.
 *
 *   Zarate, C. A., Jr.   →  {family: 'Zarate', given: 'C. A.', suffix: 'Jr'}
 *   王高华;舒畅           →  {literal: '王高华'}, {literal: '舒畅'}
 *   World Health Organization,  →  {literal: 'World Health Organization'}
 */
import type {ReferenceName} from '../../model/reference.js'
import {isEastAsian} from '../script.js'
import {compoundFamilyNames} from './compound-family-names.js'

/** Which comes first where no comma parts family and given name. */
export type NameOrder = 'family-first' | 'given-first'

export interface NameList {
  readonly names: readonly ReferenceName[]
  readonly incomplete: boolean
}

const incompleteMark = /^(?:others|and others|et\.? ?al\.?|\[?等\]?|等人)\.?$/i
const suffixForm = /^(?:jr|sr|ii|iii|iv|2nd|3rd|4th)\.?$/i
const organisation =
  /\b(?:organi[sz]ation|association|society|committee|group|collaboration|collaborators|collaborative|ministry|institutes?|university|consortium|network|team|investigators|foundation|administration|agency|council|college|academy|federation|cent(?:er|re)|department|office|commission|alliance|initiative|task ?force|hospital|union|bureau|company|corporation|inc|ltd)\b/i
/** `Zarate CA`, `Kim J-H`, `Liu R.`: family name and initials as PubMed prints them. */
const familyAndInitials = /^(\S.*) (\p{Lu}{1,3}|\p{Lu}-\p{Lu}|\p{Lu}{1,2}-\p{Lu}|(?:\p{Lu}\.[ -]?){1,4})$/u

/** UTF-16 units of what can be a person's name; anything longer is kept as it is. */
const longestName = 300

export function readNameList(fields: readonly string[], order: NameOrder = 'given-first'): NameList {
  const written = fields.flatMap(splitNames).map(name => name.trim())
  let incomplete = false
  const names: ReferenceName[] = []
  const kept = written.filter(name => name !== '' && name !== ',')
  // A family name in capitals longer than initials shows that the list has given names first: `Wenjie JIANG`.
  const capitals = kept.some(name => name.length <= longestName && /^\S*\p{Ll}.* \p{Lu}{4,}$/u.test(name))
  kept.forEach((name, index) => {
    if (name.length > longestName) {
      names.push({literal: name})
      return
    }
    if (index === kept.length - 1 && incompleteMark.test(name)) {
      incomplete = true
      return
    }
    const trailing =
      index === kept.length - 1 ? /(?:,? et\.? al\.?|(?<=\p{Script=Han})[,，]?\s?等)$/iu.exec(name) : null
    if (trailing && trailing.index > 0) incomplete = true
    const read = readName(trailing && trailing.index > 0 ? name.slice(0, trailing.index) : name, order, capitals)
    if (read) names.push(read)
  })
  return {names, incomplete}
}

function splitNames(text: string): readonly string[] {
  const parts = text.split(/;+|[；、]|\r\n|\n|\r/)
  return parts.flatMap(part => {
    const printed = part.length <= 10 * longestName ? part.split(/[,，]/).map(name => name.trim()) : []
    // `Zarate CA, Singh JB`, a whole author list as it is printed.
    if (printed.length > 1 && printed.every(name => familyAndInitials.test(name))) return printed
    if (!/[,，]/.test(part) || !isEastAsian(part.replace(/et al\.?/g, ''))) return [part]
    const names = part.split(/[,，]/).map(name => name.trim())
    const [first = '', second = ''] = names
    const oneName = names.length === 2 && ([...first].length === 1 || compoundFamilyNames.has(first)) && second !== '等'
    return oneName || second === '' ? [part] : names
  })
}

function readName(text: string, order: NameOrder, capitals: boolean): ReferenceName | undefined {
  const written = text.trim()
  const parts = written.split(/[,，]/).map(part => part.trim())
  const [first = ''] = parts
  if (isEastAsian(written)) return eastAsianName(parts)
  if (first === '') return parts.length > 1 ? readName(parts.slice(1).join(', '), order, capitals) : undefined
  if (parts.length === 1) return organisation.test(written) ? {literal: written} : unparted(written, order, capitals)
  // EndNote's mark of a corporate author is a comma at the end.
  const rest = parts.slice(1).filter(part => part !== '')
  if (rest.length === 0) return {literal: first}
  // `Department of Health, Education, and Welfare,` ends in a comma, too.
  if (parts.at(-1) === '' && organisation.test(written)) return {literal: written.replace(/[,，]\s*$/, '')}
  if (parts.length > 2 && rest.length === 1 && parts[1] === '') return {literal: `${first}, ${rest[0]}`}
  const suffixAt = rest.findIndex(part => suffixForm.test(part))
  const suffix = suffixAt === -1 ? '' : rest[suffixAt]!
  const given = rest.filter((_, index) => index !== suffixAt).join(', ')
  return withFamily(first, given, suffix)
}

/** `张, 三` has its family name; `张三` and `张 三` are kept as they are printed. */
function eastAsianName(parts: readonly string[]): ReferenceName {
  const [first = '', ...rest] = parts.filter(part => part !== '')
  if (rest.length === 0) return {literal: first.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')}
  return {family: first, given: rest.join('')}
}

function unparted(written: string, order: NameOrder, capitals: boolean): ReferenceName {
  const words = written.split(/\s+/)
  if (words.length === 1) return {literal: written}
  const last = words.at(-1)!
  if (words.length > 2 && suffixForm.test(last)) {
    const without = unparted(words.slice(0, -1).join(' '), order, capitals)
    return without.family ? {...without, suffix: last.replace(/\.$/, '')} : {literal: written}
  }
  const printed = capitals ? null : familyAndInitials.exec(written)
  if (printed && /\p{Ll}/u.test(printed[1]!)) return withFamily(printed[1]!, printed[2]!, '')
  const [first = ''] = words
  if (/^\p{Lu}{2,}$/u.test(first) && /\p{Ll}/u.test(last))
    return withFamily(capitalised(first), words.slice(1).join(' '), '')
  if (order === 'family-first' && !/^\p{Lu}{2,}$/u.test(last)) return withFamily(first, words.slice(1).join(' '), '')
  const particleAt = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isSmall(word))
  const familyAt = particleAt === -1 ? words.length - 1 : particleAt
  const family = words.slice(familyAt)
  const familyName = family.map(word => (capitals || order === 'family-first' ? capitalised(word) : word)).join(' ')
  return withFamily(familyName, words.slice(0, familyAt).join(' '), '')
}

/** Capitals only show which word is the family name: `JIANG` → `Jiang`. */
const capitalised = (word: string): string =>
  /^\p{Lu}{2,}$/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word)

/** Small words before the family name are its particle: `van den Eynde`. A suffix may stand behind it: `Zarate Jr.` */
function withFamily(written: string, given: string, suffix: string): ReferenceName {
  const words = written.split(/\s+/)
  const last = words.at(-1)!
  const trailing = suffix === '' && words.length > 1 && suffixForm.test(last) ? last : ''
  const names = trailing === '' ? words : words.slice(0, -1)
  const familyAt = names.findIndex(word => !isSmall(word))
  const particle = familyAt > 0 ? names.slice(0, familyAt).join(' ') : ''
  const family = familyAt > 0 ? names.slice(familyAt).join(' ') : names.join(' ')
  const end = (suffix || trailing).replace(/\.$/, '')
  if (given === '' && particle === '' && end === '') return {literal: family}
  return {family, ...(given && {given}), ...(particle && {particle}), ...(end && {suffix: end})}
}
