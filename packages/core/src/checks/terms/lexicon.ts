/**
 * Forms of terms, ready to be looked up: the built-in vocabulary, compiled at first use, and over it what a guideline's own glossary adds.
 *
 * An entry of the vocabulary is written `艾司氯胺酮|右旋氯胺酮=esketamine|S-ketamine<氯胺酮`: forms in Chinese, forms in English, and after `<`
 * the concepts by which a translator may name it as well; a leading `~` marks a term that has too many other names to be missed,
 * `!` one that has so few that it is missed even where no other stands in its place. Entries stand apart by `;`, groups of entries by line
 * breaks.
 */
import type {Concept, Kind} from './concept.js'
import {compounds} from './vocabulary/compounds.js'
import {vocabulary} from './vocabulary/index.js'
import {masks} from './vocabulary/masks.js'
import {wordsOf} from './words.js'

/** Forms by their text, and how long the forms are that begin with a given character or word; over a base of other forms. */
class Forms {
  readonly #base: Forms | undefined
  readonly #concepts = new Map<string, readonly Concept[]>()
  readonly #lengths = new Map<string, readonly number[]>()

  constructor(base?: Forms) {
    this.#base = base
  }

  add(form: string, first: string, length: number, concept: Concept | undefined): void {
    const own = this.#concepts.get(form)
    const known = own ?? this.#base?.get(form) ?? []
    const more = concept && !known.includes(concept) ? [concept] : []
    this.#concepts.set(form, own ? [...own, ...more] : [...more, ...known])
    const lengths = this.lengths(first) ?? []
    if (!lengths.includes(length)) {
      this.#lengths.set(
        first,
        [...lengths, length].sort((a, b) => b - a),
      )
    }
  }

  /** Lengths of forms that begin so, the longest first. */
  lengths(first: string): readonly number[] | undefined {
    return this.#lengths.get(first) ?? this.#base?.lengths(first)
  }

  get(form: string): readonly Concept[] | undefined {
    return this.#concepts.get(form) ?? this.#base?.get(form)
  }
}

export interface Lexicon {
  /** Without blanks and hyphens, by characters. */
  readonly zh: Forms
  /** Keys of words parted by a blank, by words. */
  readonly en: Forms
}

/** Longer forms are no terms; so the time to look for one stays within bounds. */
const longest = {characters: 60, words: 16} as const

/** What does not count in a Chinese form: `β-受体阻滞剂` is `β受体阻滞剂`, but `B1 200` is not `B1200`. */
export const blank = /[-‐‑–·•'’]|(?<![A-Za-z\d])\s|\s(?![A-Za-z\d])/g

const chineseKey = (form: string) => form.replace(blank, '').toLowerCase()

function addChinese(forms: Forms, form: string, concept?: Concept): void {
  const key = chineseKey(form)
  if (key !== '' && key.length <= longest.characters) forms.add(key, key[0]!, key.length, concept)
}

function addEnglish(forms: Forms, form: string, concept?: Concept): void {
  const keys = wordsOf(form).map(({key}) => key)
  if (keys.length > 0 && keys.length <= longest.words) forms.add(keys.join(' '), keys[0]!, keys.length, concept)
}

const han = /\p{Script=Han}/u

/** Adds a term under all its forms; a form without Han characters is looked for among words. */
function addTerm(lexicon: Lexicon, forms: readonly string[], concept: Concept): void {
  for (const written of forms) {
    const form = written.normalize('NFKC')
    if (han.test(form)) addChinese(lexicon.zh, form, concept)
    else addEnglish(lexicon.en, form, concept)
  }
}

/** One entry, or undefined where the text holds none. */
export function readEntry(
  entry: string,
  kind: Kind,
  group: number,
): {readonly concept: Concept; readonly forms: readonly string[]} | undefined {
  const trimmed = entry.trim()
  const [loose, certain] = [trimmed.startsWith('~'), trimmed.startsWith('!')]
  const [written = '', related = ''] = trimmed.slice(loose || certain ? 1 : 0).split('<')
  const [zh = '', en = ''] = written.split('=')
  if (zh === '' || en === '') return undefined
  const [chinese, english] = [zh.split('|'), en.split('|')]
  return {
    concept: {
      kind,
      group,
      loose,
      certain,
      zh: chinese[0] ?? '',
      en: english[0] ?? '',
      related: related === '' ? [] : related.split(','),
    },
    forms: [...chinese, ...english],
  }
}

let compiled: Lexicon | undefined

/** The built-in vocabulary. */
export function builtInLexicon(): Lexicon {
  if (compiled) return compiled
  const lexicon: Lexicon = {zh: new Forms(), en: new Forms()}
  let group = 0
  for (const [kind, entries] of vocabulary) {
    for (const line of entries.split('\n')) {
      group++
      for (const entry of line.split(';')) {
        const read = readEntry(entry, kind, group)
        if (read) addTerm(lexicon, read.forms, read.concept)
      }
    }
  }
  for (const compound of compounds.keys()) addChinese(lexicon.zh, compound)
  for (const mask of masks.split(/[;\n]/)) {
    if (han.test(mask)) addChinese(lexicon.zh, mask.trim())
    else addEnglish(lexicon.en, mask.trim())
  }
  compiled = lexicon
  return lexicon
}

/** A term that the guideline itself explains. */
export interface OwnTerm {
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

/** The built-in vocabulary with a guideline's own terms over it. */
export function lexiconWith(terms: readonly OwnTerm[]): Lexicon {
  const base = builtInLexicon()
  if (terms.length === 0) return base
  const lexicon: Lexicon = {zh: new Forms(base.zh), en: new Forms(base.en)}
  for (const {zh, en} of terms) {
    if (zh[0] === undefined || en[0] === undefined) continue
    addTerm(lexicon, [...zh, ...en], {
      kind: 'own',
      group: 0,
      loose: false,
      certain: false,
      zh: zh[0],
      en: en[0],
      related: [],
    })
  }
  return lexicon
}
