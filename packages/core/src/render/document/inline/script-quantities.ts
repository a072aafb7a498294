/**
 * Joins what `<sup>` and `<sub>` tore apart into one quantity: `5×10⟨sup 9⟩/L`, `18 cm⟨sup 2⟩`.
 */
import type {PhrasingContent} from 'mdast'

/** The number, perhaps with the first part of its unit, at the end of a text. */
const numberAtEnd = /(?:\d[\d.,]*(?: ?[×x·~–-] ?\d[\d.,]*)*)(?: ?(?:[kcmμnd]?m|s|kg|g))?$/u
/** The rest of a unit right behind the raised figure: `/L`, ` cells/L`, `·min`. */
const unitAtStart = /^ ?(?:[/·][A-Za-zμ%]+)+/u

const textOf = (node: PhrasingContent | undefined): string | undefined => {
  if (node?.type === 'text') return node.value
  const only = node?.type === 'quantity' ? node.children[0] : undefined
  return only?.type === 'text' ? only.value : undefined
}

/** Ends in a number or takes up the number before it. */
export function joinScripts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = []
  let carried: PhrasingContent | undefined
  nodes.forEach((original, index) => {
    const node = carried ?? original
    carried = undefined
    const before = textOf(result.at(-1))
    const number = node.type === 'superscript' && before !== undefined ? numberAtEnd.exec(before)?.[0] : undefined
    if (node.type !== 'superscript' || before === undefined || !number) {
      if (node.type !== 'text' || node.value !== '') result.push(node)
      return
    }
    result.pop()
    const head = before.slice(0, before.length - number.length)
    if (head) result.push({type: 'text', value: head})
    const next = nodes[index + 1]
    const following = next?.type === 'text' ? next.value : ''
    const unit = unitAtStart.exec(following)?.[0] ?? ''
    result.push({
      type: 'quantity',
      children: [{type: 'text', value: number}, node, ...(unit ? [{type: 'text' as const, value: unit}] : [])],
    })
    if (unit) carried = {type: 'text', value: following.slice(unit.length)}
  })
  return result
}
