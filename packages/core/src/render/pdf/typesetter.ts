/** The one seam to whatever sets pages: a printed document in, a tagged PDF or problems out. */

export interface TypesettingJob {
  /** The printed document (print/printed.ts) as JSON. */
  readonly document: string
  /** Images and drawings by the names that the document uses. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Ids whose pages are asked for. Asking changes nothing in the PDF. */
  readonly locate?: readonly string[]
}

export type TypesettingProblem =
  /** A text that the faces cannot set, although each of its characters is covered. */
  | {readonly kind: 'text'; readonly text: string}
  /** An image that cannot be decoded. */
  | {readonly kind: 'image'; readonly name: string}
  /** A bug of ours or of the typesetter. */
  | {readonly kind: 'unexpected'; readonly message: string}

export interface TypesettingResult {
  readonly pdf?: Uint8Array
  /** By id, the page on which it begins, 1-based; of those asked for that the document holds. */
  readonly pages?: ReadonlyMap<string, number>
  readonly problems: readonly TypesettingProblem[]
}

export interface Typesetter {
  /** Never rejects on account of the document. */
  typeset(job: TypesettingJob): Promise<TypesettingResult>
}

/** Thrown where the optional package is not installed or does not load on this system; becomes `pdf-typesetter-missing`. */
export class TypesetterMissing extends Error {
  readonly package: string
  constructor(name: string, cause: unknown) {
    super(`Cannot load ${name}`, {cause})
    this.name = 'TypesetterMissing'
    this.package = name
  }
}
