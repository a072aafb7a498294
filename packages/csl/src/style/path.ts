/**
 * How much the engine has to pass through for one entry, found without doing so: a style of a few lines may call a macro that calls ten
 * others ten times each.
 */
import {limits} from '../limits.js'
import {type CslProblem, problem} from '../problems.js'
import {isElement, type XmlElement, type XmlNode} from '../xml/element.js'

interface Path {
  readonly elements: number
  readonly names: number
  readonly text: number
}

const none: Path = {elements: 0, names: 0, text: 0}

const both = (a: Path, b: Path): Path => ({
  elements: a.elements + b.elements,
  names: a.names + b.names,
  text: a.text + b.text,
})

const longer = (a: Path, b: Path): Path => ({
  elements: Math.max(a.elements, b.elements),
  names: Math.max(a.names, b.names),
  text: Math.max(a.text, b.text),
})

class Fault extends Error {
  readonly problem: CslProblem
  constructor(reason: CslProblem) {
    super(reason.id)
    this.problem = reason
  }
}

export function pathFault(
  macros: ReadonlyMap<string, XmlElement>,
  roots: readonly XmlElement[],
): CslProblem | undefined {
  const known = new Map<string, Path>()
  const open = new Set<string>()
  const pathOf = (node: XmlNode): Path => {
    if (!isElement(node)) return {...none, text: node.length}
    // What it sorts by; nothing is sorted here.
    if (node.name === 'sort') return none
    const own: Path = {
      elements: 1,
      names: node.name === 'names' ? 1 : 0,
      text: Object.values(node.attrs).reduce((length, value) => length + value.length, 0),
    }
    const within = node.children.map(pathOf).reduce(node.name === 'choose' ? longer : both, none)
    return both(both(own, within), node.attrs.macro === undefined ? none : macroPath(node.attrs.macro))
  }
  const macroPath = (name: string): Path => {
    const macro = macros.get(name)
    if (!macro) return none
    const found = known.get(name)
    if (found) return found
    if (open.has(name)) throw new Fault(problem('macro-endless', name))
    if (open.size > limits.depth) throw new Fault(problem('too-large', `${limits.depth} macros`))
    open.add(name)
    const path = pathOf(macro)
    open.delete(name)
    known.set(name, path)
    return path
  }
  try {
    for (const root of roots) {
      const {elements, names, text} = pathOf(root)
      if (elements > limits.pathElements) return problem('too-large', `${elements} elements`)
      if (names > limits.pathNames) return problem('too-large', `${names} names`)
      if (text > limits.pathText) return problem('too-large', `${text} characters`)
    }
  } catch (error) {
    if (error instanceof Fault) return error.problem
    throw error
  }
  return undefined
}
