/**
 * HTML comments that stand on lines of their own, as micromark flow. HTML blocks are switched off, so that the text in them
 * is read as Markdown and every tag is seen.
 *
 *   > | <!-- 待核对
 *       ^^^^^^^^^^^
 *   > | 第二行 -->
 *       ^^^^^^^^^
 */

import type {Extension as FromMarkdownExtension} from 'mdast-util-from-markdown'
import type {Code, Construct, Extension, State, Tokenizer} from 'micromark-util-types'
import {isLineEnding} from './look-ahead.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    commentFlow: 'commentFlow'
    commentFlowText: 'commentFlowText'
  }
}

const opening = '<!--'
const closing = '-->'

const tokenize: Tokenizer = function (effects, ok, nok) {
  const {parser} = this
  const now = () => this.now().line
  let matched = 0
  let tail = ''
  let inText = false
  return begin

  function begin(code: Code): State | undefined {
    effects.enter('commentFlow')
    effects.enter('commentFlowText')
    inText = true
    return inOpening(code)
  }
  function inOpening(code: Code): State | undefined {
    if (matched === opening.length) return inside(code)
    if (code !== opening.charCodeAt(matched)) return nok(code)
    matched++
    effects.consume(code)
    return inOpening
  }
  function inside(code: Code): State | undefined {
    if (code === null) return nok(code)
    if (isLineEnding(code)) return lineEnding(code, inside)
    if (!inText) effects.enter('commentFlowText')
    inText = true
    tail = (tail + (code > 0 ? String.fromCharCode(code) : ' ')).slice(-closing.length)
    effects.consume(code)
    return tail === closing ? after : inside
  }
  function lineEnding(code: Code, next: State): State | undefined {
    if (inText) effects.exit('commentFlowText')
    inText = false
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    tail = ''
    return line => (parser.lazy[now()] ? nok(line) : next(line))
  }
  function after(code: Code): State | undefined {
    if (code === -2 || code === -1 || code === 32) {
      effects.consume(code)
      return after
    }
    if (code !== null && !isLineEnding(code)) return nok(code)
    effects.exit('commentFlowText')
    effects.exit('commentFlow')
    return ok(code)
  }
}

const commentFlow: Construct = {name: 'commentFlow', tokenize, concrete: true}

export const commentSyntax = {flow: {['<'.charCodeAt(0)]: commentFlow}} as const satisfies Extension

export const commentsFromMarkdown: FromMarkdownExtension = {
  enter: {
    commentFlow(token) {
      this.enter({type: 'html', value: this.sliceSerialize(token)}, token)
    },
  },
  exit: {
    commentFlow(token) {
      this.exit(token)
    },
  },
}
