/**
 * A published guideline begins with an abstract or a summary of its recommendations (RIGHT 2).
 *
 * @example ok
 *   :::abstract
 *   摘要。
 *
 *   Abstract.
 *   :::
 * @example not ok: front matter "Unexpected guideline without an abstract, expected `:::abstract` or `:::summary`"
 *   正文。
 *
 *   Text.
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const abstractMissing = rule('abstract-missing', ({guideline, survey, report}) => {
  const found = survey.boxes.some(
    ({name, children}) => (name === 'abstract' || name === 'summary') && children.length > 0,
  )
  if (!found) report({place: metadataPlace(guideline.metadata, '')})
})
