/**
 * A guideline with graded recommendations says until when the evidence was searched, so that readers know what it cannot contain
 * (AGREE II 7).
 *
 * @example ok front matter
 *   dates:
 *     evidenceSearchedUntil: 2026-03
 * @example not ok: front matter "Unexpected graded recommendations without a search date, expected `dates: evidenceSearchedUntil`"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {isGraded} from '../../graded.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const searchDateMissing = rule('search-date-missing', ({guideline: {metadata}, survey, report}) => {
  if (!metadata.dates.evidenceSearchedUntil && survey.recommendations.some(isGraded)) {
    report({place: metadataPlace(metadata, '/dates')})
  }
})
