/** Images whose path leaves the guideline's folder. */
import type {Nodes} from 'mdast'
import type {Finding} from '../diagnostics/finding.js'
import {imagePath} from './image-path.js'
import {childrenOf} from './node-text.js'
import {placeOf} from './place.js'

export function imageFindings(root: Nodes, file: string): Finding[] {
  const findings: Finding[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'image') {
      const read = imagePath(node.url)
      if ('fault' in read) {
        findings.push({
          rule: 'path-outside',
          place: placeOf(node, file),
          actual: node.url,
          data: {path: node.url},
          note: read.fault,
        })
      }
    }
    for (const child of childrenOf(node)) visit(child)
  }
  visit(root)
  return findings
}
