/** Directive lines as mdast nodes, and the nodes between an opening and its closing line as its children. */
import type {PhrasingContent, Root, RootContent} from 'mdast'
import type {CompileContext, Extension, Handle} from 'mdast-util-from-markdown'
import type {Position} from 'unist'
import type {Directive} from '../tree.js'
import {type DirectiveOpening, readDirectiveLine} from './directive-line.js'
import {isDirectiveName} from './directive-names.js'
import {nestDirectives} from './nest-directives.js'

declare module 'mdast' {
  interface Data {
    /** Of a paragraph that is a line of colons, until the directives are nested; what keeps it then closes nothing. */
    closing?: boolean
    /** Of a paragraph that holds a directive's label, until it stands in `label`. */
    directiveLabel?: boolean
  }
}

const enterLine: Handle = function (token) {
  const text = this.sliceSerialize(token)
  const read = readDirectiveLine(text)
  if (read?.kind !== 'opening') {
    this.enter({type: 'paragraph', children: [], data: {closing: true}}, token)
    this.enter({type: 'text', value: text}, token)
    this.exit(token)
    return
  }
  const {line, column, offset} = token.start
  const between = (start: number, end: number): Position => ({
    start: {line, column: column + start, offset: offset + start},
    end: {line, column: column + end, offset: offset + end},
  })
  this.enter(directiveOf(read, between, between(0, text.length)), token)
}

function directiveOf(
  read: DirectiveOpening,
  between: (start: number, end: number) => Position,
  openingPosition: Position,
): Directive {
  const name = read.name.toLowerCase()
  return {
    type: 'directive',
    name,
    ...(!isDirectiveName(name) && {unknown: true}),
    ...(read.id && {id: read.id.value, idPosition: between(read.id.start, read.id.end)}),
    openingPosition,
    attributes: read.attributes.map(({name, value, start, end}) => ({name, value, position: between(start, end)})),
    children: [],
  }
}

const enterLabel: Handle = function (token) {
  this.enter({type: 'paragraph', children: [], data: {directiveLabel: true}}, token)
}

function labelOf(context: CompileContext): {directive: Directive; label: PhrasingContent[]} | undefined {
  const directive = context.stack.at(-1)
  if (directive?.type !== 'directive') return undefined
  const first = directive.children[0]
  if (first?.type !== 'paragraph' || !first.data?.directiveLabel) return undefined
  return {directive, label: first.children}
}

export const directiveLinesFromMarkdown: Extension = {
  enter: {directiveLine: enterLine, directiveLabel: enterLabel},
  exit: {
    directiveLabel(token) {
      this.exit(token)
    },
    directiveLine(token) {
      const labelled = labelOf(this)
      if (labelled) {
        labelled.directive.label = labelled.label
        labelled.directive.children = []
      }
      this.exit(token)
    },
  },
}

export const nestedDirectives: Extension = {
  transforms: [
    (tree: Root) => {
      tree.children = nestDirectives<RootContent>(tree.children)
      return tree
    },
  ],
}
