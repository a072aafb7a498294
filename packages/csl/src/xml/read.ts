/**
 * The text of a CSL style or locale → its root element, strictly: what is not well-formed, has a DOCTYPE or passes a limit is a problem.
 * White space between elements and comments are dropped.
 *
 *   <term name="et-al">等</term>   →   {name: 'term', attrs: {name: 'et-al'}, children: ['等']}
 */
import {limits} from '../limits.js'
import {type CslProblem, problem} from '../problems.js'
import type {XmlElement} from './element.js'

interface OpenElement {
  readonly name: string
  readonly attrs: Record<string, string>
  readonly children: XmlElement[]
  text: string
}

class Refused extends Error {
  readonly problem: CslProblem
  constructor(reason: CslProblem) {
    super(reason.id)
    this.problem = reason
  }
}

export function readXml(source: string): {readonly root: XmlElement} | {readonly problem: CslProblem} {
  if (source.length > limits.text) return {problem: problem('too-large', `${source.length} > ${limits.text}`)}
  try {
    return {root: rootOf(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'))}
  } catch (error) {
    if (error instanceof Refused) return {problem: error.problem}
    throw error
  }
}

const nameForm = /[A-Za-z_][\w.:-]{0,100}/y
const attributeForm = /\s+([A-Za-z_][\w.:-]{0,100})\s{0,100}=\s{0,100}(?:"([^"<]*)"|'([^'<]*)')/y
const tagEnd = /\s*(\/?)>/y

function rootOf(text: string): XmlElement {
  const open: OpenElement[] = []
  let root: XmlElement | undefined
  let elements = 0
  let position = 0
  const broken = (at = position): never => {
    const before = text.slice(0, at).split('\n')
    throw new Refused(problem('malformed-xml', `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`))
  }
  const skipPast = (mark: string, from: number) => {
    const end = text.indexOf(mark, from)
    if (end === -1) broken()
    position = end + mark.length
  }
  const close = () => {
    const {name, attrs, children, text: content} = open.pop() ?? broken()
    const named = name === 'term' || name === 'single' || name === 'multiple'
    const leaf = children.length === 0 && (named || content.trim() !== '')
    const element: XmlElement = {name, attrs, children: leaf ? [content.replaceAll('\n', ' ')] : children}
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else root = element
  }
  const openTag = () => {
    const start = position
    const name = match(nameForm, text, position + 1)?.[0] ?? broken()
    position += 1 + name.length
    const attrs: Record<string, string> = {}
    for (let found = match(attributeForm, text, position); found; found = match(attributeForm, text, position)) {
      const [whole, attribute = '', quoted, apostrophed] = found
      const value = decode((quoted ?? apostrophed ?? '').replace(/[\n\t]/g, ' '), broken)
      if (Object.hasOwn(attrs, attribute)) broken()
      checkName(attribute)
      if (value.length > limits.attribute) throw new Refused(problem('too-large', attribute))
      for (const word of value.split(/\s+/)) checkName(word)
      attrs[attribute] = value
      position += whole.length
    }
    const end = match(tagEnd, text, position) ?? broken()
    position += end[0].length
    if (open.length === 0 && root) broken(start)
    checkName(name)
    if (++elements > limits.elements) throw new Refused(problem('too-large', `${limits.elements} elements`))
    open.push({name, attrs, children: [], text: ''})
    if (open.length > limits.depth) throw new Refused(problem('too-large', `${limits.depth} levels`))
    if (end[1]) close()
  }
  while (position < text.length) {
    const next = text.indexOf('<', position)
    const content = text.slice(position, next === -1 ? text.length : next)
    const parent = open.at(-1)
    if (parent) parent.text += decode(content, broken)
    else if (content.trim()) broken()
    if (next === -1) break
    position = next
    if (text.startsWith('<!--', position)) skipPast('-->', position + 4)
    else if (text.startsWith('<?', position)) skipPast('?>', position + 2)
    else if (text.startsWith('<![CDATA[', position)) {
      const from = position + 9
      skipPast(']]>', from)
      if (parent) parent.text += text.slice(from, position - 3)
      else broken()
    } else if (/^<!DOCTYPE/i.test(text.slice(position, position + 9))) throw new Refused(problem('document-type'))
    else if (text[position + 1] === '/') {
      const name = match(nameForm, text, position + 2)?.[0] ?? broken()
      if (open.at(-1)?.name !== name) broken()
      const end = match(tagEnd, text, position + 2 + name.length)
      if (!end || end[1]) broken()
      else position += 2 + name.length + end[0].length
      close()
    } else openTag()
  }
  if (open.length > 0 || !root) broken(text.length)
  return root ?? broken(text.length)
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function decode(text: string, broken: () => never): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(\w{1,10}))?;?/g, (whole, decimal, hex, name) => {
    if (!whole.endsWith(';')) return broken()
    if (name) return entities.get(name) ?? broken()
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    const allowed = code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0x10ffff)
    return allowed && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : broken()
  })
}

/** The engine keeps terms, macros and variables in plain objects, whose inherited names a style must not reach. */
function checkName(name: string): void {
  if (Object.hasOwn(Object.prototype, name)) throw new Refused(problem('reserved-name', name))
}
