/**
 * Chinese titles have Chinese punctuation, English ones half-width punctuation; digits and Latin letters are half-width in both.
 *
 * @example ok references
 *   @article{a, author = {王一}, title = {氯胺酮（ketamine）治疗抑郁症：随机对照试验}, journal = {中华精神科杂志}, year = {2018}, volume = {51}, pages = {1-4}}
 * @example not ok references: 1:28 "Unexpected punctuation of the other width in “氯胺酮治疗抑郁症:随机对照试验” of the entry `a`, expected “氯胺酮治疗抑郁症：随机对照试验”"
 *   @article{a, author = {王一}, title = {氯胺酮治疗抑郁症:随机对照试验}, journal = {中华精神科杂志}, year = {2018}, volume = {51}, pages = {1-4}}
 * @example not ok references: 1:32 "Unexpected punctuation of the other width in “Ketamine：a review” of the entry `a`, expected “Ketamine: a review”"
 *   @article{a, author = {Li, X.}, title = {Ketamine：a review}, journal = {Nature}, year = {2018}, volume = {51}, pages = {1-4}}
 */
import {referenceRule} from '../../reference-rule.js'
import {placeOfField} from '../../references/place-of-field.js'
import {inOwnWidth, numbersInOwnWidth} from '../../references/widths.js'

export const referencePunctuationWidth = referenceRule('reference-punctuation-width', ({references, report}) => {
  for (const reference of references) {
    const {key, title, containerTitle, publisher, volume, issue, pages, paired} = reference
    const texts = [
      ['title', title],
      ['containerTitle', containerTitle],
      ['publisher', publisher],
      ['volume', volume],
      ['issue', issue],
      ['pages', pages],
      ['paired', paired?.title],
      ['paired', paired?.containerTitle],
    ] as const
    for (const [field, text] of texts) {
      const expected = text === undefined ? undefined : (numbers.has(field) ? numbersInOwnWidth : inOwnWidth)(text)
      if (text === undefined || expected === undefined || expected === text) continue
      report({place: placeOfField(reference, field), data: {key, text, expected}, actual: text, expected})
    }
  }
})

const numbers: ReadonlySet<string> = new Set(['volume', 'issue', 'pages'])
