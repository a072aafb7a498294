/** Adds entries to the text of a library in its own format; nothing else in the text is touched, its line ends are kept. */
import {
  type Reference,
  type ReferenceLibrary,
  readReferenceLibrary,
  type WrittenFormat,
  writeReferenceLibrary,
} from '@zhinan/core'

export interface Appended {
  readonly text: string
  /** The entry alone, as it stands in the text. */
  readonly entry: string
}

const formats: ReadonlyMap<string, WrittenFormat> = new Map<string, WrittenFormat>([
  ['bib', 'bib'],
  ['bibtex', 'bib'],
  ['json', 'csl-json'],
  ['ris', 'ris'],
])

/** Undefined where entries are not added to such a library. */
export const appendedFormat = (file: string): WrittenFormat | undefined =>
  formats.get(/\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? '')

const lineEnd = (text: string): string =>
  text.includes('\r\n') ? '\r\n' : text.includes('\r') && !text.includes('\n') ? '\r' : '\n'

/**
 * @param text With its byte order mark, if it has one
 * @returns undefined where the text is not whole, so that an entry behind it would not be read
 */
export function appendEntry(
  file: string,
  text: string,
  reference: Reference,
  format: WrittenFormat,
): Appended | undefined {
  const written = writeReferenceLibrary([reference], format).text
  const appended = format === 'csl-json' ? insertItem(text, written) : appendBlock(text, written)
  return appended && isWhole(file, text, appended.text, reference.key) ? appended : undefined
}

function appendBlock(text: string, written: string): Appended {
  const end = lineEnd(text)
  const entry = written.replace(/(?:\r\n|\r|\n)+$/, '').replace(/\r\n|\r|\n/g, end) + end
  if (text.replace(/^\uFEFF/, '').trim() === '') return {text: text + entry, entry}
  const closed = /[\r\n]$/.test(text) ? '' : end
  const apart = closed === '' && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text) ? '' : end
  return {text: text + closed + apart + entry, entry}
}

/** Before the bracket that closes the array, indented as the items before it. */
function insertItem(text: string, written: string): Appended | undefined {
  const end = lineEnd(text)
  const items: unknown = JSON.parse(written)
  const item: unknown = Array.isArray(items) ? items[0] : undefined
  if (text.replace(/^\uFEFF/, '').trim() === '') return {text: text + written.replace(/\n/g, end), entry: written}
  const closing = /\s*\](\s*)$/.exec(text)
  if (!closing) return undefined
  const before = text.slice(0, closing.index)
  const isFirst = /^\uFEFF?\s*\[$/.test(before)
  const inLines = /^\uFEFF?\s*\[[ \t]*[\r\n]/.test(text) || isFirst
  if (!inLines) {
    const entry = JSON.stringify(item)
    return {text: `${before}${before.endsWith(',') ? '' : ','}${entry}${text.slice(closing.index)}`, entry}
  }
  const indent = /^\uFEFF?\s*\[\s*?[\r\n]+([ \t]*)\{/.exec(text)?.[1] ?? '  '
  const inner = /^\uFEFF?\s*\[\s*\{\s*?[\r\n]+([ \t]*)"/.exec(text)?.[1]
  const step = inner?.startsWith(indent) && inner.length > indent.length ? inner.slice(indent.length) : '  '
  const entry = JSON.stringify(item, null, step)
    .split('\n')
    .map(line => indent + line)
    .join(end)
  const rest = /[\r\n]/.test(closing[0].slice(0, closing[0].indexOf(']')))
    ? text.slice(closing.index)
    : `${end}]${closing[1]}`
  return {text: `${before}${isFirst ? '' : ','}${end}${entry}${rest}`, entry}
}

/** Read again, the library has all that it had, and the entry. */
function isWhole(file: string, before: string, after: string, key: string): boolean {
  const old = readReferenceLibrary(file, before)
  const now = readReferenceLibrary(file, after)
  const keys = new Set(now.references.map(reference => reference.key))
  const isKept =
    old.references.every(reference => keys.has(reference.key)) &&
    old.unreadable.every(one => now.unreadable.includes(one))
  const duplicates = (library: ReferenceLibrary) =>
    library.findings.filter(({rule}) => rule === 'reference-key-duplicate').length
  // RIS names its entries as it will; what counts is that there is one more.
  const isThere = keys.has(key) || (/\.ris$/i.test(file) && now.references.length > old.references.length)
  return isKept && isThere && duplicates(now) === duplicates(old) && !isBrokenAtEnd(old)
}

/** Behind an entry that is not closed, other programs read nothing more. */
function isBrokenAtEnd({references, findings}: ReferenceLibrary): boolean {
  const end = Math.max(0, ...references.map(({place}) => place.endOffset ?? 0))
  return findings.some(({rule, place}) => rule === 'reference-broken' && (place.offset ?? 0) >= end)
}
