/** What can be said of a file before it is parsed: whether it is a PDF at all, and whether parsing it would take up the machine. */
import {inflateSync} from 'node:zlib'
import {formLimits} from './limits.js'

export type ByteFault = 'empty' | 'not-pdf' | 'too-large' | 'broken'

/** A PDF's head may stand behind some bytes of another program. */
const headWithin = 1024
/** The dictionary of an object stream is short; so far back its beginning is looked for. */
const dictionaryLength = 2048

/** Behind the end, some programs and networks leave bytes. */
const endWithin = 1024

const objects = /\d[\0\t\n\f\r ]+obj\b/gu
const ends = /endobj\b/gu
const streams = /\bstream\r?\n/gu
const ofObjects = /\/(?:ObjStm|XRef|[A-Za-z]*#)/u
/** Filters that writers of object streams do not use, and several at once: what they unpack to is not measured. */
const oddFilters = /\/Filter\s*(?:\[[^\]]*\/[^\]]*\/|\[?\s*\/(?:LZW|RunLength|ASCII|A85|AHx|RL))/u
/** What a parser that looks for the next object reads again from each of its characters. A signature's room (`<000…`) is no such run. */
const longRuns = /(?<![<0-9A-Fa-f])\d{2000,}|(?<![\s\0%])[\s\0%]{5000,}/u
const commented = /^.*%.*$/gmu
const longestComment = 20_000

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}

/** Undefined where nothing speaks against parsing. Linear in the file. */
export function inspectBytes(bytes: Uint8Array): ByteFault | undefined {
  if (bytes.length === 0) return 'empty'
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!buffer.subarray(0, headWithin).toString('latin1').includes('%PDF-')) return 'not-pdf'
  if (bytes.length > formLimits.bytes) return 'too-large'
  return inspectStreams(buffer)
}

/** Outside of streams. */
function inspectObjects(text: string): ByteFault | undefined {
  if (text.length > formLimits.objectText) return 'too-large'
  if (count(text, objects) - count(text, ends) > formLimits.unendedObjects || longRuns.test(text)) return 'broken'
  for (const [line] of text.matchAll(commented)) if (line.length > longestComment) return 'broken'
  return undefined
}

/** Whether the file's last bytes are missing. What was filled in last stands last, so values read from such a file may be old ones. */
export const isCutShort = (bytes: Uint8Array): boolean =>
  !Buffer.from(bytes.subarray(-endWithin)).toString('latin1').includes('%%EOF')

function inspectStreams(buffer: Buffer): ByteFault | undefined {
  const text = buffer.toString('latin1')
  const between: string[] = []
  let room: number = formLimits.objectStreamBytes
  let at = 0
  for (const match of text.matchAll(streams)) {
    // The word may occur inside a stream.
    if (match.index < at) continue
    const start = match.index + match[0].length
    const end = text.indexOf('endstream', start)
    if (end < 0) return 'broken'
    const outside = text.slice(at, match.index)
    between.push(outside)
    at = end
    const dictionary = outside.slice(-dictionaryLength)
    const objectStream = dictionary.slice(dictionary.lastIndexOf(' obj'))
    if (!ofObjects.test(objectStream)) continue
    if (oddFilters.test(objectStream)) return 'broken'
    const size = inflatedSize(buffer.subarray(start), room)
    if (size >= room) return 'too-large'
    room -= size
  }
  between.push(text.slice(at))
  return inspectObjects(between.join(''))
}

/** What a stream unpacks to, `room` if it is that much or more; 0 if it is not packed or damaged, which is for the parser to judge. */
function inflatedSize(packed: Uint8Array, room: number): number {
  try {
    return inflateSync(packed, {maxOutputLength: room}).length
  } catch (cause) {
    return cause instanceof RangeError ? room : 0
  }
}
