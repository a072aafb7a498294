/** The head of the page and its contents list. */
import type {Element, ElementContent} from 'hast'
import type {Contents, ContentsEntry, TitleBlock, TitleLine} from '../../document/nodes.js'
import {between, element} from '../elements.js'
import {labelSpans, langAttribute, langIfOther, type Page, type Writer} from '../page.js'
import {fragment} from './inline.js'

/** Chinese before English, as everywhere in the parallel edition. */
const inOrder = (line: TitleLine): TitleLine['texts'] =>
  [...line.texts].sort((a, b) => (a.lang === b.lang ? 0 : a.lang === 'zh' ? -1 : 1))

function titleLine(line: TitleLine, page: Page): Element {
  const texts = inOrder(line)
  const [only] = texts
  const tagName = line.role === 'title' ? 'h1' : 'p'
  const className = [`title-${line.role}`, 'title-line']
  if (only && texts.length === 1) {
    return element(tagName, {className, ...langIfOther(page, only.lang)}, page.write(only.children))
  }
  const spans = texts.map(one => [element('span', langAttribute(one.lang), page.write(one.children))])
  return element(tagName, {className: [...className, 'title-both']}, between(spans, ' '))
}

export const titleBlock: Writer<TitleBlock> = (node, page) =>
  element(
    'header',
    {className: ['masthead']},
    node.children.map(line => titleLine(line, page)),
  )

/** Entries of a level, each with the deeper ones that follow it. */
function nested(entries: readonly ContentsEntry[], page: Page): Element {
  const items: ElementContent[] = []
  let at = 0
  while (at < entries.length) {
    const entry = entries[at]
    if (!entry) break
    let next = at + 1
    while ((entries[next]?.depth ?? 0) > entry.depth) next += 1
    const deeper = entries.slice(at + 1, next)
    const link = element('a', {href: fragment(entry.target)}, labelSpans(entry.label, page))
    items.push(element('li', {}, deeper.length > 0 ? [link, nested(deeper, page)] : [link]))
    at = next
  }
  return element('ol', {}, items)
}

export const contents: Writer<Contents> = (node, page) => {
  const id = page.freeId('contents')
  const title = page.freeId('contents-title')
  return element('nav', {id, className: ['contents'], ariaLabelledBy: [title]}, [
    element('h2', {id: title}, labelSpans(node.title, page)),
    nested(node.entries, page),
  ])
}
