/**
 * A guideline says who paid for it, or that nobody did (RIGHT 18a).
 *
 * @example ok front matter
 *   funding:
 *     statement:
 *       zh: 本指南未接受任何资助。
 *       en: This guideline received no funding.
 * @example not ok front matter: front matter "Unexpected guideline without funding, expected `funding` with sources or a statement that there were none"
 *   version: 1.0.0
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const fundingMissing = rule('funding-missing', ({guideline: {metadata}, report}) => {
  const {funding} = metadata
  const stated = funding && (funding.sources.length > 0 || funding.statement)
  if (!stated) report({place: metadataPlace(metadata, '/funding')})
})
