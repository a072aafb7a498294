/** Whether a text belongs to no language and may stand once for both: figures, units, abbreviations, statistics. */

/** Words that tables of both languages print as they are. */
const printedInBoth = new Set([
  'to',
  'vs',
  'per',
  'mg',
  'kg',
  'mcg',
  'ml',
  'min',
  'mm',
  'cm',
  'mmol',
  'mol',
  'log',
  'ln',
  'sd',
  'se',
])

/**
 * No Han, and no English word: a Latin word of two letters or more without a capital after its first letter.
 *
 *   RR 0.80 (0.65 to 0.98)    true
 *   1,205 (4 RCTs)            true
 *   moderate                  false
 */
export function sharedByBothLanguages(text: string): boolean {
  if (/\p{Script=Han}/u.test(text)) return false
  for (const [word] of text.matchAll(/\p{Script=Latin}{2,}/gu)) {
    if (/^.+\p{Lu}/u.test(word)) continue
    if (!printedInBoth.has(word.toLowerCase())) return false
  }
  return true
}
