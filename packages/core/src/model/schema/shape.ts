/** Building blocks of the model's schema: read-only objects and lists, as the types have them, and the proof that both agree. */
import {z} from 'zod'

export const object = <S extends z.core.$ZodShape>(shape: S) => z.strictObject(shape).readonly()
export const list = <S extends z.ZodType>(entry: S) => z.array(entry).readonly()
export const table = <S extends z.ZodType>(value: S) => z.record(z.string(), value).readonly()
/** A key that may be absent, but is never `undefined`. */
export const optional = z.exactOptional

export const text = z.string()
export const language = z.enum(['zh', 'en'])

/** A value for each language, each perhaps absent. */
export const localized = <S extends z.ZodType>(value: S) => object({zh: optional(value), en: optional(value)})
export const localizedText = localized(text).meta({id: 'LocalizedText', description: 'A text in each language.'})

/** `true` only where both types are assignable to each other and have the same keys throughout; otherwise what differs. */
export type Agree<Model, Schema> = [Model] extends [Schema]
  ? [Schema] extends [Model]
    ? SameKeys<Model, Schema>
    : Model
  : Schema

/** Assignability alone does not see an optional key that one side lacks. Blocks hold blocks, hence the bound. */
type SameKeys<Model, Schema, Depth extends readonly 0[] = []> = Depth['length'] extends 5
  ? true
  : [Model] extends [string | number | boolean]
    ? true
    : [Model] extends [readonly (infer Entry)[]]
      ? [Schema] extends [readonly (infer Other)[]]
        ? SameKeys<Entry, Other, [...Depth, 0]>
        : Schema
      : [keyof Model, keyof Schema] extends [keyof Schema, keyof Model]
        ? Differences<Model, Schema, Depth> extends never
          ? true
          : Differences<Model, Schema, Depth>
        : Exclude<keyof Model | keyof Schema, keyof Model & keyof Schema>

type Differences<Model, Schema, Depth extends readonly 0[]> = {
  [Key in keyof Model & keyof Schema]-?: Exclude<
    SameKeys<NonNullable<Model[Key]>, NonNullable<Schema[Key]>, [...Depth, 0]>,
    true
  >
}[keyof Model & keyof Schema]
