/** How much a source may ask of the reader. Every number of the source stage that stops a text stands here. */
export const limits = {
  /** Bytes of one source file: a long guideline has half a megabyte. */
  fileBytes: 5_000_000,
  /** Characters of one citation, brackets included: some fifty keys. */
  citationLength: 2_000,
  /** Directives in directives: a recommendation, its evidence and a table in it are 3. */
  directiveNesting: 8,
} as const
