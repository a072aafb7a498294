/**
 * How large a style may be: many times the largest of the 337 styles of the Zotero Chinese community and of APA, so that a style made to
 * exhaust the machine is refused before it runs.
 */
export const limits = {
  /** Characters of a style or locale file. */
  text: 1_000_000,
  elements: 30_000,
  /** Elements inside each other. */
  depth: 60,
  /** Elements of a layout once every macro stands in its place, one for each time it is called. */
  expandedElements: 100_000,
  /** Characters of the attributes and texts of those elements. */
  expandedText: 2_000_000,
  /** Characters of one attribute. */
  attribute: 2_000,
} as const
