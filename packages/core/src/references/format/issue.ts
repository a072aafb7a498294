/** The number of an issue: `5-6` and `5/6` for two in one, `Suppl 2`, `增刊2`. */
import type {ReferenceStyle} from './style.js'

export const isSupplement = (issue: string): boolean => /^(?:suppl|增刊)/i.test(issue)

/**
 * Two or more in one (GB/T 7714-2025, 8.5.1.2): `5-6` → `5/6`; a range of numbers that do not follow one another stays. On the English
 * side of a Chinese entry 增刊1 is `S1`, as the standard's example B.4 has it, or the style's own word.
 */
export function formatIssue(
  issue: string,
  {mergedIssues, supplement}: Pick<ReferenceStyle, 'mergedIssues' | 'supplement'>,
  translated: boolean,
): string {
  const worded = translated ? issue.replace(/^增刊 ?(?=\d|$)/, supplement ? `${supplement} ` : 'S').trim() : issue
  const named = supplement ? worded.replace(/\bsuppl(?:ement)?\b\.?/i, supplement) : worded
  if (mergedIssues === 'as-written' || !/^\d{1,4}(?:[-/]\d{1,4}){1,11}$/.test(named)) return named
  const numbers = named.split(/[-/]/)
  const follow = numbers.every((number, index) => index === 0 || Number(number) === Number(numbers[index - 1]) + 1)
  return follow ? numbers.join(mergedIssues === 'slash' ? '/' : '-') : named
}
