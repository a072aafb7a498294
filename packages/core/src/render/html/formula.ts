/**
 * LaTeX → MathML, as nodes: the formula's tree is copied element by element against lists of what may stand there, so nothing that a
 * formula holds can become markup. What cannot be read stands as its LaTeX.
 */
import type {Element, ElementContent} from 'hast'
import temml from 'temml'
import {element, textNode} from './elements.js'

interface MathNode {
  readonly type?: string
  readonly text?: string
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly children?: readonly MathNode[]
}

const elements = new Set(
  'math mrow mi mn mo mtext mspace ms mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd menclose semantics'.split(
    ' ',
  ),
)
const attributes = new Set(
  'accent accentunder columnalign columnspacing columnlines rowlines rowspacing depth height width lspace rspace displaystyle fence form largeop linethickness mathvariant maxsize minsize movablelimits notation scriptlevel separator stretchy symmetric voffset columnspan rowspan'.split(
    ' ',
  ),
)
const longest = 5000

// The package's types describe a CommonJS module; what is imported here is its ES module, whose default export is the library.
const {__renderToMathMLTree: mathMLTree} = temml as unknown as typeof temml.default

function copy(node: MathNode, depth: number): ElementContent[] {
  if (node.text !== undefined) return [textNode(node.text)]
  const children = depth > 60 ? [] : (node.children ?? []).flatMap(child => copy(child, depth + 1))
  if (!node.type || !elements.has(node.type)) return children
  const properties: Record<string, string> = {}
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    if (attributes.has(name)) properties[name] = String(value)
  }
  return [element(node.type, properties, children)]
}

/** `alttext` is the LaTeX, for readers that know no MathML. */
export function formula(latex: string, display: boolean): Element {
  const unread = element('code', {className: ['formula-source']}, [latex])
  if (latex.length > longest) return unread
  try {
    const tree: MathNode = mathMLTree(latex, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      strict: false,
      maxExpand: 500,
      maxSize: [20, 20],
      macros: {},
    })
    const [math] = copy(tree, 0)
    if (math?.type !== 'element' || math.tagName !== 'math') return unread
    return {...math, properties: {display: display ? 'block' : 'inline', alttext: latex}}
  } catch {
    return unread
  }
}
