/**
 * Names are written with small letters; a style that prints capitals makes them itself (GB/T 7714-2015 does, GB/T 7714-2025 no longer).
 *
 * @example ok references
 *   @article{a, author = {Zarate, Carlos A. and LI, X.}, title = {One}, journal = {Nature}, year = {2006}}
 * @example not ok references: 1:13 "Unexpected capitals in the name “ZARATE” of the entry `a`, expected small letters after the first"
 *   @article{a, author = {ZARATE, C. A. and SINGH, J. B.}, title = {One}, journal = {Nature}, year = {2006}}
 */
import type {ReferenceName} from '../../../model/reference.js'
import {referenceRule} from '../../reference-rule.js'
import {placeOfField} from '../../references/place-of-field.js'

export const referenceAuthorCapitals = referenceRule('reference-author-capitals', ({references, demands, report}) => {
  if (demands.capitalNames) return
  for (const reference of references) {
    const {key, authors, editors, paired} = reference
    for (const [field, names] of Object.entries({authors, editors, paired: paired?.authors ?? []})) {
      const {family} = names.find(isCapital) ?? {}
      if (family) report({place: placeOfField(reference, field), data: {key, name: family}, actual: family})
    }
  }
})

/** Three letters may be initials or a short name in a list of initials. */
const isCapital = ({family = ''}: ReferenceName): boolean => /^\p{Lu}{4,}(?:[\s-]\p{Lu}+)*$/u.test(family)
