/** How much of a reference library is read. Real libraries stay far below; the limits keep hostile files harmless. */
export const referenceLimits = {
  /** Entries in one library. */
  entries: 20_000,
  /** Fields in one BibTeX entry. */
  fields: 500,
  /** Fields of one record of RIS, MEDLINE, EndNote or NoteExpress; trials name thousands of investigators. */
  taggedFields: 20_000,
  /** Entries that one entry names in `xdata`. */
  sources: 5,
  /** Braces or JSON brackets inside each other. */
  nesting: 50,
  /** UTF-16 units of one field that is printed; a longer one is left out. Abstracts and the like are not looked at. */
  field: 100_000,
  /** UTF-16 units of one `@string` abbreviation. */
  abbreviation: 10_000,
  /** UTF-16 units that `@string` abbreviations may add to one library. */
  expansion: 5_000_000,
  /** UTF-16 units of a key that is compared with others. */
  comparedKey: 200,
} as const
