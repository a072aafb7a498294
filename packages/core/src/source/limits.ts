/** How much a source may ask of the reader. Every number of the source stage that stops a text stands here. */
export const limits = {
  /** Bytes of one source file. A long guideline has half a megabyte. */
  fileBytes: 5_000_000,
  /** Bytes of one reference library. Abstracts included, 5,000 records of EndNote XML have 25 megabytes. */
  libraryBytes: 50_000_000,
  /** Quotations, lists and footnotes inside each other. Markdown readers slow down with the square of it; the typesetter stops at 18. */
  blockNesting: 12,
  /** Directives in directives: a recommendation, its evidence and a table in it are 3. */
  directiveNesting: 8,
  /** Emphasis, links, raised and lowered text inside each other. */
  inlineNesting: 12,
  /** Columns of one table. A page holds about ten. */
  tableColumns: 60,
  /** Link and footnote definitions of one file: every mark is looked up among all of them. */
  definitions: 2_000,
  /** Lines of one list or quotation, with all that is nested in it: each item that ends makes the parser go over the whole again. */
  listLines: 3_000,
  /**
   * Steps that the parser would take over and over again: for each paragraph a quarter of the square of its asterisks and
   * underscores, and for each `<!` or `<?` the characters up to where it could end. A million are about a tenth of a second.
   */
  repeatedSteps: 8_000_000,
  /** Characters of one citation, brackets included: some fifty keys. */
  citationLength: 2_000,
  /** Characters of a locator in brackets after a citation in the sentence: `@a [p. 3]`. */
  locatorLength: 60,
} as const
