/**
 * HTML comments that begin a line, as micromark flow. HTML blocks are switched off, so that the text in them is read as Markdown
 * and every tag is seen.
 *
 *   > | <!-- 待核对
 *       ^^^^^^^^^^^
 *   > | 第二行 -->
 *       ^^^^^^^^^
 *
 * As in CommonMark a comment takes in the rest of the line that ends it, and without an end the rest of its container;
 * `readSourceDocument` makes text of such a beginning before it parses.
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
  const interrupts = this.interrupt === true
  let matched = 0
  let tail = ''
  let inText = false
  let closed = false
  let firstLine = true
  return begin

  function begin(code: Code): State | undefined {
    effects.enter('commentFlow')
    effects.enter('commentFlowText')
    inText = true
    return inOpening(code)
  }
  function inOpening(code: Code): State | undefined {
    if (matched === opening.length) return interrupts ? ok(code) : inside(code)
    if (code !== opening.charCodeAt(matched)) return nok(code)
    matched++
    effects.consume(code)
    return inOpening
  }
  function inside(code: Code): State | undefined {
    if (code === null) return end(code)
    if (isLineEnding(code)) {
      if (closed) return end(code)
      return effects.check(nextLine, takeLineEnding, end)(code)
    }
    // A comment within a line, with text after it, is a piece of the paragraph.
    if (closed && firstLine && code !== -2 && code !== -1 && code !== 32) return nok(code)
    if (!inText) effects.enter('commentFlowText')
    inText = true
    tail = (tail + (code > 0 ? String.fromCharCode(code) : ' ')).slice(-closing.length)
    if (tail === closing) closed = true
    effects.consume(code)
    return inside
  }
  function takeLineEnding(code: Code): State | undefined {
    leaveText()
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    tail = ''
    firstLine = false
    return inside
  }
  function end(code: Code): State | undefined {
    leaveText()
    effects.exit('commentFlow')
    return ok(code)
  }
  function leaveText() {
    if (inText) effects.exit('commentFlowText')
    inText = false
  }
}

/** Whether the next line still belongs to the containers around the comment. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const {parser} = this
    const currentLine = () => this.now().line
    return code => {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return after => (parser.lazy[currentLine()] ? nok(after) : ok(after))
    }
  },
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
