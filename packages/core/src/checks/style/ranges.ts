/**
 * Ranges of figures joined by a dash, and not dates, names with figures, numbers of tables, telephone numbers.
 *
 *   给药5~10 mg，表2-3   →   `5~10`
 */
import type {Prose} from './prose.js'

export interface FigureRange {
  readonly start: number
  readonly end: number
  readonly dash: string
  readonly dashStart: number
  readonly isYears: boolean
}

const unit = String.raw`(?:%|‰|℃|°C|°| ?(?:mg|µg|μg|g|kg|ml|mL|L|mm|cm|mmHg|mmol|h|min|d|s|IU|U)(?:\/[A-Za-zµμ]{1,4}){0,2}|岁|例|天|周|个月|年|次|小时|分钟|分)?`
const range = new RegExp(
  String.raw`(?<![A-Za-z0-9_.,:/\-–—~～∼#@+×^<>=≥≤−])(\d{1,6}(?:\.\d{1,6})?)(${unit})([-‐‑–—~～∼−])(\d{1,6}(?:\.\d{1,6})?)(?![0-9.]?[0-9A-Za-z_]*[-–—~～:/@^](?=[0-9A-Za-z])|[0-9_]|\.\d)`,
  'g',
)
/** What a number behind it names: a table, a standard, a trial. */
const naming =
  /(?:[A-Z]\)? ?|[表图式章节条款页号第版]\s?|[Tt]ables? |[Ff]ig(?:ure|\.)?s? |[Ss]ections? |[Cc]hapters? |[Bb]ox |[Pp]art |[Ii]tems? |[Nn]os?\. ?|\uFFFC)$/

export function* rangesOf({text}: Prose): Generator<FigureRange> {
  if (!/[-‐‑–—~～∼−]/.test(text)) return
  for (const {0: whole, 1: low = '', 2: of = '', 3: dash = '', 4: high = '', index} of text.matchAll(range)) {
    const dashStart = index + low.length + of.length
    const end = index + whole.length
    const isYears = /^(?:1[5-9]|20)\d\d$/.test(low) && /^(?:(?:1[5-9]|20)\d\d|\d\d)$/.test(high)
    // A figure that falls, or begins with a nought, belongs to a number of another kind.
    if (Number(low) >= Number(high) && !(isYears && high.length === 2)) continue
    if (/^0\d/.test(low) || /^0\d/.test(high)) continue
    if (naming.test(text.slice(Math.max(0, index - 10), index))) continue
    // `a 2-3-day course`, `5-6-fold`; and `3-4 D`.
    if (/^-[A-Za-z]/.test(text.slice(end, end + 2)) || /^[A-Za-z]?[A-Z]/.test(text.slice(end, end + 2))) continue
    yield {start: index, end, dash, dashStart, isYears}
  }
}
