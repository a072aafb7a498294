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

/** Two symbols for one unit, each with what it is compared as. */
const litre = /(?<=\d ?|\/)([mµμdnfk]?)([lL])(?![A-Za-z0-9])/g
const celsius = /℃|°C|º ?C|˚ ?C|° C/g
const micro = /[µμ](?=g|l|L|mol|m(?![A-Za-z])|IU|s(?![A-Za-z]))/g
const microgram = /(?<=\d ?|\/)(?:[µμ]g|mcg)(?![A-Za-z0-9])/g

export const unitMixed = rule('unit-mixed', context => {
  reportMixedForms(
    context.report,
    proseOf(context).flatMap(prose => [...unitForms(prose)]),
  )
})

function* unitForms(prose: Prose): Generator<WrittenForm> {
  const {text, language} = prose
  for (const {0: whole, 1: prefix = '', 2: letter = '', index} of text.matchAll(litre)) {
    const [start, end] = [index, index + whole.length]
    const written = (form: string) => `${prefix}${form === 'l' ? 'l' : 'L'}`
    // `mmol/L` beside `10 ml` is common: a lone l looks like a 1.
    const key = `${language} litre ${prefix === '' ? 'alone' : 'divided'}`
    yield {prose, start, end, key, form: letter, written}
  }
  for (const {0: form, index} of text.matchAll(celsius)) {
    const plain = form === '℃' ? '℃' : form.endsWith('C') && form.length > 2 ? '° C' : '°C'
    if (form !== '℃' && form !== '°C' && form !== '° C') continue
    yield {
      prose,
      start: index,
      end: index + form.length,
      key: `${language} celsius`,
      form: plain,
      written: form => form,
    }
  }
  for (const {0: form, index} of text.matchAll(micro)) {
    yield {prose, start: index, end: index + 1, key: `${language} micro`, form, written: form => form}
  }
  for (const {0: form, index} of text.matchAll(microgram)) {
    const plain = form === 'mcg' ? 'mcg' : 'µg'
    yield {
      prose,
      start: index,
      end: index + form.length,
      key: `${language} microgram`,
      form: plain,
      written: form => form,
    }
  }
}
