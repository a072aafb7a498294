/** What the matrix says of one field, or one type, in one format. */
import type {Reference, ReferenceType} from '../../model/reference.js'

/** Every field of a reference that a format may hold or lack. */
export type MatrixField = Exclude<keyof Reference, 'place' | 'places' | 'unread' | 'type'>

export interface MatrixCell {
  /** Where the format holds it, as its own field names: `TI`, `original-title`. Absent where it is not read. */
  readonly read?: string
  /** Where it is written. Absent where it is lost: then `reference-field-lost` says so. */
  readonly write?: string
  /** It survives only in this case; in any other `reference-field-lost` says so. */
  readonly only?: string
}

/** Types: what the format calls them; absent: written as another type, which `reference-field-lost` says. */
export interface FormatMatrix {
  readonly fields: Readonly<Record<MatrixField, MatrixCell>>
  readonly types: Readonly<Record<ReferenceType, MatrixCell>>
}
