/**
 * Every text of a guideline that an edition may print, with its place in the source: the body, the front matter, the facts and the
 * references, found by one walk over the plain data, so that a field added later is not forgotten.
 */
import type {Guideline} from '../../model/guideline.js'
import type {Language} from '../../model/language.js'
import type {Place} from '../../model/place.js'

export interface PlacedText {
  readonly text: string
  readonly place: Place
  readonly lang?: Language
  /** The text is the node's source character for character: an offset into it is an offset into the source. */
  readonly exact: boolean
}

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Strings that name, point or code, and are printed nowhere or as what they lead to. */
const unprinted: ReadonlySet<string> = new Set([
  'type',
  'id',
  'key',
  'file',
  'language',
  'kind',
  'status',
  'path',
  'url',
  'form',
  'locatorType',
  'depth',
  'languageReason',
  'identifier',
  'align',
  'credit',
  'affiliations',
  'languages',
  'numbering',
  'citations',
  'reasons',
  'lang',
  'meta',
])
/** Objects about places, not texts. */
const unwalked: ReadonlySet<string> = new Set([
  'place',
  'places',
  'position',
  'idPlace',
  'data',
  'numbering',
  'citationStyle',
])
const printedAttributes = /^(?:population|intervention|comparator|outcomes|excluded)$/u

const isPlace = (value: unknown): value is Place =>
  isRecord(value) &&
  typeof value.file === 'string' &&
  typeof value.line === 'number' &&
  typeof value.column === 'number'

interface Around {
  readonly place: Place
  readonly places?: Fields
  /** Since the object that has `places`. */
  readonly pointer: string
  readonly lang?: Language
}

/** unist's position as a place. */
function positionOf(node: Fields, file: string): Place | undefined {
  const {position} = node
  if (!isRecord(position) || !isRecord(position.start) || !isRecord(position.end)) return undefined
  const numbers = [position.start.line, position.start.column, position.end.line, position.end.column]
  const [line, column, endLine, endColumn] = numbers.map(value => (typeof value === 'number' ? value : 1))
  const own = isRecord(node.data) && typeof node.data.file === 'string' ? node.data.file : file
  return {file: own, line: line ?? 1, column: column ?? 1, endLine: endLine ?? 1, endColumn: endColumn ?? 1}
}

/** The most exact place known: of `/title/zh`, else of `/title`, else of `title`, else of the object. */
function placeFor(around: Around): Place {
  let pointer = around.pointer
  while (around.places && pointer !== '') {
    const place = around.places[pointer] ?? around.places[pointer.slice(1)]
    if (isPlace(place)) return place
    pointer = pointer.slice(0, pointer.lastIndexOf('/'))
  }
  return around.place
}

export function* guidelineTexts(guideline: Guideline): Generator<PlacedText> {
  const start: Place = guideline.metadata.places[''] ?? {
    file: 'guideline.md',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
  }
  for (const part of [guideline.metadata, guideline.body, guideline.footnotes, guideline.references])
    yield* walk(part, {place: start, pointer: ''})
}

function* walk(value: unknown, around: Around, key = ''): Generator<PlacedText> {
  if (typeof value === 'string') {
    if (value === '' || unprinted.has(key)) return
    const lang = key === 'zh' || key === 'en' ? key : around.lang
    yield {text: value, place: placeFor(around), exact: false, ...(lang ? {lang} : {})}
    return
  }
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries())
      yield* walk(entry, {...around, pointer: `${around.pointer}/${index}`}, key)
    return
  }
  if (!isRecord(value)) return
  const place = isPlace(value.place) ? value.place : (positionOf(value, around.place.file) ?? around.place)
  const lang = value.language === 'zh' || value.language === 'en' ? value.language : around.lang
  const inner: Around = {
    place,
    pointer: isRecord(value.places) ? '' : around.pointer,
    ...(isRecord(value.places) ? {places: value.places} : around.places ? {places: around.places} : {}),
    ...(lang ? {lang} : {}),
  }
  if (typeof value.value === 'string' && isRecord(value.position)) {
    const sameLength = place.line === place.endLine && place.endColumn - place.column === value.value.length
    yield {text: value.value, place, exact: sameLength, ...(lang ? {lang} : {})}
  }
  for (const [name, child] of Object.entries(value)) {
    if (unwalked.has(name) || (name === 'value' && isRecord(value.position))) continue
    if (name === 'attributes' && isRecord(child)) {
      for (const [attribute, text] of Object.entries(child))
        if (printedAttributes.test(attribute)) yield* walk(text, {...inner, pointer: `/${attribute}`}, attribute)
      continue
    }
    const language = name === 'zh' || name === 'en' ? name : undefined
    yield* walk(child, {...inner, pointer: `${inner.pointer}/${name}`, ...(language ? {lang: language} : {})}, name)
  }
}
