/** Formatters by hand, for tests of what is printed in a form, whatever the styles are. */
import type {CitationForm, FormattedPart, ReferenceFormatter} from '../../src/references/format/formatter.js'

const bracketed: CitationForm = {
  raised: true,
  open: '[',
  close: ']',
  separator: ',',
  rangeMark: '-',
  joinFrom: 2,
  order: 'as-written',
  locator: 'after',
  afterStops: false,
  etAlStop: false,
}

/** `[1,3-5]`, `[2]260`; `[2, p. 260]`; `²⁽ᵖ²⁶⁰⁾` behind stops. */
export const forms = {
  gbt: bracketed,
  inside: {...bracketed, locator: 'inside', etAlStop: true},
  onLine: {...bracketed, raised: false, locator: 'inside', joinFrom: 3, separator: ', ', rangeMark: '–'},
  gbtOnLine: {...bracketed, raised: false},
  ama: {...bracketed, open: '', close: '', locator: 'parentheses', afterStops: true, joinFrom: 3, order: 'ascending'},
} as const satisfies Readonly<Record<string, CitationForm>>

/** Each entry is its key, in the parts given. */
export const formatter = (
  citation: CitationForm,
  parts: (key: string) => readonly FormattedPart[] = key => [{language: 'en', children: [{type: 'text', value: key}]}],
): ReferenceFormatter => ({
  id: 'by-hand',
  citation,
  formatReferences: references => references.map(({key}) => ({key, parts: parts(key)})),
})
