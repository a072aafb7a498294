/**
 * A worked example (`example: true`) is never published: its ratings and authors are made up.
 *
 * @example ok front matter
 *   example: false
 * @example not ok front matter: 1 "Unexpected example under the publication profile, expected a real guideline"
 *   example: true
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const exampleNotForPublication = rule('example-not-for-publication', ({guideline: {metadata}, report}) => {
  if (metadata.example) report({place: metadataPlace(metadata, '/example')})
})
