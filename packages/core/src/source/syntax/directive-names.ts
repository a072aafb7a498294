/** The directives of the format: their names, what may stand in what, and what people write instead. */
import {boxNames, partNames} from '../../model/guideline.js'
import {requirementAreas} from '../../model/requirement.js'

/** Of its own at the top of a guideline, never in another directive. */
const topNames = ['recommendation', 'question', ...boxNames.filter(name => name !== 'note')] as const
/** In anything but each other. */
const anywhereNames = ['note', 'figure', 'table'] as const

/** Wrappers, read as language blocks. */
export const wrapperNames = ['zh', 'en'] as const

export const directiveNames: readonly string[] = [
  ...new Set([...topNames, 'requirement', ...anywhereNames, ...partNames, ...wrapperNames]),
]

const known = new Set(directiveNames)
const top = new Set<string>(topNames)
const parts = new Set<string>(partNames)
const leaves = new Set<string>(anywhereNames)
const areas = new Set<string>(requirementAreas)

export const isDirectiveName = (name: string): boolean => known.has(name)

/**
 * Whether a directive may be opened while another is open. What may not ends the open one, which was not closed then. A name
 * that nobody knows may stand anywhere and hold anything.
 */
export function mayStandIn(name: string, holder: string): boolean {
  if (!known.has(name)) return true
  if (name === 'requirement') return areas.has(holder) || !known.has(holder)
  if (parts.has(name)) return holder === 'recommendation' || holder === 'requirement' || !known.has(holder)
  if (top.has(name)) return !known.has(holder)
  return !leaves.has(holder) || (name !== holder && holder === 'note') || name === 'zh' || name === 'en'
}

/** Names that Chinese authors write, and the directive that they mean. */
export const chineseDirectiveNames: Readonly<Record<string, string>> = {
  推荐: 'recommendation',
  推荐意见: 'recommendation',
  建议: 'recommendation',
  推荐建议: 'recommendation',
  良好实践: 'recommendation',
  良好实践主张: 'recommendation',
  问题: 'question',
  临床问题: 'question',
  伦理: 'ethics',
  伦理审查: 'ethics',
  知情同意: 'consent',
  同意: 'consent',
  培训: 'training',
  资质: 'training',
  设施: 'facility',
  机构条件: 'facility',
  场所: 'facility',
  要求: 'requirement',
  条款: 'requirement',
  患者: 'patient',
  患者须知: 'patient',
  告知: 'patient',
  摘要: 'abstract',
  概要: 'summary',
  要点: 'summary',
  总结: 'summary',
  注: 'note',
  注意: 'note',
  备注: 'note',
  说明: 'note',
  提示: 'note',
  图: 'figure',
  插图: 'figure',
  表: 'table',
  表格: 'table',
  理由: 'rationale',
  依据: 'rationale',
  推荐理由: 'rationale',
  推荐说明: 'rationale',
  证据: 'evidence',
  证据总结: 'evidence',
  证据描述: 'evidence',
  附注: 'remarks',
  实施: 'implementation',
  实施建议: 'implementation',
  实施考虑: 'implementation',
  监测: 'monitoring',
  随访: 'monitoring',
  研究: 'research',
  研究建议: 'research',
  研究空白: 'research',
  中文: 'zh',
  英文: 'en',
}

/** English words for the same, beyond what spelling finds. */
export const otherDirectiveNames: Readonly<Record<string, string>> = {
  rec: 'recommendation',
  recommend: 'recommendation',
  statement: 'recommendation',
  pico: 'question',
  item: 'requirement',
  require: 'requirement',
  requirements: 'requirement',
  facilities: 'facility',
  setting: 'facility',
  patients: 'patient',
  plain: 'patient',
  reason: 'rationale',
  reasons: 'rationale',
  justification: 'rationale',
  remark: 'remarks',
  comment: 'remarks',
  image: 'figure',
  picture: 'figure',
  chinese: 'zh',
  'zh-cn': 'zh',
  english: 'en',
  warning: 'note',
  info: 'note',
  tip: 'note',
}
