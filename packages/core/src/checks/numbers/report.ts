/** Reports differences between figures at the offending figure in the source. */
import {type Language, otherLanguage} from '../../model/language.js'
import type {RuleContext} from '../rule.js'
import {termsOf} from '../terms/read-terms.js'
import type {Comparison} from '../text/comparisons.js'
import type {FlatText} from '../text/flat-text.js'
import {markedText, type Span} from '../text/marked-text.js'
import {reportDifference} from '../text/report-difference.js'
import {compareScans, type Difference, type DifferenceKind, type Span as Place} from './compare.js'
import type {Figure, Name} from './figure.js'
import {type ChangedOrder, changedOrder, type TermsOf} from './order.js'
import {scan} from './scan.js'
import {headPowers, type Powers, scaled} from './table-heads.js'

interface Compared {
  readonly differences: readonly Difference[]
  readonly orders: readonly ChangedOrder[]
}

const none: Compared = {differences: [], orders: []}
/** A text without any of these holds neither figures nor a frequency. */
const telling =
  /[\d一二两三四五六七八九十百半次隔每首]|\b(?:first|second|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|half|third|quarter|\w+fold|once|twice|thrice|times|every|daily|weekly|q[a-z.]*d|[bt]\.?i\.?d)\b/i
const known = new WeakMap<Comparison, Compared>()

/** What is found in one comparison; read once for all rules. */
function compared(comparison: Comparison, {guideline, comparisons}: RuleContext): Compared {
  let found = known.get(comparison)
  if (!found) {
    found = none
    if (telling.test(comparison.zh.text) || telling.test(comparison.en.text)) {
      const powers = headPowers(comparison, comparisons)
      found = compareFigures(comparison, powers, language => termsOf(comparison[language], guideline))
    }
    known.set(comparison, found)
  }
  return found
}

function compareFigures(comparison: Comparison, powers: Powers | undefined, terms: TermsOf): Compared {
  const read = (language: Language) => {
    const {text} = comparison[language]
    return {text, scan: scaled(scan(text), powers?.[language] ?? 0)}
  }
  const [zh, en] = [read('zh'), read('en')]
  return {differences: compareScans(zh, en), orders: changedOrder(zh, en, terms)}
}

const boundBefore = /(?:(?<![A-Za-z])[A-Za-z]{1,3}\s?)?[<>≤≥=]{1,2}\s?$|\p{Script=Han}{1,4}$|(?:[A-Za-z]+ ){1,3}$/u
const boundAfter = /^\s?(?:及|或|和)?以[上下内]|^ (?:and|or) [a-z]+/

/** Where a figure stands, with the sign or the words that bound it where the bound is what differs. */
function spanOf({text}: FlatText, found: Figure | Name | Place, kind: DifferenceKind): Span {
  const written = text.slice(found.start, found.end)
  const start = found.start + (written.length - written.trimStart().length)
  const end = found.end - (written.length - written.trimEnd().length)
  const before = text.slice(Math.max(0, start - 24), start)
  if (kind === 'sign') return [start - (/[-−–±]\s?$/.exec(before)?.[0].length ?? 0), end]
  if (kind !== 'comparator' && kind !== 'opposed' && kind !== 'bound') return [start, end]
  return [
    start - (boundBefore.exec(before)?.[0].length ?? 0),
    end + (boundAfter.exec(text.slice(end, end + 16))?.[0].length ?? 0),
  ]
}

const shown = ({text}: FlatText, span: Span) => text.slice(...span).trim()

/** Reports the differences of some kinds, in the language that was translated where the figure stands there, else in the source. */
export function reportDifferences(context: RuleContext, kinds: readonly DifferenceKind[]): void {
  for (const comparison of context.comparisons) {
    for (const difference of compared(comparison, context).differences) {
      const {kind, zh, en} = difference
      if (!kinds.includes(kind)) continue
      reportDifference(context, comparison, {
        spans: {...(zh && {zh: spanOf(comparison.zh, zh, kind)}), ...(en && {en: spanOf(comparison.en, en, kind)})},
        at: {...(zh && {zh: [zh.start, zh.end]}), ...(en && {en: [en.start, en.end]})},
        ...(noted.has(kind) ? {note: kind} : {}),
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
export function reportChangedOrder(context: RuleContext): void {
  const {guideline, comparisons, report} = context
  const source = guideline.metadata.languages[0] ?? 'zh'
  const lang = otherLanguage(source)
  for (const comparison of comparisons) {
    for (const order of compared(comparison, context).orders) {
      const spans = (language: Language) => order[language].map(figure => spanOf(comparison[language], figure, 'value'))
      const list = (language: Language) =>
        spans(language)
          .map(span => shown(comparison[language], span))
          .join(', ')
      const first = order[lang][0]
      const place = (first && comparison[lang].place(first.start, first.end)) ?? comparison.place
      report({
        place,
        lang,
        data: {zh: list('zh'), en: list('en')},
        actual: list(lang),
        expected: list(source),
        texts: {
          zh: markedText(comparison.zh.typed, spans('zh')),
          en: markedText(comparison.en.typed, spans('en')),
        },
      })
    }
  }
}
