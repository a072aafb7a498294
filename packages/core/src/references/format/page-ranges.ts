/** Page ranges written out or shortened: `856-64` ⇄ `856-864`, `S93-9` ⇄ `S93-S99`. */

/**
 * Each range of `60-1, 68-70` by itself. What is not two numbers with the same letters before them, or runs backwards, stays as
 * written (`121A-129A`, `1.1-1.36`, `序2-3`, `iii-v`, `e17604`).
 */
export const formatPages = (pages: string, form: 'short' | 'full'): string =>
  pages.replace(
    /(?<![\p{L}\d.-])(\p{Script=Latin}{0,3})(\d{1,9})-(\p{Script=Latin}{0,3})(\d{1,9})(?![\p{L}\d.-])/gu,
    (written, prefix: string, first: string, lastPrefix: string, last: string) => {
      if (lastPrefix !== '' && lastPrefix !== prefix) return written
      const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last
      if (Number(whole) < Number(first)) return written
      if (form === 'full') return `${prefix}${first}-${prefix}${whole}`
      return `${prefix}${first}-${shortened(first, whole)}`
    },
  )

/** Without the digits that both begin with (NLM): 284-287 → 7, 1199-1205 → 205. */
function shortened(first: string, last: string): string {
  if (last.length !== first.length) return last
  let same = 0
  while (same < last.length - 1 && last[same] === first[same]) same++
  return last.slice(same)
}
