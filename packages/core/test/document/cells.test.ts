/** A citation alone in a cell: on the line in brackets, raised without. */
import {expect, test} from 'vitest'
import {cell} from '../../src/render/document/cells.js'
import type {PrintedCitation} from '../../src/render/document/nodes.js'

const citation = (value: string): PrintedCitation => ({
  type: 'printedCitation',
  children: [{type: 'text', value}],
  ids: [],
})

test.each([
  ['[1-2]', true],
  ['(1)', true],
  ['1,2', undefined],
])('%s', (value, onLine) => {
  const [only] = cell([citation(value)]).children
  expect(only).toMatchObject({type: 'printedCitation'})
  expect(only?.type === 'printedCitation' && only.onLine).toBe(onLine)
  expect(cell([{type: 'text', value: 'x'}, citation(value)]).children[1]).toEqual(citation(value))
})
