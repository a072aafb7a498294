/** Understands `<sub>`, `<sup>`, `<br>` and comments; any other HTML is an error and its text is kept as text. */
import type {PhrasingContent} from 'mdast'
import {endOf, type Reading, span, startOf} from '../reading.js'
import {deepInlines, mapFlow, mapInlines} from '../walk.js'

export function readHtml(reading: Reading): void {
  mapFlow(reading.root, siblings => siblings.filter(node => node.type !== 'html'))
  mapInlines(reading.root, nodes => deepInlines(nodes, siblings => understand(reading, siblings)))
}

const tag = /^<(\/?)([a-z][a-z\d-]*)[^>]*>$/i

function understand(reading: Reading, siblings: PhrasingContent[]): PhrasingContent[] {
  if (!siblings.some(node => node.type === 'html')) return siblings
  const result: PhrasingContent[] = []
  const reported: string[] = []
  for (let index = 0; index < siblings.length; index++) {
    const node = siblings[index]!
    if (node.type !== 'html') {
      result.push(node)
      continue
    }
    if (node.value.startsWith('<!--')) continue
    const [, slash, typed] = tag.exec(node.value) ?? []
    const name = typed?.toLowerCase()
    if (name === 'br') {
      result.push({type: 'break', ...(node.position && {position: node.position})})
      continue
    }
    if ((name === 'sub' || name === 'sup') && slash === '') {
      const end = siblings.findIndex(
        (later, at) => at > index && later.type === 'html' && new RegExp(`^</${name}\\s*>$`, 'i').test(later.value),
      )
      if (end !== -1) {
        const children = understand(reading, siblings.slice(index + 1, end))
        const last = siblings[end]!
        result.push({type: name === 'sub' ? 'subscript' : 'superscript', children, ...span(node, last)})
        index = end
        continue
      }
    }
    // A closing tag says nothing that its opening tag did not.
    if (slash !== '/' || name === undefined || !reported.includes(name)) {
      reading.report('raw-html', startOf(node), endOf(node), {
        data: {html: node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value},
        actual: node.value,
      })
      if (name !== undefined) reported.push(name)
    }
    result.push({type: 'text', value: node.value, ...(node.position && {position: node.position})})
  }
  return result
}
