/**
 * How large a style may be: a few times the largest of those of the Zotero Chinese community and of the CSL project, so that one made to
 * exhaust the machine is refused before it runs.
 */
export const limits = {
  /** Characters of a style or locale file. */
  text: 1_000_000,
  elements: 30_000,
  /** Elements inside each other. */
  depth: 60,
  /**
   * What the engine passes through for one entry at most: every macro in the place of its call, of a choice its longest branch. The most
   * of any numeric style known: 1,441 elements, 118 lists of names, 20,643 characters of attributes and texts.
   */
  pathElements: 4_000,
  pathNames: 250,
  pathText: 100_000,
  /** Characters of one attribute. */
  attribute: 2_000,
} as const
