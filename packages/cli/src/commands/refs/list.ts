/** `zhinan refs list`: which reference is cited where, which is not cited, which citations have none. */
import {
  type CitedWork,
  type Guideline,
  type Label,
  type Language,
  narrativeAuthors,
  otherLanguage,
  type Reference,
  surveyGuideline,
} from '@zhinan/core'
import {pathInFolder, readGuidelineFolder} from '@zhinan/core/node'
import {guidelineFolders} from '../../guideline-folders.js'
import {cutTo, displayWidth, padTo} from '../../reporters/display-width.js'
import {printable, printableJson} from '../../reporters/printable.js'
import {type Say, sayIn} from '../../say.js'
import type {Terminal} from '../../terminal.js'

export interface ListOptions {
  readonly lang: Language
  readonly format: 'pretty' | 'json'
}

interface Cited {
  readonly reference: Reference
  /** In the guideline's own numbering; absent where it is not cited. */
  readonly number?: number
  readonly citations: readonly CitedWork[]
}

interface Listing {
  readonly id: string
  readonly folder: string
  /** In the order of numbers, then those not cited in the order of the library. */
  readonly references: readonly Cited[]
  readonly unknown: ReadonlyMap<string, readonly CitedWork[]>
}

function listingOf(guideline: Guideline, folder: string): Listing {
  const byKey = new Map<string, CitedWork[]>()
  for (const citation of surveyGuideline(guideline).citations) {
    const citations = byKey.get(citation.key) ?? []
    citations.push(citation)
    byKey.set(citation.key, citations)
  }
  const numbers = new Map(guideline.numbering.map((key, index) => [key, index + 1]))
  const references = guideline.references.map(reference => {
    const number = numbers.get(reference.key)
    return {reference, ...(number !== undefined && {number}), citations: byKey.get(reference.key) ?? []}
  })
  const known = new Set(guideline.references.map(({key}) => key))
  return {
    id: guideline.metadata.id,
    folder,
    references: references.toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0),
    unknown: new Map([...byKey].filter(([key]) => !known.has(key))),
  }
}

export async function list(paths: readonly string[], options: ListOptions, terminal: Terminal): Promise<number> {
  const {lang, format} = options
  const say = sayIn(lang)
  const {folders, unreadable} = await guidelineFolders(paths)
  if (folders.length === 0 && unreadable[0]) throw unreadable[0]
  const listings: Listing[] = []
  let unread = false
  for (const folder of folders) {
    const {read} = await readGuidelineFolder(folder)
    if (read.guideline) listings.push(listingOf(read.guideline, folder))
    else {
      unread = true
      terminal.stderr(`${say('refs.unread', {path: printable(folder)})}\n`)
    }
  }
  terminal.stdout(
    format === 'json'
      ? `${printableJson({guidelines: listings.map(listing => jsonListing(listing, lang))})}\n`
      : listings.map(listing => prettyListing(listing, lang, say)).join('\n'),
  )
  if (unreadable[0]) throw unreadable[0]
  return unread ? 1 : 0
}

/** `R1`, `#dosing`, the heading of a section without an id; nothing before the first section. */
function whereOf({section, recommendation}: CitedWork, language: Language): string | undefined {
  if (recommendation) return recommendation.id ?? String(recommendation.number)
  if (!section) return undefined
  return section.id === undefined ? labelText(section.heading, language) : `#${section.id}`
}

function labelText(label: Label, language: Language): string {
  const nodes = label[language] ?? label.shared ?? label[otherLanguage(language)] ?? []
  return nodes.map(textOf).join('')
}

function textOf(node: object): string {
  if ('value' in node && typeof node.value === 'string') return node.value
  if (!('children' in node) || !Array.isArray(node.children)) return ''
  const children: readonly object[] = node.children
  return children.map(textOf).join('')
}

const authorsOf = (reference: Reference, language: Language): string =>
  reference.authors.length + reference.editors.length > 0 ? narrativeAuthors(reference, language) : ''

function prettyListing({id, folder, references, unknown}: Listing, language: Language, say: Say): string {
  const cited = references.filter(({number}) => number !== undefined)
  const uncited = references.filter(({number}) => number === undefined)
  const keyWidth = Math.min(32, Math.max(0, ...references.map(({reference}) => displayWidth(reference.key))))
  const numberWidth = String(cited.length).length + 2
  const entry = ({reference, number}: Cited): string => {
    const head = (number === undefined ? '–' : `[${number}]`).padStart(numberWidth)
    const facts = [authorsOf(reference, language), reference.issued?.year].filter(Boolean).join(', ')
    const title = reference.title ?? reference.paired?.title ?? ''
    return `${head} ${padTo(reference.key, keyWidth)}  ${[facts, cutTo(title, 70)].filter(Boolean).join('. ')}`
  }
  const indent = ' '.repeat(numberWidth + 1)
  const lines = [
    say('refs.list.head', {id, cited: cited.length, uncited: uncited.length, unknown: unknown.size}),
    ...cited.flatMap(one => [entry(one), ...places(one.citations, folder, language, say).map(line => indent + line)]),
    ...(uncited.length > 0 ? ['', say('refs.list.uncited'), ...uncited.map(entry)] : []),
    ...(unknown.size > 0 ? ['', say('refs.list.unknown')] : []),
    ...[...unknown].flatMap(([key, citations]) => [
      `${' '.repeat(numberWidth)} ${key}`,
      ...places(citations, folder, language, say).map(line => indent + line),
    ]),
  ]
  return `${lines.map(printable).join('\n')}\n`
}

/** A line for each section or recommendation, with the lines of its citations, the file named once. */
function places(citations: readonly CitedWork[], folder: string, language: Language, say: Say): readonly string[] {
  const byPlace = new Map<string, Map<string, Set<number>>>()
  for (const citation of citations) {
    const where = whereOf(citation, language) ?? say('refs.list.outside')
    const byFile = byPlace.get(where) ?? new Map<string, Set<number>>()
    byPlace.set(where, byFile)
    const file = pathInFolder(folder, citation.place.file)
    byFile.set(file, (byFile.get(file) ?? new Set()).add(citation.place.line))
  }
  const comma = say('refs.list.comma')
  return [...byPlace].map(([where, byFile]) => {
    const files = [...byFile].map(([file, lines]) => `${file}:${[...lines].join(comma)}`)
    return `${where}  ${files.join(say('refs.list.semicolon'))}`
  })
}

function jsonListing({id, folder, references, unknown}: Listing, language: Language) {
  const cited = (citation: CitedWork) => ({
    file: pathInFolder(folder, citation.place.file),
    line: citation.place.line,
    column: citation.place.column,
    lang: citation.language ?? null,
    section: citation.section?.id ?? null,
    heading: citation.section ? labelText(citation.section.heading, language) : null,
    recommendation: citation.recommendation
      ? (citation.recommendation.id ?? String(citation.recommendation.number))
      : null,
  })
  return {
    id,
    path: folder,
    references: [
      ...references.map(({reference, number, citations}) => ({
        number: number ?? null,
        key: reference.key,
        known: true,
        authors: authorsOf(reference, language),
        year: reference.issued?.year ?? '',
        title: reference.title ?? '',
        citations: citations.map(cited),
      })),
      ...[...unknown].map(([key, citations]) => ({
        number: null,
        key,
        known: false,
        authors: '',
        year: '',
        title: '',
        citations: citations.map(cited),
      })),
    ],
  }
}
