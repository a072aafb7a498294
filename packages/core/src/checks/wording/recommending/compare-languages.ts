/** Holds the recommending words of the two languages against each other. */
import {otherLanguage} from '../../../model/language.js'
import type {RuleContext} from '../../rule.js'
import {markedText} from '../marked-text.js'
import {type Governing, judgeStatement, statementsOf} from './judge-statement.js'
import {governingVerdict, readVerdicts} from './read-verdicts.js'

type Both = Readonly<{zh: Governing; en: Governing}>

/** A verb that says `strong` in Chinese and `conditional` in English; 建议 beside `recommend` says nothing outside of a statement. */
const plainlyDiffers = ({zh, en}: Both): boolean =>
  zh.verdict.kind === 'verb' &&
  en.verdict.kind === 'verb' &&
  zh.verdict.strength === 'strong' &&
  en.verdict.strength === 'conditional'

const differs = ({zh, en}: Both): boolean =>
  (['strength', 'direction'] as const).some(of => {
    const [left, right] = [zh.verdict[of], en.verdict[of]]
    return left !== undefined && right !== undefined && left !== right
  })

function governingPair(comparison: Governing['comparison']): Both | undefined {
  const [zh, en] = (['zh', 'en'] as const).map(language => {
    const {text} = comparison[language]
    const verdict = governingVerdict(text, readVerdicts(text, language))
    return verdict && {comparison, verdict}
  })
  return zh && en ? {zh, en} : undefined
}

/** Reports each statement whose languages contradict one another, unless its ratings already tell which of them is wrong. */
export function reportDifferingVerdicts(context: RuleContext): void {
  const {guideline, comparisons, scheme} = context
  const source = guideline.metadata.languages[0] ?? 'zh'
  const translation = otherLanguage(source)
  const report = (both: Both) => {
    const written = (language: 'zh' | 'en') => {
      const {comparison, verdict} = both[language]
      return comparison[language].text.slice(verdict.start, verdict.end)
    }
    const shown = (language: 'zh' | 'en') => {
      const {comparison, verdict} = both[language]
      const {text} = comparison[language]
      return markedText(text, [0, text.length], [[verdict.start, verdict.end]])
    }
    const {comparison, verdict} = both[translation]
    context.report({
      place: comparison[translation].place(verdict.start, verdict.end) ?? comparison.place,
      lang: translation,
      data: {zh: written('zh'), en: written('en')},
      actual: written(translation),
      expected: written(source),
      texts: {zh: shown('zh'), en: shown('en')},
    })
  }
  const judged = new Set<Governing['comparison']>()
  for (const statement of statementsOf(context)) {
    const {zh, en} = statement.governing
    for (const comparison of statement.comparisons) judged.add(comparison)
    if (!zh || !en || judgeStatement(statement, scheme).length > 0) continue
    if (differs({zh, en})) report({zh, en})
  }
  for (const comparison of comparisons) {
    if (judged.has(comparison) || !comparison.zh.text.includes('推荐')) continue
    const both = governingPair(comparison)
    if (both && plainlyDiffers(both)) report(both)
  }
}
