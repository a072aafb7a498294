/**
 * Two ways of writing the same thing in one guideline: the one that is used more often is the guideline's own, and the others are
 * reported. Where both are as frequent, the first one counts.
 */
import type {Report} from '../rule.js'
import type {Prose} from './prose.js'
import {reportProse} from './report-prose.js'

export interface WrittenForm {
  readonly prose: Prose
  readonly start: number
  readonly end: number
  /** What is compared: forms under other keys are other things. */
  readonly key: string
  readonly form: string
  /** The same in another form; nothing where that cannot be said. */
  readonly written?: (form: string) => string | undefined
}

/** The form that is used most under each key. */
export function prevailingForms(forms: Iterable<Pick<WrittenForm, 'key' | 'form'>>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const {key, form} of forms) {
    const counted = counts.get(key) ?? new Map<string, number>()
    counts.set(key, counted.set(form, (counted.get(form) ?? 0) + 1))
  }
  const prevailing = new Map<string, string>()
  for (const [key, counted] of counts) {
    const [first] = [...counted].sort((a, b) => b[1] - a[1])
    if (first) prevailing.set(key, first[0])
  }
  return prevailing
}

/** Reports every form that is not its guideline's own. `data` holds `actual`, `expected`, `form` and `usual`. */
export function reportMixedForms(
  report: Report,
  forms: readonly WrittenForm[],
  prevailing: ReadonlyMap<string, string> = prevailingForms(forms),
): void {
  for (const {prose, start, end, key, form, written} of forms) {
    const usual = prevailing.get(key)
    if (usual === undefined || usual === form) continue
    const expected = written?.(usual) ?? usual
    const text = written?.(usual)
    reportProse(report, {
      prose,
      start,
      end,
      expected,
      data: {form, usual},
      ...(text === undefined ? {} : {mend: [{start, end, text}]}),
    })
  }
}
