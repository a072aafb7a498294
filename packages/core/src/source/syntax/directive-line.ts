/**
 * Reads a line of colons: what opens or closes a directive, forgiving what a Chinese input method types.
 *
 *   :::recommendation[标题 | Title]{#R1 strength="strong"}    opening, label 18 to 28, two attributes
 *   ：：：recommendation ｛＃R1，strength＝“strong”｝             the same, with forgiven spellings
 *   :::                                                       closing
 *   ::: 因此，我们建议……                                        undefined: it is text
 */
import {type ForgivenSpelling, forgivenCharacters, isBlank} from './character-sets.js'

export interface AttributeText {
  readonly name: string
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface DirectiveOpening {
  readonly kind: 'opening'
  /** As written. */
  readonly name: string
  readonly nameStart: number
  readonly nameEnd: number
  /** Between the brackets. */
  readonly label?: {readonly start: number; readonly end: number}
  readonly id?: {readonly value: string; readonly start: number; readonly end: number}
  readonly attributes: readonly AttributeText[]
  readonly forgiven: readonly ForgivenSpelling[]
}

export type DirectiveLine =
  | DirectiveOpening
  | {readonly kind: 'closing'; readonly forgiven: readonly ForgivenSpelling[]}

const nameAhead = /[\p{L}][\p{L}\p{N}_-]*/uy
const attributeNameAhead = /[^\s=＝{}｛｝"'“”‘’＂＇，,、;；#＃[\]]+/y
const idAhead = /[^\s=＝{}｛｝"'“”‘’＂＇，,、;；#＃]+/y
const bareValueAhead = /[^\s{}｛｝"'“”‘’＂＇，,、;；]+/y
const quotes: Readonly<Record<string, RegExp>> = {
  '"': /["]/g,
  "'": /[']/g,
  '“': /["”“＂]/g,
  '”': /["”“＂]/g,
  '„': /["”“＂]/g,
  '＂': /["”“＂]/g,
  '‘': /['’‘＇]/g,
  '’': /['’‘＇]/g,
  '＇': /['’‘＇]/g,
}

/** @param line from the first colon to the end of the line, without its line ending. */
export function readDirectiveLine(line: string): DirectiveLine | undefined {
  const forgiven: ForgivenSpelling[] = []
  let at = 0

  const skipBlanks = () => {
    while (isBlank(line[at])) at++
  }
  /** Takes one character of syntax in either width. */
  const take = (character: string): boolean => {
    const typed = line[at]
    if (typed === undefined || (typed !== character && forgivenCharacters[typed] !== character)) return false
    if (typed !== character) forgiven.push({start: at, end: at + 1, kind: 'full-width', replacement: character})
    at++
    return true
  }
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(line)?.[0]
    if (found !== undefined) at += found.length
    return found
  }

  let colons = 0
  while (take(':')) colons++
  if (colons < 3) return undefined
  skipBlanks()
  if (at === line.length) return {kind: 'closing', forgiven}

  const nameStart = at
  const name = match(nameAhead)
  if (name === undefined) return undefined
  const nameEnd = at
  skipBlanks()

  const label = readLabel()
  if (label === 'unclosed') return undefined
  if (label) skipBlanks()

  const attributes: AttributeText[] = []
  let id: DirectiveOpening['id']
  if (take('{') && !readAttributes()) return undefined
  skipBlanks()
  if (at !== line.length) return undefined
  return {kind: 'opening', name, nameStart, nameEnd, ...(label && {label}), ...(id && {id}), attributes, forgiven}

  function readLabel(): {start: number; end: number} | 'unclosed' | undefined {
    if (!take('[')) return undefined
    const start = at
    let depth = 1
    for (; at < line.length; at++) {
      const character = line[at]
      if (character === '\\') at++
      else if (character === '[' || character === '［') depth++
      else if (character === ']' || character === '］') {
        depth--
        if (depth === 0) {
          const end = at
          take(']')
          return {start, end}
        }
      }
    }
    return 'unclosed'
  }

  function readAttributes(): boolean {
    for (;;) {
      skipBlanks()
      if (at >= line.length) return false
      if (take('}')) return true
      if (/[,，、;；]/.test(line[at]!)) {
        forgiven.push({start: at, end: at + 1, kind: 'comma', replacement: ' '})
        at++
        continue
      }
      const start = at
      if (take('#')) {
        const value = match(idAhead)
        if (value === undefined) return false
        if (id === undefined) id = {value, start: at - value.length, end: at}
        else attributes.push({name: 'id', value, start, end: at})
        continue
      }
      const attribute = match(attributeNameAhead)
      if (attribute === undefined) return false
      const nameEndsAt = at
      skipBlanks()
      if (!take('=')) {
        at = nameEndsAt
        attributes.push({name: attribute, value: '', start, end: at})
        continue
      }
      skipBlanks()
      const value = readValue()
      if (value === undefined) return false
      if (attribute === 'id' && id === undefined) id = {value: value.text, start: value.start, end: value.end}
      else attributes.push({name: attribute, value: value.text, start, end: at})
    }
  }

  function readValue(): {text: string; start: number; end: number} | undefined {
    const opening = line[at]
    const closing = opening === undefined ? undefined : quotes[opening]
    if (opening === undefined || closing === undefined) {
      const text = match(bareValueAhead)
      return text === undefined ? undefined : {text, start: at - text.length, end: at}
    }
    closing.lastIndex = at + 1
    const found = closing.exec(line)
    if (!found) return undefined
    const straight = forgivenCharacters[opening] ?? opening
    const start = at + 1
    const text = line.slice(start, found.index)
    take(straight)
    at = found.index
    take(straight)
    return {text, start, end: found.index}
  }
}
