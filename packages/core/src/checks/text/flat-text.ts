/**
 * The text of a block as one string that can be compared: NFKC, superscripts as `^`, citations and references to other parts as a
 * placeholder; each character knows where it stands in the source.
 *
 *   10<sup>9</sup>/L，Ｐ＜０．０５[@a]   →   10^9/L,P<0.05\uFFFC
 */
import type {Node} from 'unist'
import type {Place} from '../../model/place.js'
import {type Positioned, placeIn} from '../places.js'

/** Stands for what is no text of its own: a citation, a footnote mark, a reference to another part, an image. */
export const placeholder = '\uFFFC'

/** Decoded text of a file by its path; with it, places are exact even where Markdown escapes or wraps the text. */
export type SourceTexts = ReadonlyMap<string, string>

interface Segment {
  /** Where it begins in the flat text. */
  readonly at: number
  readonly value: string
  /** Offset in `value` of each flat character; absent where they run in step. */
  readonly origins?: readonly number[]
  readonly place: Place
}

type AnyNode = Node & {
  children?: AnyNode[]
  value?: string
  url?: string
  data?: {file?: string}
  position?: Positioned
}

const superscripts: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁺': '+',
  '⁻': '-',
}

/** Enclosed numbers count parts of a sentence and are no quantities. */
const isEnclosed = (code: number) => (code >= 0x2460 && code <= 0x24ff) || (code >= 0x2776 && code <= 0x2793)
const isPlain = (text: string) => /^[\x20-\x7e\u4e00-\u9fff]*$/.test(text)
const vulgar: Readonly<Record<string, string>> = {'½': '.5', '¼': '.25', '¾': '.75'}

/** NFKC, character by character, so that positions hold. */
function normalise(value: string): {text: string; origins?: number[]} {
  if (isPlain(value)) return {text: value}
  let text = ''
  const origins: number[] = []
  let raised = false
  let index = 0
  for (const character of value) {
    if (isPlain(character)) {
      raised = false
      text += character
      origins.push(index++)
      continue
    }
    const up = superscripts[character]
    let shown: string
    if (up !== undefined) shown = raised ? up : `^${up}`
    else if (isEnclosed(character.codePointAt(0)!)) shown = ' '
    else if (vulgar[character] !== undefined && /[0-9]$/.test(text)) shown = vulgar[character]
    else shown = character.normalize('NFKC').replaceAll('\u2044', '/').replaceAll('∶', ':')
    raised = up !== undefined
    text += shown
    for (let i = 0; i < shown.length; i++) origins.push(index)
    index += character.length
  }
  return {text, origins}
}

export class FlatText {
  readonly text: string
  readonly #segments: readonly Segment[]
  readonly #sources: SourceTexts
  #typed: string | undefined

  constructor(text: string, segments: readonly Segment[], sources: SourceTexts) {
    this.text = text
    this.#segments = segments
    this.#sources = sources
  }

  /**
   * The text as it was typed, for readers: full-width marks and all. It is as long as `text`, so that offsets hold in both; what became
   * several characters (`½`, `℃`) stays as it is there.
   */
  get typed(): string {
    this.#typed ??= this.#asTyped()
    return this.#typed
  }

  #asTyped(): string {
    const units = this.text.split('')
    for (const {at, value, origins} of this.#segments) {
      origins?.forEach((origin, index) => {
        const typed = value[origin] ?? ''
        const isAlone = origins[index + 1] !== origin && origins[index - 1] !== origin
        if (isAlone && typed.normalize('NFKC') === units[at + index]) units[at + index] = typed
      })
    }
    return units.join('')
  }

  /** Where a part of the flat text stands; undefined if nothing in the source stands behind it. */
  place(start: number, end: number): Place | undefined {
    const first = this.#segmentAt(start)
    const last = this.#segmentAt(Math.max(start, end - 1))
    if (!first || !last) return first?.place ?? this.#segments[0]?.place
    const from = this.#point(first, start)
    const to = this.#point(last, end)
    if (!from || !to) return first.place
    return placeIn(first.place.file, {start: from, end: to})
  }

  /** The same text with blanks in place of a part of it; all else stands where it stood. */
  without(start: number, end: number): FlatText {
    const text = `${this.text.slice(0, start)}${' '.repeat(Math.max(0, end - start))}${this.text.slice(end)}`
    return new FlatText(text, this.#segments, this.#sources)
  }

  #segmentAt(index: number): Segment | undefined {
    let low = 0
    let high = this.#segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#segments[middle]!.at <= index) low = middle
      else high = middle - 1
    }
    return this.#segments[low]
  }

  #point(segment: Segment, index: number): Positioned['start'] | undefined {
    const {value, place} = segment
    const within = index - segment.at
    const count = segment.origins?.length ?? value.length
    const offset = within >= count ? value.length : (segment.origins?.[within] ?? within)
    const span =
      place.offset === undefined || place.endOffset === undefined ? undefined : place.endOffset - place.offset
    const source = this.#sources.get(place.file)
    let skipped = 0
    let raw = value
    if (span === undefined ? place.line !== place.endLine : span !== value.length) {
      if (!source || place.offset === undefined) return undefined
      raw = source.slice(place.offset, place.endOffset)
      skipped = rawOffset(value, raw, offset) - offset
    } else if (span === undefined && place.endColumn - place.column !== value.length) return undefined
    const before = raw.slice(0, offset + skipped)
    const lines = before.split(/\r\n|\r|\n/)
    const line = place.line + lines.length - 1
    const column = (lines.length === 1 ? place.column : 1) + lines.at(-1)!.length
    return {line, column, ...(place.offset === undefined ? {} : {offset: place.offset + before.length})}
  }
}

/** The offset in `raw` (source with escapes, entities, line breaks) of an offset in the text that it stands for. */
function rawOffset(value: string, raw: string, offset: number): number {
  let j = 0
  for (let i = 0; i < offset && j < raw.length; ) {
    const rest = raw[j] === '&' ? /^&#?\w{1,32};/.exec(raw.slice(j, j + 40)) : null
    if (rest && raw[j] !== value[i]) {
      j += rest[0].length
      i++
    } else if (raw[j] === '\\' && value[i] !== '\\') j++
    else if (raw[j] === value[i]) {
      i++
      j++
    } else j++
  }
  while (raw[j] !== value[offset] && /[\\\s>]/.test(raw[j] ?? '')) j++
  return j
}

const breaking = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'tableRow',
  'listItem',
  'code',
  'math',
  'blockquote',
  'break',
])
const opaque = new Set(['citation', 'footnoteReference', 'image', 'bilingual', 'thematicBreak'])

/** Flattens nodes that stand in `file` unless they say otherwise. */
export function flatten(nodes: readonly Node[], file: string, sources: SourceTexts): FlatText {
  let text = ''
  const segments: Segment[] = []
  const add = (value: string, shown: {text: string; origins?: readonly number[]}, current: AnyNode, where: string) => {
    if (current.position) {
      segments.push({
        at: text.length,
        value,
        ...(shown.origins ? {origins: shown.origins} : {}),
        place: placeIn(where, current.position),
      })
    }
    text += shown.text
  }
  const visit = (current: AnyNode, around: string): void => {
    const where = current.data?.file ?? around
    const hidden =
      opaque.has(current.type) || (current.type === 'link' && (current.url?.startsWith('#') || isBareAddress(current)))
    if (hidden) add('', {text: placeholder}, current, where)
    else if (current.type === 'superscript') {
      add('', {text: '^'}, current, where)
      for (const child of current.children ?? []) visit(child, where)
    } else if (typeof current.value === 'string') add(current.value, normalise(current.value), current, where)
    else for (const child of current.children ?? []) visit(child, where)
    if (breaking.has(current.type)) text += '\n'
  }
  for (const current of nodes) visit(current as AnyNode, file)
  return new FlatText(text, segments, sources)
}

const isBareAddress = (link: AnyNode): boolean => {
  const only = link.children?.length === 1 ? link.children[0]?.value : undefined
  return only !== undefined && (link.url === only || (link.url?.endsWith(only) ?? false))
}

/** A text that is not Markdown, such as a front matter value; exact where the place is as long as the text or its quoted form. */
export function flattenText(value: string, place: Place): FlatText {
  const shown = normalise(value)
  const oneLine = place.line === place.endLine
  const quotes = oneLine ? (place.endColumn - place.column - value.length) / 2 : -1
  const inner: Place =
    quotes === 1
      ? {
          file: place.file,
          line: place.line,
          column: place.column + 1,
          endLine: place.endLine,
          endColumn: place.endColumn - 1,
          ...(place.offset === undefined || place.endOffset === undefined
            ? {}
            : {offset: place.offset + 1, endOffset: place.endOffset - 1}),
        }
      : place
  return new FlatText(
    shown.text,
    [{at: 0, value, ...(shown.origins ? {origins: shown.origins} : {}), place: inner}],
    new Map(),
  )
}
