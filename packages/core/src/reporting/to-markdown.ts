/** A filled checklist as Markdown (with GitHub's tables), for a repository or for further work in an editor. */
import type {PhrasingContent} from 'mdast'
import type {FilledChecklist} from './fill.js'
import {checklistSheet, type SheetOptions} from './sheet.js'

/** What would be read as Markdown or as a cell's end is escaped; what steers a terminal or the direction of text is left out. */
const escaped = (words: string): string =>
  words
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\\`*_[\]<>|~&]/gu, '\\$&')

/** A blank or a bracket would end a link's address. */
const address = (url: string): string =>
  url.replace(/[\s()<>|]/gu, one => `%${one.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => {
      switch (node.type) {
        case 'text':
          return escaped(node.value)
        case 'break':
          return '<br>'
        case 'strong':
          return `**${inline(node.children)}**`
        case 'emphasis':
          return `*${inline(node.children)}*`
        case 'link':
          return `[${inline(node.children)}](${address(node.url)})`
        default:
          return 'children' in node ? inline(node.children) : ''
      }
    })
    .join('')
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** Ends with a line feed; the same checklist gives the same bytes. */
export function checklistToMarkdown(filled: FilledChecklist, options: SheetOptions): string {
  const sheet = checklistSheet(filled, options)
  const head = sheet.columns.map(inline)
  return [
    `# ${escaped(sheet.title)}`,
    '',
    `**${inline(sheet.subtitle)}**`,
    '',
    ...sheet.notices.flatMap(one => [`> ${escaped(one)}`, '']),
    escaped(sheet.lead),
    '',
    ...sheet.facts.map(({term, text}) => `- **${escaped(term)}** ${inline(text)}`),
    '',
    ...sheet.parts.flatMap(({heading, rows, unread}) => [
      `## ${escaped(heading)}`,
      '',
      ...(rows.length > 0
        ? [row(head), row(head.map(() => '---')), ...rows.map(cells => row(cells.map(inline))), '']
        : []),
      ...(unread === undefined ? [] : [escaped(unread), '']),
    ]),
  ].join('\n')
}
