/** How much of a reference library is read. Real libraries stay far below; the limits keep hostile files harmless. */
export const referenceLimits = {
  /** Entries in one library. */
  entries: 20_000,
  /** Braces or JSON brackets inside each other. */
  nesting: 50,
  /** UTF-16 units that `@string` abbreviations may add to one library. */
  expansion: 5_000_000,
  /** UTF-16 units of a key that is compared with others. */
  comparedKey: 200,
} as const
