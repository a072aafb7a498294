/** An element of a CSL file, in the shape in which citeproc-js takes a style that is read already. */
export interface XmlElement {
  readonly name: string
  readonly attrs: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

export const elementsOf = (element: XmlElement): readonly XmlElement[] => element.children.filter(isElement)

export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(element).find(child => child.name === name)

export const textOf = (element: XmlElement): string =>
  element.children.filter(node => typeof node === 'string').join('')

/** The element and all below it, in their order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of elementsOf(element)) yield* descendants(child)
}

/** The engine changes what it is given. */
export const copyOf = (element: XmlElement): XmlElement => ({
  name: element.name,
  attrs: {...element.attrs},
  children: element.children.map(child => (isElement(child) ? copyOf(child) : child)),
})
