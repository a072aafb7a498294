/** The lines of `predicates`, taken apart. */
import {predicates} from './predicates.js'

export interface PredicateRow {
  readonly zh: readonly string[]
  /** Beginnings of words. */
  readonly en: readonly string[]
}

const split = (list: string, by: RegExp) =>
  list
    .trim()
    .split(by)
    .filter(word => word !== '')

export const predicateRows: readonly PredicateRow[] = split(predicates, /\n/).map(row => {
  const [zh = '', en = ''] = row.split('|')
  return {zh: split(zh, /\s+/), en: split(en, /\s*,\s*/)}
})
