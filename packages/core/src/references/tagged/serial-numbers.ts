/** What kind of number a text is: ISSN or ISBN, number of a standard, of a patent. */
import type {ReferenceType} from '../../model/reference.js'

/** `1234-5678 (Print)`, `ISBN 978-7-117-12345-6`. */
export const isSerial = (text: string): boolean =>
  /^(?:(?:print|electronic|online|linking|e-?|p-?)?\s*IS[SB]N(?:-1[03])?:?\s*)?(?:\d{4}-?\d{3}[\dx]|(?:97[89][ -]?)?(?:\d[ -]?){9}[\dx])(?!\d)/i.test(
    text,
  )

export const isStandardNumber = (text: string): boolean =>
  /^[A-Z]{1,8}(?:[/ -][A-Z]{1,8}){0,4}[ ]?\d[\w.:()/—–-]{0,40}(?: ?[—–-] ?\d{2,4})?$/i.test(text) && !isSerial(text)
export const isPatentNumber = (text: string): boolean => /^[A-Z]{0,4} ?\d[\d.,/ -]{4,30}[A-Z]?\d?$/i.test(text)

/** Whether the number of a work of this type can be told from an ISSN or ISBN beside it. */
export function isNumberIn(type: ReferenceType, number: string): boolean {
  if (type === 'standard') return isStandardNumber(number)
  if (type === 'patent') return isPatentNumber(number)
  return type === 'report' && !isSerial(number)
}
