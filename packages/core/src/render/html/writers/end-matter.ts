/** References and footnotes, with links back to where they were cited. */
import type {Element, ElementContent} from 'hast'
import {translate} from '../../../locales/translator.js'
import type {NoteList, ReferenceEntry, ReferenceList} from '../../document/nodes.js'
import {between, element, textNode} from '../elements.js'
import {labelSpans, langAttribute, langIfOther, type Page, underHeading, type Writer} from '../page.js'
import {fragment} from './inline.js'

/** `a`, `b` … `z`, `aa` … for the first, second … place. */
function letters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(97 + (index % 26))
}

function backlinks(ids: readonly string[], key: string, number: number, page: Page): ElementContent[] {
  if (ids.length === 0) return []
  const links = ids.map((id, index): Element => {
    const sign = ids.length === 1 ? '↑' : letters(index)
    const label = `${sign} ${translate(page.lang, 'labels', key, {number, occurrence: index + 1})}`
    return element('a', {href: fragment(id), role: 'doc-backlink', ariaLabel: label}, [sign])
  })
  return [
    textNode(' '),
    element('span', {className: ['backlinks'], ...langAttribute(page.lang)}, [
      ...(links.length > 1 ? [textNode('↑ ')] : []),
      ...between(
        links.map(one => [one]),
        ' ',
      ),
    ]),
  ]
}

const entry = (node: ReferenceEntry, page: Page): Element =>
  element('li', {id: node.id, value: `${node.number}`}, [
    element('span', {className: ['number']}, [node.label]),
    textNode(' '),
    ...node.parts.flatMap((part, index) => [
      ...(index > 0 ? [element('br', {}), textNode('\n')] : []),
      element('span', {className: ['entry'], ...langIfOther(page, part.lang)}, page.write(part.children)),
    ]),
    ...backlinks(node.backlinks, 'citation.backTo', node.number, page),
  ])

export const referenceList: Writer<ReferenceList> = (node, page) =>
  underHeading(page, heading =>
    element('section', {id: 'references'}, [
      element(heading, {}, labelSpans(node.title, page)),
      element(
        'ol',
        {},
        node.children.map(one => entry(one, page)),
      ),
    ]),
  )

export const noteList: Writer<NoteList> = (node, page) =>
  underHeading(page, heading =>
    element('section', {className: ['notes'], id: node.id ?? 'notes'}, [
      element(heading, {}, labelSpans(node.title, page)),
      element(
        'ol',
        {},
        node.notes.map(note =>
          element('li', {id: note.id, value: `${note.number}`}, [
            ...page.write(note.children),
            ...backlinks(note.backlinks, 'note.backTo', note.number, page),
          ]),
        ),
      ),
    ]),
  )
