/**
 * The abbreviations of a guideline: where each language uses and explains them.
 *
 *   treatment-resistant depression (TRD)   难治性抑郁症（TRD）   TRD（难治性抑郁症）
 */
import type {Guideline} from '../../model/guideline.js'
import {type Language, languages} from '../../model/language.js'
import type {Survey} from '../survey.js'
import type {SourceTexts} from '../text/flat-text.js'
import {type Prose, proseOf} from './prose.js'
import {wellKnown} from './well-known-abbreviations.js'

interface Use {
  readonly prose: Prose
  readonly start: number
  /** Rises in reading order. */
  readonly order: number
}

export interface AbbreviationUse {
  readonly name: string
  readonly language: Language
  /** In running text. */
  readonly first?: Use
  readonly uses: number
  /** Where it is explained in this language. */
  readonly explained?: Use
  /** In the front matter, in its list of abbreviations or its glossary. */
  readonly isListed: boolean
  readonly isWellKnown: boolean
}

interface Context {
  readonly guideline: Guideline
  readonly survey: Survey
  readonly sources: SourceTexts
}

/** Capitals and few small letters: TRD, rTMS, eGFR, SSRIs. Neither parts of names with hyphens and figures nor Roman numerals. */
const latin = String.raw`A-Za-z\u00C0-\u024F\u0370-\u03FF\d_`
const abbreviation = new RegExp(
  String.raw`(?<![${latin}₀-₉⁰-⁹.@/&’'-])[a-z]{0,2}[A-Z](?:[a-z]?[A-Z]){1,6}(?=s?(?![${latin}₀-₉⁰-⁹@/&’-]|[ ]?\d))`,
  'g',
)
const roman = /^[IVXLCDM]+$/

const made = new WeakMap<Survey, readonly AbbreviationUse[]>()

/** Each abbreviation once in each language. */
export function abbreviationsOf(context: Context): readonly AbbreviationUse[] {
  const known = made.get(context.survey)
  if (known) return known
  const found = [...readAbbreviations(context)]
  made.set(context.survey, found)
  return found
}

function* readAbbreviations(context: Context): Generator<AbbreviationUse> {
  const listed = listedIn(context.guideline)
  for (const language of languages) {
    const found = new Map<string, {first?: Use; uses: number; explained?: Use}>()
    let order = 0
    for (const prose of proseOf(context)) {
      if (prose.language !== language || prose.kind === 'name' || isShouted(prose.text)) continue
      for (const {0: name, index: start} of prose.text.matchAll(abbreviation)) {
        order++
        if (roman.test(name)) continue
        const about = found.get(name) ?? {uses: 0}
        found.set(name, about)
        const use = {prose, start, order}
        if (isExplained(prose.text, start, start + name.length)) about.explained ??= use
        if (prose.kind !== 'paragraph') continue
        about.uses++
        about.first ??= use
      }
    }
    for (const [name, about] of found) {
      yield {name, language, ...about, isListed: listed.has(name), isWellKnown: wellKnown.has(name)}
    }
  }
}

/** Words in capitals for emphasis, as in the headings of a label. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\b[A-Z]{4,}\b/g)?.length ?? 0
  return capitals > 0 && capitals * 3 > (text.match(/\b[A-Za-z]+\b/g)?.length ?? 0) && !/\p{Script=Han}/u.test(text)
}

/** In brackets behind words, before brackets with words, or named as one. */
function isExplained(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start)
  const after = text.slice(end, end + 200)
  const rest = after.replace(/^s(?![a-z])/, '')
  if (/^ ?[（(](?:[^（）()]{0,8}[\p{Script=Han}]{2}|\p{L}+(?:[ -]\p{L}+){1,12}[)）,，;；])/u.test(rest)) return true
  if (/(?:简称|缩写为?|称为?|记作|abbreviated (?:as|to)|known as|called)[“"「（(:： ]{0,3}$/.test(before)) return true
  // `（electroconvulsive therapy，ECT）`, `（ECT）`, `(ECT; 95% …)`.
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'))
  if (opened < 0 || /[)）]/.test(before.slice(opened))) return false
  if (!/^\s?(?:[)）,，;；:：]|$)/.test(rest)) return false
  const inside = before.slice(opened + 1).trim()
  const isFirst = inside === '' || /^(?:以下简称|下称|简称|hereafter|henceforth|i\.e\.,?)$/.test(inside)
  if (isFirst) return /[\p{L}”"’)）]\s?$/u.test(before.slice(0, opened))
  return /[,，;；]\s?$/.test(before) && /\p{L}{3}/u.test(inside)
}

/** Of the list of abbreviations and the glossary. */
function listedIn({metadata}: Guideline): ReadonlySet<string> {
  const listed = new Set<string>()
  const add = (text: string | undefined) => {
    for (const [name] of (text ?? '').matchAll(/[A-Za-z]{2,12}/g)) listed.add(name)
  }
  for (const {abbreviation} of metadata.abbreviations) {
    listed.add(abbreviation)
    add(abbreviation)
  }
  for (const {term} of metadata.glossary) {
    add(term.zh)
    add(term.en)
  }
  return listed
}

export interface EnglishExplanation extends Pick<Use, 'prose' | 'start'> {
  readonly name: string
  /** As typed. */
  readonly meaning: string
  /** To be compared: small letters, no plural. */
  readonly known: string
}

/** Words before brackets whose initials are the abbreviation in the brackets: nothing else is sure to be its meaning. */
export function* englishExplanations(context: Context): Generator<EnglishExplanation> {
  for (const prose of proseOf(context)) {
    if (prose.language !== 'en') continue
    for (const {0: whole, 1: name = '', index} of prose.text.matchAll(/\(([A-Z]{2,7})s?(?=[),;])/g)) {
      const words = prose.text.slice(Math.max(0, index - 150), index).match(/\p{L}+/gu) ?? []
      const meaning = words.slice(-name.length)
      const initials = meaning.map(word => word.charAt(0).toUpperCase()).join('')
      if (initials !== name) continue
      const known = meaning.join(' ').toLowerCase().replace(/s\b/g, '')
      const start = index + whole.indexOf(name)
      yield {prose, start, name, meaning: meaning.join(' '), known}
    }
  }
}
