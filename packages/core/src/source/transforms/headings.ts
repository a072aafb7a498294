/** Headings of the guideline's own levels: `##` to `####`. */
import {type Reading, startOf} from '../reading.js'
import {eachFlow} from '../walk.js'

export function checkHeadingDepths(reading: Reading): void {
  eachFlow(reading.root, node => {
    if (node.type !== 'heading' || (node.depth >= 2 && node.depth <= 4)) return
    const {depth} = node
    const expected = depth < 2 ? 2 : 4
    const start = startOf(node)
    reading.report('heading-depth', start, start + depth, {
      data: {depth},
      actual: '#'.repeat(depth),
      expected: '#'.repeat(expected),
      ...(depth < 2 && {note: 'title'}),
      fix: [{start, end: start + depth, text: '#'.repeat(expected)}],
    })
    node.depth = expected
    if (depth < 2) node.data = {...node.data, title: true}
  })
}
