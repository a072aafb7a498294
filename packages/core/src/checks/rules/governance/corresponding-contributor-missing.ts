/**
 * Readers can write to at least one of the contributors: one is marked `corresponding` and has an e-mail or postal address (RIGHT 4).
 *
 * @example ok front matter
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       group: author
 *       corresponding: true
 *       email: a@example.org
 * @example not ok front matter: front matter "Unexpected guideline without a corresponding contributor, expected one with `corresponding: true` and an address"
 *   version: 1.0.0
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const correspondingContributorMissing = rule(
  'corresponding-contributor-missing',
  ({guideline: {metadata}, report}) => {
    const marked = metadata.contributors.findIndex(({corresponding}) => corresponding)
    const reachable = metadata.contributors.some(
      ({corresponding, email, address}) => corresponding && (email || address),
    )
    if (reachable) return
    report({
      place: metadataPlace(metadata, marked < 0 ? '/contributors' : `/contributors/${marked}`),
      ...(marked < 0 ? {} : {note: 'no-address'}),
    })
  },
)
