/** Blocks of the document tree → printed blocks. One writer for each kind there is; a new kind does not compile without one. */
import type {BlockContent, DefinitionContent} from 'mdast'
import {translate} from '../../../locales/translator.js'
import type {Badge, DocumentNode, Labelled} from '../../document/nodes.js'
import {claimed, measure, narrower, type PrintContext, tentative} from './context.js'
import {formulaTree} from './formula.js'
import {plainText, printInlines, printLabel} from './inline.js'
import {headLines, keptLines, linesOf} from './length.js'
import type {PrintedBadge, PrintedFlow, PrintedItem} from './printed.js'
import {printTable} from './table.js'
import {foldedCode, printText} from './text.js'

/** What may stand where blocks stand: the document tree's blocks and mdast's own children of blocks. */
export type FlowNode = DocumentNode | BlockContent | DefinitionContent
type Kind = FlowNode['type']
type Writers = {readonly [K in Kind]: (node: Extract<FlowNode, {type: K}>, context: PrintContext) => PrintedFlow[]}

const foreign = (lang: 'zh' | 'en', context: PrintContext): {readonly lang?: 'zh' | 'en'} =>
  lang === context.lang ? {} : {lang}

const titled = (title: Labelled | undefined, context: PrintContext) =>
  title ? {title: printLabel(title, context)} : {}

const paragraph = (text: string, context: PrintContext): PrintedFlow[] =>
  text.trim() === '' ? [] : [{type: 'paragraph', children: printText(text, context)}]

const writers: Writers = {
  paragraph: (node, context) => [
    {
      type: 'paragraph',
      ...(node.data?.small ? {small: true as const} : {}),
      children: printInlines(node.children, context),
    },
  ],
  list: (node, context) => {
    const items = node.children.map(entry => printItem(entry.children, entry.checked, narrower(context, 2)))
    return [
      {
        type: 'list',
        ordered: node.ordered ?? false,
        start: node.start ?? 1,
        tight: !(node.spread ?? false) && node.children.every(entry => !(entry.spread ?? false)),
        keep: items.reduce((lines, entry) => lines + linesOf(entry.children, context.width - 2), 0) < keptLines,
        items,
      },
    ]
  },
  // A list item stands in its list; alone it is a list of one.
  listItem: (node, context) => [
    {
      type: 'list',
      ordered: false,
      start: 1,
      tight: true,
      keep: false,
      items: [printItem(node.children, node.checked, narrower(context, 2))],
    },
  ],
  blockquote: (node, context) => [{type: 'quote', children: printFlow(node.children, narrower(context, 3))}],
  code: (node, context) => [{type: 'code', text: foldedCode(node.value, context)}],
  thematicBreak: () => [{type: 'rule'}],
  math: (node, context) => {
    const tree = formulaTree(node.value, true, context.coverage)
    const alternative = context.coverage.printable(node.value)
    return tree ? [{type: 'formula', tree, alternative}] : [{type: 'code', text: foldedCode(node.value, context)}]
  },
  table: (node, context) => [printTable(node, context)],
  tableRow: (node, context) => [printTable({type: 'table', children: [node]}, context)],
  tableCell: (node, context) => [{type: 'paragraph', children: printInlines(node.children, context)}],

  titleBlock: (node, context) => [
    {type: 'title', lines: node.children.map(line => ({role: line.role, texts: printLabel(line, context)}))},
  ],
  titleLine: (node, context) => [{type: 'title', lines: [{role: node.role, texts: printLabel(node, context)}]}],
  notice: (node, context) => [
    {type: 'notice', kind: node.kind, children: printFlow(node.children, narrower(context, 2))},
  ],
  factTable: (node, context) => [
    {
      type: 'facts',
      kind: node.kind,
      ...claimed(node.id, context),
      rows: node.rows.map(row => ({
        ...claimed(row.id, context),
        term: printLabel(row.term, context),
        details: printFlow(row.details, narrower(context, context.width * 0.27)),
      })),
    },
  ],
  contents: (node, context) => [
    {
      type: 'contents',
      title: printLabel(node.title, context),
      entries: node.entries.map(entry => ({
        ...(context.targets.has(entry.target) ? {target: entry.target} : {}),
        level: Math.max(1, entry.depth - 1),
        label: printLabel(entry.label, tentative(context)),
      })),
    },
  ],
  documentSection: (node, context) => {
    const level = Math.min(Math.max(1, node.depth - 1), context.level + 1)
    return [
      {
        type: 'section',
        ...claimed(node.id, context),
        level,
        heading: printLabel(node.heading, context),
        ...(node.newPage ? {newPage: true as const} : {}),
        children: printFlow(node.children, {...context, level}),
      },
    ]
  },
  pairRow: (node, context) => [
    {
      type: 'pair',
      ...claimed(node.id, context),
      sides: node.children.map(side => ({
        type: 'side',
        lang: side.lang,
        ...claimed(side.id, context),
        children: printFlow(side.children, {...context, lang: side.lang, width: (context.width - 2) / 2}),
      })),
    },
  ],
  side: (node, context) => [
    {
      type: 'side',
      lang: node.lang,
      ...claimed(node.id, context),
      children: printFlow(node.children, {...context, lang: node.lang}),
    },
  ],
  pairList: (node, context) => [
    {
      type: 'pairs',
      items: node.items.map(entry => ({
        markers: Object.fromEntries(
          (['zh', 'en'] as const).map(lang => [lang, node.ordered ? `${entry.numbers[lang] ?? node.start}.` : '•']),
        ),
        ...ticked(entry.checked, context),
        children: printFlow(entry.children, narrower(context, 4)),
      })),
    },
  ],
  untranslated: (node, context) => [
    {
      type: 'untranslated',
      ...foreign(node.lang, context),
      note: printText(node.note, context),
      children: printFlow(node.children, {...narrower(context, 2), lang: node.lang}),
    },
  ],
  recommendationBox: (node, context) => {
    const children = printFlow(node.children, narrower(context, 3))
    return [
      {
        type: 'recommendation',
        ...claimed(node.id, context),
        label: printLabel(node.label, context),
        ...titled(node.title, context),
        badges: node.badges.map(badge => printBadge(badge, context)),
        keep: linesOf(children, context.width - 3) + headLines < keptLines,
        children,
      },
    ]
  },
  requirementBlock: (node, context) => {
    const children = printFlow(node.children, narrower(context, 2))
    return [
      {
        type: 'requirement',
        ...claimed(node.id, context),
        label: printLabel(node.label, context),
        ...titled(node.title, context),
        badges: node.badges.map(badge => printBadge(badge, context)),
        keep: linesOf(children, context.width - 2) + headLines < keptLines,
        children,
      },
    ]
  },
  badge: (node, context) => [
    {
      type: 'paragraph',
      children: printBadge(node, context).texts.flatMap(text => [...text.name, ' ', ...text.text, ' ']),
    },
  ],
  partBlock: (node, context) => [
    {
      type: 'part',
      ...claimed(node.id, context),
      title: printLabel(node.title, context),
      children: printFlow(node.children, context),
    },
  ],
  boxBlock: (node, context) => [
    {
      type: 'box',
      name: node.name,
      ...claimed(node.id, context),
      title: printLabel(node.title, context),
      children: printFlow(node.children, narrower(context, 3)),
    },
  ],
  questionBlock: (node, context) => {
    const children = printFlow(node.children, narrower(context, 2))
    return [
      {
        type: 'question',
        ...claimed(node.id, context),
        label: printLabel(node.label, context),
        ...titled(node.title, context),
        keep: linesOf(children, context.width - 2) < keptLines,
        children,
      },
    ]
  },
  figureBlock: (node, context) => {
    const children = printFlow(node.children, context)
    // Not narrowed: it stands in no box and in no column. What floats cannot break across pages.
    const free = context.width === measure[context.edition]
    const float = free && node.images.length === 1 && linesOf(children, context.width) < keptLines
    return [
      {
        type: 'figure',
        float,
        ...claimed(node.id, context),
        label: printLabel(node.label, context),
        ...titled(node.title, context),
        images: node.images.map(image => {
          const name = context.images.get(image.path)
          return {
            ...(name === undefined ? {} : {name}),
            alternative: context.coverage.printable(image.alternative || image.path),
            ...(image.lang === undefined ? {} : {lang: image.lang}),
          }
        }),
        children,
      },
    ]
  },
  tableBlock: (node, context) => {
    const children = printFlow(node.children, context)
    return [
      {
        type: 'captioned-table',
        ...claimed(node.id, context),
        label: printLabel(node.label, context),
        ...titled(node.title, context),
        keep: linesOf(children, context.width) < keptLines,
        children,
      },
    ]
  },
  referenceList: (node, context) => [
    {
      type: 'references',
      ...claimed('references', context),
      title: printLabel(node.title, context),
      entries: node.children.map(entry => ({
        ...claimed(entry.id, context),
        number: entry.number,
        label: entry.label,
        parts: entry.parts.map(part => ({
          lang: part.lang,
          children: printInlines(part.children, {...context, lang: part.lang}),
        })),
      })),
    },
  ],
  referenceEntry: (node, context) =>
    node.parts.map(part => ({
      type: 'paragraph',
      ...foreign(part.lang, context),
      children: printInlines(part.children, {...context, lang: part.lang}),
    })),
  noteList: (node, context) => [
    {
      type: 'notes',
      ...claimed(node.id ?? 'notes', context),
      title: printLabel(node.title, context),
      notes: node.notes.map(note => ({
        ...claimed(note.id, context),
        number: note.number,
        children: printFlow(note.children, narrower(context, 2)),
      })),
    },
  ],
  diagnosticMark: (node, context) => [
    {
      type: 'mark',
      severity: node.severity,
      word: translate(node.lang, 'labels', `mark.${node.severity}`),
      rule: node.rule,
      lang: node.lang,
      message: printText(node.message, context),
    },
  ],

  // None of these occurs in a document tree; if one ever does, its text is printed.
  heading: (node, context) => [{type: 'heading', children: printInlines(node.children, context)}],
  definition: (node, context) => paragraph(node.url, context),
  footnoteDefinition: (node, context) => printFlow(node.children, context),
  html: (node, context) => paragraph(node.value, context),
  yaml: (node, context) => paragraph(node.value, context),
  directive: (node, context) => printFlow(node.children, context),
  languageBlock: (node, context) => printFlow(node.children, {...context, lang: node.language}),
  facts: (node, context) => [{type: 'code', text: foldedCode(node.value, context)}],
}

const ticked = (state: boolean | null | undefined, context: PrintContext) =>
  typeof state === 'boolean'
    ? {checked: state, alternative: translate(context.lang, 'labels', state ? 'list.checked' : 'list.unchecked')}
    : {}

const printItem = (
  children: readonly FlowNode[],
  state: boolean | null | undefined,
  context: PrintContext,
): PrintedItem => ({children: printFlow(children, context), ...ticked(state, context)})

function printBadge(badge: Badge, context: PrintContext): PrintedBadge {
  const names = printLabel(badge.name, context)
  const texts = printLabel(badge.text, context)
  const reading = plainText(texts[0]?.children ?? [])
  return {
    kind: badge.kind,
    texts: texts.map((text, index) => ({lang: text.lang, name: names[index]?.children ?? [], text: text.children})),
    ...(badge.circles ? {circles: {...badge.circles, alternative: reading}} : {}),
    ...(badge.symbol === undefined ? {} : {symbol: context.coverage.printable(badge.symbol)}),
  }
}

const write = <K extends Kind>(kind: K, node: Extract<FlowNode, {type: K}>, context: PrintContext): PrintedFlow[] =>
  writers[kind](node, context)

export const printFlow = (nodes: readonly FlowNode[], context: PrintContext): PrintedFlow[] =>
  nodes.flatMap(node => write(node.type, node, context))
