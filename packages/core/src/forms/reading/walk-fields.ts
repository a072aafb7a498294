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

function dictionariesIn(list: PDFObject | undefined): readonly PDFDict[] {
  if (!(list instanceof PDFArray)) return []
  const found: PDFDict[] = []
  for (let at = 0; at < list.size() && at <= formLimits.fields; at++) {
    const one = list.lookup(at)
    if (one instanceof PDFDict) found.push(one)
  }
  return found
}

export function walkFields(acroForm: PDFDict, context: PDFContext): WalkedFields {
  const fields: ReadField[] = []
  const broken: string[] = []
  const seen = new Set<PDFDict>()
  const top = dictionariesIn(context.lookup(acroForm.get(name('Fields'))))
  const waiting: Step[] = top
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
    const kids = dictionariesIn(current.dictionary.lookup(name('Kids')))
    const children = kids.flatMap(dictionary => {
      const own = partialName(dictionary)
      const whole = own === undefined || current.name === '' ? own : `${current.name}.${own}`
      return whole === undefined ? [] : [{dictionary, above: current, name: whole, depth: current.depth + 1}]
    })
    if (children.length > 0) waiting.push(...children.reverse())
    else fields.push({name: current.name, entry: key => entryOf(current, key), widgets: kids})
  }
  return {fields, broken, cut: false}
}
