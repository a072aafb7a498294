/**
 * The share that the voting rule tells in words is the one that votes are held against (`panel: threshold`).
 *
 * @example ok front matter
 *   panel:
 *     votingRule:
 *       zh: 赞成率不低于75%视为达成共识。
 *       en: Agreement of at least 75% counts as consensus.
 *     threshold: 75%
 * @example not ok front matter: 3:9 "Unexpected 70% in the voting rule, expected 75% as of `panel: threshold`"
 *   panel:
 *     votingRule:
 *       zh: 赞成率不低于70%视为达成共识。
 *       en: Agreement of at least 75% counts as consensus.
 *     threshold: 75%
 */
import {asPercent} from '../../../evidence/index.js'
import {sharesIn} from '../../group/shares.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

/** 66.7% and two thirds are one share. */
const rounding = 0.006

export const votingRuleDiffers = rule('voting-rule-differs', ({guideline: {metadata}, report}) => {
  const {votingRule, threshold, strongThreshold} = metadata.panel ?? {}
  const declared = [threshold, strongThreshold].filter(share => share !== undefined)
  if (!votingRule || declared.length === 0) return
  for (const language of ['zh', 'en'] as const) {
    const told = sharesIn(votingRule[language] ?? '')
    const same = (one: number) => (other: number) => Math.abs(one - other) < rounding
    const other = told.find(share => !declared.some(same(share)))
    const untold = declared.find(share => !told.some(same(share)))
    // A rule may leave one of two shares unsaid, or name further ones.
    const partly = declared.some(share => told.some(same(share)))
    if (other === undefined || untold === undefined || (partly && told.length < declared.length)) continue
    report({
      place: metadataPlace(metadata, `/panel/votingRule/${language}`),
      lang: language,
      data: {told: asPercent(other), expected: asPercent(untold)},
      actual: asPercent(other),
      expected: asPercent(untold),
    })
  }
})
