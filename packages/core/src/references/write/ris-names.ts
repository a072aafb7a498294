/** Names as RIS has them: `Zarate, Carlos A., Jr`, `van den Eynde, Frederique`, `World Health Organization,`. */
import type {ReferenceName} from '../../model/reference.js'
import {isEastAsian} from '../script.js'

/** A comma at the end keeps an organisation from being taken for a person. */
export function risName({literal, family, given, particle, suffix}: ReferenceName): string {
  if (literal !== undefined) return isEastAsian(literal) || !/\s/.test(literal) ? literal : `${literal},`
  return [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ')
}
