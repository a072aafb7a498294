/** The tree of AcroForm → its fields, each with its whole name and what it inherits. Safe on trees that are endless or in a circle. */
import {PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject} from 'pdf-lib'
import {formLimits} from './limits.js'
import {readText} from './text.js'

export interface ReadField {
  /** Parts joined by dots. */
  readonly name: string
  /** An entry of the field or of what it stands under. */
  readonly entry: (key: string) => PDFObject | undefined
  /** Widgets, where they stand apart from the field. */
  readonly widgets: readonly PDFDict[]
  /** The field's value, and those that a program (poppler) has written to a widget of it instead: none, one, or several. */
  readonly written: readonly PDFObject[]
}

export interface WalkedFields {
  readonly fields: readonly ReadField[]
  /** Names of branches that lead in a circle, too deep, or nowhere. */
  readonly broken: readonly string[]
  /** There are more than are read. */
  readonly cut: boolean
}

interface Step {
  readonly dictionary: PDFDict
  readonly above: Step | undefined
  readonly name: string
  readonly depth: number
}

const name = (text: string): PDFName => PDFName.of(text)

function entryOf(step: Step, key: string): PDFObject | undefined {
  for (let at: Step | undefined = step; at; at = at.above) {
    const value = at.dictionary.lookup(name(key))
    if (value !== undefined) return value
  }
  return undefined
}

function partialName(dictionary: PDFDict): string | undefined {
  try {
    return readText(dictionary.lookup(name('T')))
  } catch {
    return undefined
  }
}

interface Listed {
  readonly dictionaries: readonly PDFDict[]
  /** An entry leads to nothing: its object is lost. */
  readonly lost: boolean
}

function listed(list: PDFObject | undefined): Listed {
  if (!(list instanceof PDFArray)) return {dictionaries: [], lost: list !== undefined}
  const dictionaries: PDFDict[] = []
  const size = Math.min(list.size(), formLimits.fields + 1)
  for (let at = 0; at < size; at++) {
    const one = list.lookup(at)
    if (one instanceof PDFDict) dictionaries.push(one)
  }
  return {dictionaries, lost: dictionaries.length < size}
}

export function walkFields(acroForm: PDFDict, context: PDFContext): WalkedFields {
  const fields: ReadField[] = []
  const broken: string[] = []
  const seen = new Set<PDFDict>()
  const top = listed(context.lookup(acroForm.get(name('Fields'))))
  if (top.lost) broken.push('…')
  const waiting: Step[] = top.dictionaries
    .map(dictionary => ({dictionary, above: undefined, name: partialName(dictionary) ?? '', depth: 1}))
    .reverse()
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const current = step
    if (seen.has(current.dictionary) || current.depth > formLimits.depth) {
      broken.push(current.name)
      continue
    }
    seen.add(current.dictionary)
    if (seen.size > formLimits.fields) return {fields, broken, cut: true}
    const {dictionaries: kids, lost} = listed(current.dictionary.lookup(name('Kids')))
    if (lost) broken.push(current.name)
    const children = kids.flatMap(dictionary => {
      const own = partialName(dictionary)
      const whole = own === undefined || current.name === '' ? own : `${current.name}.${own}`
      return whole === undefined ? [] : [{dictionary, above: current, name: whole, depth: current.depth + 1}]
    })
    if (children.length > 0) waiting.push(...children.reverse())
    else {
      const written = [entryOf(current, 'V'), ...kids.map(kid => kid.lookup(name('V')))].filter(
        one => one !== undefined,
      )
      fields.push({name: current.name, entry: key => entryOf(current, key), widgets: kids, written})
    }
  }
  return {fields, broken, cut: false}
}
