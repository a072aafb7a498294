/** Printed citations: numbers from the guideline's numbering, joined, each a link; every citation gets ids that its references lead back to. */
import type {PhrasingContent} from 'mdast'
import type {Citation, CitationItem} from '../../model/content.js'
import type {Guideline} from '../../model/guideline.js'
import type {Language} from '../../model/language.js'
import type {Reference} from '../../model/reference.js'
import {joinNumbers, narrativeAuthors} from '../../references/index.js'
import type {IdRegister} from './ids.js'
import type {PrintedCitation} from './nodes.js'
import {text, word} from './words.js'

export interface CitationRegister {
  readonly numberOf: ReadonlyMap<string, number>
  readonly referenceOf: ReadonlyMap<string, Reference>
  /** The id of a reference's entry: `ref-KEY`. */
  readonly targetOf: (key: string) => string
  /** A new id for a citation of this key. */
  readonly cite: (key: string) => string
  /** Ids of the citations so far. */
  readonly citationsOf: (key: string) => readonly string[]
}

/** Claims `references` and `ref-KEY` before the source's own ids: hosts rely on them. */
export function createCitationRegister(guideline: Guideline, ids: IdRegister): CitationRegister {
  ids.claim('references')
  const targets = new Map(guideline.numbering.map(key => [key, ids.claim(`ref-${key}`)]))
  const made = new Map<string, string[]>()
  return {
    numberOf: new Map(guideline.numbering.map((key, index) => [key, index + 1])),
    referenceOf: new Map(guideline.references.map(reference => [reference.key, reference])),
    targetOf: key => targets.get(key) ?? `ref-${key}`,
    cite(key) {
      const list = made.get(key) ?? []
      const id = ids.claim(`cite-${key}-${list.length + 1}`)
      made.set(key, [...list, id])
      return id
    },
    citationsOf: key => made.get(key) ?? [],
  }
}

const isPlain = (item: CitationItem): boolean =>
  item.prefix === undefined && item.suffix === undefined && item.locator === undefined

const numberLink = (register: CitationRegister, key: string): PhrasingContent => ({
  type: 'link',
  url: `#${register.targetOf(key)}`,
  children: [text(String(register.numberOf.get(key)))],
})

/** `[1,3-5]`: plain items joined, a run of two as well (GB/T 7714, 9.2). */
function plainNumbers(items: readonly CitationItem[], register: CitationRegister): PhrasingContent[] {
  const keyOf = new Map(items.map(item => [register.numberOf.get(item.key) ?? 0, item.key]))
  return joinNumbers([...keyOf.keys()]).flatMap(({first, last}, index) => [
    ...(index > 0 ? [text(',')] : []),
    numberLink(register, keyOf.get(first) ?? ''),
    ...(last > first ? [text('-'), numberLink(register, keyOf.get(last) ?? '')] : []),
  ])
}

/** `see 2, p. 260`. */
function itemWithWords(item: CitationItem, register: CitationRegister, lang: Language): PhrasingContent[] {
  const known = register.numberOf.has(item.key)
  const locator = item.locator && word(lang, `citation.${item.locatorType ?? 'page'}`, {locator: item.locator})
  const after = [locator, item.suffix].filter(part => part).map(part => `, ${part}`)
  return [
    ...(item.prefix ? [text(`${item.prefix} `)] : []),
    known ? numberLink(register, item.key) : text(`@${item.key}`),
    ...(after.length > 0 ? [text(after.join(''))] : []),
  ]
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

/** The bracket. An unknown key stands in it as `@key`, so that nobody overlooks it. */
export function printCitation(
  items: readonly CitationItem[],
  register: CitationRegister,
  lang: Language,
): PrintedCitation {
  const groups = groupsOf(items, register)
  const joint = items.every(isPlain) ? ',' : '; '
  const inner = groups.flatMap((group, index) => {
    const first = group[0]
    const printed =
      first && isPlain(first) && register.numberOf.has(first.key)
        ? plainNumbers(group, register)
        : group.flatMap(item => itemWithWords(item, register, lang))
    return index > 0 ? [text(joint), ...printed] : printed
  })
  const known = [...new Set(items.map(item => item.key))].filter(key => register.numberOf.has(key))
  return {
    type: 'printedCitation',
    children: [text('['), ...inner, text(']')],
    ids: known.map(key => register.cite(key)),
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
    const authors = reference ? narrativeAuthors(reference, lang) : ''
    return [...(before || authors ? [text(before + authors)] : []), bracket([rest])]
  })
}
