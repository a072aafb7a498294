/** Guideline + edition → one self-contained HTML file: no script, no request to anywhere. */
import type {Element, ElementContent} from 'hast'
import type {Root} from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import type {Diagnostic} from '../../diagnostics/finding.js'
import type {GradingScheme} from '../../grading/scheme.js'
import type {Guideline} from '../../model/guideline.js'
import {buildDocument} from '../document/build-document.js'
import type {ReferenceFormatters} from '../document/formatters.js'
import type {DocumentRoot, Edition} from '../document/nodes.js'
import {pageHandlers} from './handlers.js'
import {idsIn} from './ids-in.js'
import {shell} from './shell.js'

export interface HtmlOptions {
  readonly edition: Edition
  /** Errors and warnings of a draft, each printed before the block it stands in and counted on the first page. */
  readonly diagnostics?: readonly Diagnostic[]
  /** Image files by their path relative to the guideline's folder. */
  readonly images?: ReadonlyMap<string, Uint8Array>
  /** Grading schemes besides ours. */
  readonly schemes?: readonly GradingScheme[]
  /** What prints an edition's citations and references, in place of the style that its front matter names. */
  readonly formatters?: ReferenceFormatters
}

/** Ids for our own elements that no element of the document has. */
function freeIds(document: DocumentRoot): (wanted: string) => string {
  const taken = idsIn(document)
  return wanted => {
    let id = wanted
    for (let suffix = 2; taken.has(id); suffix += 1) id = `${wanted}-${suffix}`
    taken.add(id)
    return id
  }
}

/**
 * `<` may stand in an attribute's value, but nothing that reads the page should have to know that: a scanner that looks for tags finds
 * ours only. Values stand in double quotes and hold none; in text `<` is escaped already.
 */
const withoutAnglesInAttributes = (html: string): string =>
  html.replace(/<[a-z](?:[^"<>]|"[^"]*")*>/gu, tag =>
    tag.replace(/"[^"]*"/gu, value => value.replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;')),
  )

/** A document tree as a page. The same tree gives the same bytes. */
export function documentToHtml(document: DocumentRoot, images: ReadonlyMap<string, Uint8Array> = new Map()): string {
  const freeId = freeIds(document)
  const handlers = pageHandlers({edition: document.edition, lang: document.lang, images, freeId})
  const processor = unified().use(remarkRehype, {handlers, clobberPrefix: ''}).use(rehypeStringify)
  const write = (children: DocumentRoot['children']): ElementContent[] => {
    const root: Root = {type: 'root', children}
    const written = processor.runSync(root)
    return written.children.filter((child): child is Element => child.type === 'element')
  }
  const head = document.children.filter(child => child.type === 'titleBlock')
  const rest = document.children.filter(child => child.type !== 'titleBlock')
  const page = shell(document, {header: write(head), main: write(rest), mainId: freeId('main')})
  return withoutAnglesInAttributes(processor.stringify(page))
}

/** A whole page. Errors of the guideline never stop it. */
export function renderHtml(guideline: Guideline, options: HtmlOptions): string {
  const {images, ...documentOptions} = options
  return documentToHtml(buildDocument(guideline, documentOptions), images)
}
