/**
 * The lines that open and close directives, as micromark flow: each is a leaf of its own, and `nestDirectives` makes the
 * containers afterwards, so that depth costs nothing and `:::` in a code fence is never seen.
 *
 *   > | :::note[标签 | Label]{#n1}
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type {Construct, Extension, Tokenizer} from 'micromark-util-types'
import {type DirectiveLine, readDirectiveLine} from './directive-line.js'
import {consumeStretches, lookAhead, type Stretch} from './look-ahead.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    directiveLine: 'directiveLine'
    directiveText: 'directiveText'
    directiveLabel: 'directiveLabel'
  }
}

const tokenize: Tokenizer = (effects, ok, nok) => {
  let line = ''
  let read: DirectiveLine | undefined
  const wholeLine = lookAhead(character => {
    if (character === null || character === '\n') {
      read = readDirectiveLine(line)
      return read ? 'match' : 'fail'
    }
    line += character
    if (line.length < 3 && character !== ':' && character !== '：') return 'fail'
    return 'more'
  })
  return effects.check(
    wholeLine,
    code => {
      effects.enter('directiveLine')
      return consumeStretches(effects, stretchesOf(read, line.length), end => {
        effects.exit('directiveLine')
        return ok(end)
      })(code)
    },
    nok,
  )
}

function stretchesOf(read: DirectiveLine | undefined, length: number): Stretch[] {
  const label = read?.kind === 'opening' ? read.label : undefined
  if (!label || label.end === label.start) return [{end: length, tokens: ['directiveText']}]
  return [
    {end: label.start, tokens: ['directiveText']},
    {end: label.end, tokens: ['directiveLabel', 'chunkText']},
    {end: length, tokens: ['directiveText']},
  ]
}

const directiveLine: Construct = {name: 'directiveLine', tokenize}

export const directiveSyntax = {
  flow: {[':'.charCodeAt(0)]: directiveLine, ['：'.charCodeAt(0)]: directiveLine},
} as const satisfies Extension
