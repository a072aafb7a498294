/** Our styles by their ids, and what their authorities say nothing of. */

import {type ReferenceType, referenceTypes} from '../../model/reference.js'
import type {ReferenceStyle} from '../format/style.js'
import {amaStyle} from './ama.js'
import {cmaStyle} from './cma.js'
import {gbt7714Of2015} from './gbt7714-2015.js'
import {gbt7714Of2025} from './gbt7714-2025.js'
import {vancouverStyle} from './vancouver.js'

const styles: readonly ReferenceStyle[] = [cmaStyle, gbt7714Of2025, gbt7714Of2015, vancouverStyle, amaStyle]

/** By id, as `citationStyle` in the front matter names them. */
export const referenceStyles: ReadonlyMap<string, ReferenceStyle> = new Map(styles.map(style => [style.id, style]))

export interface UnsupportedType {
  readonly style: string
  readonly type: ReferenceType
  /** Why, and what it is printed like. */
  readonly reason: string
}

/** Every type that a style prints without its authority's words; all others are as the authority has them. */
export const unsupportedTypes: readonly UnsupportedType[] = styles.flatMap(style =>
  referenceTypes.flatMap(type => {
    const reason = style.types[type].unsupported
    return reason === undefined ? [] : [{style: style.id, type, reason}]
  }),
)
