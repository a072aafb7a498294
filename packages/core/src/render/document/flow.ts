/** Markdown's own blocks inside a guideline → printed blocks. What has no place in a document becomes a paragraph, never nothing. */
import type {BlockContent, List, Paragraph, PhrasingContent, RootContent, Table} from 'mdast'
import {cell} from './cells.js'
import type {Scope} from './context.js'
import {inlines} from './inline/inlines.js'
import type {DocumentNode} from './nodes.js'

const paragraph = (children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children})

function list(node: List, scope: Scope): List {
  return {
    type: 'list',
    ordered: node.ordered ?? false,
    ...(node.ordered && typeof node.start === 'number' ? {start: node.start} : {}),
    spread: node.spread ?? false,
    children: node.children.map(item => ({
      type: 'listItem',
      ...(typeof item.checked === 'boolean' ? {checked: item.checked} : {}),
      spread: item.spread ?? false,
      children: blockContent(flows(item.children, scope)),
    })),
  }
}

function table(node: Table, scope: Scope): Table {
  const cells = {...scope, cell: true}
  return {
    type: 'table',
    ...(node.align ? {align: [...node.align]} : {}),
    children: node.children.map(row => ({
      type: 'tableRow',
      children: row.children.map(one => cell(inlines(one.children, cells))),
    })),
  }
}

/** One printed block for one of Markdown's. */
export function flow(node: RootContent, scope: Scope): DocumentNode[] {
  switch (node.type) {
    case 'paragraph': {
      const children = inlines(node.children, scope)
      return children.length > 0 ? [paragraph(children)] : []
    }
    case 'list':
      return [list(node, scope)]
    case 'table':
      return [table(node, scope)]
    case 'blockquote':
      return [{type: 'blockquote', children: blockContent(flows(node.children, scope))}]
    case 'code':
      return [{type: 'code', ...(node.lang ? {lang: node.lang} : {}), value: node.value}]
    case 'math':
      return [{type: 'math', value: node.value}]
    case 'thematicBreak':
      return [{type: 'thematicBreak'}]
    // Headings make sections before they come here; a stray one is still read.
    case 'heading':
      return [paragraph([{type: 'strong', children: inlines(node.children, scope)}])]
    case 'html':
      return node.value.startsWith('<!--') ? [] : [paragraph([{type: 'text', value: node.value}])]
    case 'yaml':
    case 'facts':
      return [{type: 'code', value: node.value}]
    case 'directive':
    case 'languageBlock':
      return flows(node.children, scope)
    case 'definition':
    case 'footnoteDefinition':
      return []
    default:
      return []
  }
}

export const flows = (nodes: readonly RootContent[], scope: Scope): DocumentNode[] =>
  nodes.flatMap(node => flow(node, scope))

/** Nodes that may stand in a list item or a quotation. Sections and the like never stand there. */
export function blockContent(nodes: readonly DocumentNode[]): BlockContent[] {
  return nodes.flatMap((node): BlockContent[] => {
    switch (node.type) {
      case 'paragraph':
      case 'list':
      case 'table':
      case 'blockquote':
      case 'code':
      case 'math':
      case 'thematicBreak':
      case 'pairRow':
      case 'pairList':
      case 'untranslated':
      case 'recommendationBox':
      case 'requirementBlock':
      case 'partBlock':
      case 'boxBlock':
      case 'questionBlock':
      case 'figureBlock':
      case 'tableBlock':
      case 'factTable':
      case 'diagnosticMark':
      case 'side':
        return [node]
      case 'documentSection':
        return blockContent(node.children)
      default:
        return []
    }
  })
}
