/**
 * A guideline is registered before it is made, so that others know of it (STAR 注册; PREPARE).
 *
 * @example ok front matter
 *   registration:
 *     platform: PREPARE
 *     number: IPGRP-2021CN379
 * @example not ok front matter: front matter "Unexpected guideline without registration, expected `registration` with platform and number"
 *   version: 1.0.0
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const registrationMissing = rule('registration-missing', ({guideline: {metadata}, report}) => {
  if (!metadata.registration) report({place: metadataPlace(metadata, '')})
})
