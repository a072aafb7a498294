/** JSON with the span of every value, read without recursion into the depths: a broken entry is left, and reading goes on at the next. */
import {referenceLimits} from '../limits.js'
import type {Span} from '../places.js'

export interface JsonText extends Span {
  readonly kind: 'text'
  readonly value: string
}
/** Also `true`, `false`, `null`: `value` is as written. */
export interface JsonNumber extends Span {
  readonly kind: 'number' | 'constant'
  readonly value: string
}
export interface JsonList extends Span {
  readonly kind: 'list'
  readonly members: readonly JsonValue[]
}
export interface JsonObject extends Span {
  readonly kind: 'object'
  readonly members: ReadonlyMap<string, JsonValue>
}
export type JsonValue = JsonText | JsonNumber | JsonList | JsonObject

export class JsonError extends Error {
  readonly span: Span
  readonly reason: 'json' | 'nesting'
  constructor(span: Span, reason: 'json' | 'nesting' = 'json') {
    super(reason)
    this.span = span
    this.reason = reason
  }
}

const blank = /[ \t\r\n\uFEFF]*/y
const plain = /[^"\\\u0000-\u001f]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const constant = /true|false|null/y
const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
  '/': '/',
}

const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.exec(text) ? pattern.lastIndex : at
}

export const skipBlank = (text: string, at: number): number => skip(blank, text, at)

/** The value that begins at `at` (behind any blanks). Throws `JsonError`. */
export function readJsonValue(text: string, at: number, depth = 0): JsonValue {
  const start = skipBlank(text, at)
  const wrong = (position: number): JsonError =>
    new JsonError({start: position, end: Math.min(position + 1, text.length)})
  if (depth > referenceLimits.nesting) throw new JsonError({start, end: start + 1}, 'nesting')
  const character = text[start]
  if (character === '"') return readText(text, start)
  if (character === '[') {
    const members: JsonValue[] = []
    let position = skipBlank(text, start + 1)
    if (text[position] === ']') return {kind: 'list', members, start, end: position + 1}
    for (;;) {
      const member = readJsonValue(text, position, depth + 1)
      members.push(member)
      position = skipBlank(text, member.end)
      if (text[position] === ']') return {kind: 'list', members, start, end: position + 1}
      if (text[position] !== ',') throw wrong(position)
      position++
    }
  }
  if (character === '{') {
    const members = new Map<string, JsonValue>()
    let position = skipBlank(text, start + 1)
    if (text[position] === '}') return {kind: 'object', members, start, end: position + 1}
    for (;;) {
      position = skipBlank(text, position)
      if (text[position] !== '"') throw wrong(position)
      const name = readText(text, position)
      position = skipBlank(text, name.end)
      if (text[position] !== ':') throw wrong(position)
      const member = readJsonValue(text, position + 1, depth + 1)
      members.set(name.value, member)
      position = skipBlank(text, member.end)
      if (text[position] === '}') return {kind: 'object', members, start, end: position + 1}
      if (text[position] !== ',') throw wrong(position)
      position++
    }
  }
  const numberEnd = skip(number, text, start)
  if (numberEnd > start) return {kind: 'number', value: text.slice(start, numberEnd), start, end: numberEnd}
  const constantEnd = skip(constant, text, start)
  if (constantEnd > start) return {kind: 'constant', value: text.slice(start, constantEnd), start, end: constantEnd}
  throw wrong(start)
}

function readText(text: string, start: number): JsonText {
  const parts: string[] = []
  let position = start + 1
  for (;;) {
    const end = skip(plain, text, position)
    if (end > position) parts.push(text.slice(position, end))
    const character = text[end]
    if (character === '"') return {kind: 'text', value: parts.join(''), start, end: end + 1}
    if (character !== '\\')
      throw new JsonError({start: Math.min(end, text.length), end: Math.min(end + 1, text.length)})
    const letter = text[end + 1] ?? ''
    const code = letter === 'u' ? /^[\da-fA-F]{4}$/.exec(text.slice(end + 2, end + 6))?.[0] : undefined
    const replacement = code === undefined ? escapes[letter] : String.fromCharCode(Number.parseInt(code, 16))
    if (replacement === undefined) throw new JsonError({start: end, end: Math.min(end + 2, text.length)})
    parts.push(replacement)
    position = end + (code === undefined ? 2 : 6)
  }
}
