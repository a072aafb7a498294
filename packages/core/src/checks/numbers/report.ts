/** Reports differences between figures at the offending figure in the source. */
import {otherLanguage} from '../../model/language.js'
import type {RuleContext} from '../rule.js'
import type {Comparison} from '../text/comparisons.js'
import type {FlatText} from '../text/flat-text.js'
import {compareScans, type Difference, type DifferenceKind} from './compare.js'
import type {Figure, Name} from './figure.js'
import type {Frequency} from './frequencies.js'
import {changedOrder} from './order.js'
import {scan} from './scan.js'

interface Compared {
  readonly differences: readonly Difference[]
  readonly orders: ReturnType<typeof changedOrder>
}

const none: Compared = {differences: [], orders: []}
/** A text without any of these holds neither figures nor a frequency. */
const telling = /\d|次|隔|\b(?:once|twice|thrice|times|every|q[a-z.]*d|[bt]\.?i\.?d)\b/i
const known = new WeakMap<Comparison, Compared>()

/** What is found in one comparison; read once for all rules. */
function compared(comparison: Comparison): Compared {
  let found = known.get(comparison)
  if (!found) {
    const [zh, en] = [comparison.zh.text, comparison.en.text]
    found = telling.test(zh) || telling.test(en) ? compareFigures(zh, en) : none
    known.set(comparison, found)
  }
  return found
}

function compareFigures(zhText: string, enText: string): Compared {
  const [zh, en] = [scan(zhText), scan(enText)]
  const differences = compareScans({text: zhText, scan: zh}, {text: enText, scan: en})
  return {differences, orders: changedOrder(zh.figures, en.figures)}
}

/** A figure as written, with the sign or the words that bound it where the bound is what differs. */
function shown({text}: FlatText, found: Figure | Name | Frequency | undefined, kind: DifferenceKind): string {
  if (!found) return '—'
  const written = text.slice(found.start, found.end).trim()
  const before = text.slice(Math.max(0, found.start - 24), found.start)
  if (kind === 'sign') return `${/[-−–±]\s?$/.exec(before)?.[0] ?? ''}${written}`
  if (kind !== 'comparator') return written
  const bound =
    /(?:(?<![A-Za-z])[A-Za-z]{1,3}\s?)?[<>≤≥=]{1,2}\s?$|\p{Script=Han}{1,4}$|(?:[A-Za-z]+ ){1,3}$/u.exec(before)?.[0] ??
    ''
  const after = /^\s?(?:及|或|和)?以[上下内]|^ (?:and|or) [a-z]+/.exec(text.slice(found.end, found.end + 16))?.[0] ?? ''
  return `${bound}${written}${after}`.trim()
}

/** Reports the differences of some kinds, in the language that was translated where the figure stands there, else in the source. */
export function reportDifferences(
  {guideline, comparisons, report}: RuleContext,
  kinds: readonly DifferenceKind[],
): void {
  const source = guideline.metadata.languages[0] ?? 'zh'
  const translation = otherLanguage(source)
  for (const comparison of comparisons) {
    for (const difference of compared(comparison).differences) {
      if (!kinds.includes(difference.kind)) continue
      const lang = difference[translation] ? translation : source
      const found = difference[lang]
      const place = (found && comparison[lang].place(found.start, found.end)) ?? comparison.place
      const texts = {
        zh: shown(comparison.zh, difference.zh, difference.kind),
        en: shown(comparison.en, difference.en, difference.kind),
      }
      report({
        place,
        lang,
        data: texts,
        actual: texts[translation],
        expected: texts[source],
        ...(noted.has(difference.kind) ? {note: difference.kind} : {}),
      })
    }
  }
}

const noted = new Set<DifferenceKind>([
  'only-zh',
  'only-en',
  'unit',
  'unit-missing',
  'rate-missing',
  'frequency',
  'sign',
])

/** Reports figures of one kind that stand in another order, at the first of them in the translation. */
export function reportChangedOrder({guideline, comparisons, report}: RuleContext): void {
  const source = guideline.metadata.languages[0] ?? 'zh'
  const lang = otherLanguage(source)
  for (const comparison of comparisons) {
    for (const order of compared(comparison).orders) {
      const list = (language: 'zh' | 'en') =>
        order[language].map(figure => shown(comparison[language], figure, 'value')).join(', ')
      const first = order[lang][0]
      const place = (first && comparison[lang].place(first.start, first.end)) ?? comparison.place
      report({
        place,
        lang,
        data: {zh: list('zh'), en: list('en')},
        actual: list(lang),
        expected: list(source),
      })
    }
  }
}
