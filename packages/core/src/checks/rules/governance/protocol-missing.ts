/**
 * A guideline says what its group set out to do, and where that protocol can be read (STAR 3, 4).
 *
 * @example ok front matter
 *   protocol:
 *     url: https://example.org/protocol
 * @example not ok front matter: front matter "Unexpected guideline without a protocol, expected `protocol`"
 *   version: 1.0.0
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const protocolMissing = rule('protocol-missing', ({guideline: {metadata}, report}) => {
  const {protocol} = metadata
  if (!protocol || Object.keys(protocol).length === 0) report({place: metadataPlace(metadata, '/protocol')})
})
