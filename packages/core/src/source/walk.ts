/** Walks over the flow of a source tree: every list of siblings, and every list of inline nodes. */
import type {
  Blockquote,
  Code,
  Definition,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  ThematicBreak,
} from 'mdast'
import type {Formula} from '../model/content.js'
import type {Directive, FactsFence, LanguageBlock} from './tree.js'

/** What stands in a container of the source tree. */
export type FlowChild =
  | Blockquote
  | Code
  | Definition
  | Directive
  | FactsFence
  | FootnoteDefinition
  | Formula
  | Heading
  | Html
  | LanguageBlock
  | List
  | Paragraph
  | Table
  | ThematicBreak

export type FlowParent = FlowContainer | ListItem | Root

const flowTypes: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'definition',
  'directive',
  'facts',
  'footnoteDefinition',
  'heading',
  'html',
  'languageBlock',
  'list',
  'math',
  'paragraph',
  'table',
  'thematicBreak',
] satisfies FlowChild['type'][])

const isFlow = (node: RootContent): node is FlowChild => flowTypes.has(node.type)

export const flowOf = (parent: {readonly children: readonly RootContent[]}): FlowChild[] =>
  parent.children.filter(isFlow)

/** Rebuilds every list of flow siblings, the innermost first. */
export function mapFlow(parent: FlowParent, change: (siblings: FlowChild[], parent: FlowParent) => FlowChild[]): void {
  const siblings = flowOf(parent)
  for (const node of siblings) {
    if (node.type === 'list') for (const listItem of node.children) mapFlow(listItem, change)
    else if (holdsFlow(node)) mapFlow(node, change)
  }
  parent.children = change(siblings, parent)
}

export type FlowContainer = Extract<
  FlowChild,
  {type: 'blockquote' | 'directive' | 'languageBlock' | 'footnoteDefinition'}
>

export const holdsFlow = (node: FlowChild): node is FlowContainer =>
  node.type === 'blockquote' ||
  node.type === 'directive' ||
  node.type === 'languageBlock' ||
  node.type === 'footnoteDefinition'

/** Visits every flow node, parents before children. */
export function eachFlow(parent: FlowParent, visit: (node: FlowChild | ListItem, parent: FlowParent) => void): void {
  for (const node of flowOf(parent)) {
    visit(node, parent)
    if (node.type === 'list') {
      for (const listItem of node.children) {
        visit(listItem, parent)
        eachFlow(listItem, visit)
      }
    } else if (holdsFlow(node)) eachFlow(node, visit)
  }
}

/** What inline content stands in: a cell and a label can hold both languages by a divider. */
export type InlineOwner = 'paragraph' | 'heading' | 'cell' | 'label'

/** Rebuilds every outermost list of inline nodes. */
export function mapInlines(
  root: Root,
  change: (nodes: PhrasingContent[], owner: InlineOwner) => PhrasingContent[],
): void {
  eachFlow(root, node => {
    if (node.type === 'paragraph' || node.type === 'heading') node.children = change(node.children, node.type)
    else if (node.type === 'table') {
      for (const row of node.children) for (const cell of row.children) cell.children = change(cell.children, 'cell')
    } else if (node.type === 'directive' && node.label) node.label = change(node.label, 'label')
  })
}

/** Rebuilds a list of inline nodes and all lists below it, the innermost first. */
export function deepInlines(
  nodes: readonly PhrasingContent[],
  change: (siblings: PhrasingContent[]) => PhrasingContent[],
): PhrasingContent[] {
  for (const node of nodes) {
    if (holdsInlines(node)) node.children = deepInlines(node.children, change)
    else if (node.type === 'bilingual') {
      node.zh = deepInlines(node.zh, change)
      node.en = deepInlines(node.en, change)
    }
  }
  return change([...nodes])
}

export type InlineParent = Extract<
  PhrasingContent,
  {type: 'emphasis' | 'strong' | 'delete' | 'link' | 'linkReference' | 'superscript' | 'subscript'}
>

export const holdsInlines = (node: PhrasingContent): node is InlineParent =>
  node.type === 'emphasis' ||
  node.type === 'strong' ||
  node.type === 'delete' ||
  node.type === 'link' ||
  node.type === 'linkReference' ||
  node.type === 'superscript' ||
  node.type === 'subscript'
