/** Resolves link definitions, and lets no address through that a reader's browser should not follow. */
import type {Definition, Image, PhrasingContent, Text} from 'mdast'
import {endOf, type Reading, startOf} from '../reading.js'
import {deepInlines, eachFlow, type FlowChild, mapFlow, mapInlines} from '../walk.js'

const labelOf = (definition: {identifier: string}) => definition.identifier.toUpperCase()

/** After it no `linkReference`, `imageReference` or `definition` is left. */
export function resolveDefinitions(reading: Reading): void {
  const definitions = new Map<string, Definition>()
  const used = new Set<string>()
  eachFlow(reading.root, node => {
    if (node.type === 'definition' && !definitions.has(labelOf(node))) definitions.set(labelOf(node), node)
  })
  if (definitions.size === 0) return
  const resolve = (node: PhrasingContent): PhrasingContent => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
    const definition = definitions.get(labelOf(node))
    if (!definition) return {type: 'text', value: reading.source(node), ...(node.position && {position: node.position})}
    used.add(labelOf(node))
    const {url, title} = definition
    const common = {url, title: title ?? null, ...(node.position && {position: node.position})}
    return node.type === 'imageReference'
      ? {type: 'image', alt: node.alt ?? null, ...common}
      : {type: 'link', children: node.children, ...common}
  }
  mapInlines(reading.root, nodes => deepInlines(nodes, siblings => siblings.map(resolve)))
  mapFlow(reading.root, siblings =>
    siblings.flatMap((node): FlowChild[] => {
      if (node.type !== 'definition') return [node]
      if (used.has(labelOf(node)) && definitions.get(labelOf(node)) === node) return []
      // `[注]: 剂量见下文` is a definition to Markdown and a note to its author: its words stay.
      reading.reportNode('definition-unused', node, {data: {label: node.label ?? node.identifier}})
      return [{type: 'paragraph', children: [textNode(reading, node)], ...(node.position && {position: node.position})}]
    }),
  )
}

const textNode = (reading: Reading, node: Definition): Text => ({
  type: 'text',
  value: reading.source(node).replace(/\s+/g, ' '),
  ...(node.position && {position: node.position}),
})

const safeLink = /^(?:https?:\/\/|mailto:|#)/i
/** A path inside the guideline's folder: no scheme, not absolute, never up and out. */
const scheme = /^[a-z][a-z\d+.-]*:/i

export function checkAddresses(reading: Reading): void {
  mapInlines(reading.root, nodes => checkIn(reading, nodes, false))
}

function checkIn(reading: Reading, nodes: PhrasingContent[], inLink: boolean): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'image') return [checkImage(reading, node)]
    if (node.type === 'link') {
      node.children = checkIn(reading, node.children, true)
      if (inLink) return node.children
      // Blanks and control characters in a scheme are dropped by browsers.
      const url = decoded(node.url).replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF]/g, '')
      if (safeLink.test(url)) return [node]
      const before = startOf(node) - 1
      if (reading.parsed[before] === '！' && /\.\w+$/.test(url)) {
        const text = reading.parsed.slice(before, endOf(node))
        reading.report('looks-like-image', before, endOf(node), {
          actual: text,
          data: {text},
          fix: [{start: before, end: before + 1, text: '!'}],
        })
        return node.children
      }
      reading.reportNode('link-address', node, {
        data: {url: node.url},
        actual: node.url,
        ...(node.url === '' && {note: 'empty'}),
        ...(/^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:org|com|cn|net|edu|gov))(?:\/|$)/i.test(url) && {
          note: 'scheme-missing',
          expected: `https://${url}`,
        }),
      })
      return node.children.length > 0
        ? node.children
        : [{type: 'text', value: reading.source(node), ...(node.position && {position: node.position})}]
    }
    if ('children' in node && node.type !== 'linkReference') node.children = checkIn(reading, node.children, inLink)
    return [node]
  })
}

function checkImage(reading: Reading, image: Image): PhrasingContent {
  const path = decoded(image.url).replace(/\\/g, '/')
  const outside = scheme.test(path) || path.startsWith('/') || path === '' || leavesFolder(path)
  if (!outside) return image
  reading.report('image-path', startOf(image), endOf(image), {
    data: {path: image.url},
    actual: image.url,
    ...(/^https?:/i.test(path) ? {note: 'remote'} : {}),
  })
  return {
    type: 'text',
    value: image.alt === undefined || image.alt === null || image.alt === '' ? reading.source(image) : image.alt,
    ...(image.position && {position: image.position}),
  }
}

function leavesFolder(path: string): boolean {
  let depth = 0
  for (const part of path.split('/')) {
    if (part === '..') depth--
    else if (part !== '' && part !== '.') depth++
    if (depth < 0) return true
  }
  return false
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

const email = /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?![\w-])/g

/** Addresses of mail in running text are links. */
export function linkMail(reading: Reading): void {
  mapInlines(reading.root, (nodes, owner) =>
    owner === 'heading' || owner === 'label' ? nodes : mailIn(reading, nodes),
  )
}

function mailIn(reading: Reading, nodes: PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return splitMail(reading, node)
    if ('children' in node && node.type !== 'link' && node.type !== 'linkReference')
      node.children = mailIn(reading, node.children)
    return [node]
  })
}

function splitMail(reading: Reading, node: Text): PhrasingContent[] {
  // Only where the text stands as typed do its offsets give places.
  if (!node.value.includes('@') || !reading.source(node).startsWith(node.value) || !node.position) return [node]
  const result: PhrasingContent[] = []
  const {line, column} = node.position.start
  const offset = startOf(node)
  const position = (start: number, end: number) => ({
    start: {line, column: column + start, offset: offset + start},
    end: {line, column: column + end, offset: offset + end},
  })
  let from = 0
  for (const found of node.value.matchAll(email)) {
    const end = found.index + found[0].length
    const text = (start: number, end: number): Text => ({
      type: 'text',
      value: node.value.slice(start, end),
      position: position(start, end),
    })
    if (found.index > from) result.push(text(from, found.index))
    result.push({
      type: 'link',
      title: null,
      url: `mailto:${found[0]}`,
      children: [text(found.index, end)],
      position: position(found.index, end),
    })
    from = end
  }
  if (from === 0) return [node]
  if (from < node.value.length)
    result.push({
      type: 'text',
      value: node.value.slice(from),
      position: {start: position(from, from).start, end: node.position.end},
    })
  return result
}
