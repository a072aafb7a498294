/** Running text. */
import type {ElementContent} from 'hast'
import type {Break, Emphasis, InlineCode, Link, Strong, Text} from 'mdast'
import type {Subscript, Superscript} from '../../../model/content.js'
import {type Language, languageTags} from '../../../model/language.js'
import {isSafeAddress, isSiblingPage} from '../../document/inline/addresses.js'
import type {
  GradeCircles,
  InlineImage,
  LanguageSpan,
  NoteMark,
  PrintedCitation,
  Quantity,
} from '../../document/nodes.js'
import {circlesDrawing} from '../circles.js'
import {withCompounds} from '../compounds.js'
import {element, textNode} from '../elements.js'
import {image} from '../images.js'
import type {Writer} from '../page.js'

export const text: Writer<Text> = node => withCompounds(node.value)
export const emphasis: Writer<Emphasis> = (node, page) => element('em', {}, page.write(node.children))
export const strong: Writer<Strong> = (node, page) => element('strong', {}, page.write(node.children))
export const superscript: Writer<Superscript> = (node, page) => element('sup', {}, page.write(node.children))
export const subscript: Writer<Subscript> = (node, page) => element('sub', {}, page.write(node.children))
export const inlineCode: Writer<InlineCode> = node => element('code', {}, [node.value])
export const lineBreak: Writer<Break> = () => [element('br', {}), textNode('\n')]

/** A fragment as it must stand in `href` so that the browser finds the element: ids may hold Han or `%`. */
export const fragment = (id: string): string => `#${encodeURIComponent(id)}`

/** The tree holds safe addresses only; whoever builds one by hand gets the same protection. */
export const link: Writer<Link> = (node, page) => {
  const children = page.write(node.children)
  if (node.url.startsWith('#')) return element('a', {href: fragment(node.url.slice(1))}, children)
  if (isSiblingPage(node.url)) return element('a', {href: node.url}, children)
  return isSafeAddress(node.url) ? element('a', {href: node.url, rel: ['noopener', 'noreferrer']}, children) : children
}

/** A number and its unit on one line. */
export const quantity: Writer<Quantity> = (node, page) =>
  element('span', {className: ['quantity']}, page.write(node.children))

export const languageSpan: Writer<LanguageSpan> = (node, page) =>
  element('span', {lang: languageTags[node.lang satisfies Language]}, page.write(node.children))

/** `[1,3-5]`, raised. Every cited key has an anchor of its own, so that each reference leads back here. */
export const printedCitation: Writer<PrintedCitation> = (node, page) => {
  const [first, ...others] = node.ids
  const anchors: ElementContent[] = others.map(id => element('span', {id}))
  return element(node.onLine ? 'span' : 'sup', {className: ['citation'], ...(first === undefined ? {} : {id: first})}, [
    ...anchors,
    ...page.write(node.children),
  ])
}

export const noteMark: Writer<NoteMark> = node =>
  element('sup', {className: ['note-mark']}, [
    element('a', {id: node.id, href: fragment(node.target), role: 'doc-noteref'}, [node.text ?? `[${node.number}]`]),
  ])

export const gradeCircles: Writer<GradeCircles> = node => circlesDrawing(node.filled, node.total, node.alternative)

export const inlineImage: Writer<InlineImage> = (node, page) => image(node.path, node.alternative, page)
