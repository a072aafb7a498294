/** A value in brackets or braces. */
import type {Fault} from './faults.js'
import {yamlLimits} from './limits.js'
import type {Walk} from './scan.js'
import {lastContinued, quotedByUs, type ScannedValue, type ValueStart} from './scan-shared.js'

/** `[…]` or `{…}`, which may go over several lines. */
export function flowCollection(walk: Walk, start: ValueStart, rest: string): ScannedValue {
  const {text, lines, faults} = walk
  const {at, offset, parent} = start
  const end = lastContinued(walk, at, parent)
  const limit = lines[end - 1]!.end
  let depth = 0
  let quote: string | undefined
  const commas: number[] = []
  for (let here = offset; here < limit; here++) {
    const sign = text[here]!
    if (quote !== undefined) {
      if (quote === '"' && sign === '\\') here += 1
      else if (sign === quote) quote = undefined
    } else if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(text[here - 1] ?? '')) quote = sign
    else if (sign === '[' || sign === '{') {
      depth += 1
      if (depth > yamlLimits.depth)
        return {
          next: end,
          empty: false,
          refused: {rule: 'yaml-depth', start: here, end: here + 1, data: {limit: yamlLimits.depth}, mended: false},
        }
    } else if (sign === ']' || sign === '}') {
      depth -= 1
      if (depth === 0) {
        let line = at
        while (line < end - 1 && here >= lines[line]!.end) line += 1
        const behind = text.slice(here + 1, lines[line]!.end)
        if (!/^\s*(?:$|\s#)/.test(behind) && line === at) return quotedByUs(walk, start, 'yaml-text-start', rest)
        if (text[offset] === '[') faults.push(...commas.map(commaFault))
        return {next: line + 1, empty: false}
      }
    } else if (sign === '，' || sign === '、') commas.push(here)
  }
  const stop = offset + rest.length
  const closing = text[offset] === '[' ? ']' : '}'
  const single = end === at + 1 && depth === 1 && quote === undefined
  faults.push({
    rule: 'yaml-syntax',
    start: offset,
    end: offset + 1,
    actual: text[offset]!,
    expected: closing,
    note: 'missing',
    mended: single,
    ...(single ? {edits: [{start: stop, end: stop, text: closing}]} : {}),
  })
  return {next: end, empty: false}
}

const commaFault = (start: number): Fault => ({
  rule: 'yaml-full-width',
  start,
  end: start + 1,
  actual: '，',
  expected: ', ',
  data: {text: '，', expected: ', '},
  edits: [{start, end: start + 1, text: ', '}],
  mended: true,
})

export function fullWidthList({faults}: Walk, {at, offset}: ValueStart, rest: string): ScannedValue {
  const inner = rest.slice(1, -1).replace(/[，、]/g, ', ')
  faults.push({
    rule: 'yaml-full-width',
    start: offset,
    end: offset + rest.length,
    actual: '［］',
    expected: '[ ]',
    data: {text: '［ ］', expected: '[ ]'},
    edits: [{start: offset, end: offset + rest.length, text: `[${inner}]`}],
    mended: true,
  })
  return {next: at + 1, empty: false}
}
