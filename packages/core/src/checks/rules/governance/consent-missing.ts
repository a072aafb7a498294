/**
 * What patients are told and how they agree is part of a published guideline: a `:::consent` directive, or a section whose id or heading
 * says so.
 *
 * @example ok
 *   :::consent
 *   见医院规定。
 *
 *   See the hospital's rules.
 *   :::
 * @example not ok: front matter "Unexpected guideline without a section on consent, expected `:::consent` or a section about it"
 *   正文。
 *
 *   Text.
 */
import {metadataPlace} from '../../places.js'
import {hasSection} from '../../required-sections.js'
import {rule} from '../../rule.js'

export const consentMissing = rule('consent-missing', ({guideline, survey, report}) => {
  if (!hasSection(survey, 'consent')) report({place: metadataPlace(guideline.metadata, '')})
})
