/**
 * Citations as micromark text.
 *
 *   > | 有效［＠a；@b, p. 3］，@c 也……
 *         ^^^^^^^^^^^^^^^^  ^^
 */
import type {Code, Construct, Extension, Previous, Tokenizer} from 'micromark-util-types'
import {limits} from '../limits.js'
import {type CitationText, mayPrecedeCitation, readBracketCitation, readNarrativeCitation} from './citation-text.js'
import {characterOf, consumeStretches, lookAhead, type Stretch} from './look-ahead.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation'
    citationText: 'citationText'
    citationKey: 'citationKey'
  }
}

const bracket: Tokenizer = (effects, ok, nok) => {
  let text = ''
  let read: CitationText | undefined
  let marked = false
  let closed = false
  const whole = lookAhead(character => {
    if (closed) {
      // `[see @a](url)` is a link.
      if (character === '(') return 'fail'
      read = readBracketCitation(text)
      return read ? 'match' : 'fail'
    }
    if (character === null || text.length > limits.citationLength) return 'fail'
    if (text !== '' && (character === '[' || character === '［')) return 'fail'
    if (character === '@' || character === '＠') marked = true
    text += character
    if (character === ']' || character === '］') {
      if (!marked) return 'fail'
      closed = true
    }
    return 'more'
  })
  return effects.check(
    whole,
    code => {
      effects.enter('citation')
      return consumeStretches(effects, stretchesOf(read), end => {
        effects.exit('citation')
        return ok(end)
      })(code)
    },
    nok,
  )
}

const previous: Previous = (code: Code) => mayPrecedeCitation(code === null ? undefined : characterOf(code))

const narrative: Tokenizer = function (effects, ok, nok) {
  if (!previous.call(this, this.previous)) return nok
  let text = ''
  let read: CitationText | undefined
  const line = lookAhead(character => {
    if (
      character !== null &&
      character !== '\n' &&
      text.length < limits.citationLength &&
      mayContinue(text, character)
    ) {
      text += character
      return 'more'
    }
    read = readNarrativeCitation(text)
    return read ? 'match' : 'fail'
  })
  return effects.check(
    line,
    code => {
      effects.enter('citation')
      return consumeStretches(effects, stretchesOf(read), end => {
        effects.exit('citation')
        return ok(end)
      })(code)
    },
    nok,
  )
}

/** Reads no further than a key and a locator in brackets after it can reach. */
function mayContinue(text: string, character: string): boolean {
  const bracket = text.indexOf('[')
  if (bracket !== -1) return !text.endsWith(']') && text.length - bracket < limits.locatorLength && character !== '['
  if (text.startsWith('{', 1) && !text.endsWith('}') && !/\}[ \t]?$/.test(text)) return character !== '{'
  if (/[ \t]$/.test(text)) return character === '['
  return text === '' || /[\w:.#$%&\-+?<>~/ \t[{]/.test(character)
}

function stretchesOf(read: CitationText | undefined): Stretch[] {
  const stretches: Stretch[] = []
  for (const {keyStart, keyEnd} of read?.items ?? []) {
    stretches.push({end: keyStart, tokens: ['citationText']}, {end: keyEnd, tokens: ['citationKey']})
  }
  stretches.push({end: read?.length ?? 0, tokens: ['citationText']})
  return stretches
}

const bracketCitation: Construct = {name: 'bracketCitation', tokenize: bracket}
const narrativeCitation: Construct = {name: 'narrativeCitation', tokenize: narrative, previous}

export const citationSyntax = {
  text: {
    ['['.charCodeAt(0)]: bracketCitation,
    ['［'.charCodeAt(0)]: bracketCitation,
    ['@'.charCodeAt(0)]: narrativeCitation,
    ['＠'.charCodeAt(0)]: narrativeCitation,
  },
} as const satisfies Extension
