/**
 * Bytes of a reference library to text. Reference managers and Chinese databases export in UTF-16 and GB 18030, too; which of them was
 * read is a finding, because without a byte order mark it is a guess.
 */
import type {Finding} from '../diagnostics/finding.js'
import {lineIndex} from '../text/line-index.js'
import {
  type DecodedSource,
  decodeSource,
  encodingByMark,
  firstInvalid,
  isOtherFormat,
  looksLikeUtf16,
  otherEncoding,
} from './decode.js'
import {limits} from './limits.js'

type LibraryEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** How many undecodable places are reported one by one. */
const reported = 20

/** Never throws. Undecodable bytes are each a finding and stand in the text as U+FFFD. */
export function decodeLibrary(file: string, content: string | Uint8Array): DecodedSource {
  if (typeof content === 'string') return {text: content.replace(/^\uFEFF+/, ''), findings: []}
  const bytes = content
  if (bytes.length > limits.libraryBytes) {
    return failed(file, {rule: 'file-too-large', data: {bytes: bytes.length, limit: limits.libraryBytes}})
  }
  const marked = encodingByMark(bytes)
  if (marked === 'utf-16') return decoded(file, bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be', 'marked')
  if (marked !== undefined || isOtherFormat(bytes)) return decodeSource(file, bytes.subarray(0, limits.fileBytes))
  const nul = bytes.indexOf(0)
  if (nul !== -1 && looksLikeUtf16(bytes))
    return decoded(file, bytes, nul % 2 === 1 ? 'utf-16le' : 'utf-16be', 'guessed')
  const invalid = firstInvalid(bytes)
  if (invalid === bytes.length) return decoded(file, bytes, 'utf-8')
  const other = otherEncoding(bytes)
  if (other === 'gb18030') return decoded(file, bytes, 'gb18030', 'guessed')
  if (other === undefined || nul !== -1) return decoded(file, bytes, 'utf-8')
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, invalid))
  return failed(file, {rule: 'encoding-not-utf8', note: other}, before)
}

function failed(file: string, finding: Omit<Finding, 'place'>, before = ''): DecodedSource {
  const place = lineIndex(file, `${before} `).place(before.length, before.length + 1)
  return {findings: [{...finding, place}]}
}

function decoded(
  file: string,
  bytes: Uint8Array,
  encoding: LibraryEncoding,
  known?: 'marked' | 'guessed',
): DecodedSource {
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF+/, '')
  const index = lineIndex(file, text)
  const findings: Finding[] = []
  if (known) {
    const name = encoding === 'gb18030' ? 'GB 18030' : 'UTF-16'
    findings.push({
      rule: 'reference-encoding',
      place: index.place(0, 0),
      note: known,
      actual: name,
      data: {encoding: name},
    })
  }
  // A file may hold the sign itself; only bytes that are no text are amiss.
  const written = new TextEncoder().encode('\uFFFD')
  const ownSigns = encoding === 'utf-8' ? countOf(bytes, written) : 0
  const places = [...text.matchAll(/\uFFFD+/g)]
  const signs = places.reduce((count, [run]) => count + run.length, 0)
  if (signs > ownSigns) {
    for (const {index: at, 0: run} of places.slice(0, reported)) {
      const data = {count: places.length}
      findings.push({rule: 'reference-undecodable', place: index.place(at, at + run.length), data})
    }
  }
  return {text, findings}
}

function countOf(bytes: Uint8Array, [a, b, c]: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(a!); at !== -1; at = bytes.indexOf(a!, at + 1)) {
    if (bytes[at + 1] === b && bytes[at + 2] === c) count++
  }
  return count
}
