/** The content of containers as columns: of one container, or of two that are one. */
import type {Nodes} from 'mdast'
import type {Assembly} from './assembly.js'
import {type Piece, piecesIn} from './piece.js'
import type {Columns} from './row.js'

/** What stands in a container, or in two that pair: the source language's first. */
export function columnsOf(first: Piece, second: Piece | undefined, assembly: Assembly): Columns {
  const inFirst = piecesIn(first, assembly.ties.moved)
  return second ? {first: inFirst, second: piecesIn(second, assembly.ties.moved)} : {first: inFirst}
}

/** Parts columns in those that a test holds for, and the rest. */
export function partColumns(columns: Columns, test: (node: Nodes) => boolean): {yes: Columns; no: Columns} {
  const select = (wanted: boolean): Columns => ({
    first: columns.first.filter(piece => test(piece.node) === wanted),
    ...(columns.second ? {second: columns.second.filter(piece => test(piece.node) === wanted)} : {}),
  })
  return {yes: select(true), no: select(false)}
}
