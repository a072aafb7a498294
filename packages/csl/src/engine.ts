/** The engine, citeproc-js, behind what this package needs of it: formatted entries and citations, with our marks. */
/// <reference path="./citeproc.d.ts" />
import CSL from 'citeproc'
import type {CslItem} from './csl-item.js'
import {marks} from './marks.js'
import type {XmlElement} from './xml/element.js'

export type LocaleReader = (language: string) => XmlElement

const between =
  ({open, close}: {readonly open: string; readonly close: string}) =>
  (_engine: unknown, text: string) =>
    open + text + close
const asItIs = (_engine: unknown, text: string) => text

/** Functions throughout: in a pattern of the engine, `$&` in a title would be replaced. */
function registerFormat(): void {
  const {html} = CSL.Output.Formats
  CSL.Output.Formats.zhinan = {
    ...html,
    text_escape: ((text: unknown) => (typeof text === 'string' ? text : '')) satisfies (text: unknown) => string,
    bibstart: '',
    bibend: '',
    '@font-style/italic': between(marks.emphasis),
    '@font-style/oblique': between(marks.emphasis),
    '@font-style/normal': asItIs,
    '@font-variant/small-caps': asItIs,
    '@font-variant/normal': asItIs,
    '@font-weight/bold': between(marks.strong),
    '@font-weight/normal': asItIs,
    '@font-weight/light': asItIs,
    '@text-decoration/none': asItIs,
    '@text-decoration/underline': asItIs,
    '@vertical-align/sup': between(marks.superscript),
    '@vertical-align/sub': between(marks.subscript),
    '@vertical-align/baseline': asItIs,
    '@cite/entry': asItIs,
    '@bibliography/entry': asItIs,
    '@display/block': between(marks.block),
    '@display/left-margin': asItIs,
    '@display/right-inline': asItIs,
    '@display/indent': asItIs,
    '@showid/true': asItIs,
    '@URL/true': between(marks.url),
    '@DOI/true': between(marks.doi),
  }
  CSL.debug = () => {}
}

export class StyleEngine {
  readonly #engine: InstanceType<typeof CSL.Engine>
  readonly #ids: readonly string[]

  /** @param style is changed by the engine: a copy of its own */
  constructor(style: XmlElement, readLocale: LocaleReader, items: readonly CslItem[]) {
    if (!Object.hasOwn(CSL.Output.Formats, 'zhinan')) registerFormat()
    const byId = new Map(items.map(item => [String(item.id), item]))
    this.#engine = new CSL.Engine(
      {retrieveLocale: readLocale, retrieveItem: id => JSON.parse(JSON.stringify(byId.get(id) ?? null))},
      style,
      'en-US',
    )
    const {development_extensions} = this.#engine.opt
    development_extensions.wrap_url_and_doi = true
    development_extensions.field_hack = false
    this.#engine.setOutputFormat('zhinan')
    this.#ids = [...byId.keys()]
    this.#engine.updateItems(this.#ids)
  }

  /** By the items' ids. */
  entries(): ReadonlyMap<string, string> {
    const printed = this.#engine.makeBibliography()
    if (!printed) return new Map()
    const [{entry_ids}, entries] = printed
    return new Map(entries.map((entry, index) => [entry_ids[index]?.[0] ?? '', entry]))
  }

  citation(ids: readonly string[], page?: string): string {
    return this.#engine.makeCitationCluster(ids.map(id => ({id, ...(page && {locator: page, label: 'page'})})))
  }

  term(name: string): string {
    return this.#engine.getTerm(name)
  }
}

/** The engine throws texts and errors. */
export const engineMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error))
