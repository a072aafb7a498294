/**
 * One symbol for one unit in each language of a guideline: `mL` or `ml`, `℃` or `°C`, one of the two characters for micro.
 *
 * @example ok
 *   加入10 ml，再加5 ml，37 ℃。
 *
 *   Add 10 mL, then 5 mL, at 37 °C.
 * @example not ok: 1:23 "Unexpected `mL`, expected `ml` as elsewhere in this guideline"
 *   加入10 ml，再加5 ml，稀释至100 mL。
 *
 *   Add 10 mL, then 5 mL, and dilute to 100 mL.
 */
import {rule} from '../../rule.js'
import {reportMixedForms, type WrittenForm} from '../../style/mixed-forms.js'
import {type Prose, proseOf} from '../../style/prose.js'

/** Behind a figure or a stroke. */
const litre = /([\d/] ?)([mµμdnfk]?)([lL])(?![A-Za-z0-9])/g
const celsius = /℃|° ?C/g
const micro = /[µμ](?=g|l|L|mol|m(?![A-Za-z])|IU|s(?![A-Za-z]))/g
const microgram = /([\d/] ?)([µμ]g|mcg)(?![A-Za-z0-9])/g

export const unitMixed = rule('unit-mixed', context => {
  reportMixedForms(
    context.report,
    proseOf(context).flatMap(prose => [...unitForms(prose)]),
  )
})

function* unitForms(prose: Prose): Generator<WrittenForm> {
  const {text, language} = prose
  for (const {1: before = '', 2: prefix = '', 3: letter = '', index} of text.matchAll(litre)) {
    const start = index + before.length
    const written = (form: string) => `${prefix}${form === 'l' ? 'l' : 'L'}`
    // `mmol/L` and `mg/dL` beside `10 ml` are common: a lone l looks like a 1.
    const key = `${language} ${prefix}litre`
    yield {prose, start, end: start + prefix.length + 1, key, form: letter, written}
  }
  if (!/[℃°µμ]|mcg/.test(text)) return
  for (const {0: form, index} of text.matchAll(celsius)) {
    yield {prose, start: index, end: index + form.length, key: `${language} celsius`, form, written: same}
  }
  for (const {0: form, index} of text.matchAll(micro)) {
    yield {prose, start: index, end: index + 1, key: `${language} micro`, form, written: same}
  }
  for (const {1: before = '', 2: symbol = '', index} of text.matchAll(microgram)) {
    const start = index + before.length
    const form = symbol === 'mcg' ? 'mcg' : 'µg'
    yield {prose, start, end: start + symbol.length, key: `${language} microgram`, form, written: same}
  }
}

const same = (form: string): string => form
