/** Holds the recommending words of the two languages against each other. */
import type {RuleContext} from '../../rule.js'
import type {Comparison} from '../../text/comparisons.js'
import {reportDifference} from '../../text/report-difference.js'
import {passagesOf} from '../align.js'
import {judgeStatement, statementsOf} from './judge-statement.js'
import {governingVerdict, readVerdicts} from './read-verdicts.js'
import type {Verdict} from './verdict.js'

interface Both {
  readonly zh: Verdict
  readonly en: Verdict
}

/** A verb that says `strong` in Chinese and `conditional` in English; 建议 beside `recommend` says nothing outside of a statement. */
const plainlyDiffers = ({zh, en}: Both): boolean =>
  zh.kind === 'verb' && en.kind === 'verb' && zh.strength === 'strong' && en.strength === 'conditional'

/** Orders are read only in part (`measure it first, and do not use it`), so that one has no direction to hold against a modal's. */
const differs = ({zh, en}: Both): boolean =>
  (zh.strength !== undefined && en.strength !== undefined && zh.strength !== en.strength) ||
  (zh.direction !== undefined && en.direction !== undefined && zh.direction !== en.direction && en.kind !== 'order')

/** Verdicts of sentences that belong together: one by one where there are as many, else the verbs that govern. */
function pairVerdicts(comparison: Comparison): readonly Both[] {
  const {zh, en} = comparison
  const [left, right] = [readVerdicts(zh.text, 'zh'), readVerdicts(en.text, 'en')]
  if (left.length === 0 || right.length === 0) return []
  return passagesOf(comparison).flatMap((passage): Both[] => {
    const inside = (verdicts: readonly Verdict[], {start, end}: {start: number; end: number}) =>
      verdicts.filter(verdict => verdict.start >= start && verdict.end <= end)
    const [some, others] = [inside(left, passage.zh), inside(right, passage.en)]
    if (some.length === others.length) return some.map((verdict, index) => ({zh: verdict, en: others[index]!}))
    const governing = {zh: governingVerdict(zh.text, some), en: governingVerdict(en.text, others)}
    // Details may be told by a modal in one language and without one in the other; verbs are not left out.
    return governing.zh?.kind === 'verb' && governing.en?.kind === 'verb' ? [{zh: governing.zh, en: governing.en}] : []
  })
}

/** Reports each text whose languages contradict one another, unless the ratings already tell which of them is wrong. */
export function reportDifferingVerdicts(context: RuleContext): void {
  const {comparisons, scheme} = context
  const report = (comparison: Comparison, {zh, en}: Both) =>
    reportDifference(context, comparison, {spans: {zh: [zh.start, zh.end], en: [en.start, en.end]}})
  const judged = new Set<Comparison>()
  for (const statement of statementsOf(context)) {
    const contradicted = judgeStatement(statement, scheme).length > 0
    for (const comparison of statement.comparisons) {
      judged.add(comparison)
      const both = contradicted ? undefined : pairVerdicts(comparison).find(differs)
      if (both) report(comparison, both)
    }
  }
  for (const comparison of comparisons) {
    if (judged.has(comparison) || !comparison.zh.text.includes('推荐')) continue
    const both = pairVerdicts(comparison).find(plainlyDiffers)
    if (both) report(comparison, both)
  }
}
