/** Ids of headings, and what an id may be made of: a Latin letter, then letters, digits, `-` and `.`. */
import type {Heading, PhrasingContent} from 'mdast'
import {endOf, type Reading, startOf} from '../reading.js'
import {forgivenCharacters} from '../syntax/character-sets.js'
import {sourceOffset} from '../text-position.js'
import {eachFlow} from '../walk.js'
import {reportForgiven} from './forgiven.js'

const idForm = /^[A-Za-z][A-Za-z0-9.-]*$/

export function reportId(reading: Reading, id: string, start: number): void {
  if (idForm.test(id)) return
  reading.report('id-characters', start, start + id.length, {data: {id}, actual: id})
}

const lastId = /^([{｛]\s*[#＃]([^\s{}｛｝]+)\s*[}｝])\s*$/
const anyId = /[{｛]\s*[#＃][^\s{}｛｝]+[^{}｛｝]*[}｝]/

/** Takes `{#id}` from the end of each heading. */
export function readHeadingIds(reading: Reading): void {
  eachFlow(reading.root, node => {
    if (node.type === 'heading') readId(reading, node)
  })
}

function readId(reading: Reading, heading: Heading): void {
  const last = heading.children.at(-1)
  const bracesIndex = last?.type === 'text' ? Math.max(last.value.lastIndexOf('{'), last.value.lastIndexOf('｛')) : -1
  const found = last?.type === 'text' && bracesIndex !== -1 ? lastId.exec(last.value.slice(bracesIndex)) : null
  if (last?.type !== 'text' || !found) {
    reportOther(reading, heading.children)
    return
  }
  const braces = found[1]!
  const id = found[2]!
  const bracesStart = sourceOffset(reading.parsed, last, bracesIndex)
  const idStart = bracesStart + braces.indexOf(id, 1)
  heading.data = {...heading.data, id, idPosition: positionAt(heading, idStart, id.length)}
  reportId(reading, id, idStart)
  reportForgiven(
    reading,
    bracesStart,
    [...braces].flatMap((character, index) => {
      const replacement = forgivenCharacters[character]
      const within = index >= idStart - bracesStart && index < idStart - bracesStart + id.length
      return replacement === undefined || within
        ? []
        : [{start: index, end: index + 1, kind: 'full-width', replacement} as const]
    }),
  )
  const value = last.value.slice(0, bracesIndex).trimEnd()
  if (last.position) last.position.end = positionAt(heading, sourceOffset(reading.parsed, last, value.length), 0).start
  last.value = value
  if (last.value === '') heading.children.pop()
  reportOther(reading, heading.children)
}

/** A heading is one line, so a column follows from an offset. */
function positionAt(heading: Heading, offset: number, length: number) {
  const line = heading.position?.start.line ?? 1
  const column = (heading.position?.start.column ?? 1) + offset - startOf(heading)
  return {start: {line, column, offset}, end: {line, column: column + length, offset: offset + length}}
}

/** `{#id}` elsewhere than at the end is text. */
function reportOther(reading: Reading, children: readonly PhrasingContent[]): void {
  for (const node of children) {
    if (node.type !== 'text') continue
    const found = anyId.exec(node.value)
    if (!found) continue
    const start = sourceOffset(reading.parsed, node, found.index)
    reading.report('heading-attributes', start, Math.min(start + found[0].length, endOf(node)), {
      data: {text: found[0]},
      actual: found[0],
    })
  }
}
