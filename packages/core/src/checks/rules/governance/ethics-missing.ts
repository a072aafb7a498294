/**
 * What ethical questions the treatment raises and how they are overseen is part of a published guideline: a `:::ethics` directive, or a section whose id or heading
 * says so.
 *
 * @example ok
 *   :::ethics
 *   见医院规定。
 *
 *   See the hospital's rules.
 *   :::
 * @example not ok: front matter "Unexpected guideline without a section on ethics, expected `:::ethics` or a section about it"
 *   正文。
 *
 *   Text.
 */
import {metadataPlace} from '../../places.js'
import {hasSection} from '../../required-sections.js'
import {rule} from '../../rule.js'

export const ethicsMissing = rule('ethics-missing', ({guideline, survey, report}) => {
  if (!hasSection(survey, 'ethics')) report({place: metadataPlace(guideline.metadata, '')})
})
