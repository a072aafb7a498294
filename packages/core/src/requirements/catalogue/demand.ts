/** Short forms of demands, so that the catalogue reads as a list: `read('clinical', 'civil-code', articles('1219'))`. */
import type {RequirementContext} from '../../model/requirement-settings.js'
import type {BothLanguages, Demand} from '../element.js'
import {type RequirementSourceId, requirementSource} from '../sources.js'

/** `articles('13', '14')` is 第13、14条 and Articles 13 and 14. */
export function articles(...numbers: readonly string[]): BothLanguages {
  const last = numbers.at(-1) ?? ''
  const before = numbers.slice(0, -1)
  return {
    zh: `第${numbers.join('、')}条`,
    en: before.length > 0 ? `Articles ${before.join(', ')} and ${last}` : `Article ${last}`,
  }
}

/** `paragraph('29', '2')` is 第29条第2款 and Article 29, paragraph 2. */
export const paragraph = (article: string, number: string): BothLanguages => ({
  zh: `第${article}条第${number}款`,
  en: `Article ${article}, paragraph ${number}`,
})

/** A part that is written alike in both languages: `2.8.10 (f)`. */
export const point = (text: string): BothLanguages => ({zh: text, en: text})

/** Items of a numbered appendix: 附录2第2、3项. */
export const items = (...numbers: readonly string[]): BothLanguages => ({
  zh: `附录2第${numbers.join('、')}项`,
  en: `Appendix 2, ${numbers.length > 1 ? 'items' : 'item'} ${numbers.join(' and ')}`,
})

export const section = (zh: string, en: string): BothLanguages => ({zh: `“${zh}”一节`, en: `section “${en}”`})

/** The passage was read and asks for this. */
export const read = (context: RequirementContext, source: RequirementSourceId, part?: BothLanguages): Demand => ({
  context,
  jurisdiction: requirementSource(source).jurisdiction,
  source,
  ...(part ? {part} : {}),
  basis: 'read',
})

/** Taken from a text about the source or from memory. */
export const secondHand = (context: RequirementContext, source: RequirementSourceId, part?: BothLanguages): Demand => ({
  ...read(context, source, part),
  basis: 'second-hand',
})

/** The demand holds only in a case that a program cannot tell. */
export const where = (when: BothLanguages, demand: Demand): Demand => ({...demand, when})

/** What the FDA programme asks holds for esketamine nasal spray alone. */
export const ofEsketamineSpray = (context: RequirementContext): Demand =>
  where({zh: '使用艾司氯胺酮鼻喷雾剂时', en: 'where esketamine nasal spray is used'}, read(context, 'esketamine-rems'))
