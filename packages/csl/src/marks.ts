/**
 * Characters of Unicode's private use that stand for markup between the engine and us, so that no text of a reference or a style can be
 * taken for markup. They are removed from what goes in.
 */
export const marks = {
  emphasis: {open: '\uE010', close: '\uE011'},
  strong: {open: '\uE012', close: '\uE013'},
  superscript: {open: '\uE014', close: '\uE015'},
  subscript: {open: '\uE016', close: '\uE017'},
  doi: {open: '\uE018', close: '\uE019'},
  url: {open: '\uE01A', close: '\uE01B'},
  block: {open: '\uE01C', close: '\uE01D'},
} as const

/** Stand for characters that the engine would read as markup (`<`), as parts of an institution's name (`|`), or for nothing. */
const lessThan = '\uE020'
const bar = '\uE021'
const nothing = '\uE022'

export const withoutMarks = (text: string): string => text.replace(/[\uE010-\uE022]/g, '')

/** The text of a field as the engine may have it: nothing in it is markup or the name of what every object inherits. */
export function fieldText(text: string): string {
  const plain = withoutMarks(text).replaceAll('<', lessThan).replaceAll('|', bar)
  return Object.hasOwn(Object.prototype, plain) ? nothing + plain : plain
}

export const printedText = (text: string): string =>
  text.replaceAll(lessThan, '<').replaceAll(bar, '|').replaceAll(nothing, '')
