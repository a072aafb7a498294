/**
 * A guideline says whom it is about and who is meant to use it (RIGHT 7a, 8a).
 *
 * @example ok front matter
 *   targetPopulation:
 *     zh: 成年患者
 *     en: Adult patients
 *   users:
 *     zh: 精神科医师
 *     en: Psychiatrists
 * @example not ok front matter: front matter "Unexpected guideline without `users`, expected it in the front matter"
 *   targetPopulation:
 *     zh: 成年患者
 *     en: Adult patients
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const scopeMissing = rule('scope-missing', ({guideline: {metadata}, report}) => {
  for (const field of ['targetPopulation', 'users'] as const) {
    if (!metadata[field]) report({place: metadataPlace(metadata, ''), data: {field}})
  }
})
