/**
 * What those who carry out the recommendations must have learnt is part of a published guideline: a `:::training` directive, or a section whose id or heading
 * says so.
 *
 * @example ok
 *   :::training
 *   见医院规定。
 *
 *   See the hospital's rules.
 *   :::
 * @example not ok: front matter "Unexpected guideline without a section on training, expected `:::training` or a section about it"
 *   正文。
 *
 *   Text.
 */
import {metadataPlace} from '../../places.js'
import {hasSection} from '../../required-sections.js'
import {rule} from '../../rule.js'

export const trainingMissing = rule('training-missing', ({guideline, survey, report}) => {
  if (!hasSection(survey, 'training')) report({place: metadataPlace(guideline.metadata, '')})
})
