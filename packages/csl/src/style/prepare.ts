/** A style as the engine gets it: our numbering in place of its own. */
import {withoutMarks} from '../marks.js'
import {descendants, elementsOf, isElement, type XmlElement, type XmlNode} from '../xml/element.js'

/**
 * Without the number before an entry (core prints it), without sorting (the numbers are given), and without what tells authors of the same
 * name apart, which no numeric style needs.
 */
export const withoutNumbers = (style: XmlElement): XmlElement => prepared(style, 'without-numbers')

/** As it is, to see how it prints numbers. */
export const withNumbers = (style: XmlElement): XmlElement => prepared(style, 'with-numbers')

/** A variable of CSL that our items never have. */
const unsetVariable = 'annote'

const droppedAttributes: ReadonlySet<string> = new Set([
  'second-field-align',
  'disambiguate-add-givenname',
  'disambiguate-add-names',
  'disambiguate-add-year-suffix',
  'givenname-disambiguation-rule',
])

function prepared(element: XmlElement, numbers: 'with-numbers' | 'without-numbers'): XmlElement {
  const printsNumber =
    numbers === 'without-numbers' &&
    ['text', 'number', 'label'].includes(element.name) &&
    element.attrs.variable === 'citation-number'
  return {
    name: element.name,
    attrs: {
      ...Object.fromEntries(
        Object.entries(element.attrs)
          .filter(([name]) => !droppedAttributes.has(name))
          .map(([name, value]) => [name, withoutMarks(value)]),
      ),
      ...(printsNumber && {variable: unsetVariable}),
    },
    children: element.children.flatMap((child): readonly XmlNode[] =>
      !isElement(child) ? [withoutMarks(child)] : isDropped(child, element, numbers) ? [] : [prepared(child, numbers)],
    ),
  }
}

/** Sorting, but for that of the numbers in one bracket. */
const isDropped = (child: XmlElement, parent: XmlElement, numbers: 'with-numbers' | 'without-numbers'): boolean =>
  child.name === 'sort'
    ? parent.name !== 'citation' || numbers === 'without-numbers'
    : child.name === 'key' && child.attrs.variable !== 'citation-number'

export const printsOriginals = (style: XmlElement): boolean =>
  [...descendants(style)].some(({attrs}) => attrs.variable?.includes('original-title'))

/** Apart from by number. */
export const sortsItsList = (style: XmlElement): boolean =>
  elementsOf(style)
    .filter(({name}) => name === 'bibliography')
    .flatMap(elementsOf)
    .filter(({name}) => name === 'sort')
    .flatMap(elementsOf)
    .some(({attrs}) => attrs.variable !== 'citation-number')
