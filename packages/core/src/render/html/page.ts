/** What the writers of a page share, and the shape of a writer: one for each kind of node that is printed. */
import type {ElementContent, Properties} from 'hast'
import type {RootContent} from 'mdast'
import {type Language, languageTags} from '../../model/language.js'
import type {Edition, Labelled} from '../document/nodes.js'
import {between, element} from './elements.js'

export interface Page {
  readonly edition: Edition
  /** Of the `html` element. */
  readonly lang: Language
  readonly images: ReadonlyMap<string, Uint8Array>
  /** An id that no element of the document has. */
  readonly freeId: (wanted: string) => string
  /** The level of the heading that everything here stands under. */
  level: number
  /** Writes nodes by their writers. */
  readonly write: (nodes: readonly RootContent[]) => ElementContent[]
}

export type Writer<N> = (node: N, page: Page) => ElementContent | ElementContent[]

export const langAttribute = (lang: Language): Properties => ({lang: languageTags[lang]})

/** `lang` where it differs from the page's. */
export const langIfOther = (page: Page, lang: Language): Properties => (lang === page.lang ? {} : langAttribute(lang))

/** Both languages of a label, each in a span of its own where there are two or where it is not the page's language. */
export function labelSpans(label: Labelled, page: Page): ElementContent[] {
  const only = label.texts.length === 1 ? label.texts[0] : undefined
  if (only && only.lang === page.lang && only.id === undefined && label.note === undefined)
    return page.write(only.children)
  const spans = label.texts.map(one => [
    element(
      'span',
      {...langAttribute(one.lang), ...(one.id === undefined ? {} : {id: one.id})},
      page.write(one.children),
    ),
  ])
  if (label.note !== undefined) spans.push([element('span', {className: ['untranslated-note']}, [label.note])])
  return between(spans, ' ')
}

/** A heading one level below where it stands, never below `h6`; what `inside` writes stands under it. */
export function underHeading<T>(page: Page, inside: (tagName: string) => T): T {
  page.level += 1
  const written = inside(`h${Math.min(page.level, 6)}`)
  page.level -= 1
  return written
}
