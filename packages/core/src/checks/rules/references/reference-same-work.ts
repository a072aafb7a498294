/**
 * A work stands in the list once, under one number. Two entries are taken for one work if title, first author and year agree and nothing
 * tells them apart (volume and page, edition, DOI); case, punctuation, spelling, a missing subtitle do not.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {Ketamine in the treatment of depression. Part 1}, journal = {Nature}, year = {2018}, volume = {1}, pages = {1-7}}
 *   @article{b, author = {Li, X.}, title = {Ketamine in the treatment of depression. Part 2}, journal = {Nature}, year = {2018}, volume = {1}, pages = {8-15}}
 * @example not ok references: 2:32 "Unexpected entry `b` for the work of the entry `a`, expected one entry for it"
 *   @article{a, author = {Li, X.}, title = {Ketamine in the treatment of depression: a review}, journal = {Nature}, year = {2018}, volume = {1}, pages = {1-7}}
 *   @article{b, author = {Li, Xu}, title = {Ketamine in the Treatment of Depression}, journal = {Nature}, year = {2018}, volume = {1}, pages = {1--7}}
 */
import {referenceRule} from '../../reference-rule.js'
import {placeOfField} from '../../references/place-of-field.js'
import {doiOf, isSameWork, pairsBy, workKeys} from '../../references/same-work.js'

export const referenceSameWork = referenceRule('reference-same-work', ({references, report}) => {
  for (const {first, second} of pairsBy(references, workKeys, isSameWork)) {
    const sameDoi = doiOf(first) !== undefined && doiOf(first) === doiOf(second)
    if (sameDoi || (first.pmid !== undefined && first.pmid === second.pmid)) continue
    report({place: placeOfField(second, 'title'), data: {key: second.key, other: first.key}, actual: second.key})
  }
})
