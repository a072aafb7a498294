/**
 * Names that are none: what stands in a name by a slip of copying.
 *
 *   {literal: 'Jr Singh JB'} → suffix;  {literal: '王伟1'} → mark;  {family: 'Zarate CA', given: 'Singh JB'} → several
 */
import type {ReferenceName} from '../../model/reference.js'

/** Notes of `reference-author-garbled`. */
export type NameFault = 'suffix' | 'et-al' | 'mark' | 'several' | 'conjunction' | 'degree' | 'lost'

export const nameText = ({particle, family, given, suffix, literal}: ReferenceName): string =>
  literal ?? [[particle, family].filter(Boolean).join(' '), suffix, given].filter(Boolean).join(', ')

const familyAndInitials = /^(?:\p{Ll}+ ){0,3}\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}$/u
const suffixForm = /^(?:jr|sr|ii|iii|iv|v|2nd|3rd|4th|filho|neto|junior|père|fils|esq)\.?$/i
const strayedSuffix = /^(?:Jr|JR|Sr|II|III|IV|2nd|3rd)[.,]?(?:\s|$)/
/** `JR` may be initials. */
const suffixAtEnd = /^(?:Jr|Sr)\.?$|[\s,](?:Jr|Sr|Junior|III)\.?$/
const tests: readonly {readonly fault: NameFault; readonly form: RegExp}[] = [
  {
    fault: 'et-al',
    form: /^(?:et\.? ?al\.?|and others|others|等人?|et coll?\.?)$|[\s,，]et\.? ?al\.?$|\p{Script=Han}[，,\s]*等人?$/iu,
  },
  {fault: 'lost', form: /\uFFFD|\?{2}|Ã[\u0080-\u00BF©±¼¶¤ ]|Â[\u0080-\u00BF]|â€/},
  {fault: 'mark', form: /[†‡§¶¹²³⁰⁴-⁹]|[*#]$|https?:/},
  {fault: 'several', form: /[;；]/},
  {fault: 'conjunction', form: /^(?:and|And|AND|&|和|与)\s|(?:^|\s)(?:and|&)$/},
]

export function nameFault(name: ReferenceName): NameFault | undefined {
  const text = nameText(name)
  const found = tests.find(({form}) => form.test(text))
  if (found) return found.fault
  return name.literal === undefined ? personFault(name) : literalFault(name.literal)
}

function personFault({family = '', given = '', suffix = ''}: ReferenceName): NameFault | undefined {
  if (strayedSuffix.test(family) || suffixAtEnd.test(given)) return 'suffix'
  if (/^\p{Lu}/u.test(suffix) && !suffixForm.test(suffix)) return isDegree(suffix) ? 'degree' : 'several'
  if (isDegree(given.split(/[\s,]+/).at(-1) ?? '') || isDegree(family)) return 'degree'
  if (/[*#|@<>\\_=]/.test(family + given)) return 'mark'
  if (/\d/.test(family) || (/\d/.test(given) && !/\b(?:2nd|3rd|4th)\b/.test(given))) return 'mark'
  if (familyAndInitials.test(family) && (familyAndInitials.test(given) || given.includes(','))) return 'several'
  if (/^\p{Script=Han}{5,}$/u.test(family) && given !== '') return 'several'
  return /[,，、]/.test(family) || /、/.test(given) || (given.match(/,/g)?.length ?? 0) > 1 ? 'several' : undefined
}

/** Only what no organisation is called. */
function literalFault(literal: string): NameFault | undefined {
  if (/^(?:Jr|Sr)\.? \S/.test(literal) || suffixForm.test(literal)) return 'suffix'
  if (isDegree(literal)) return 'degree'
  if (/^\p{Script=Han}{2,4}[\s,，]*[\d,，]+$/u.test(literal)) return 'mark'
  if (/^\p{Script=Han}{2,3}(?:[\s,，、]+\p{Script=Han}{2,3})+$/u.test(literal)) return 'several'
  const parts = literal.split(/\s*,\s*(?:and |& )?|\s+(?:and|&)\s+/)
  return parts.length > 1 && parts.every(part => familyAndInitials.test(part)) ? 'several' : undefined
}

const isDegree = (word: string): boolean => /^(?:Ph\.?D|MSc|MBBS|MBChB|FRCP|FACP|FACC|PharmD|Prof)\.?$/.test(word)
