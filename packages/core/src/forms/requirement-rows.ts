/** Requirements as rows of a table: what stands in every such row, worded once. */
import type {Requirement} from '../model/guideline.js'
import {inPairs, lead, said} from './fields.js'
import type {Cell, FormBlock, Piece} from './form.js'
import {pairShares} from './patient.js'

const obligationOf = ({obligation}: Requirement): Piece[] =>
  obligation === undefined || obligation === 'must' ? [] : [said(`obligation.${obligation}`)]

/** Its title, how binding it is where it does not bind outright, and what it says. */
export const asked = (requirement: Requirement): Cell => [
  {type: 'title', of: requirement, strong: true},
  ...obligationOf(requirement),
  {type: 'break'},
  {type: 'statement', of: requirement, audience: 'professional'},
]

/** Its figures, where it states any. */
export const figures = ({facts}: Requirement): Piece[] =>
  facts.length > 0 ? [{type: 'break'}, lead('figures'), {type: 'facts', facts}] : []

/** Labels and fields, two a row. */
export const fieldTable = (pairs: readonly (readonly [Cell, Cell])[]): FormBlock => ({
  type: 'table',
  columns: [],
  shares: pairShares,
  rows: inPairs(pairs),
})
