/** Reports spellings that were read as syntax although another character was typed, with the edit that mends them. */
import type {Reading} from '../reading.js'
import type {ForgivenSpelling} from '../syntax/character-sets.js'

const rules = {
  'full-width': 'full-width-syntax',
  comma: 'attribute-comma',
  separator: 'citation-separator',
} as const

/** One finding for each kind in a construct, at the first place; its fix mends all. `offset` is where the construct begins. */
export function reportForgiven(reading: Reading, offset: number, forgiven: readonly ForgivenSpelling[]): void {
  for (const kind of ['full-width', 'comma', 'separator'] as const) {
    const spellings = forgiven.filter(spelling => spelling.kind === kind)
    const [first] = spellings
    if (!first) continue
    const start = offset + first.start
    const end = offset + first.end
    const actual = reading.text.slice(start, end)
    reading.report(rules[kind], start, end, {
      data: {actual, expected: first.replacement, count: spellings.length},
      actual,
      expected: first.replacement,
      fix: spellings.map(({start, end, replacement}) => ({
        start: offset + start,
        end: offset + end,
        text: replacement,
      })),
    })
  }
}
