/** What pairing comes to: rows of a container in reading order. `first` is always the source language, `second` the other. */
import type {Piece} from './piece.js'

export type Row =
  /** Stands where written: shared, bilingual, facts, for one edition only, or a directive without its counterpart. */
  | {readonly kind: 'single'; readonly piece: Piece}
  /** One thing written twice: a directive in each language, a formula in both runs. */
  | {readonly kind: 'joined'; readonly first: Piece; readonly second: Piece; readonly outOfOrder?: boolean}
  /** Blocks that pair; one a side, more where the runs differ in length, none where nothing was written. */
  | {
      readonly kind: 'pair'
      readonly first: readonly Piece[]
      readonly second: readonly Piece[]
      /** Shared blocks among them, which stand after the row. */
      readonly inside: readonly Piece[]
    }

/** A container's content: one stream of both languages, or a stream for each (two files, two containers that are one). */
export interface Columns {
  readonly first: readonly Piece[]
  readonly second?: readonly Piece[]
}

/** A run of one language, with the shared blocks in it. */
export interface RunPiece {
  readonly piece: Piece
  /** Whether it has the run's language, or stands between without one. */
  readonly side: boolean
}

export interface Group {
  readonly first: readonly RunPiece[]
  readonly second: readonly RunPiece[]
}
