/**
 * What law, ethics and standards ask for in the contexts that the front matter names is said by a requirement, in each language of the
 * guideline, or waived with a reason. Only what was read in its source is asked for; what a requirement only permits is not met by it.
 *
 * @example ok front matter
 *   requirements:
 *     elements:
 *       - {id: interpreter, area: consent, label: {zh: 翻译, en: Interpreter}, asks: {zh: 说明由谁翻译。, en: States who interprets.}}
 *     waived:
 *       - {element: consent.interpreter, reason: {zh: 患者均能听懂普通话。, en: All patients understand Mandarin.}}
 * @example not ok front matter: 2:3 "Unexpected guideline without `consent.interpreter` (Interpreter), expected a requirement that meets it"
 *   requirements:
 *     elements:
 *       - {id: interpreter, area: consent, label: {zh: 翻译, en: Interpreter}, asks: {zh: 说明由谁翻译。, en: States who interprets.}}
 */
import {elementName, requirementRegistry} from '../../../requirements/index.js'
import {metadataPlace, opening} from '../../places.js'
import {askedWords} from '../../requirements/asked-words.js'
import {boxOf, languagesOf, requirementsByElement} from '../../requirements/met-elements.js'
import {rule} from '../../rule.js'

export const requirementElementMissing = rule('requirement-element-missing', ({guideline, survey, report}) => {
  const {metadata} = guideline
  if (!metadata.requirements) return
  const byElement = requirementsByElement(survey)
  for (const asked of requirementRegistry(metadata.requirements).asked(metadata)) {
    if (!asked.required || asked.waived) continue
    const meeting = byElement.get(elementName(asked.element)) ?? []
    const said = new Set(meeting.flatMap(({statement}) => [...languagesOf(statement)]))
    const lacking = metadata.languages.filter(language => !said.has(language))
    const [language] = lacking
    if (language === undefined) continue
    const data = askedWords(asked)
    const [first] = meeting
    if (first && lacking.length < metadata.languages.length) {
      report({place: opening(first.place), lang: language, note: `only-other-${language}`, data})
      continue
    }
    const {area, id} = asked.element
    const permitted = first ?? survey.requirements.find(one => one.area === area && one.elements.includes(id))
    if (permitted?.obligation === 'may') {
      report({place: opening(permitted.place), note: 'only-may', data})
      continue
    }
    const box = boxOf(survey, area)
    const place = first ?? box
    report({
      place: place ? opening(place.place) : metadataPlace(metadata, '/requirements'),
      note: data.sourceEn === undefined ? 'asks' : 'asks-source',
      data,
    })
  }
})
