/**
 * An element is waived only where it is asked for and no requirement meets it, and with a reason: a waiver that nobody needs hides that
 * something was changed.
 *
 * @example ok front matter
 *   requirements:
 *     contexts: [clinical]
 *     waived:
 *       - {element: consent.cost, reason: {zh: 免费提供。, en: It is free of charge.}}
 * @example not ok front matter: 4:17 "Unexpected waiver of `consent.cots`, expected an element that is asked for and not met"
 *   requirements:
 *     contexts: [clinical]
 *     waived:
 *       - {element: consent.cots, reason: {zh: 免费提供。, en: It is free of charge.}}
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import {elementName, requirementRegistry} from '../../../requirements/index.js'
import {metadataPlace} from '../../places.js'
import {languagesOf, requirementsByElement} from '../../requirements/met-elements.js'
import {rule} from '../../rule.js'

export const requirementWaiverUnneeded = rule('requirement-waiver-unneeded', ({guideline, survey, report}) => {
  const {metadata} = guideline
  const settings = metadata.requirements
  if (!settings || settings.waived.length === 0) return
  const registry = requirementRegistry(settings)
  const known = new Set(registry.elements.map(elementName))
  const asked = new Set(registry.asked(metadata).map(({element}) => elementName(element)))
  const byElement = requirementsByElement(survey)
  settings.waived.forEach(({element, reason}, index) => {
    const said = new Set((byElement.get(element) ?? []).flatMap(({statement}) => [...languagesOf(statement)]))
    const isMet = metadata.languages.every(language => said.has(language))
    const hasReason = [reason.zh, reason.en].some(text => text !== undefined && text.trim() !== '')
    const note = !known.has(element)
      ? 'unknown'
      : isMet
        ? 'met'
        : !asked.has(element)
          ? 'not-asked'
          : hasReason
            ? undefined
            : 'no-reason'
    if (note === undefined) return
    const nearest = note === 'unknown' ? nearestName(element, known) : undefined
    report({
      place: metadataPlace(metadata, `/requirements/waived/${index}/element`),
      actual: element,
      note: nearest === undefined ? note : 'nearest',
      ...(nearest === undefined ? {} : {expected: nearest}),
      data: {element, ...(nearest === undefined ? {} : {nearest})},
    })
  })
})
