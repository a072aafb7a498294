/** Untrusted text made fit to be shown: what a terminal or a page would obey instead of showing becomes `U+FFFD`. */

/** Control characters but tab and line feed, marks and overrides of writing direction, line separators, halves of surrogate pairs. */
const obeyed =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

/** As long as the text, so that offsets hold. */
export const printable = (text: string): string => text.replace(obeyed, '\ufffd')

/** For a report of one line: line feeds and tabs would let a text forge lines of its own. As long as the text. */
export const oneLine = (text: string): string => printable(text.replace(/[\t\n\r]/g, ' '))

/** JSON that shows no control character but line feeds: what `JSON.stringify` leaves is escaped, so that nothing is lost. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
