/** A source document as lines that a test can compare: one block a line, indented by its container, `/z` `/e` `/s` `/b` for its language. */
import type {ListItem, PhrasingContent} from 'mdast'
import type {BlockLanguage, LanguageReason, SourceDocument} from '../../src/source/tree.js'
import {type FlowChild, flowOf} from '../../src/source/walk.js'

const expectedReasons = new Set<LanguageReason>([
  'only-han',
  'only-english',
  'contents',
  'no-language',
  'figure',
  'formula',
  'rule',
  'table-header',
])

interface Judged {
  readonly data?: {readonly language?: BlockLanguage; readonly languageReason?: LanguageReason} | undefined
}

const mark = ({data}: Judged): string => {
  const reason = data?.languageReason
  const shown = reason === undefined || expectedReasons.has(reason) ? '' : `(${reason})`
  return `/${data?.language?.[0] ?? '?'}${shown}`
}

export function inline(nodes: readonly PhrasingContent[]): string {
  return nodes.map(inlineOf).join('')
}

function inlineOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'strong':
      return `**${inline(node.children)}**`
    case 'emphasis':
      return `*${inline(node.children)}*`
    case 'superscript':
      return `^${inline(node.children)}^`
    case 'subscript':
      return `~${inline(node.children)}~`
    case 'link':
      return `[${inline(node.children)}](${node.url})`
    case 'image': {
      const both = node.data?.alternative
      return `![${both ? inlineOf(both) : node.alt}](${node.url})`
    }
    case 'inlineCode':
      return `\`${node.value}\``
    case 'inlineMath':
      return `$${node.value}$`
    case 'break':
      return '⏎'
    case 'footnoteReference':
      return `[^${node.label}]`
    case 'bilingual':
      return `${inline(node.zh)} ‖ ${inline(node.en)}`
    case 'citation': {
      const items = node.items.map(({key, prefix, suffix, locator, locatorType}) =>
        [prefix, key, locatorType && `${locatorType}=${locator}`, suffix].filter(part => part !== undefined).join(' '),
      )
      return `⟨${node.form === 'narrative' ? '@' : ''}${items.join('; ')}⟩`
    }
    default:
      return `<${node.type}>`
  }
}

function block(node: FlowChild | ListItem, indent: string): string[] {
  const inside = (children: readonly (FlowChild | ListItem)[]) => children.flatMap(child => block(child, `${indent}  `))
  const line = (text: string) => `${indent}${text}`.trimEnd()
  switch (node.type) {
    case 'heading':
      return [line(`h${node.depth}${mark(node)}${node.data?.id ? ` #${node.data.id}` : ''} ${inline(node.children)}`)]
    case 'paragraph':
      return [line(`p${mark(node)} ${inline(node.children)}`)]
    case 'list':
      return [line(`${node.ordered ? `ol ${node.start}` : 'ul'}${mark(node)}`), ...inside(node.children)]
    case 'listItem':
      return [
        line(`-${mark(node)}${typeof node.checked === 'boolean' ? (node.checked ? ' [x]' : ' [ ]') : ''}`),
        ...inside(flowOf(node)),
      ]
    case 'blockquote':
      return [line(`>${mark(node)}`), ...inside(flowOf(node))]
    case 'footnoteDefinition':
      return [line(`[^${node.label}]${mark(node)}`), ...inside(flowOf(node))]
    case 'table':
      return [
        line(`table${mark(node)}`),
        ...node.children.map(row => `${indent}  ${row.children.map(cell => inline(cell.children)).join(' | ')}`),
      ]
    case 'directive': {
      const attributes = node.attributes.map(({name, value}) => ` ${name}=${value}`).join('')
      const state = `${node.unknown ? ' unknown' : ''}${node.data?.unclosed ? ' unclosed' : ''}`
      const label = node.label ? ` [${inline(node.label)}]` : ''
      const id = node.id === undefined ? '' : ` #${node.id}`
      return [line(`:::${node.name}${mark(node)}${id}${attributes}${label}${state}`), ...inside(flowOf(node))]
    }
    case 'languageBlock':
      return [line(`:::${node.language}${node.only ? ' only' : ''}`), ...inside(flowOf(node))]
    case 'facts':
      return [line(`facts ${node.name} ${JSON.stringify(node.value)}`)]
    case 'code':
      return [line(`code${mark(node)} ${JSON.stringify(node.value)}`)]
    case 'math':
      return [line(`math${mark(node)} ${JSON.stringify(node.value)}`)]
    default:
      return [line(`${node.type}${mark(node)}`)]
  }
}

export const outline = (document: SourceDocument): string[] => flowOf(document.root).flatMap(node => block(node, ''))

/** `3:5 rule` or `3:5 rule/note`, in the order of the text. */
export const findings = (document: SourceDocument): string[] =>
  document.findings.map(
    ({rule, place, note}) => `${place.line}:${place.column} ${rule}${note === undefined ? '' : `/${note}`}`,
  )
