/** Lines or neighbouring paragraphs that begin with a list marker that Markdown does not know, and lists that are none. */
import type {List} from 'mdast'
import {type Reading, startOf} from '../reading.js'
import {eachFlow, type FlowChild, type FlowParent, flowOf, holdsFlow} from '../walk.js'
import {linesOf, type SourceLine} from './lines.js'

const markers = [
  /^([•·●■◆▪○◦‣⁃▶➢✓])(?!\1)(?=[ \t\u3000]*\S)/,
  /^[－–—](?=[ \t\u3000]*[^－–—\s])/,
  /^\d{1,2}[、．](?=[ \t\u3000]*\S)/,
  /^\d{1,2}\.(?=[^\s\d.])/,
  /^[（(]\d{1,2}[)）]/,
  /^\d{1,2}[)）](?=\S)/,
  /^[①-⑳]/,
  /^[一二三四五六七八九十]{1,3}、/,
  /^[（(][一二三四五六七八九十]{1,3}[)）]/,
  /^[a-z][)）](?=[ \t]*\S)/,
] as const

const markerKind = (text: string): number => markers.findIndex(marker => marker.test(text))

/** Two of a kind make a list; `(1) … (2) …` inside a line is good style. */
export function reportTextThatLooksLikeLists(reading: Reading): void {
  eachParent(reading.root, siblings => {
    const reported = new Set<number>()
    const seen = new Map<number, {line: SourceLine; index: number}>()
    for (const [index, node] of siblings.entries()) {
      if (node.type !== 'paragraph') {
        if (node.type === 'heading') seen.clear()
        continue
      }
      for (const line of linesOf(reading, node)) {
        const kind = markerKind(line.text)
        if (kind === -1) continue
        const before = seen.get(kind)
        // The other language may stand between two items.
        if (before && index - before.index <= 2 && !reported.has(kind)) {
          reported.add(kind)
          const marker = markers[kind]!.exec(before.line.text)![0]
          reading.report('looks-like-list', before.line.start, before.line.start + marker.length, {
            actual: marker,
            data: {text: marker},
          })
        }
        seen.set(kind, {line, index})
      }
    }
  })
}

/** `2021. 王` is item 2021 of a list. A list that goes on after an interruption is in order. */
export function reportListStarts(reading: Reading): void {
  eachParent(reading.root, siblings => {
    let expected = 1
    for (const node of siblings) {
      if (node.type === 'heading') expected = 1
      if (node.type !== 'list') continue
      if (node.ordered) {
        const start = node.start ?? 1
        if (start > Math.max(1, expected)) report(reading, node, start)
        expected = start + node.children.length
      } else if (node.children.length === 1 && /^\+[ \t]+\d/.test(reading.source(node))) {
        reading.report('list-start', startOf(node), startOf(node) + 1, {note: 'plus', actual: '+', data: {start: '+'}})
      }
    }
  })
}

const report = (reading: Reading, node: List, start: number) =>
  reading.report('list-start', startOf(node), startOf(node) + String(start).length + 1, {
    actual: String(start),
    data: {start},
  })

function eachParent(root: FlowParent, visit: (siblings: readonly FlowChild[]) => void): void {
  visit(flowOf(root))
  eachFlow(root, node => {
    if (node.type === 'listItem' || (node.type !== 'list' && holdsFlow(node))) visit(flowOf(node))
  })
}
