/** Names as a reference list prints them: `Zarate CA Jr`, `van den Eynde F`, `王高华`. */

import {translate} from '../../locales/translator.js'
import type {Language} from '../../model/language.js'
import type {ReferenceName} from '../../model/reference.js'
import {isEastAsian} from '../script.js'
import type {ReferenceStyle} from './style.js'

/** At most the style's number of names, then 等 or et al in the entry's own language. */
export function formatNames(
  names: readonly ReferenceName[],
  incomplete: boolean,
  language: Language,
  style: ReferenceStyle['names'],
): string {
  const shown = names.length > style.all ? names.slice(0, style.shown) : names
  const printed = shown.map(name => formatName(name, style.hyphenatedInitials))
  if (printed.length === 0) return ''
  if (incomplete || shown.length < names.length) printed.push(translate(language, 'references', 'et-al'))
  return printed.join(', ')
}

export function formatName(name: ReferenceName, hyphenatedInitials: 'joined' | 'hyphen'): string {
  if (name.literal !== undefined) return name.literal
  const family = familyName(name)
  const given = name.given ?? ''
  if (isEastAsian(family) && (given === '' || isEastAsian(given))) return family + given
  return [family, initials(given, hyphenatedInitials), name.suffix].filter(Boolean).join(' ')
}

/** With its particle: `van den Eynde`, `d'Alembert`. */
export function familyName(name: ReferenceName): string {
  const family = name.family ?? ''
  if (!name.particle) return family
  return /['’‘-]$/.test(name.particle) ? name.particle + family : `${name.particle} ${family}`
}

/** `Jean-Luc` → `JL` or `J-L`, `Carlos A.` → `CA`, `C.A.` → `CA`, `MH` → `MH`. */
function initials(given: string, hyphenated: 'joined' | 'hyphen'): string {
  const words = given.split(/[\s.·]+/).filter(word => /\p{L}/u.test(word))
  const capitalised = words.some(word => /^\P{L}*\p{Lu}/u.test(word))
  return words
    .filter(word => !capitalised || !/^\P{L}*\p{Ll}/u.test(word))
    .map(word =>
      word
        .split(/[-‐‑]/)
        .map(part => initialsOfWord(part))
        .filter(Boolean)
        .join(hyphenated === 'hyphen' ? '-' : ''),
    )
    .join('')
}

/** Two or three capitals are initials already. */
function initialsOfWord(word: string): string {
  const letters = word.replace(/^\P{L}+/u, '').replace(/[^\p{L}\p{M}]+$/u, '')
  if (/^\p{Lu}{2,3}$/u.test(letters)) return letters
  const first = /^\p{L}\p{M}*/u.exec(letters)?.[0] ?? ''
  return first.toUpperCase()
}
