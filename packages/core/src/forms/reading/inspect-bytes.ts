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

const count = (text: string, pattern: RegExp): number => {
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
  const text = buffer.toString('latin1')
  if (count(text, objects) - count(text, ends) > formLimits.unendedObjects) return 'broken'
  return inspectStreams(buffer, text)
}

/** Whether the file's last bytes are missing. What was filled in last stands last, so values read from such a file may be old ones. */
export const isCutShort = (bytes: Uint8Array): boolean =>
  !Buffer.from(bytes.subarray(-endWithin)).toString('latin1').includes('%%EOF')

function inspectStreams(buffer: Buffer, text: string): ByteFault | undefined {
  let room: number = formLimits.objectStreamBytes
  for (const match of text.matchAll(streams)) {
    const before = text.slice(Math.max(0, match.index - dictionaryLength), match.index)
    const dictionary = before.slice(before.lastIndexOf(' obj'))
    if (!ofObjects.test(dictionary)) continue
    if (oddFilters.test(dictionary)) return 'broken'
    const start = match.index + match[0].length
    try {
      room -= inflateSync(buffer.subarray(start), {maxOutputLength: room}).length
    } catch (cause) {
      // Anything else is a stream that is not packed, or damaged: for the parser to judge.
      if (cause instanceof RangeError) return 'too-large'
    }
    if (room <= 0) return 'too-large'
  }
  return undefined
}
