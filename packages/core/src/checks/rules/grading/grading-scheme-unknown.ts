/**
 * The front matter names a grading scheme that is known: its levels are what the ratings of the recommendations mean.
 *
 * @example ok front matter
 *   grading: OCEBM-2011
 * @example not ok front matter: 1:10 "Unexpected grading scheme `GRAED`, expected one of GRADE, OCEBM-2009, OCEBM-2011, CANMAT, USPSTF, ACC/AHA, SIGN, NHMRC"
 *   grading: GRAED
 */
import {schemeRegistry} from '../../../grading/registry.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const gradingSchemeUnknown = rule('grading-scheme-unknown', ({guideline, scheme, schemes, report}) => {
  const {grading} = guideline.metadata
  if (grading === undefined || scheme) return
  const known = schemes.map(({id}) => id)
  const near = schemeRegistry(schemes).nearest(grading)
  report({
    place: metadataPlace(guideline.metadata, '/grading'),
    data: {scheme: grading, known: known.join(', '), ...(near ? {nearest: near} : {})},
    actual: grading,
    ...(near ? {expected: near, note: 'nearest'} : {}),
  })
})
