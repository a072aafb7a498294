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
import type {LocalizedText} from '../../../model/language.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

const unfunded =
  /没有.{0,8}(?:资助|经费|资金)|未.{0,8}(?:资助|经费|资金)|无.{0,8}(?:资助|经费|资金)|不接受.{0,8}资助|\bno (?:[\w-]+ ){0,4}(?:funding|funds?|support|sponsor\w*)|unfunded|without (?:[\w-]+ ){0,3}(?:funding|support)|not (?:receive|funded|supported|sponsored)/i

const saysUnfunded = ({zh = '', en = ''}: LocalizedText): boolean => unfunded.test(`${zh}\n${en}`.slice(0, 2000))

export const funderRoleMissing = rule('funder-role-missing', ({guideline: {metadata}, report}) => {
  const {funding} = metadata
  const {statement, sources = []} = funding ?? {}
  const funded = sources.length > 0 || (statement !== undefined && !saysUnfunded(statement))
  if (funded && !funding?.funderRole) {
    report({place: metadataPlace(metadata, '/funding')})
  }
})
