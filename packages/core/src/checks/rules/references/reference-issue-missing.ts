/**
 * Where the list prints other articles of a journal with volume, issue or pages, one without them lacks them. Journals that have no issues,
 * or no volumes, are left alone.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {One}, journal = {J Affect Disord}, year = {2018}, volume = {235}, pages = {1-7}}
 *   @article{b, author = {Wu, Y.}, title = {Two}, journal = {J Affect Disord}, year = {2019}, volume = {241}, pages = {1-7}}
 * @example not ok references: 2:10 "Unexpected article `b` without `issue`, expected it as in the entry `a` of the same journal"
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2018}, volume = {554}, number = {7692}, pages = {1-7}}
 *   @article{b, author = {Wu, Y.}, title = {Two}, journal = {Nature}, year = {2019}, volume = {570}, pages = {1-7}}
 */
import type {Reference} from '../../../model/reference.js'
import {referenceRule} from '../../reference-rule.js'
import {groupByJournal} from '../../references/journals.js'
import {yearOf} from '../../references/locator.js'
import {placeOfField} from '../../references/place-of-field.js'

const fields = ['volume', 'issue', 'pages'] as const

export const referenceIssueMissing = referenceRule('reference-issue-missing', ({references, report}) => {
  for (const journal of groupByJournal(references)) {
    const placed = journal.references.filter(reference => !reference.status && fields.some(field => reference[field]))
    for (const field of fields) {
      const having = placed.filter(reference => reference[field])
      // Most of them: a journal's supplements and single articles have no issue.
      if (having.length * 2 <= placed.length && having.length !== placed.length - 1) continue
      for (const reference of placed) {
        const other = reference[field] ? undefined : nearestInTime(having, reference)
        if (!other || isSupplement(reference)) continue
        report({place: placeOfField(reference), data: {key: reference.key, field, other: other.key}, expected: field})
      }
    }
  }
})

/** A journal may begin or cease to have issues: only articles of three years before or after count. */
function nearestInTime(having: readonly Reference[], reference: Reference): Reference | undefined {
  const year = yearOf(reference)
  return having.find(other => {
    const otherYear = yearOf(other)
    return year !== undefined && otherYear !== undefined && Math.abs(year - otherYear) <= 3
  })
}

const isSupplement = ({volume = '', pages = ''}: Reference): boolean =>
  /suppl|增刊/i.test(volume) || /^S\d/i.test(pages)
