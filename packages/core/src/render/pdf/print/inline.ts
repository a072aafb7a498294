/** Running text of the document tree → printed running text. One writer for each kind there is; a new kind does not compile without one. */
import type {PhrasingContent} from 'mdast'
import {translate} from '../../../locales/translator.js'
import type {Labelled} from '../../document/nodes.js'
import {claimed, type PrintContext} from './context.js'
import {beginsLine, fieldRoom, printField} from './field.js'
import {formulaTree} from './formula.js'
import type {PrintedInline, PrintedLabel} from './printed.js'
import {printText, unbroken} from './text.js'

type Kind = PhrasingContent['type']
type Writers = {
  readonly [K in Kind]: (node: Extract<PhrasingContent, {type: K}>, context: PrintContext) => PrintedInline[]
}

const safeUrl = /^(?:https?:\/\/|mailto:)[^\s\u0000-\u001f]+$/iu

const writers: Writers = {
  text: (node, context) => printText(node.value, context),
  emphasis: (node, context) => [{type: 'emphasis', children: printInlines(node.children, context)}],
  strong: (node, context) => [{type: 'strong', children: printInlines(node.children, context)}],
  superscript: (node, context) => raised('superscript', node.children, context),
  subscript: (node, context) => raised('subscript', node.children, context),
  inlineCode: (node, context) => printText(node.value, context).map(code),
  break: () => [{type: 'break'}],
  link: (node, context) => {
    const children = printInlines(node.children, context)
    if (node.url.startsWith('#')) {
      const target = node.url.slice(1)
      return context.targets.has(target) ? [{type: 'reference', target, children}] : children
    }
    return safeUrl.test(node.url) ? [{type: 'address', url: node.url, children}] : children
  },
  inlineMath: (node, context) => {
    const tree = formulaTree(node.value, false, context.coverage)
    const alternative = context.coverage.printable(node.value)
    return tree ? [{type: 'formula', tree, alternative}] : printText(node.value, context).map(code)
  },
  printedCitation: (node, context) => {
    const anchors = node.ids.flatMap(id => anchor(id, context))
    const children = unbrokenNumbers(printInlines(node.children, context))
    return node.onLine ? [...anchors, ...children] : [{type: 'glue'}, ...anchors, {type: 'citation', children}]
  },
  quantity: (node, context) => unbroken(printInlines(node.children, context), context),
  languageSpan: (node, context) => [
    {type: 'language', lang: node.lang, children: printInlines(node.children, {...context, lang: node.lang})},
  ],
  noteMark: (node, context) => {
    const text = node.text ?? translate(context.lang, 'labels', 'note.mark', {number: node.number})
    const label = printText(text, context)
    const marked: PrintedInline = context.targets.has(node.target)
      ? {type: 'reference', target: node.target, children: label}
      : {type: 'language', lang: context.lang, children: label}
    return [{type: 'glue'}, ...anchor(node.id, context), {type: 'citation', children: [marked]}]
  },
  inlineImage: (node, context) => {
    const name = context.images.get(node.path)
    const alternative = context.coverage.printable(node.alternative)
    return name ? [{type: 'picture', name, alternative}] : printText(`[${node.alternative || node.path}]`, context)
  },
  gradeCircles: (node, context) => [
    {
      type: 'circles',
      filled: node.filled,
      total: node.total,
      alternative: context.coverage.printable(node.alternative),
    },
  ],
  formField: node => [printField(node)],
  // None of these occurs in a document tree; if one ever does, its text is printed.
  delete: (node, context) => printInlines(node.children, context),
  linkReference: (node, context) => printInlines(node.children, context),
  footnoteReference: (node, context) => printText(`[${node.identifier}]`, context),
  html: (node, context) => printText(node.value, context),
  image: (node, context) => printText(node.alt ?? '', context),
  imageReference: (node, context) => printText(node.alt ?? '', context),
  citation: (node, context) => printText(node.items.map(item => item.key).join('; '), context),
  bilingual: (node, context) => printInlines([...node.zh, {type: 'text', value: ' '}, ...node.en], context),
}

function anchor(wanted: string, context: PrintContext): PrintedInline[] {
  const {id} = claimed(wanted, context)
  return id === undefined ? [] : [{type: 'anchor', id}]
}

const code = (piece: PrintedInline): PrintedInline => (typeof piece === 'string' ? {type: 'code', text: piece} : piece)

/**
 * A raised or lowered figure never stands on the next line, and where Unicode has it raised, that character is set: `10⁹/L` is copied as it
 * reads, and not as 109/L.
 */
function raised(
  type: 'superscript' | 'subscript',
  children: readonly PhrasingContent[],
  context: PrintContext,
): PrintedInline[] {
  const pieces = printInlines(children, context)
  const characters = type === 'superscript' ? superscripts : subscripts
  const only = pieces.length === 1 ? pieces[0] : undefined
  if (typeof only === 'string') {
    const figures = [...only].map(character => characters.get(character))
    if (figures.every(figure => figure !== undefined)) return [{type: 'glue'}, figures.join('')]
  }
  return [{type: 'glue'}, {type, children: pieces}]
}

const paired = (plain: string, shifted: string): ReadonlyMap<string, string> =>
  new Map([...plain].map((character, index) => [character, [...shifted][index] ?? character]))
const superscripts = paired('0123456789+-−=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ')
const subscripts = paired('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎')

/** `[1,3-5]` stays on one line up to a length at which that would tear the line open. */
const unbrokenNumbers = (pieces: PrintedInline[]): PrintedInline[] => unbroken(pieces, {width: 15})

const write = <K extends Kind>(
  kind: K,
  node: Extract<PhrasingContent, {type: K}>,
  context: PrintContext,
): PrintedInline[] => writers[kind](node, context)

/** Up to here the words behind GRADE's circles stay on one line with them. */
const longestReading = 10

/**
 * Neighbouring texts are joined, so that a typesetter sees whole words. A citation stands directly behind the word before it, and the
 * reading of GRADE's circles behind the circles.
 */
export function printInlines(nodes: readonly PhrasingContent[], context: PrintContext): PrintedInline[] {
  const printed: PrintedInline[] = []
  nodes.forEach((node, index) => {
    const raisedMark = (node.type === 'printedCitation' && !node.onLine) || node.type === 'noteMark'
    const before = printed.at(-1)
    if (raisedMark && typeof before === 'string' && /\S[ \t\r\n]+$/u.test(before))
      printed[printed.length - 1] = before.replace(/[ \t\r\n]+$/u, '')
    if (node.type === 'formField' && beginsLine(node, plainText(printed), context.width)) printed.push({type: 'break'})
    let pieces = write(node.type, node, context)
    if (nodes[index - 1]?.type === 'gradeCircles' && plainText(pieces).length <= longestReading)
      pieces = [{type: 'glue'}, ...unbroken(pieces, context)]
    for (const piece of pieces) {
      const last = printed.at(-1)
      if (typeof piece === 'string' && typeof last === 'string') printed[printed.length - 1] = last + piece
      else printed.push(piece)
    }
  })
  return printed
}

/** A label's texts; one that has an id of its own (`dosing-zh`) can be led to. */
export const printLabel = (label: Labelled, context: PrintContext): PrintedLabel => [
  ...label.texts.map(text => ({
    lang: text.lang,
    children: [
      ...(text.id === undefined ? [] : anchor(text.id, context)),
      ...printInlines(text.children, {...context, lang: text.lang}),
    ],
  })),
  ...(label.note === undefined ? [] : [{lang: context.lang, remark: true, children: printText(label.note, context)}]),
]

/** What the printed text says, without marks: for alternatives, widths and lengths. `glue` stands where no line may break. */
export function plainText(pieces: readonly PrintedInline[], glue = ''): string {
  return pieces
    .map(piece => {
      if (typeof piece === 'string') return piece
      if ('children' in piece) return plainText(piece.children, glue)
      if (piece.type === 'glue') return glue
      if (piece.type === 'code') return piece.text
      if (piece.type === 'break') return '\n'
      // As wide as they are drawn, and not to be parted.
      if (piece.type === 'circles') return 'o'.repeat(piece.total * 2)
      if (piece.type === 'field') return fieldRoom(piece)
      return 'alternative' in piece ? piece.alternative : ''
    })
    .join('')
}
