/** Names as a reference list prints them: `Zarate CA Jr`, `PEEBLES P Z, Jr`, `van den Eynde F`, `王高华`. */

import {translate} from '../../locales/translator.js'
import type {Language} from '../../model/language.js'
import type {ReferenceName} from '../../model/reference.js'
import {isEastAsian} from '../script.js'
import {ordinal} from './edition.js'
import type {NameForm} from './style.js'

export interface NameList {
  readonly names: readonly ReferenceName[]
  readonly incomplete: boolean
  readonly language: Language
  /** The English side of a Chinese entry: Western names are pinyin. */
  readonly pinyin: boolean
}

/**
 * At most the style's number of names, then 等 or et al in the entry's own language.
 *
 * @param widen makes a mark as wide as the entry's punctuation is
 */
export function formatNames(
  {names, incomplete, language, pinyin}: NameList,
  form: NameForm,
  widen: (mark: string) => string,
): string {
  const named = names.filter(isNamed)
  const shown = named.length > form.upTo ? named.slice(0, form.shown) : named
  const given = pinyin && form.given === 'initials' ? form.pinyin : form.given
  let list = ''
  shown.forEach((name, index) => {
    const printed = formatName(name, {...form, given}, widen)
    const previous = shown[index - 1]
    const organisation = isOrganisation(name) || (previous !== undefined && isOrganisation(previous))
    list += index === 0 ? printed : widen(organisation ? form.aroundOrganisations : ', ') + printed
  })
  if (list === '') return ''
  if (!incomplete && shown.length === named.length) return list
  return list + widen(', ') + andOthers(language)
}

/** Looked up once: a list of 5,000 references needs it 5,000 times. */
const othersIn = new Map<Language, string>()

function andOthers(language: Language): string {
  const words = othersIn.get(language) ?? translate(language, 'references', 'et-al')
  othersIn.set(language, words)
  return words
}

const hasText = (text?: string): boolean => text !== undefined && /\S/.test(text)
const isNamed = ({literal, family, given}: ReferenceName): boolean =>
  hasText(literal) || hasText(family) || hasText(given)

const isOrganisation = ({literal}: ReferenceName): boolean => literal !== undefined && !isEastAsian(literal)

export function formatName(name: ReferenceName, form: NameForm, widen: (mark: string) => string): string {
  if (name.literal !== undefined) return name.literal
  const family = familyName(name)
  const given = name.given ?? ''
  if (isEastAsian(family) && (given === '' || isEastAsian(given))) return family + given
  const printed = [
    form.family === 'capitals' ? family.toUpperCase() : family,
    form.given === 'full' ? given : initials(given, form),
  ]
    .filter(Boolean)
    .join(' ')
  if (!name.suffix) return printed
  return `${printed}${widen(form.beforeSuffix)}${formatSuffix(name.suffix, form.suffixNumerals)}`
}

/** With its particle: `van den Eynde`, `d'Alembert`. */
export function familyName(name: ReferenceName): string {
  const family = name.family ?? ''
  if (!name.particle) return family
  return /['’‘-]$/.test(name.particle) ? name.particle + family : `${name.particle} ${family}`
}

const romanNumerals = ['I', 'II', 'III', 'IV', 'V', 'VI']

/** `Jr.` → `Jr`, `III` → `3rd` (NLM) or `III`. */
function formatSuffix(suffix: string, numerals: NameForm['suffixNumerals']): string {
  const plain = suffix.replace(/\.$/, '')
  const number = romanNumerals.indexOf(plain.toUpperCase()) + 1
  return numerals === 'ordinal' && number > 0 ? ordinal(number) : plain
}

/** `Jean-Luc` → `JL` or `J-L`, `Carlos A.` → `CA` or `C A`, `C.A.` → `CA`, `MH` → `MH`. */
function initials(given: string, {initials, hyphen, initialsUpTo}: NameForm): string {
  const apart = initials === 'apart' ? ' ' : ''
  const words = given
    .replace(/\.(?=[-‐‑])/g, '')
    .split(/[\s.·]+/)
    .filter(word => /\p{L}/u.test(word))
  const capitalised = words.some(word => /^\P{L}*\p{Lu}/u.test(word))
  const groups = words
    .filter(word => !capitalised || !/^\P{L}*\p{Ll}/u.test(word))
    .map(word => ({
      letters: word.split(/[-‐‑]/).flatMap(part => initialsOfWord(part)),
      joint: hyphen === 'kept' && /[-‐‑]/.test(word) ? '-' : apart,
    }))
  if (initialsUpTo !== undefined)
    return groups
      .flatMap(({letters}) => letters)
      .slice(0, initialsUpTo)
      .join(apart)
  return groups.map(({letters, joint}) => letters.join(joint)).join(apart)
}

/** Two or three capitals are initials already. */
function initialsOfWord(word: string): readonly string[] {
  const capitals = /^\P{L}*(\p{Lu}{2,3})[^\p{L}\p{M}]*$/u.exec(word)?.[1]
  if (capitals !== undefined) return [...capitals]
  const first = /\p{L}\p{M}*/u.exec(word)?.[0]
  return first === undefined ? [] : [first.toUpperCase()]
}
