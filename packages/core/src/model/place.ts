/** Where something stands in the source: 1-based lines and columns (UTF-16 units), end exclusive, as in unist. */
export interface Place {
  /** Path relative to the guideline's folder, with forward slashes: `guideline.md`, `references.bib`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** 0-based UTF-16 offsets into the file's text as decoded (a BOM is not part of it); present where a fix may need them. */
  readonly offset?: number
  readonly endOffset?: number
}
