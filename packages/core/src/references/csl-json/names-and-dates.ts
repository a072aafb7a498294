/** Names and dates of CSL-JSON. */
import type {ReferenceDate, ReferenceName} from '../../model/reference.js'
import {monthNumber, readDate, readPeriod} from '../dates.js'
import {plainRichText, tidy} from '../rich-text.js'
import type {JsonObject, JsonValue} from './json.js'

const plainMember = (object: JsonObject, name: string): string => {
  const value = object.members.get(name)
  return value?.kind === 'text' || value?.kind === 'number' ? tidy(plainRichText(value.value.replaceAll('\0', ''))) : ''
}

export function nameOf(object: JsonObject): ReferenceName | undefined {
  const literal = plainMember(object, 'literal') || plainMember(object, 'name')
  if (literal) return {literal}
  const family = plainMember(object, 'family')
  const given = plainMember(object, 'given')
  if (!family) return given ? {literal: given} : undefined
  const particle = [plainMember(object, 'dropping-particle'), plainMember(object, 'non-dropping-particle')]
    .filter(Boolean)
    .join(' ')
  const suffix = plainMember(object, 'suffix').replace(/\.$/, '')
  return {family, ...(given && {given}), ...(particle && {particle}), ...(suffix && {suffix})}
}

export interface NameList {
  readonly names: readonly ReferenceName[]
  readonly incomplete: boolean
}
export const noNames: NameList = {names: [], incomplete: false}

/** `others`, `et al.` or `等` at the end: the list is not complete. */
export function nameList(known: readonly ReferenceName[]): NameList {
  const last = known.at(-1)
  const incomplete = /^(?:others|et al\.?|等)$/i.test(last?.literal ?? last?.family ?? '')
  return {names: incomplete ? known.slice(0, -1) : known, incomplete}
}

/** `{"date-parts": [["2021", 3, 4]]}`, `{"raw": "2021-03-04"}`, `{"literal": "in press"}`, `"2021-03-04"`. Of a periodical both ends count. */
export function dateOf(value: JsonValue, ofPeriodical = false): ReferenceDate | undefined {
  const read = ofPeriodical ? readPeriod : readDate
  if (value.kind === 'text' || value.kind === 'number') return read(value.value)
  if (value.kind !== 'object') return undefined
  const parts = value.members.get('date-parts')
  const [first, last] = parts?.kind === 'list' ? parts.members.map(numbers) : []
  const [year, month, day] = first ?? []
  if (year) {
    if (ofPeriodical && last) return {year: `${year}-${last[0] === '0' ? '' : last[0]}`}
    const number = month ? monthNumber(month) : undefined
    return {
      year,
      ...(number !== undefined && {month: number}),
      ...(number !== undefined && day && /^\d{1,2}$/.test(day) && {day: day.padStart(2, '0')}),
    }
  }
  return read(plainMember(value, 'raw') || plainMember(value, 'literal') || plainMember(value, 'edtf'))
}

const numbers = (value: JsonValue): readonly string[] =>
  value.kind === 'list'
    ? value.members.map(part => (part.kind === 'text' || part.kind === 'number' ? part.value.trim() : ''))
    : []
