/**
 * One English spelling, British or American, throughout: the one that the guideline uses more often. Capitalised words may be names and are
 * left alone, as are quotations. British English may have `-ize`, if it has it throughout.
 *
 * @example ok
 *   随机试验。
 *
 *   A randomised trial of behaviour in the World Health Organization centre, “randomized” by others.
 * @example not ok: 3:40 "Unexpected `randomized`, expected `randomised` as elsewhere in this guideline"
 *   随机试验。
 *
 *   A randomised trial, a randomised and a randomized one.
 */
import {rule} from '../../rule.js'
import {prevailingForms, reportMixedForms} from '../../style/mixed-forms.js'
import {proseOf} from '../../style/prose.js'
import {spelledWords} from '../../style/spellings.js'

export const spellingMixed = rule('spelling-mixed', context => {
  const words = proseOf(context)
    .filter(({language, kind}) => language === 'en' && kind !== 'name')
    .flatMap(prose => [...spelledWords(prose)])
  const prevailing = new Map(prevailingForms(words))
  const count = (key: string, form: string) => words.filter(word => word.key === key && word.form === form).length
  // American English has no `-ise`; a few American words do not make a text American.
  if (count('words', 'American') > Math.max(count('words', 'British'), count('-ise', 'British'))) {
    prevailing.set('-ise', 'American')
  }
  reportMixedForms(context.report, words, prevailing)
})
