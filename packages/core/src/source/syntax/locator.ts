/**
 * Reads where in a work a citation points to.
 *
 *   p. 3          page 3            第3-5页      page 3-5
 *   33-35         page 33-35        table 2, 基线  table 2, and the rest `, 基线`
 */
import type {CitationItem} from '../../model/content.js'

export type LocatorType = NonNullable<CitationItem['locatorType']>

export interface Locator {
  readonly locator: string
  readonly type: LocatorType
  /** What follows. */
  readonly rest: string
}

const number = String.raw`[A-Za-z]?\d[\dA-Za-z.]*`
const range = String.raw`(${number}(?:\s?[-–—~～至,，、]\s?${number})*)`

const forms: readonly (readonly [RegExp, LocatorType])[] = [
  [new RegExp(String.raw`^(?:pp?\.|pages?)\s*${range}`, 'i'), 'page'],
  [new RegExp(String.raw`^(?:chap\.|ch\.|chapters?)\s*${range}`, 'i'), 'chapter'],
  [new RegExp(String.raw`^(?:tab\.|tables?)\s*${range}`, 'i'), 'table'],
  [new RegExp(String.raw`^(?:figs?\.|figures?)\s*${range}`, 'i'), 'figure'],
  [new RegExp(String.raw`^(?:secs?\.|sections?|§)\s*${range}`, 'i'), 'section'],
  [new RegExp(String.raw`^第\s*${range}\s*页`), 'page'],
  [new RegExp(String.raw`^第\s*${range}\s*章`), 'chapter'],
  [new RegExp(String.raw`^第\s*${range}\s*节`), 'section'],
  [new RegExp(String.raw`^表\s*${range}`), 'table'],
  [new RegExp(String.raw`^图\s*${range}`), 'figure'],
  [/^(\d+(?:\s?[-–—~～至,，、]\s?\d+)*)(?![\dA-Za-z.%])/, 'page'],
]

export function readLocator(text: string): Locator | undefined {
  for (const [form, type] of forms) {
    const found = form.exec(text)
    if (!found) continue
    // A point after the number ends the sentence, not the number.
    const locator = found[1]!.replace(/\.+$/, '')
    return {locator, type, rest: text.slice(found[0].length).trim()}
  }
  return undefined
}
