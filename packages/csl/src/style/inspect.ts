/** Reads off a style what must hold before it may run: numeric, independent, whole, and finite in the end. */
import {type CslProblem, problem} from '../problems.js'
import {childNamed, descendants, elementsOf, textOf, type XmlElement} from '../xml/element.js'
import {pathFault} from './path.js'

const cslNamespace = 'http://purl.org/net/xbiblio/csl'

export function inspectStyle(style: XmlElement): CslProblem | undefined {
  if (style.name !== 'style' || style.attrs.xmlns !== cslNamespace) return problem('not-csl', style.name)
  const parent = parentOf(style)
  if (parent) return problem('dependent-style', parent)
  if (style.attrs.class === 'note') return problem('note-style')
  const citation = childNamed(style, 'citation')
  const bibliography = childNamed(style, 'bibliography')
  if (!citation || !childNamed(citation, 'layout')) return problem('citation-missing')
  const tooLong = pathFault(macrosOf(style), [citation, ...(bibliography ? [bibliography] : [])])
  if (tooLong) return tooLong
  if (!rendersNumbers(style, citation)) return problem('not-numeric')
  return bibliography && childNamed(bibliography, 'layout') ? undefined : problem('bibliography-missing')
}

function parentOf(style: XmlElement): string | undefined {
  const info = childNamed(style, 'info')
  if (!info) return undefined
  const link = elementsOf(info).find(({name, attrs}) => name === 'link' && attrs.rel === 'independent-parent')
  return link?.attrs.href
}

export const titleOf = (style: XmlElement): string => {
  const info = childNamed(style, 'info')
  const id = info && (childNamed(info, 'id') ?? childNamed(info, 'title'))
  return id ? textOf(id).trim() : ''
}

/** Macros that are called and not defined: the engine prints nothing for them. */
export function missingMacros(style: XmlElement): readonly string[] {
  const macros = macrosOf(style)
  return [...new Set(calledMacros(style))].filter(name => !macros.has(name))
}

const macrosOf = (style: XmlElement): ReadonlyMap<string, XmlElement> =>
  new Map(
    elementsOf(style)
      .filter(({name}) => name === 'macro')
      .map(macro => [macro.attrs.name ?? '', macro]),
  )

/** What it sorts by aside: we sort nothing. */
const calledMacros = (element: XmlElement): readonly string[] =>
  [...descendants(element)]
    .filter(({name}) => name !== 'key')
    .flatMap(({attrs}) => (attrs.macro === undefined ? [] : [attrs.macro]))

function rendersNumbers(style: XmlElement, citation: XmlElement): boolean {
  const macros = macrosOf(style)
  const layouts = elementsOf(citation).filter(({name}) => name === 'layout')
  const seen = new Set<XmlElement>(layouts)
  for (const element of seen) {
    for (const {name, attrs} of descendants(element)) {
      if ((name === 'text' || name === 'number') && attrs.variable === 'citation-number') return true
      const called = macros.get(attrs.macro ?? '')
      if (called) seen.add(called)
    }
  }
  return false
}
