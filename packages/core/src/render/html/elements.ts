/** Small makers of hast nodes. */
import type {Element, ElementContent, Properties, Text} from 'hast'

export type Child = ElementContent | string

export const textNode = (value: string): Text => ({type: 'text', value})

export function element(tagName: string, properties: Properties, children: readonly Child[] = []): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map(child => (typeof child === 'string' ? textNode(child) : child)),
  }
}

/** Nodes with a separator between each two. */
export const between = (parts: readonly (readonly ElementContent[])[], separator: string): ElementContent[] =>
  parts.flatMap((part, index) => (index > 0 ? [textNode(separator), ...part] : [...part]))
