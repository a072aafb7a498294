/**
 * What a text says, for telling whether it was changed: no markup, no citations, one blank for any run of them, none beside Han or
 * before a stop.
 *
 *   对成人**推荐** 0.5 mg/kg[@a]。   →   对成人推荐0.5 mg/kg。
 */
import type {Node} from 'unist'

type AnyNode = Node & {children?: readonly AnyNode[]; value?: string; alt?: string | null}

const breaking = new Set(['paragraph', 'heading', 'tableCell', 'tableRow', 'listItem', 'code', 'math', 'break'])

export function plainText(nodes: readonly Node[]): string {
  let text = ''
  const walk = (node: AnyNode): void => {
    if (node.type === 'citation' || node.type === 'footnoteReference') return
    if (node.type === 'superscript') text += '^'
    if (typeof node.value === 'string') text += node.value
    if (typeof node.alt === 'string') text += node.alt
    for (const child of node.children ?? []) walk(child)
    if (breaking.has(node.type)) text += '\n'
  }
  for (const node of nodes) walk(node)
  return normalised(text)
}

/** Runs of blanks are one; a blank beside Han or its punctuation is a matter of style. */
export const normalised = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{Script=Han}，。；：、！？（）“”《》]) | (?=[\p{Script=Han}，。；：、！？（）“”《》])/gu, '')
    .replace(/ (?=[.,;:](?:\s|$))/g, '')
    .trim()
