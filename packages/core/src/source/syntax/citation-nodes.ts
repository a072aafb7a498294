/** Citation tokens as mdast nodes. */
import type {Extension, Handle} from 'mdast-util-from-markdown'
import type {CitationItem} from '../../model/content.js'
import {readBracketCitation, readNarrativeCitation} from './citation-text.js'

/** A citation's text as the reader takes it: line endings of every kind are one character. */
export const citationSource = (text: string): string => text.replace(/\r\n?/g, '\n')

const enterCitation: Handle = function (token) {
  const text = citationSource(this.sliceSerialize(token))
  const read = /^[[［]/.test(text) ? readBracketCitation(text) : readNarrativeCitation(text)
  this.enter(
    {type: 'citation', form: read?.form ?? 'parenthetical', items: read?.items.map(({item}) => item) ?? []},
    token,
  )
}

/** Keys come in order: each is the first that has no position yet. */
const exitKey: Handle = function (token) {
  const citation = this.stack.at(-1)
  if (citation?.type !== 'citation') return
  const index = citation.items.findIndex(item => item.position === undefined)
  const item = citation.items[index]
  if (!item) return
  const placed: CitationItem = {...item, position: {start: pointOf(token.start), end: pointOf(token.end)}}
  citation.items[index] = placed
}

const pointOf = ({line, column, offset}: {line: number; column: number; offset: number}) => ({line, column, offset})

export const citationsFromMarkdown: Extension = {
  enter: {citation: enterCitation},
  exit: {
    citationKey: exitKey,
    citation(token) {
      this.exit(token)
    },
  },
}
