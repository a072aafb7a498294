/** A filled checklist in words, ready to print: what every form of it says, decided once. */
import type {PhrasingContent} from 'mdast'
import {translate} from '../locales/translator.js'
import {type Language, type Localized, type LocalizedText, otherLanguage} from '../model/language.js'
import {stacked} from '../render/document/cells.js'
import type {ChecklistSource} from './checklist.js'
import type {FilledChecklist, FilledItem} from './fill.js'
import type {FilledPlace} from './places.js'

type Cell = readonly PhrasingContent[]

export interface SheetPart {
  readonly id: string
  readonly heading: string
  /** Rows of `columns` cells: number, item, result, where, page. None where nothing of the domain could be read. */
  readonly rows: readonly (readonly Cell[])[]
  /** What could not be read of it. */
  readonly unread?: string
}

export interface Sheet {
  readonly lang: Language
  readonly title: string
  /** Of the file: with the guideline's name. */
  readonly documentTitle: string
  readonly subtitle: Cell
  readonly column: string
  readonly running: string
  readonly date?: string
  /** Paragraphs to be read before the rest. */
  readonly notices: readonly string[]
  readonly lead: string
  readonly facts: readonly {readonly term: string; readonly text: Cell}[]
  readonly columns: readonly Cell[]
  readonly parts: readonly SheetPart[]
}

export interface SheetOptions {
  readonly lang: Language
  /** Of the edition's page, to link places to; without it places are not links. */
  readonly address?: string
}

const text = (value: string): PhrasingContent => ({type: 'text', value})
/** `8–27` of a run that goes over several pages. */
const pageText = ({first, last}: NonNullable<FilledPlace['pages']>): string =>
  first === last ? `${first}` : `${first}–${last}`

const columns = ['id', 'item', 'status', 'where', 'page'] as const

const plain = (written: LocalizedText, lang: Language): string => written[lang] ?? written[otherLanguage(lang)] ?? ''

class Writer {
  readonly #lang: Language
  readonly #address: string | undefined

  constructor({lang, address}: SheetOptions) {
    this.#lang = lang
    this.#address = address
  }

  word(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return translate(this.#lang, 'reporting', key, values)
  }

  /** In the sheet's language; what is written in the other only is marked as such. */
  localized(written: LocalizedText): Cell {
    const own = written[this.#lang]
    if (own) return [text(own)]
    const lang = otherLanguage(this.#lang)
    const other = written[lang]
    return other ? [{type: 'languageSpan', lang, children: [text(other)]}] : []
  }

  /** `范围与方法 › 目的`, in each language of the edition. */
  #label({label, within, anchor}: FilledPlace): Cell {
    const all = [this.#lang, otherLanguage(this.#lang)].filter(lang => label[lang])
    const shown = anchor === undefined ? all.slice(0, 1) : all
    return shown.flatMap((lang, index): PhrasingContent[] => {
      const words = this.#path(label, within, lang)
      const own: PhrasingContent =
        lang === this.#lang ? text(words) : {type: 'languageSpan', lang, children: [text(words)]}
      return index > 0 ? [text(' | '), own] : [own]
    })
  }

  #path(label: Localized<string>, within: Localized<string> | undefined, lang: Language): string {
    const own = label[lang] ?? ''
    const outer = within?.[lang]
    return outer ? this.word('path', {within: outer, label: own}) : own
  }

  /** `withPage`: where the page column alone would not say which page is whose. */
  place(place: FilledPlace, withPage: boolean): Cell {
    const label = [...this.#label(place)]
    const named: Cell =
      this.#address !== undefined && place.anchor !== undefined
        ? [{type: 'link', url: `${this.#address}#${encodeURIComponent(place.anchor)}`, children: label}]
        : label
    const remarks = [
      ...(place.only ? [this.word(`only.${place.only}`)] : []),
      ...(withPage && place.pages ? [this.word('onPage', {page: pageText(place.pages)})] : []),
    ]
    if (remarks.length === 0) return named
    const remark = text(this.word('remark', {remark: remarks.join(this.word('separator'))}))
    return [...named, {type: 'quantity', children: [remark]}]
  }

  #note({note, names}: FilledItem): Cell {
    if (note === undefined) return []
    const listed = (names ?? []).map(name => plain(name, this.#lang))
    const words = this.word(`note.${note}`, {names: listed.join(this.word('separator'))})
    return [{type: 'emphasis', children: [text(words)]}]
  }

  /** Of every place, in the order of pages. */
  #pages({places}: FilledItem): Cell {
    const merged: {first: number; last: number}[] = []
    for (const {first, last} of places.flatMap(({pages}) => pages ?? []).sort((a, b) => a.first - b.first)) {
      const before = merged.at(-1)
      if (before && first <= before.last) before.last = Math.max(before.last, last)
      else merged.push({first, last})
    }
    return merged.length > 0 ? [text(merged.map(pageText).join(this.word('separator')))] : []
  }

  row(item: FilledItem): readonly Cell[] {
    const unverified: Cell =
      item.verified === 'wording'
        ? []
        : [{type: 'emphasis', children: [text(`[${this.word(`verified.${item.verified}`)}]`)]}]
    const severalPages = new Set(item.places.flatMap(({pages}) => (pages ? [pageText(pages)] : []))).size > 1
    return [
      [text(item.id)],
      stacked([
        [{type: 'strong', children: [text(item.topic[this.#lang])]}],
        [text(item.text[this.#lang])],
        unverified,
      ]),
      [text(this.word(`status.${item.status}`))],
      stacked([...item.places.map(place => this.place(place, severalPages)), this.#note(item)]),
      this.#pages(item),
    ]
  }

  source({citation, url}: ChecklistSource): Cell {
    return [{type: 'link', url, children: [text(citation)]}]
  }
}

/** What a sheet of the checklist says in a language. */
export function checklistSheet(filled: FilledChecklist, options: SheetOptions): Sheet {
  const {checklist, guideline, edition} = filled
  const {lang} = options
  const writer = new Writer(options)
  const name = checklist.name[lang]
  const {version, date} = guideline
  const fact = (key: string, cell: Cell) => ({term: writer.word(`fact.${key}`), text: cell})
  return {
    lang,
    title: name,
    documentTitle: writer.word('title', {name: checklist.shortName, guideline: plain(guideline.title, lang)}),
    subtitle: writer.localized(guideline.title),
    column: writer.word('column'),
    running: writer.word(date === undefined ? 'running' : 'runningWithDate', {
      name: checklist.shortName,
      version,
      date: date ?? '',
    }),
    ...(date === undefined ? {} : {date}),
    notices: [
      ...(guideline.example ? [writer.word('notice.example')] : []),
      ...(guideline.errors > 0 ? [writer.word('notice.errors', {errors: guideline.errors})] : []),
    ],
    lead: writer.word('lead'),
    facts: [
      fact('guideline', [...writer.localized(guideline.title)]),
      fact('version', [text(version)]),
      ...(date === undefined ? [] : [fact('date', [text(date)])]),
      fact('status', [text(translate(lang, 'metadata', `status.${guideline.status}`))]),
      fact('pages', [text(writer.word(filled.paged ? `pagesOf.${edition}` : 'pagesOf.none', {version}))]),
      fact('checklist', [text(name)]),
      fact('source', writer.source(checklist.source)),
      fact('readIn', stacked(checklist.readIn.map(one => writer.source(one)))),
      fact('licence', [text(checklist.licence[lang])]),
      fact('verification', [text(checklist.verification[lang])]),
    ],
    columns: columns.map(key => [text(writer.word(`table.${key}`))]),
    parts: checklist.domains.map((domain, index) => {
      const {items = []} = filled.domains[index] ?? {}
      const {unread} = domain
      return {
        id: `domain-${domain.id}`,
        heading: domain.title[lang],
        rows: items.map(item => writer.row(item)),
        ...(unread ? {unread: writer.word('unread', {items: unread.ids, text: unread.text[lang]})} : {}),
      }
    }),
  }
}
