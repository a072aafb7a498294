/**
 * A guideline that recommends a drug outside its approved label names the context `off-label`, so that what law asks for it is asked of
 * the guideline.
 *
 * @example ok front matter
 *   requirements:
 *     contexts: [off-label]
 *   ---
 *   :::recommendation{#R1 type="good-practice" licence="off-label"}
 *   建议使用。
 *
 *   We suggest it.
 *   :::
 * @example not ok front matter: 2:13 "Unexpected contexts without `off-label`, expected it for `R1`"
 *   requirements:
 *     contexts: [clinical]
 *   ---
 *   :::recommendation{#R1 type="good-practice" licence="off-label"}
 *   建议使用。
 *
 *   We suggest it.
 *   :::
 */
import {metadataPlace} from '../../places.js'
import {offLabelRecommendations} from '../../requirements/off-label.js'
import {rule} from '../../rule.js'

export const offLabelContextMissing = rule('off-label-context-missing', context => {
  const {metadata} = context.guideline
  if (metadata.requirements?.contexts.includes('off-label')) return
  const [first] = offLabelRecommendations(context)
  if (!first) return
  context.report({
    place: metadataPlace(metadata, '/requirements/contexts'),
    data: {recommendation: first.id ?? String(first.number)},
  })
})
