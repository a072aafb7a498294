/**
 * Some words of a style or locale become parts of regular expressions in the engine, as they are: without their special characters they can
 * neither break nor stall it.
 */
import {isElement, type XmlElement} from '../xml/element.js'

const inExpressions: ReadonlySet<string> = new Set([
  'and',
  'page-range-delimiter',
  'year-range-delimiter',
  'citation-range-delimiter',
  'open-quote',
  'close-quote',
  'open-inner-quote',
  'close-inner-quote',
])
const special = /[\\^$.*+?()[\]{}|]/g

export function harmless(element: XmlElement): XmlElement {
  const term = element.name === 'term' && inExpressions.has(element.attrs.name ?? '')
  return {
    name: element.name,
    attrs:
      element.name === 'style-options'
        ? Object.fromEntries(Object.entries(element.attrs).map(([name, value]) => [name, value.replace(special, '')]))
        : element.attrs,
    children: element.children.map(child =>
      isElement(child) ? (term ? withoutSpecial(child) : harmless(child)) : term ? child.replace(special, '') : child,
    ),
  }
}

const withoutSpecial = (element: XmlElement): XmlElement => ({
  ...element,
  children: element.children.map(child => (isElement(child) ? withoutSpecial(child) : child.replace(special, ''))),
})
