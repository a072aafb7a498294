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

/** Standards 1 to 4 of the minimum standards for sedation in New South Wales, or their governance. */
export const nswSedation = (part: '1' | '2' | '3' | 'governance'): Demand =>
  read(
    'sedation',
    'nsw-sedation',
    part === 'governance'
      ? {zh: '“治理”一节', en: 'section “Governance”'}
      : {zh: `标准${part}`, en: `Standard ${part}`},
  )

export const rcemEquipment: Demand = read('sedation', 'rcem-sedation', {
  zh: '“环境、设备与监测”',
  en: '“Environment, equipment and monitoring”',
})

export const rcemDischarge: Demand = read('sedation', 'rcem-sedation', {
  zh: '“恢复与离院”',
  en: '“Recovery and discharge”',
})

/** What the anaesthesiologists' guidance asks holds for ketamine outside acute pain and procedural sedation. */
export const ofKetamineOutsideAnaesthesia = (context: RequirementContext): Demand =>
  where(
    {zh: '急性疼痛和操作镇静以外使用氯胺酮时', en: 'where ketamine is used outside acute pain and procedural sedation'},
    read(context, 'asa-ketamine'),
  )

/** What the label asks holds for ketamine as an anaesthetic; elsewhere it is a hint. */
export const ofKetamineLabel: Demand = where(
  {zh: '使用氯胺酮注射液时', en: 'where ketamine injection is used'},
  read('supervised-treatment', 'ketamine-label', {zh: '2.1', en: '2.1'}),
)

/** What the FDA programme asks holds for esketamine nasal spray alone. */
export const ofEsketamineSpray = (context: RequirementContext): Demand =>
  where({zh: '使用艾司氯胺酮鼻喷雾剂时', en: 'where esketamine nasal spray is used'}, read(context, 'esketamine-rems'))
