/** A reference as a table writes it: names in one line each, dates as one text. */
import type {Reference, ReferenceDate, ReferenceName} from '../../src/model/reference.js'

type Names = 'authors' | 'editors' | 'translators' | 'containerAuthors'
type Dates = 'issued' | 'accessed'

export type WrittenReference = {
  readonly [F in Exclude<keyof Reference, Names | Dates | 'key' | 'place' | 'places' | 'authorsIncomplete' | 'type'>]?:
    | Reference[F]
    | undefined
} & {readonly type: Reference['type']; readonly authorsIncomplete?: boolean} & {
  readonly [F in Names]?: readonly string[] | undefined
} & {readonly [F in Dates]?: string | undefined}

/** `Peebles, P. Z., Jr` → family, given, suffix; `WHO` → as it stands. */
export const name = (text: string): ReferenceName => {
  const [family = '', given, suffix] = text.split(/, ?/)
  return given === undefined ? {literal: text} : {family, given, ...(suffix !== undefined && {suffix})}
}

const date = (text: string): ReferenceDate => {
  const [, year = text, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? []
  return {year, ...(month !== undefined && {month}), ...(day !== undefined && {day})}
}

const place = {file: 'x', line: 1, column: 1, endLine: 1, endColumn: 1}

/** A field that the table has as undefined is left out. */
export function written({authors, editors, translators, containerAuthors, ...fields}: WrittenReference): Reference {
  const {issued, accessed, type, language = 'en', authorsIncomplete = false, ...rest} = fields
  return {
    key: 'k',
    place,
    places: {},
    type,
    language,
    authorsIncomplete,
    authors: (authors ?? []).map(name),
    editors: (editors ?? []).map(name),
    ...(translators && {translators: translators.map(name)}),
    ...(containerAuthors && {containerAuthors: containerAuthors.map(name)}),
    ...(issued !== undefined && {issued: date(issued)}),
    ...(accessed !== undefined && {accessed: date(accessed)}),
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  }
}
