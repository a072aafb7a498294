/**
 * Printed citations, in the form that the edition's style gives them; each number is a link to its entry.
 *
 *   [@a; @c; @d; @e]      [1,3-5]      ¹,³⁻⁵
 *   [@b, p. 260; @c]      [2]260[3]    [2, p. 260; 3]    2(p260),3
 */
import type {PhrasingContent} from 'mdast'
import type {Citation, CitationItem} from '../../model/content.js'
import type {Language} from '../../model/language.js'
import {joinNumbers, narrativeAuthors} from '../../references/index.js'
import type {CitationRegister} from './citation-register.js'
import type {PrintedCitation} from './nodes.js'
import {text, word} from './words.js'

type Printed = readonly PhrasingContent[]

const hasWords = (item: CitationItem): boolean => item.prefix !== undefined || item.suffix !== undefined
const isPlain = (item: CitationItem): boolean => !hasWords(item) && item.locator === undefined

const parted = (parts: readonly Printed[], separator: string): PhrasingContent[] =>
  parts.flatMap((part, index) => (index > 0 ? [text(separator), ...part] : [...part]))

const numberLink = (register: CitationRegister, key: string): PhrasingContent => ({
  type: 'link',
  url: `#${register.targetOf(key)}`,
  children: [text(String(register.numberOf.get(key)))],
})

/** `1,3-5`: plain items, joined into runs. */
function plainNumbers(items: readonly CitationItem[], register: CitationRegister): PhrasingContent[] {
  const {form, numberOf} = register
  const keyOf = new Map(items.map(item => [numberOf.get(item.key) ?? 0, item.key]))
  const runs = joinNumbers([...keyOf.keys()], form.joinFrom).map(({first, last}): Printed => {
    const begin = numberLink(register, keyOf.get(first) ?? '')
    return last > first ? [begin, text(form.rangeMark), numberLink(register, keyOf.get(last) ?? '')] : [begin]
  })
  return parted(runs, form.separator)
}

/** An unknown key stands as `@key`, so that nobody overlooks it. */
const number = (item: CitationItem, register: CitationRegister): PhrasingContent =>
  register.numberOf.has(item.key) ? numberLink(register, item.key) : text(`@${item.key}`)

/** `3～5，8`, `3至5、8` → `3-5,8`. */
const places = (locator: string, rangeMark: string, separator: string): string =>
  locator.replace(/\s?[-–—~～至]\s?/g, rangeMark).replace(/\s?[,，、]\s?/g, separator)

/** Where in the work, in the words that the form has for it: `260`, `p. 260`, `(p260)`. */
function locatorOf({locator, locatorType = 'page'}: CitationItem, {form}: CitationRegister, lang: Language): string {
  if (locator === undefined) return ''
  switch (form.locator) {
    case 'after': {
      const place = places(locator, form.rangeMark, ',')
      return locatorType === 'page' ? place : word(lang, `citation.${locatorType}`, {locator: place})
    }
    case 'inside':
      return word(lang, `citation.${locatorType}`, {locator: places(locator, form.rangeMark, ', ')})
    case 'parentheses': {
      const several = locatorType === 'page' && /[-–—~～至,，、]/.test(locator)
      const key = several ? 'pages' : locatorType
      return `(${word(lang, `citation.inParentheses.${key}`, {locator: places(locator, form.rangeMark, ',')})})`
    }
  }
}

/** `see 2, p. 260, baseline`: an item with its words, its place inside the bracket unless it stands behind it. */
function withWords(item: CitationItem, register: CitationRegister, lang: Language): PhrasingContent[] {
  const {locator: form} = register.form
  const place = form === 'after' ? '' : locatorOf(item, register, lang)
  const apart = form === 'parentheses' ? '' : ', '
  const suffix = item.suffix && !(form === 'after' && item.locator !== undefined) ? `, ${item.suffix}` : ''
  const after = `${place && apart + place}${suffix}`
  return [...(item.prefix ? [text(`${item.prefix} `)] : []), number(item, register), ...(after ? [text(after)] : [])]
}

/** Runs of plain known items, and single items that carry words or are unknown. */
function groupsOf(items: readonly CitationItem[], register: CitationRegister): CitationItem[][] {
  const groups: CitationItem[][] = []
  let open: CitationItem[] | undefined
  for (const item of items) {
    const joins = isPlain(item) && register.numberOf.has(item.key)
    if (joins && open) open.push(item)
    else groups.push([item])
    open = joins ? groups.at(-1) : undefined
  }
  return groups
}

/** What stands inside one pair of brackets. */
function inBrackets(items: readonly CitationItem[], register: CitationRegister, lang: Language): PhrasingContent[] {
  const {open, close, separator, locator} = register.form
  const parts = groupsOf(items, register).map((group): Printed => {
    const [first] = group
    const plain = first && isPlain(first) && register.numberOf.has(first.key)
    return plain ? plainNumbers(group, register) : group.flatMap(item => withWords(item, register, lang))
  })
  const worded = items.some(item => hasWords(item) || (locator === 'inside' && item.locator !== undefined))
  return [...(open ? [text(open)] : []), ...parted(parts, worded ? '; ' : separator), ...(close ? [text(close)] : [])]
}

/** `[1,3][2]260[5]12-13`: a bracket of its own for each work with a page, which stands behind it (GB/T 7714-2015, 10.1.3). */
function placesAfterBrackets(
  items: readonly CitationItem[],
  register: CitationRegister,
  lang: Language,
): PhrasingContent[] {
  const brackets: CitationItem[][] = []
  let open = false
  for (const item of items) {
    const own = item.locator !== undefined
    if (open && !own) brackets.at(-1)?.push(item)
    else brackets.push([item])
    open = !own
  }
  return brackets.flatMap(bracket => {
    const [only] = bracket
    const place = only ? locatorOf(only, register, lang) : ''
    const after = place ? text(only?.suffix ? `${place}, ${only.suffix}` : place) : undefined
    // On the line a page would be read as part of the text: `[2]260 cases`.
    const shown: Printed = !after ? [] : register.form.raised ? [after] : [{type: 'superscript', children: [after]}]
    return [...inBrackets(bracket, register, lang), ...shown]
  })
}

/** By number where the style wants that. Words before or after a number may speak of its neighbours: then all stay in place. */
function inOrder(items: readonly CitationItem[], {form, numberOf}: CitationRegister): readonly CitationItem[] {
  if (form.order === 'as-written' || items.some(hasWords)) return items
  const rank = ({key}: CitationItem): number => numberOf.get(key) ?? Number.POSITIVE_INFINITY
  return [...items].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}

export function printCitation(
  items: readonly CitationItem[],
  register: CitationRegister,
  lang: Language,
): PrintedCitation {
  const ordered = inOrder(items, register)
  const known = [...new Set(items.map(item => item.key))].filter(key => register.numberOf.has(key))
  const print = register.form.locator === 'after' ? placesAfterBrackets : inBrackets
  return {
    type: 'printedCitation',
    children: print(ordered, register, lang),
    ids: known.map(key => register.cite(key)),
    ...(register.form.raised ? {} : {onLine: true}),
  }
}

/** `[@a]` is the bracket; `@a` prints the authors before it, with 等 or et al. in the language of the sentence. */
export function printCitationInText(citation: Citation, register: CitationRegister, lang: Language): PhrasingContent[] {
  const bracket = (items: readonly CitationItem[]): PhrasingContent => printCitation(items, register, lang)
  if (citation.form === 'parenthetical') return [bracket(citation.items)]
  return citation.items.flatMap((item, index) => {
    const reference = register.referenceOf.get(item.key)
    const {prefix, ...rest} = item
    const before = `${index > 0 ? word(lang, 'punctuation.enumeration') : ''}${prefix ? `${prefix} ` : ''}`
    const authors = reference ? narrativeAuthors(reference, lang, register.form.etAlStop) : ''
    return [...(before || authors ? [text(before + authors)] : []), bracket([rest])]
  })
}
