/**
 * EndNote XML → records of flat fields. Each `<record>` is parsed alone, so that one that is broken or cut off leaves the others whole.
 *
 *   <record><titles><title><style face="normal">Ketamine</style></title></titles></record>
 *   → [{fields: [{path: 'titles/title', value: 'Ketamine'}]}]
 */
import {parseXml, XmlElement, XmlError, type XmlNode, XmlText} from '@rgrove/parse-xml'
import {subscript, superscript} from '../bibtex/latex-symbols.js'
import {referenceLimits} from '../limits.js'
import type {Report, Span} from '../places.js'

export interface XmlField {
  /** Names of the elements below `record`. */
  readonly path: string
  readonly value: string
  readonly span: Span
  /** The attribute `name`, which says what a type is called. */
  readonly named?: string
}

export interface XmlRecord {
  readonly fields: readonly XmlField[]
  readonly span: Span
  /** `<record>`. */
  readonly head: Span
}

export function readXmlRecords(text: string, report: Report): readonly XmlRecord[] {
  const records: XmlRecord[] = []
  const broken = (span: Span, note: 'cut-off' | 'xml' | 'nesting', number: number): void =>
    report('reference-broken', span, {note, data: {key: `#${number}`}})
  let number = 0
  let open: Span | undefined
  for (const mark of text.matchAll(/<(\/?)record(?=[\s>])[^<>]{0,1000}>/gi)) {
    const span = {start: mark.index, end: mark.index + mark[0].length}
    if (mark[1] === '') {
      if (open) broken(open, 'cut-off', number)
      number++
      open = span
      if (number > referenceLimits.entries) {
        report('reference-library-limit', span, {note: 'entries', data: {limit: referenceLimits.entries}})
        return records
      }
    } else if (open) {
      const head = open
      open = undefined
      const whole = {start: head.start, end: span.end}
      const source = text.slice(whole.start, whole.end)
      if (nesting(source) > referenceLimits.nesting) {
        broken(head, 'nesting', number)
        continue
      }
      try {
        records.push({fields: fieldsOf(source, whole.start), span: whole, head})
      } catch (error) {
        if (!(error instanceof XmlError)) throw error
        const at = whole.start + Math.min(error.pos, source.length - 1)
        broken({start: at, end: at + 1}, 'xml', number)
      }
    }
  }
  if (open) broken(open, 'cut-off', number)
  return records
}

/** Stands for a bare `&` until the text is parsed: addresses hold them, and the length must stay. */
const bareAmpersand = '\uE000'
const notAllowed =
  /[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uE000]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const forbiddenReference =
  /&#(?:x0{0,5}(?:[0-8bcef]|1[\da-f]|d[89a-f][\da-f]{2}|fff[ef])|0{0,5}(?:[0-8]|1[124-9]|2\d|3[01]));/gi

function fieldsOf(source: string, shift: number): readonly XmlField[] {
  const clean = source
    .replace(notAllowed, ' ')
    .replace(forbiddenReference, reference => ' '.repeat(reference.length))
    .replace(/&(?!(?:[A-Za-z][A-Za-z0-9]{1,20}|#\d{1,7}|#x[\da-f]{1,6});)/gi, bareAmpersand)
  const {root} = parseXml(clean, {includeOffsets: true, ignoreUndefinedEntities: true})
  const fields: XmlField[] = []
  const walk = (element: XmlElement, path: string): void => {
    const parts = element.children.filter(child => child instanceof XmlElement && child.name !== 'style')
    if (parts.length > 0) {
      for (const child of element.children) {
        if (child instanceof XmlElement) walk(child, path === '' ? child.name : `${path}/${child.name}`)
      }
      return
    }
    const value = textOf(element).replaceAll(bareAmpersand, '&').trim()
    const named = element.attributes.name
    if (value === '' && named === undefined) return
    const span = {start: shift + element.start, end: shift + element.end}
    fields.push({path, value, span, ...(named !== undefined && {named})})
  }
  if (root) walk(root, '')
  return fields.slice(0, referenceLimits.taggedFields)
}

/** Runs of one look stand in a `<style>` each. */
function textOf(node: XmlNode): string {
  if (node instanceof XmlText) return node.text
  if (!(node instanceof XmlElement)) return ''
  const text = node.children.map(textOf).join('')
  const face = node.name === 'style' ? (node.attributes.face ?? '') : ''
  if (text.length <= 100 && /\bsuperscript\b/.test(face)) return superscript(text)
  if (text.length <= 100 && /\bsubscript\b/.test(face)) return subscript(text)
  return text
}

/** How deep elements stand in each other, counted without recursion. */
function nesting(source: string): number {
  let depth = 0
  let deepest = 0
  for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at + 1)) {
    const close = source.indexOf('>', at)
    if (close === -1) break
    if (source[at + 1] === '/') depth--
    else if (source[close - 1] !== '/' && source[at + 1] !== '!' && source[at + 1] !== '?') depth++
    if (depth > deepest) deepest = depth
  }
  return deepest
}
