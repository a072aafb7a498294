/**
 * What patients are to be told has a text in their words, `:::patient`, in each language: the information sheet is made of these. Rules
 * about how consent is taken and recorded need none.
 *
 * @example ok
 *   :::consent
 *   :::requirement{#C1 element="cost" obligation="must" responsible="physician"}
 *   应当说明费用。
 *
 *   Costs are explained.
 *
 *   :::patient
 *   我们会告诉您要花多少钱。
 *
 *   We will tell you what it costs.
 *   :::
 *   :::
 *   :::
 * @example not ok: 2:1 "Unexpected `cost` without words for patients, expected `:::patient` in it"
 *   :::consent
 *   :::requirement{#C1 element="cost" obligation="must" responsible="physician"}
 *   应当说明费用。
 *
 *   Costs are explained.
 *   :::
 *   :::
 */
import {procedural} from '../../../requirements/consent-groups.js'
import {opening} from '../../places.js'
import {languagesOf} from '../../requirements/met-elements.js'
import {rule} from '../../rule.js'

export const patientTextMissing = rule('patient-text-missing', ({guideline, survey, report}) => {
  for (const {area, elements, parts, place} of survey.requirements) {
    const told = area === 'consent' ? elements.filter(id => !procedural.has(id)) : []
    if (told.length === 0) continue
    const patient = parts.find(({name}) => name === 'patient')
    const said = languagesOf(patient?.children ?? [])
    const lacking = guideline.metadata.languages.filter(language => !said.has(language))
    const [language] = lacking
    if (language === undefined) continue
    const isHalf = patient !== undefined && lacking.length < guideline.metadata.languages.length
    report({
      place: opening(isHalf ? patient.place : place),
      ...(isHalf ? {lang: language, note: `lacks-${language}`} : {}),
      data: {elements: told.join(', ')},
    })
  }
})
