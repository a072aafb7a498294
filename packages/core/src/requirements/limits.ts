/** How much a guideline and its packs may add of their own. */
export const requirementLimits = {
  /** Entries of one list, in the front matter or in one pack. */
  entries: 300,
  /** Files named under `packs`. */
  packs: 20,
  /** Characters of one text. */
  textLength: 2_000,
} as const
