/**
 * Name lists of BibTeX → names.
 *
 *   Zarate, Jr, Carlos A. and {World Health Organization} and Frederique van den Eynde and others
 *   → [{family: 'Zarate', suffix: 'Jr', given: 'Carlos A.'}, {literal: 'World Health Organization'},
 *      {particle: 'van den', family: 'Eynde', given: 'Frederique'}], incomplete
 *
 * Forms that BibTeX would garble are read as they were meant, and noted.
 */
import type {ReferenceName} from '../../model/reference.js'
import {isEastAsian} from '../script.js'
import {pieces} from './pieces.js'

/** Notes of `reference-name-form`. */
export type NameNote = 'comma' | 'organisation' | 'separator' | 'suffix' | 'et-al'

export interface NameList {
  readonly names: readonly ReferenceName[]
  readonly incomplete: boolean
  readonly notes: readonly {readonly note: NameNote; readonly written: string}[]
}

const incompleteMark = /^(?:others|et\.? ?al\.?|and others|等|等人)\.?$/i
const suffixForm = /^(?:jr|sr|ii|iii|iv|v|2nd|3rd|4th)\.?$/i
/** Behind a family name alone, `V.` and `IV` are initials. */
const suffixAlone = /^(?:jr|sr|iii|2nd|3rd|4th)\.?$/i
const organisation =
  /\b(?:organi[sz]ation|association|society|committee|group|collaboration|collaborators|ministry|institutes?|university|consortium|network|team|investigators|foundation|administration|agency|council|college|academy|federation|cent(?:er|re)|department|office|commission|alliance|initiative|taskforce|task force|hospital|union|bureau)\b/i
/** `Zarate CA`: family name and initials as PubMed prints them. */
const familyAndInitials = /^(.*\p{Ll}.*) (\p{Lu}{1,3}|\p{Lu}-\p{Lu})$/u

export function readNames(source: string, decode: (latex: string) => string): NameList {
  const notes: {note: NameNote; written: string}[] = []
  let parts: readonly string[] = pieces(source.replace(/\s+/g, ' ').trim(), / and /iy)
  if (parts.length === 1) {
    const split = otherwiseSeparated(parts[0]!)
    if (split.length > 1) notes.push({note: 'separator', written: decode(source)})
    parts = split
  }
  const names: ReferenceName[] = []
  let incomplete = false
  parts.forEach((part, index) => {
    let written = part.trim()
    const last = index === parts.length - 1
    const text = decode(written)
    if (last && incompleteMark.test(text)) {
      incomplete = true
      if (text.toLowerCase() !== 'others' && text !== '等') notes.push({note: 'et-al', written: text})
      return
    }
    const trailing = last ? /[,，]?\s*(?:\bet\.? al\.?|(?<=\p{Script=Han})[,，]?\s*等)$/iu.exec(written) : null
    if (trailing && trailing.index > 0) {
      incomplete = true
      notes.push({note: 'et-al', written: text})
      written = written.slice(0, trailing.index).trim()
    }
    if (decode(written) === '') return
    const name = readName(written, decode, note => notes.push({note, written: decode(written)}))
    if (name) names.push(name)
  })
  return {names, incomplete, notes}
}

/** `王高华; 舒畅`, `王高华，舒畅，向均怡`, `Kaur, U.; Singh, A.`: how databases part names. */
function otherwiseSeparated(source: string): readonly string[] {
  const byMark = pieces(source, /(?<!&#?\w{1,8});|[；、]/y).filter(part => part.trim() !== '')
  if (byMark.length > 1) return byMark
  if (!isEastAsian(source.replace(/等|et al\.?/g, ''))) return [source]
  const byComma = pieces(source, /[,，]/y)
  const [first, second] = byComma.map(part => part.trim())
  if (
    byComma.length === 2 &&
    first &&
    second &&
    [...first].length <= 2 &&
    [...second].length <= 2 &&
    !/等/.test(second)
  ) {
    if ([...first].length === 1) return [source]
  }
  return byComma
}

function readName(
  source: string,
  decode: (latex: string) => string,
  note: (note: NameNote) => void,
): ReferenceName | undefined {
  if (isGroup(source)) return {literal: decode(source)}
  const parts = pieces(source, /[,，]/y).map(part => part.trim())
  if (/^(?:family|given|prefix|suffix)(?:-i)?\s*=/i.test(parts[0]!)) return extendedName(parts, decode)
  if (parts.length === 1) return withoutComma(source, decode, note)
  const [family = '', second = '', ...rest] = parts
  let given = rest.join(', ')
  let suffix = second
  if (rest.length === 0) [given, suffix] = suffixAlone.test(decode(second)) ? ['', second] : [second, '']
  else if (!suffixForm.test(decode(second)) && suffixForm.test(decode(rest[0]!))) {
    note('suffix')
    given = second
    suffix = rest[0]!
  }
  const words = pieces(family, / /y)
  const lastSmall = words.slice(0, -1).findLastIndex(word => isSmall(word, decode))
  return person({
    particle: decode(words.slice(0, lastSmall + 1).join(' ')),
    family: decode(words.slice(lastSmall + 1).join(' ')),
    given: decode(given),
    suffix: decode(suffix),
  })
}

function withoutComma(
  source: string,
  decode: (latex: string) => string,
  note: (note: NameNote) => void,
): ReferenceName | undefined {
  const text = decode(source)
  if (isEastAsian(text) || !/\s/.test(text)) return {literal: text}
  if (organisation.test(text)) {
    note('organisation')
    return {literal: text}
  }
  const printed = familyAndInitials.exec(text)
  if (printed) {
    note('comma')
    const suffixed = /^(.*) (\S+)$/.exec(printed[1]!)
    if (suffixed && suffixForm.test(suffixed[2]!)) {
      return person({family: suffixed[1]!, given: printed[2]!, suffix: suffixed[2]!})
    }
    return person({family: printed[1]!, given: printed[2]!})
  }
  const words = pieces(source, /[ ~]/y).filter(word => word !== '')
  let suffix = ''
  if (words.length > 2 && suffixForm.test(decode(words.at(-1)!))) {
    suffix = decode(words.pop()!)
    const before = decode(words.join(' '))
    const initials = familyAndInitials.exec(before)
    if (initials) {
      note('comma')
      return person({family: initials[1]!, given: initials[2]!, suffix})
    }
  }
  const first = words.slice(0, -1).findIndex(word => isSmall(word, decode))
  const lastSmall = words.slice(0, -1).findLastIndex(word => isSmall(word, decode))
  const familyAt = lastSmall === -1 ? words.length - 1 : lastSmall + 1
  const givenEnd = first === -1 ? familyAt : first
  return person({
    given: decode(words.slice(0, givenEnd).join(' ')),
    particle: decode(words.slice(givenEnd, familyAt).join(' ')),
    family: decode(words.slice(familyAt).join(' ')),
    suffix,
  })
}

/** BibLaTeX: `family=Eynde, given=Frederique, prefix=van den, useprefix=true`. */
function extendedName(parts: readonly string[], decode: (latex: string) => string): ReferenceName | undefined {
  const by = new Map(
    parts.map(part => {
      const at = part.indexOf('=')
      return [
        part.slice(0, at).trim().toLowerCase(),
        decode(
          part
            .slice(at + 1)
            .trim()
            .replace(/^"(.*)"$/, '$1'),
        ),
      ]
    }),
  )
  return person({
    family: by.get('family') ?? '',
    given: by.get('given') ?? by.get('given-i') ?? '',
    particle: by.get('prefix') ?? '',
    suffix: by.get('suffix') ?? '',
  })
}

function person(name: {family: string; given: string; particle?: string; suffix?: string}): ReferenceName | undefined {
  const {family, given, particle, suffix} = name
  if (!family && !given) return undefined
  if (!family) return {literal: given}
  return {
    family,
    ...(given && {given}),
    ...(particle && {particle}),
    ...(suffix && {suffix: suffix.replace(/\.$/, '')}),
  }
}

/** `{…}` from end to end, not `{A} and {B}`; `{\'E}tienne` and `{\"O}` are letters with accents. */
function isGroup(source: string): boolean {
  if (!/^\{[^\\}].*\}$/s.test(source)) return false
  let depth = 0
  for (let at = 0; at < source.length - 1; at++) {
    const character = source[at]
    if (character === '\\') at++
    else if (character === '{') depth++
    else if (character === '}' && --depth === 0) return false
  }
  return true
}

/** A word that begins with a small letter outside braces is a particle, as in BibTeX. */
function isSmall(word: string, decode: (latex: string) => string): boolean {
  if (/^\{[^\\]/.test(word)) return false
  return /^[\p{P}]*\p{Ll}/u.test(decode(word))
}
