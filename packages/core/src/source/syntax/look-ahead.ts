/** Reading ahead in micromark without taking anything, so that a construct is tried as a text before it becomes tokens. */
import type {Code, Construct, Effects, State, TokenType} from 'micromark-util-types'

/** A character as micromark gives it, as text: line endings of every kind are `\n`, the columns that a tab fills are nothing. */
export function characterOf(code: Exclude<Code, null>): string {
  if (code === -2) return '\t'
  if (code === -1) return ''
  return code < 0 ? '\n' : String.fromCharCode(code)
}

export const isLineEnding = (code: Code): boolean => code !== null && code < -2

/**
 * A construct for `effects.check`. `feed` is given every character (`null` at the end of the content) and answers whether to
 * read on, or whether what was read so far matches or not; it keeps what it needs.
 */
export function lookAhead(feed: (character: string | null) => 'more' | 'match' | 'fail'): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      return read
      function read(code: Code): State | undefined {
        const answer = feed(code === null ? null : characterOf(code))
        if (answer === 'match') return ok(code)
        if (answer === 'fail' || code === null) return nok(code)
        if (isLineEnding(code)) {
          effects.enter('lineEnding')
          effects.consume(code)
          effects.exit('lineEnding')
          return read
        }
        effects.enter('data')
        effects.consume(code)
        return inData
      }
      function inData(code: Code): State | undefined {
        if (isLineEnding(code) || code === null) {
          effects.exit('data')
          return read(code)
        }
        const answer = feed(characterOf(code))
        if (answer === 'more') {
          effects.consume(code)
          return inData
        }
        effects.exit('data')
        return answer === 'match' ? ok(code) : nok(code)
      }
    },
  }
}

/** A run of characters and the tokens around it, outermost first; `chunkText` is read as inline text afterwards. */
export interface Stretch {
  readonly end: number
  readonly tokens: readonly TokenType[]
}

/** Takes what was read ahead. `stretches` cover it in order, their ends counted in characters as `lookAhead` saw them; line endings become tokens of their own. */
export function consumeStretches(effects: Effects, stretches: readonly Stretch[], after: State): State {
  let index = 0
  let current = 0
  let open = false
  const close = () => {
    if (open) for (const token of stretches[current]!.tokens.toReversed()) effects.exit(token)
    open = false
  }
  const next: State = code => {
    while (current < stretches.length && index >= stretches[current]!.end) {
      close()
      current++
    }
    if (current === stretches.length || code === null) {
      close()
      return after(code)
    }
    if (isLineEnding(code)) {
      close()
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      index++
      return next
    }
    if (!open) {
      for (const token of stretches[current]!.tokens)
        effects.enter(token, token === 'chunkText' ? {contentType: 'text'} : undefined)
      open = true
    }
    if (code !== -1) index++
    effects.consume(code)
    return next
  }
  return next
}
