/**
 * Web addresses typed bare, as micromark text. GFM's own construct runs on over Chinese: an address ends before Han
 * characters and their punctuation.
 *
 *   > | 见https://example.org/a(b)。下文
 *         ^^^^^^^^^^^^^^^^^^^^^^^^
 */

import type {Extension as FromMarkdownExtension} from 'mdast-util-from-markdown'
import type {Code, Construct, Extension, Previous, Tokenizer} from 'micromark-util-types'
import {characterOf, consumeStretches, lookAhead} from './look-ahead.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    bareAddress: 'bareAddress'
    bareAddressText: 'bareAddressText'
  }
}

const beginning = /^(?:h|ht|htt|http|https|https?:|https?:\/|https?:\/\/.*|w|ww|www|www\..*)$/i
const complete = /^(?:https?:\/\/[^/?#\s]|www\.[A-Za-z0-9-]+\.[A-Za-z])/i
const ends = /[\s<>"`|\u2018-\u201F\u2026\u3000-\u303F\uFF00-\uFFEF\p{Script=Han}]/u

const previous: Previous = (code: Code) => code === null || !/[\p{Script=Latin}\d]/u.test(characterOf(code))

const tokenize: Tokenizer = function (effects, ok, nok) {
  if (!previous.call(this, this.previous)) return nok
  let text = ''
  const address = lookAhead(character => {
    if (character !== null && !ends.test(character) && (text.length > 8 || beginning.test(text + character))) {
      text += character
      return 'more'
    }
    text = withoutTrailingPunctuation(text)
    return complete.test(text) ? 'match' : 'fail'
  })
  return effects.check(
    address,
    code => {
      effects.enter('bareAddress')
      return consumeStretches(effects, [{end: text.length, tokens: ['bareAddressText']}], end => {
        effects.exit('bareAddress')
        return ok(end)
      })(code)
    },
    nok,
  )
}

/** Punctuation at the end is the sentence's; a bracket too, unless it was opened inside. */
function withoutTrailingPunctuation(address: string): string {
  let end = address.length
  let opened = 0
  let closed = 0
  for (const character of address) {
    if (character === '(') opened++
    else if (character === ')') closed++
  }
  for (; end > 0; end--) {
    const last = address[end - 1]!
    if (last === ')' && closed > opened) closed--
    else if (!/[?!.,:*_~;'\]}]/.test(last)) break
  }
  return address.slice(0, end)
}

const bareAddress: Construct = {name: 'bareAddress', tokenize, previous}

export const addressSyntax = {
  text: Object.fromEntries([...'hHwW'].map(letter => [letter.charCodeAt(0), bareAddress])),
} as const satisfies Extension

export const addressesFromMarkdown: FromMarkdownExtension = {
  enter: {
    bareAddress(token) {
      const text = this.sliceSerialize(token)
      const url = /^www\./i.test(text) ? `http://${text}` : text
      this.enter({type: 'link', title: null, url, children: []}, token)
    },
    bareAddressText(token) {
      this.enter({type: 'text', value: this.sliceSerialize(token)}, token)
    },
  },
  exit: {
    bareAddressText(token) {
      this.exit(token)
    },
    bareAddress(token) {
      this.exit(token)
    },
  },
}
