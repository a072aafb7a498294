/**
 * A guideline with funders says what part they had in it (RIGHT 18b).
 *
 * @example ok front matter
 *   funding:
 *     statement:
 *       zh: 本指南未接受任何资助。
 *       en: This guideline received no funding.
 * @example not ok front matter: 2 "Unexpected funding without the funders’ part, expected `funderRole`"
 *   funding:
 *     sources:
 *       - funder:
 *           zh: 示例基金会
 *           en: Example Foundation
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const funderRoleMissing = rule('funder-role-missing', ({guideline: {metadata}, report}) => {
  const {funding} = metadata
  if (funding && funding.sources.length > 0 && !funding.funderRole) {
    report({place: metadataPlace(metadata, '/funding')})
  }
})
