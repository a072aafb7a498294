/** Pages as databases write them. */

/** PubMed shortens the last page: `856-64` → `856-864`, `S12-8` → `S12-S18`, `e123-9` → `e123-e129`. Any other text is left alone. */
export const fullRanges = (pages: string): string =>
  pages.replace(
    /(?<![\p{L}\p{N}])([A-Za-z]{0,3})(\d{2,9})( ?[-–—] ?)(\d{1,8})(?![\p{L}\p{N}])/gu,
    (whole, letters, first, _, last) =>
      last.length < first.length
        ? `${letters}${first}-${letters}${first.slice(0, first.length - last.length)}${last}`
        : whole,
  )

/** `SP 417` and `EP 429` → `417-429`; a last page that repeats the first, or stands in a whole range already, adds nothing. */
export function pageRange(first: string | undefined, last: string | undefined): string | undefined {
  if (first === undefined) return last
  if (last === undefined || last === first || /[-–—]/.test(first)) return fullRanges(first)
  return fullRanges(`${first}-${last}`)
}
