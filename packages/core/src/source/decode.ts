/** Bytes of a source file to text. Only UTF-8 is read; what another encoding looks like is named, so that the file can be converted. */
import type {Finding} from '../diagnostics/finding.js'
import {lineIndex} from '../text/line-index.js'
import {limits} from './limits.js'

export interface DecodedSource {
  /** Without a BOM, line ends as in the file; absent if the bytes are no text. */
  readonly text?: string
  readonly findings: readonly Finding[]
}

/** What bytes that are not UTF-8 may be: ids of the notes of `encoding-not-utf8`. */
export type OtherEncoding = 'utf-16' | 'utf-32' | 'gb18030' | 'big5' | 'windows-1252'

/** Never throws. Places are those of the first byte that is amiss. */
export function decodeSource(file: string, bytes: Uint8Array): DecodedSource {
  const fail = (finding: Omit<Finding, 'place'>, before = ''): DecodedSource => ({
    findings: [{...finding, place: lineIndex(file, `${before} `).place(before.length, before.length + 1)}],
  })
  if (bytes.length > limits.fileBytes)
    return fail({rule: 'file-too-large', data: {bytes: bytes.length, limit: limits.fileBytes}})
  const marked = encodingByMark(bytes)
  if (marked) return fail({rule: 'encoding-not-utf8', note: marked})
  if (isOtherFormat(bytes)) return fail({rule: 'file-binary'})
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    if (looksLikeUtf16(bytes)) return fail({rule: 'encoding-not-utf8', note: 'utf-16'})
    return fail({rule: 'file-binary'}, decodeStart(bytes, Math.min(nul, firstInvalid(bytes))))
  }
  const invalid = firstInvalid(bytes)
  if (invalid < bytes.length) {
    const encoding = otherEncoding(bytes)
    return fail({rule: 'encoding-not-utf8', ...(encoding && {note: encoding})}, decodeStart(bytes, invalid))
  }
  // The decoder drops one BOM; more of them come from files glued together.
  const text = new TextDecoder('utf-8').decode(bytes).replace(/^\uFEFF+/, '')
  return /^[\s\u200B\uFEFF]*$/.test(text) ? fail({rule: 'file-empty'}) : {text, findings: []}
}

const decodeStart = (bytes: Uint8Array, end: number): string =>
  new TextDecoder('utf-8').decode(bytes.subarray(0, end)).replace(/^\uFEFF/, '')

export function encodingByMark([a, b, c, d]: Uint8Array): OtherEncoding | undefined {
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'utf-32'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'utf-16'
  return undefined
}

/** PDF, ZIP (Word's `.docx`), the older Office format, PNG, JPEG, RTF. */
const signatures = ['%PDF-', 'PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0', '\u0089PNG', '\u00FF\u00D8\u00FF', '{\\rtf']

export const isOtherFormat = (bytes: Uint8Array): boolean =>
  signatures.some(signature => [...signature].every((character, index) => bytes[index] === character.charCodeAt(0)))

/** ASCII in UTF-16 has a zero in every other byte, always on the same side. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  let even = 0
  let odd = 0
  const end = Math.min(bytes.length, 100_000)
  for (let index = 0; index < end; index++) if (bytes[index] === 0) index % 2 === 0 ? even++ : odd++
  const [less, more] = even < odd ? [even, odd] : [odd, even]
  return more >= 8 * less && more >= Math.max(2, end / 400)
}

/** Length of the UTF-8 sequence at an index, 0 if there is none (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF). */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index]!
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0 || index + length > bytes.length) return 0
  const second = bytes[index + 1]!
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let rest = 2; rest < length; rest++) if ((bytes[index + rest]! & 0xc0) !== 0x80) return 0
  return length
}

export function firstInvalid(bytes: Uint8Array): number {
  let index = 0
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index)
    if (length === 0) return index
    index += length
  }
  return index
}

/**
 * By the bytes: in GB 18030 the characters of GB 2312 have both bytes from A1 on and the common ones a first byte of B0 to D7;
 * in Big5 a second byte is often below 7F; in Windows-1252 high bytes stand alone among letters.
 */
export function otherEncoding(bytes: Uint8Array): OtherEncoding | undefined {
  let sequences = 0
  let broken = 0
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index)
    if (length > 1) sequences++
    if (length === 0) broken++
    index += Math.max(1, length)
  }
  // UTF-8 with a few broken bytes is damaged, not another encoding.
  if (sequences > 4 * broken) return undefined
  let pairs = 0
  let common = 0
  let commonBig5 = 0
  let lowSecond = 0
  let alone = 0
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index]!
    if (lead < 0x80) continue
    const second = bytes[index + 1]
    if (second === undefined || second < 0x40 || (second < 0x80 && isLetter(second) && lead >= 0xc0)) {
      alone++
      continue
    }
    pairs++
    index++
    if (second < 0xa1) lowSecond++
    if ((lead >= 0xb0 && lead <= 0xd7 && second >= 0xa1) || (lead >= 0xa1 && lead <= 0xa3)) common++
    if (lead >= 0xa4 && lead <= 0xc6 && (second < 0x7f || second >= 0xa1)) commonBig5++
  }
  if (pairs > 0 && common >= 0.6 * (pairs + alone) && lowSecond < 0.2 * pairs && decodes('gb18030', bytes))
    return 'gb18030'
  if (pairs > 2 && commonBig5 >= 0.6 * (pairs + alone) && decodes('big5', bytes)) return 'big5'
  if (pairs > 0 && lowSecond < 0.5 * pairs && pairs > alone && decodes('gb18030', bytes)) return 'gb18030'
  return alone > 0 || pairs < 0.05 * bytes.length ? 'windows-1252' : undefined
}

const isLetter = (byte: number) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)

function decodes(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
