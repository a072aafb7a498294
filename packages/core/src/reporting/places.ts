/** Places of evidence as an edition prints them: under which label, in which section, with which id, on which page. */
import {translate} from '../locales/translator.js'
import type {Guideline, Recommendation, Section} from '../model/guideline.js'
import {languages as allLanguages, type Language, type Localized} from '../model/language.js'
import {type AnchoredDocument, buildAnchoredDocument, type DocumentOptions} from '../render/document/build-document.js'
import type {Edition, Labelled} from '../render/document/nodes.js'
import {type Holder, heldBy} from '../render/document/walk.js'
import {plainText} from '../render/document/words.js'
import {type Evidence, type NamedBlock, type Numbered, printedFields} from './evidence.js'

/** Where an item stands in the edition. */
export interface FilledPlace {
  /** The heading, number or label as the edition prints it, in its languages; on the head of the first page our name for it, in both. */
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

export interface FillOptions extends DocumentOptions {
  /** By id in the edition, the page of its PDF (`@zhinan/core/pdf`: `fillChecklistWithPages`). */
  readonly pages?: ReadonlyMap<string, number>
}

export const languagesOf = (edition: Edition): readonly Language[] =>
  edition === 'parallel' ? allLanguages : [edition]

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

export class Places {
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
    const written = only ? {only} : {}
    // The head bears no labels of its own, so these are not the edition's words.
    if (head) {
      const said = (say: (language: Language) => string) => ({zh: say('zh'), en: say('en')})
      return {
        label: said(language => translate(language, namespace, label)),
        within: said(language => translate(language, 'reporting', 'head')),
        ...written,
        ...(this.#pages ? {pages: {first: 1, last: 1}} : {}),
      }
    }
    const named = {label: inEach(this.#edition, language => translate(language, namespace, label)), ...written}
    const anchor = this.#document.ofField(label) ?? this.#document.ofField('section.about')
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
