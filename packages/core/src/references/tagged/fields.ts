/** The fields of one record by what they mean, each taken once: what nobody takes is unread. */
import type {UnreadField} from '../../model/reference.js'
import {referenceLimits} from '../limits.js'
import type {PlaceOf, Report, Span} from '../places.js'
import {plainRichText, tidy} from '../rich-text.js'

export interface SourceField<Role extends string> {
  /** What it means; undefined: only its name is known. */
  readonly role: Role | undefined
  /** As the format calls it: `T2`, `%B`, `{Secondary Title}`, `titles/secondary-title`. */
  readonly name: string
  /** As written. */
  readonly value: string
  readonly span: Span
}

export interface FieldText {
  readonly name: string
  /** One line of plain text. */
  readonly text: string
  /** As written, line breaks included. */
  readonly written: string
  readonly span: Span
}

export class RecordFields<Role extends string> {
  readonly #byRole = new Map<Role, SourceField<Role>[]>()
  readonly #all: readonly SourceField<Role>[]
  readonly #taken = new Set<SourceField<Role>>()
  readonly #tooLong = new Set<SourceField<Role>>()
  readonly #report: Report

  constructor(fields: readonly SourceField<Role>[], report: Report) {
    this.#all = fields
    this.#report = report
    for (const field of fields) {
      if (field.role === undefined || field.value === '') continue
      const others = this.#byRole.get(field.role)
      if (others) others.push(field)
      else this.#byRole.set(field.role, [field])
    }
  }

  /** The first field of the first of these roles that has text. */
  take(...roles: readonly Role[]): FieldText | undefined {
    return this.takeIf(() => true, ...roles)
  }

  /** The first field of these roles whose text will do; the others are left to be taken otherwise. */
  takeIf(suits: (text: string) => boolean, ...roles: readonly Role[]): FieldText | undefined {
    for (const role of roles) {
      for (const field of this.#byRole.get(role) ?? []) {
        if (this.#taken.has(field)) continue
        const read = this.#text(field)
        if (!read || !suits(read.text)) continue
        this.#taken.add(field)
        return read
      }
    }
    return undefined
  }

  /** Every field of these roles that has text, in the order of the record. */
  takeAll(...roles: readonly Role[]): readonly FieldText[] {
    return this.takeAllIf(() => true, ...roles)
  }

  /** Every one whose text will do; the others are left to be taken otherwise. */
  takeAllIf(suits: (text: string) => boolean, ...roles: readonly Role[]): readonly FieldText[] {
    const fields = roles.flatMap(role => this.#byRole.get(role) ?? []).filter(field => !this.#taken.has(field))
    if (roles.length > 1) fields.sort((one, other) => one.span.start - other.span.start)
    return fields.flatMap(field => {
      const read = this.#text(field)
      if (!read || !suits(read.text)) return []
      this.#taken.add(field)
      return [read]
    })
  }

  /** Without taking it. */
  peek(...roles: readonly Role[]): string | undefined {
    for (const role of roles) {
      for (const field of this.#byRole.get(role) ?? []) {
        const text = this.#text(field)?.text
        if (text) return text
      }
    }
    return undefined
  }

  #text(field: SourceField<Role>): FieldText | undefined {
    if (field.value.length > referenceLimits.field) {
      if (!this.#tooLong.has(field)) {
        this.#tooLong.add(field)
        this.#report('reference-library-limit', field.span, {note: 'field', data: {limit: referenceLimits.field}})
      }
      return undefined
    }
    const written = field.value.replaceAll('\0', '')
    const text = tidy(plainRichText(written))
    return text === '' ? undefined : {name: field.name, text, written, span: field.span}
  }

  /** What was not taken, in the order of the record. */
  unread(placeOf: PlaceOf): readonly UnreadField[] {
    return this.#all
      .filter(field => !this.#taken.has(field) && !this.#tooLong.has(field) && field.value !== '')
      .map(({name, value, span}) => ({name, value: tidy(value.replaceAll('\0', '')), place: placeOf(span)}))
      .filter(({value}) => value !== '')
  }
}
