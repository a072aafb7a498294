/** What a block says, for comparing blocks: its text, its content as a key, its numbers, its citations. */
import type {Nodes} from 'mdast'

const notContent = new Set(['position', 'data', 'idPosition', 'openingPosition', 'spread', 'valueOffset'])

/** Width and spacing of punctuation do not tell two blocks apart: `HAMD、MADRS` and `HAMD, MADRS`. */
function withoutWidth(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[、﹑]/gu, ',')
    .replace(/[。｡]/gu, '.')
    .replace(/\s+/gu, '')
}

function write(value: unknown, normal: (text: string) => string): string {
  if (typeof value === 'string') return JSON.stringify(normal(value))
  if (Array.isArray(value)) return `[${value.map(entry => write(entry, normal)).join()}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([name, field]) => !notContent.has(name) && field !== undefined && field !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([name, field]) => `${name}:${write(field, normal)}`).join()}}`
  }
  return String(value)
}

/** Equal for two blocks that print the same. */
export const exactKey = (node: Nodes): string => write(node, text => text)

/** Equal for two blocks that differ at most in the width and spacing of punctuation. */
export const looseKey = (node: Nodes): string => write(node, withoutWidth)

/** All children of a node, whatever they are called in it. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  if (node.type === 'bilingual') return [...node.zh, ...node.en]
  const children: readonly Nodes[] = 'children' in node ? node.children : []
  return node.type === 'directive' && node.label ? [...node.label, ...children] : children
}

/** The words of a node, footnotes' marks and citations left out. */
export function plainText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'math' || node.type === 'inlineMath') return node.value
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'break') return ' '
  const children = childrenOf(node)
  const inline = node.type === 'paragraph' || node.type === 'heading'
  return children.map(plainText).join(inline || children.every(child => child.type === 'text') ? '' : ' ')
}

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

const isWide = (character: string): boolean => /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u.test(character)

/** The beginning of a block, for messages: as much as takes the room of `width` letters. A Chinese character takes that of two. */
export function excerpt(node: Nodes, width = 40): string {
  const text = plainText(node).replace(/\s+/gu, ' ').trim()
  let room = width
  let end = 0
  for (const character of text) {
    room -= isWide(character) ? 2 : 1
    if (room < 0) return `${text.slice(0, end).trimEnd()}…`
    end += character.length
  }
  return text
}

/** Figures in the text, in order of size of their digits, so that two languages may order them differently. */
export function numbersIn(node: Nodes): readonly string[] {
  return (
    plainText(node)
      .normalize('NFKC')
      .match(/\d+(?:[.,]\d+)*/gu) ?? []
  )
    .map(n => n.replace(/,/gu, ''))
    .sort()
}

/** Citation keys in reading order, each once. */
export function citationKeysIn(node: Nodes): readonly string[] {
  const keys = new Set<string>()
  const visit = (inner: Nodes): void => {
    if (inner.type === 'citation') for (const {key} of inner.items) keys.add(key)
    for (const child of childrenOf(inner)) visit(child)
  }
  visit(node)
  return [...keys]
}
