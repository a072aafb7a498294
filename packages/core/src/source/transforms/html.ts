/** Understands `<sub>`, `<sup>`, `<br>` and comments; any other HTML is an error and its text is kept as text. */
import type {Html, PhrasingContent, Text} from 'mdast'
import {endOf, type Reading, span, startOf} from '../reading.js'
import {deepInlines, type FlowChild, mapFlow, mapInlines} from '../walk.js'

export function readHtml(reading: Reading): void {
  mapFlow(reading.root, siblings =>
    siblings.flatMap((node): FlowChild[] => {
      if (node.type !== 'html') return [node]
      if (node.value.trimEnd().endsWith('-->')) return []
      // Its end is out of its container: what it swallowed stays readable.
      reading.report('comment-swallows-text', startOf(node), startOf(node) + 4, {actual: '<!--', data: {text: '<!--'}})
      return [{type: 'paragraph', children: [{type: 'text', value: node.value, ...span(node)}], ...span(node)}]
    }),
  )
  mapInlines(reading.root, nodes => deepInlines(nodes, siblings => understand(reading, siblings)))
}

const tag = /^<(\/?)([a-z][a-z\d-]*)[^>]*>$/i

function understand(reading: Reading, siblings: PhrasingContent[]): PhrasingContent[] {
  if (!siblings.some(node => node.type === 'html')) return siblings
  const result: PhrasingContent[] = []
  /** `<sub>` and `<sup>` that wait for their closing tags, with their index in `result`. */
  const open: {name: string; html: Html; index: number}[] = []
  const reported = new Set<string>()
  const asText = (html: Html): Text => ({type: 'text', value: html.value, ...span(html)})
  const complain = (html: Html, name: string | undefined) => {
    const value = html.value.length > 40 ? `${html.value.slice(0, 40)}…` : html.value
    reading.report('raw-html', startOf(html), endOf(html), {data: {html: value}, actual: html.value})
    if (name !== undefined) reported.add(name)
  }
  for (const node of siblings) {
    if (node.type !== 'html') {
      result.push(node)
      continue
    }
    if (node.value.startsWith('<!--')) continue
    const [, slash, typed] = tag.exec(node.value) ?? []
    const name = typed?.toLowerCase()
    const raises = name === 'sub' || name === 'sup'
    if (name === 'br') {
      result.push({type: 'break', ...span(node)})
    } else if (raises && slash === '' && open.length < 3) {
      open.push({name, html: node, index: result.length})
      result.push(asText(node))
    } else if (raises && open.at(-1)?.name === name) {
      const {html, index} = open.pop()!
      const children = result.splice(index).slice(1)
      result.push({type: name === 'sub' ? 'subscript' : 'superscript', children, ...span(html, node)})
    } else {
      // A closing tag says nothing that its opening tag did not.
      if (slash !== '/' || name === undefined || !reported.has(name)) complain(node, name)
      result.push(asText(node))
    }
  }
  for (const {html, name} of open) complain(html, name)
  return result
}
