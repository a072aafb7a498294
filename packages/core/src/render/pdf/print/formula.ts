/**
 * LaTeX → MathML kinds by temml, the same engine as in HTML, as a plain tree that the templates set with Typst's own math functions. What
 * the templates do not know, and what temml cannot read, is printed as it was typed.
 *
 *   \frac{a}{2}  →  {kind: 'mfrac', children: [{kind: 'mi', text: 'a'}, {kind: 'mn', text: '2'}]}
 */
import temml from 'temml'
import type {Coverage} from '../coverage.js'
import type {FormulaNode} from './printed.js'

/** The MathML kinds that typst/formula.typ sets. */
export const formulaKinds = [
  'row',
  'mi',
  'mn',
  'mo',
  'mtext',
  'mspace',
  'mfrac',
  'msqrt',
  'mroot',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
] as const

const known: ReadonlySet<string> = new Set(formulaKinds)
/** They only group, as far as a page is concerned. */
const groups: ReadonlySet<string> = new Set([
  'math',
  'mrow',
  'mstyle',
  'mpadded',
  'semantics',
  'mphantom',
  'none',
  'menclose',
])
const keptAttributes = ['width', 'fence', 'stretchy', 'form', 'mathvariant', 'linethickness', 'accent', 'columnalign']
const longest = 2000
const deepest = 60

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

class NotPrintable extends Error {}

function convert(node: unknown, coverage: Coverage, depth: number): FormulaNode[] {
  if (!isRecord(node) || depth > deepest) throw new NotPrintable()
  const children = Array.isArray(node.children) ? node.children : []
  if (typeof node.text === 'string')
    return node.text === '' ? [] : [{kind: 'mtext', text: coverage.printable(node.text)}]
  const kind = node.type
  if (kind === 'annotation') return []
  if (kind === undefined || (typeof kind === 'string' && groups.has(kind))) {
    if (kind === 'mphantom') return []
    const inner = children.flatMap(child => convert(child, coverage, depth + 1))
    return inner.length === 1 ? inner : [{kind: 'row', children: inner}]
  }
  if (typeof kind !== 'string' || !known.has(kind)) throw new NotPrintable()
  const attributes = isRecord(node.attributes)
    ? Object.fromEntries(
        keptAttributes.flatMap(name => {
          const value = isRecord(node.attributes) ? node.attributes[name] : undefined
          return typeof value === 'string' ? [[name, value]] : []
        }),
      )
    : {}
  const kept = Object.keys(attributes).length > 0 ? {attributes} : {}
  if (kind === 'mspace') return [{kind, ...kept}]
  if (['mi', 'mn', 'mo', 'mtext'].includes(kind)) {
    const text = children.map(child => (isRecord(child) && typeof child.text === 'string' ? child.text : '')).join('')
    return [{kind, text: coverage.printable(text), ...kept}]
  }
  const inner = children.map(child => {
    const converted = convert(child, coverage, depth + 1)
    return converted.length === 1 && converted[0] ? converted[0] : {kind: 'row', children: converted}
  })
  return [{kind, children: inner, ...kept}]
}

/** temml's own types name this function wrongly, so it is looked up. */
function mathMlTree(latex: string, display: boolean): unknown {
  const render: unknown = Reflect.get(temml, '__renderToMathMLTree')
  if (typeof render !== 'function') throw new NotPrintable()
  return render(latex, {displayMode: display, throwOnError: true, trust: false, maxExpand: 500})
}

/** The tree of a formula, or none if it cannot be set. */
export function formulaTree(latex: string, display: boolean, coverage: Coverage): FormulaNode | undefined {
  if (latex.length > longest || latex.trim() === '') return undefined
  try {
    const nodes = convert(mathMlTree(latex, display), coverage, 0)
    return nodes.length === 1 && nodes[0] ? nodes[0] : {kind: 'row', children: nodes}
  } catch {
    return undefined
  }
}
