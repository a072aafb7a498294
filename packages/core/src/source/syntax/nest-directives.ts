/**
 * Makes containers of directive lines: a closing line closes the innermost open directive, however many colons it has. What
 * is never closed ends at the first heading, or at the first directive that cannot stand in it, and is marked `unclosed`.
 *
 *   :::recommendation  :::rationale  甲  :::  :::evidence  乙  :::  :::     [recommendation [rationale [甲], evidence [乙]]]
 *   :::recommendation  甲  ## 方法  乙                                      [recommendation (unclosed) [甲], heading, 乙]
 */
import type {BlockContent, DefinitionContent, RootContent} from 'mdast'
import type {Node} from 'unist'
import {limits} from '../limits.js'
import type {Directive} from '../tree.js'
import {mayStandIn} from './directive-names.js'

declare module 'mdast' {
  interface Data {
    /** Of a directive without a closing line. */
    unclosed?: boolean
    /** Of a directive nested deeper than the limit; its contents stand beside it. */
    tooDeep?: boolean
  }
}

interface OpenDirective {
  readonly directive: Directive
  readonly children: RootContent[]
}

/** Rebuilds a list of siblings, and everything below it. */
export function nestDirectives<Child extends RootContent>(siblings: readonly Child[]): Child[]
export function nestDirectives(siblings: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  const open: OpenDirective[] = []
  const innermost = () => open.at(-1)?.children ?? result

  for (const node of siblings) {
    nestInside(node)
    if (node.type === 'directive') {
      while (open.length > 0 && !mayStandIn(node.name, open.at(-1)!.directive.name)) endUnclosed()
      const holder = innermost()
      holder.push(node)
      const tooDeep = open.length >= limits.directiveNesting
      if (tooDeep) node.data = {...node.data, tooDeep}
      open.push({directive: node, children: tooDeep ? holder : []})
    } else if (node.type === 'paragraph' && node.data?.closing && open.length > 0) {
      const closed = open.pop()!
      if (!closed.directive.data?.tooDeep) fill(closed.directive, closed.children)
      if (closed.directive.position && node.position) closed.directive.position.end = node.position.end
    } else {
      innermost().push(node)
    }
  }
  while (open.length > 0) endUnclosed()
  return result

  function endUnclosed() {
    const {directive, children} = open.pop()!
    directive.data = {...directive.data, unclosed: true}
    if (directive.data.tooDeep) return
    const heading = children.findIndex(child => child.type === 'heading')
    const kept = heading === -1 ? children : children.slice(0, heading)
    fill(directive, kept)
    const last: Node | undefined = kept.at(-1)
    const end = last?.position?.end ?? directive.openingPosition.end
    if (directive.position) directive.position.end = end
    if (heading !== -1) for (const child of children.slice(heading)) innermost().push(child)
  }
}

function nestInside(node: RootContent): void {
  if (node.type === 'blockquote' || node.type === 'listItem' || node.type === 'footnoteDefinition')
    node.children = nestDirectives(node.children)
  else if (node.type === 'list') for (const listItem of node.children) nestInside(listItem)
}

/** Between two directive lines only flow content can stand. */
function fill(directive: Directive, children: readonly RootContent[]): void {
  directive.children = children.filter(isDirectiveContent)
}

const isDirectiveContent = (node: RootContent): node is BlockContent | DefinitionContent =>
  node.type !== 'yaml' && node.type !== 'listItem' && node.type !== 'tableRow' && node.type !== 'tableCell'
