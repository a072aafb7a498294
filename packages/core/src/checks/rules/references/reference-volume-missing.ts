/**
 * An article in a journal is found by its volume, issue and pages, or by the number of the article. One that is online only so far says so
 * by its status, or is of the last two years and has a DOI.
 *
 * @example ok references
 *   @article{a, author = {王一}, title = {甲}, journal = {中华精神科杂志}, year = {2018}, number = {5}, pages = {1-4}}
 *   @article{b, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2018}, pubstate = {inpress}}
 * @example not ok references: 1:10 "Unexpected article `a` in a journal without volume, issue and pages, expected at least its volume and pages"
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2018}}
 */
import {referenceRule} from '../../reference-rule.js'
import {yearOf} from '../../references/locator.js'
import {placeOfField} from '../../references/place-of-field.js'
import {doiOf} from '../../references/same-work.js'

export const referenceVolumeMissing = referenceRule('reference-volume-missing', ({references, today, report}) => {
  for (const reference of references) {
    const {key, type, status, volume, issue, pages, number, containerTitle} = reference
    if (type !== 'article-journal' || !containerTitle || status || volume || issue || pages || number) continue
    const year = yearOf(reference)
    const isRecent = today !== undefined && year !== undefined && year >= Number(today.slice(0, 4)) - 1
    if (isRecent && doiOf(reference)) continue
    report({place: placeOfField(reference), data: {key}})
  }
})
