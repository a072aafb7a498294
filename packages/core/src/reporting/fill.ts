/** A checklist filled for one edition: each item with the places where it stands, as that edition prints them. */
import {surveyGuideline} from '../checks/survey.js'
import {translate} from '../locales/translator.js'
import type {Guideline, Recommendation, Section} from '../model/guideline.js'
import {languages as allLanguages, type Language, type Localized, type LocalizedText} from '../model/language.js'
import {type AnchoredDocument, buildAnchoredDocument, type DocumentOptions} from '../render/document/build-document.js'
import {dateOf} from '../render/document/front/document-info.js'
import type {Edition, Labelled} from '../render/document/nodes.js'
import {type Holder, heldBy} from '../render/document/walk.js'
import {plainText} from '../render/document/words.js'
import type {Checklist, ChecklistDomain, ChecklistItem} from './checklist.js'
import {type EvaluatedItem, evaluateChecklist} from './evaluate.js'
import {type Evidence, type NamedBlock, type Numbered, printedFields} from './evidence.js'
import type {ItemStatus, NoteKey} from './facts.js'

/** Where an item stands in the edition. */
export interface FilledPlace {
  /** The heading, number or label as the edition prints it, in its languages. */
  readonly label: Localized<string>
  /** The section around it. */
  readonly within?: Localized<string>
  /** Id in the edition's HTML; absent on the head of the first page. */
  readonly anchor?: string
  /** Of a run: where its last block begins. */
  readonly lastAnchor?: string
  /** In the edition's PDF, 1-based: where it begins, and of a run where its last block begins. */
  readonly pages?: {readonly first: number; readonly last: number}
  /** Written in this language only. */
  readonly only?: Language
}

export interface FilledItem extends ChecklistItem {
  readonly status: ItemStatus
  readonly places: readonly FilledPlace[]
  readonly note?: NoteKey
  /** What the note names. */
  readonly names?: readonly LocalizedText[]
}

export interface FilledDomain extends Omit<ChecklistDomain, 'items'> {
  readonly items: readonly FilledItem[]
}

export interface FilledChecklist {
  readonly checklist: Checklist
  readonly guideline: {
    readonly id: string
    readonly title: LocalizedText
    readonly shortTitle?: LocalizedText
    readonly version: string
    readonly status: Guideline['metadata']['status']
    readonly example: boolean
    /** ISO date that the guideline bears. */
    readonly date?: string
    /** Among the diagnostics handed over. */
    readonly errors: number
  }
  readonly edition: Edition
  /** Whether places bear pages. */
  readonly paged: boolean
  readonly domains: readonly FilledDomain[]
}

export interface FillOptions extends DocumentOptions {
  /** By id in the edition, the page of its PDF (`@zhinan/core/pdf`: `fillChecklistWithPages`). */
  readonly pages?: ReadonlyMap<string, number>
}

const languagesOf = (edition: Edition): readonly Language[] => (edition === 'parallel' ? allLanguages : [edition])

/** The nearest section or recommendation around each block with a name. */
function surroundings(guideline: Guideline): ReadonlyMap<Holder, Section | Recommendation> {
  const around = new Map<Holder, Section | Recommendation>()
  const visit = (holder: Holder, outer: Section | Recommendation | undefined): void => {
    if (outer) around.set(holder, outer)
    const inner = holder.type === 'section' || holder.type === 'recommendation' ? holder : outer
    for (const child of heldBy(holder)) visit(child, inner)
  }
  for (const block of guideline.body) visit(block, undefined)
  return around
}

const inEach = (edition: Edition, say: (language: Language) => string): Localized<string> =>
  Object.fromEntries(languagesOf(edition).map(language => [language, say(language)]))

const textsOf = ({texts}: Labelled): Localized<string> =>
  Object.fromEntries(texts.map(({lang, children}) => [lang, plainText(children)]))

/** `[1, 2, 3, 5]` → `1–3, 5` */
function ranges(numbers: readonly number[]): readonly string[] {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`))
}

class Places {
  readonly #document: AnchoredDocument
  readonly #around: ReadonlyMap<Holder, Section | Recommendation>
  readonly #edition: Edition
  readonly #pages: ReadonlyMap<string, number> | undefined

  constructor(guideline: Guideline, options: FillOptions) {
    this.#document = buildAnchoredDocument(guideline, options)
    this.#around = surroundings(guideline)
    this.#edition = options.edition
    this.#pages = options.pages
  }

  of(evidence: Evidence): FilledPlace {
    switch (evidence.kind) {
      case 'field':
        return this.#field(evidence)
      case 'block':
        return this.#block(evidence.block)
      case 'run':
        return this.#run(evidence.blocks)
    }
  }

  #onPages(first: string, last = first): Pick<FilledPlace, 'pages'> {
    const [from, to] = [this.#pages?.get(first), this.#pages?.get(last)]
    return from === undefined ? {} : {pages: {first: from, last: to ?? from}}
  }

  #field({field, only}: Extract<Evidence, {kind: 'field'}>): FilledPlace {
    const {namespace, label, head} = printedFields[field]
    const named = {
      label: inEach(this.#edition, language => translate(language, namespace, label)),
      ...(only ? {only} : {}),
    }
    if (head) {
      const within = inEach(this.#edition, language => translate(language, 'reporting', 'head'))
      return {...named, within, ...(this.#pages ? {pages: {first: 1, last: 1}} : {})}
    }
    const about = this.#document.ofField('section.about')
    const own = this.#document.ofField(label)
    const anchor = own ?? about
    const within =
      field === 'abbreviations' || field === 'glossary'
        ? {}
        : {within: inEach(this.#edition, language => translate(language, 'labels', 'section.about'))}
    return {...named, ...within, ...(anchor === undefined ? {} : {anchor, ...this.#onPages(anchor)})}
  }

  #block(block: NamedBlock): FilledPlace {
    const {id, label} = this.#document.ofBlock(block)
    const outer = this.#around.get(block)
    return {
      label: textsOf(label),
      ...(outer ? {within: textsOf(this.#document.ofBlock(outer).label)} : {}),
      anchor: id,
      ...this.#onPages(id),
    }
  }

  #run(blocks: readonly Numbered[]): FilledPlace {
    const [first, last] = [blocks[0], blocks.at(-1)]
    if (!first || !last || first === last) return first ? this.#block(first) : {label: {}}
    const [anchor, lastAnchor] = [this.#document.ofBlock(first).id, this.#document.ofBlock(last).id]
    const numbers = ranges(blocks.map(({number}) => number))
    return {
      label: inEach(this.#edition, language =>
        translate(language, 'reporting', `run.${first.type}`, {
          numbers: numbers.join(translate(language, 'reporting', 'separator')),
        }),
      ),
      anchor,
      lastAnchor,
      ...this.#onPages(anchor, lastAnchor),
    }
  }
}

const filledItem = ({item, status, evidence, note, names}: EvaluatedItem, places: Places): FilledItem => ({
  ...item,
  status,
  places: evidence.map(one => places.of(one)),
  ...(note ? {note} : {}),
  ...(names ? {names} : {}),
})

/** Never throws on a guideline that the reader made, however broken its source. */
export function fillChecklist(guideline: Guideline, checklist: Checklist, options: FillOptions): FilledChecklist {
  const {metadata} = guideline
  const {edition, diagnostics = [], schemes = []} = options
  const evaluated = evaluateChecklist(checklist, guideline, {
    languages: languagesOf(edition),
    survey: surveyGuideline(guideline),
    schemes,
  })
  const places = new Places(guideline, options)
  const byId = new Map(evaluated.map(one => [one.item.id, one]))
  const date = dateOf(metadata.dates)
  return {
    checklist,
    guideline: {
      id: metadata.id,
      title: metadata.title,
      ...(metadata.shortTitle ? {shortTitle: metadata.shortTitle} : {}),
      version: metadata.version,
      status: metadata.status,
      example: metadata.example,
      ...(date === undefined ? {} : {date}),
      errors: diagnostics.filter(({severity}) => severity === 'error').length,
    },
    edition,
    paged: options.pages !== undefined,
    domains: checklist.domains.map(domain => ({
      ...domain,
      items: domain.items.flatMap(({id}) => {
        const one = byId.get(id)
        return one ? [filledItem(one, places)] : []
      }),
    })),
  }
}

/** Every id of the edition that a filled checklist points to, for asking on which pages they begin. */
export const anchorsOf = (filled: FilledChecklist): readonly string[] =>
  [
    ...new Set(
      filled.domains.flatMap(({items}) =>
        items.flatMap(({places}) => places.flatMap(({anchor, lastAnchor}) => [anchor, lastAnchor])),
      ),
    ),
  ].flatMap(id => id ?? [])
