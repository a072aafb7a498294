/**
 * The running texts of a guideline in one language each, character by character as they are typed, for rules of style: a paragraph, a
 * heading, a cell, a field of the front matter. What is no prose (citations, code, formulas, addresses, superscripts) is a placeholder.
 *
 *   静脉给予**0.5 mg/kg**[@a]。   →   静脉给予0.5 mg/kg\uFFFC。
 */
import type {Node} from 'unist'
import type {TextEdit} from '../../diagnostics/finding.js'
import type {Guideline} from '../../model/guideline.js'
import type {Language} from '../../model/language.js'
import type {Place} from '../../model/place.js'
import {type LineIndex, lineIndex} from '../../text/line-index.js'
import {firstFile, type Positioned, placeIn} from '../places.js'
import type {Survey} from '../survey.js'
import {placeholder, type SourceTexts} from '../text/flat-text.js'
import {factsTexts, metadataTexts} from '../text/localized-texts.js'
import {offsetsOf} from './offsets.js'

/** `field`: of the front matter or of an evidence table; `name` such a field that names a person or an organisation. */
export type ProseKind = 'paragraph' | 'heading' | 'cell' | 'line' | 'field' | 'name'

interface Segment {
  /** Where it begins in the text. */
  readonly at: number
  readonly length: number
  readonly place: Place
  /** Offset in the source of each character, -1 where another stands there. Absent where nothing is known. */
  readonly offsets?: readonly number[] | number
}

type AnyNode = Node & {
  children?: AnyNode[]
  value?: string
  url?: string
  data?: {file?: string}
  position?: Positioned
}

/** What the places of one file are found with. */
interface Source {
  readonly text: string
  readonly lines: LineIndex
}

export class Prose {
  readonly language: Language
  readonly kind: ProseKind
  readonly text: string
  readonly #segments: readonly Segment[]
  readonly #sources: ReadonlyMap<string, Source>

  constructor(
    language: Language,
    kind: ProseKind,
    text: string,
    segments: readonly Segment[],
    sources: ReadonlyMap<string, Source>,
  ) {
    this.language = language
    this.kind = kind
    this.text = text
    this.#segments = segments
    this.#sources = sources
  }

  /** Where a part of the text stands: exactly, or as the piece of text around it where the source writes it in another way. */
  place(start: number, end: number): Place | undefined {
    const first = this.#segmentAt(start)
    if (!first) return this.#segments[0]?.place
    const last = this.#segmentAt(Math.max(start, end - 1)) ?? first
    const [from, to] = [offset(first, start), offset(last, Math.max(start, end - 1))]
    const source = this.#sources.get(first.place.file)
    if (from === undefined || to === undefined || !source) return first.place
    return source.lines.place(from, end > start ? to + 1 : to)
  }

  /**
   * The edit that puts `text` in place of a part; nothing where the source does not have exactly these characters in one piece, as where
   * markup or an escape stands among them.
   */
  edit(start: number, end: number, text: string): TextEdit | undefined {
    const segment = this.#segmentAt(start > 0 && start === end ? start - 1 : start)
    if (!segment || end > segment.at + segment.length) return undefined
    const source = this.#sources.get(segment.place.file)
    const before = start === end ? offset(segment, start - 1) : offset(segment, start)
    if (before === undefined || !source) return undefined
    const from = start === end ? before + 1 : before
    if (source.text.slice(from, from + end - start) !== this.text.slice(start, end)) return undefined
    for (let index = start; index < end; index++) if (offset(segment, index) !== from + index - start) return undefined
    return {file: segment.place.file, start: from, end: from + end - start, text}
  }

  #segmentAt(index: number): Segment | undefined {
    let low = 0
    let high = this.#segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#segments[middle]!.at <= index) low = middle
      else high = middle - 1
    }
    const segment = this.#segments[low]
    return segment && index >= segment.at && index < segment.at + segment.length ? segment : undefined
  }
}

function offset({at, length, offsets}: Segment, index: number): number | undefined {
  if (offsets === undefined || index < at || index >= at + length) return undefined
  if (typeof offsets === 'number') return offsets + index - at
  const found = offsets[index - at]
  return found === undefined || found < 0 ? undefined : found
}

const leaves: ReadonlyMap<string, ProseKind> = new Map([
  ['paragraph', 'paragraph'],
  ['heading', 'heading'],
  ['tableCell', 'cell'],
])
const opaque = new Set(['citation', 'footnoteReference', 'image', 'bilingual', 'thematicBreak', 'inlineCode'])
const others = new Set(['inlineMath', 'html', 'superscript', 'subscript'])
const skipped = new Set(['code', 'math', 'html', 'definition'])

/** Every prose of the guideline, in reading order; made once for all rules. */
export function proseOf(context: {
  readonly guideline: Guideline
  readonly survey: Survey
  readonly sources: SourceTexts
}): readonly Prose[] {
  const known = made.get(context.survey)
  if (known) return known
  const proses = [...readProses(context.guideline, context.survey, context.sources)]
  made.set(context.survey, proses)
  return proses
}

const made = new WeakMap<Survey, readonly Prose[]>()

function* readProses(guideline: Guideline, survey: Survey, texts: SourceTexts): Generator<Prose> {
  const sources = new Map([...texts].map(([file, text]) => [file, {text, lines: lineIndex(file, text)}]))
  for (const {pointer, text, place} of [...metadataTexts(guideline), ...factsTexts(survey)]) {
    for (const language of ['zh', 'en'] as const) {
      const value = text[language]
      if (value !== undefined) yield fieldProse(language, value, place(language), pointer, sources)
    }
  }
  const main = firstFile(guideline)
  for (const {language, nodes, file} of survey.monolingual) {
    yield* flowProses(language, nodes as readonly AnyNode[], file || main, sources)
  }
}

const isName = (pointer: string) =>
  /^\/(?:contributors\/\d+\/name|organisations|registration|abbreviations)/.test(pointer)

function fieldProse(
  language: Language,
  value: string,
  place: Place,
  pointer: string,
  sources: ReadonlyMap<string, Source>,
): Prose {
  const {offset: start, endOffset: end} = place
  const raw = start === undefined ? undefined : sources.get(place.file)?.text.slice(start, end)
  const at = raw === value ? 0 : raw !== undefined && /^["']/.test(raw) && raw.slice(1, -1) === value ? 1 : undefined
  const segment: Segment = {
    at: 0,
    length: value.length,
    place,
    ...(at === undefined || start === undefined ? {} : {offsets: start + at}),
  }
  return new Prose(language, isName(pointer) ? 'name' : 'field', value, [segment], sources)
}

function* flowProses(
  language: Language,
  nodes: readonly AnyNode[],
  file: string,
  sources: ReadonlyMap<string, Source>,
): Generator<Prose> {
  let inline: AnyNode[] = []
  for (const node of nodes) {
    const kind = leaves.get(node.type)
    const isBlock = kind !== undefined || skipped.has(node.type) || containers.has(node.type)
    if (!isBlock) {
      inline.push(node)
      continue
    }
    if (inline.length > 0) yield inlineProse(language, 'line', inline, file, sources)
    inline = []
    const where = node.data?.file ?? file
    if (kind) yield inlineProse(language, kind, node.children ?? [], where, sources)
    else if (containers.has(node.type)) yield* flowProses(language, node.children ?? [], where, sources)
  }
  if (inline.length > 0) yield inlineProse(language, 'line', inline, file, sources)
}

const containers = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition'])

function inlineProse(
  language: Language,
  kind: ProseKind,
  nodes: readonly AnyNode[],
  file: string,
  sources: ReadonlyMap<string, Source>,
): Prose {
  let text = ''
  const segments: Segment[] = []
  const visit = (node: AnyNode, around: string): void => {
    const where = node.data?.file ?? around
    if (opaque.has(node.type) || others.has(node.type) || (node.type === 'link' && isAddress(node))) text += placeholder
    else if (node.type === 'break') text += '\n'
    else if (node.type === 'text' && node.value !== undefined) {
      if (node.position) {
        const place = placeIn(where, node.position)
        const source = sources.get(where)?.text
        const offsets = offsetsOf(node.value, source, place)
        segments.push({at: text.length, length: node.value.length, place, ...(offsets === undefined ? {} : {offsets})})
      }
      text += node.value
    } else if (node.type === 'link' && (node.children?.length ?? 0) === 0) text += placeholder
    else for (const child of node.children ?? []) visit(child, where)
  }
  for (const node of nodes) visit(node, file)
  return new Prose(language, kind, text, segments, sources)
}

const isAddress = (link: AnyNode): boolean => {
  const only = link.children?.length === 1 ? link.children[0]?.value : undefined
  return only !== undefined && (link.url === only || (link.url?.endsWith(only) ?? false))
}
