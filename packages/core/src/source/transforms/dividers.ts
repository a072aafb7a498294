/**
 * The divider: `中文 | English` in one line. It is the `|` or `｜` with blanks around it, or the only one that leaves Han on one
 * side alone; `\|` is a character, but in a cell, where a bare one cannot stand.
 *
 *   ## P|S 比值 | P|S ratio      the second
 *   | 结局｜Outcome |             the only one
 *   ## Methods | 方法            by script: the Chinese stands right
 */
import type {Image, Paragraph, PhrasingContent, Text} from 'mdast'
import type {Bilingual} from '../../model/content.js'
import {textOf} from '../language/countable-text.js'
import {textLanguage} from '../language/text-language.js'
import {type Reading, span, startOf} from '../reading.js'
import {sourceOffsets} from '../text-position.js'
import {deepInlines, type FlowChild, type InlineOwner, mapFlow, mapInlines} from '../walk.js'

declare module 'mdast' {
  interface Data {
    /** Of an image: its text in both languages, where a divider stands in it. */
    alternative?: Bilingual
  }
}

interface Divider {
  readonly node: number
  readonly index: number
  readonly offset: number
  readonly spaced: boolean
  /** `｜`, which a cell needs instead of `|`. */
  readonly wide: boolean
}

const han = /\p{Script=Han}/u

export function readDividers(reading: Reading): void {
  mapInlines(reading.root, (nodes, owner) => {
    const withImages = deepInlines(nodes, siblings => {
      for (const node of siblings) if (node.type === 'image') readImage(reading, node)
      return siblings
    })
    return owner === 'paragraph' ? withImages : divide(reading, withImages, owner)
  })
  mapFlow(reading.root, siblings =>
    siblings.flatMap((node): FlowChild[] => (node.type === 'paragraph' ? divideParagraph(reading, node) : [node])),
  )
}

function divide(reading: Reading, nodes: PhrasingContent[], owner: InlineOwner): PhrasingContent[] {
  const dividers = dividersIn(reading, nodes, owner === 'cell')
  if (dividers.length === 0) return nodes
  const chosen = choose(nodes, dividers) ?? (owner === 'cell' ? wideBar(nodes, dividers) : undefined)
  if (!chosen) {
    if (owner === 'cell' ? dividers.some(({wide}) => wide) : dividers.length > 1) reportUnsure(reading, dividers)
    return nodes
  }
  const bilingual = bilingualOf(nodes, chosen)
  if (!bilingual) {
    // A side is empty: `｜71% responded`.
    if (chosen.wide) reportUnsure(reading, dividers)
    return nodes
  }
  if (dividers.filter(({spaced}) => spaced).length > 1 || sameLanguage(bilingual)) reportUnsure(reading, dividers)
  return [bilingual]
}

const reportUnsure = (reading: Reading, dividers: readonly Divider[]) =>
  reading.report('heading-divider', dividers[0]!.offset, dividers[0]!.offset + 1, {data: {count: dividers.length}})

function sameLanguage({zh, en}: Bilingual): boolean {
  const left = textLanguage(textOf(zh)).language
  return left !== 'shared' && left === textLanguage(textOf(en)).language
}

function dividersIn(reading: Reading, nodes: readonly PhrasingContent[], inCell: boolean): Divider[] {
  const found: Divider[] = []
  for (const [node, child] of nodes.entries()) {
    if (child.type !== 'text' || !/[|｜]/.test(child.value)) continue
    const offsetOf = sourceOffsets(reading.parsed, child)
    for (const mark of child.value.matchAll(/[|｜]/g)) {
      // So many are a drawing.
      if (found.length > 20) return found
      const {index} = mark
      const offset = offsetOf(index)
      if (!inCell && reading.parsed[offset] === '\\') continue
      const before = index === 0 ? textBeside(nodes[node - 1]) : child.value[index - 1]
      const after = index === child.value.length - 1 ? textBeside(nodes[node + 1]) : child.value[index + 1]
      found.push({node, index, offset, spaced: isSpace(before) && isSpace(after), wide: mark[0] === '｜'})
    }
  }
  return found
}

const isSpace = (character: string | undefined) => character !== undefined && /[\s\u3000]/.test(character)
const textBeside = (node: PhrasingContent | undefined) => (node === undefined ? undefined : '\uFFFC')

function choose(nodes: readonly PhrasingContent[], dividers: readonly Divider[]): Divider | undefined {
  const spaced = dividers.filter(divider => divider.spaced)
  const oneSided = (divider: Divider) => {
    const [left, right] = sidesOf(nodes, divider)
    return han.test(textWithAsides(left)) !== han.test(textWithAsides(right))
  }
  if (spaced.length === 1) return spaced[0]
  if (spaced.length > 1)
    return spaced.filter(oneSided).length === 1 ? spaced.find(oneSided) : (spaced.find(oneSided) ?? undefined)
  const parting = dividers.filter(oneSided)
  return parting.length === 1 ? parting[0] : undefined
}

/** In a cell the Chinese may have no Han: `0.5 mg/kg，40 min｜0.5 mg/kg over 40 min`. One side alone is English, or has Chinese points. */
function wideBar(nodes: readonly PhrasingContent[], dividers: readonly Divider[]): Divider | undefined {
  const wide = dividers.filter(divider => divider.wide)
  const [only] = wide
  if (!only || wide.length > 1) return undefined
  const [left, right] = sidesOf(nodes, only).map(side => textOf(side)) as [string, string]
  const isEnglish = (text: string) => textLanguage(text).language === 'en'
  const hasChinesePoints = (text: string) => /[\u3001\u3002\uff01-\uff5e]/.test(text)
  return isEnglish(left) !== isEnglish(right) || hasChinesePoints(left) !== hasChinesePoints(right) ? only : undefined
}

const textWithAsides = (nodes: readonly PhrasingContent[]) => textOf(nodes)

function sidesOf(nodes: readonly PhrasingContent[], {node, index}: Divider): [PhrasingContent[], PhrasingContent[]] {
  const text = nodes[node]
  if (text?.type !== 'text') return [[], []]
  const part = (from: number, to: number): Text[] => {
    const value = text.value.slice(from, to)
    return value === '' ? [] : [{...text, value, ...partPosition(text, from, to)}]
  }
  return [
    [...nodes.slice(0, node), ...part(0, index)],
    [...part(index + 1, text.value.length), ...nodes.slice(node + 1)],
  ]
}

/** Within one line a column follows from an offset; escapes make it longer. */
function partPosition(text: Text, from: number, to: number) {
  if (!text.position) return {}
  const {line, column, offset} = text.position.start
  if (offset === undefined || (text.position.end.offset ?? 0) - offset !== text.value.length)
    return {position: text.position}
  return {
    position: {
      start: {line, column: column + from, offset: offset + from},
      end: {line, column: column + to, offset: offset + to},
    },
  }
}

function trimEnds(nodes: PhrasingContent[]): PhrasingContent[] {
  const first = nodes[0]
  const last = nodes.at(-1)
  if (first?.type === 'text') shorten(first, first.value.length - first.value.trimStart().length, 0)
  if (last?.type === 'text') shorten(last, 0, last.value.length - last.value.trimEnd().length)
  return nodes.filter(node => node.type !== 'text' || node.value !== '')
}

function shorten(text: Text, fromStart: number, fromEnd: number): void {
  const {position} = partPosition(text, fromStart, text.value.length - fromEnd)
  text.value = text.value.slice(fromStart, text.value.length - fromEnd)
  if (position) text.position = position
}

/** Which side is Chinese is read from the script; the left one where that says nothing. */
function bilingualOf(nodes: readonly PhrasingContent[], divider: Divider): Bilingual | undefined {
  const [left, right] = sidesOf(nodes, divider).map(trimEnds) as [PhrasingContent[], PhrasingContent[]]
  if (left.length === 0 || right.length === 0) return undefined
  const position = span(left[0], right.at(-1))
  return swapped(left, right)
    ? {type: 'bilingual', zh: right, en: left, ...position}
    : {type: 'bilingual', zh: left, en: right, ...position}
}

function swapped(left: readonly PhrasingContent[], right: readonly PhrasingContent[]): boolean {
  const leftHan = han.test(textOf(left))
  const rightHan = han.test(textOf(right))
  if (leftHan !== rightHan) return rightHan
  return textLanguage(textOf(left)).language === 'en' && textLanguage(textOf(right)).language !== 'en'
}

/** A paragraph that is one divided line is two paragraphs. */
function divideParagraph(reading: Reading, paragraph: Paragraph): Paragraph[] {
  if (paragraph.children.some(node => node.type === 'break' || (node.type === 'text' && node.value.includes('\n'))))
    return [paragraph]
  const dividers = dividersIn(reading, paragraph.children, false)
  const chosen = dividers.length === 0 ? undefined : choose(paragraph.children, dividers)
  const bilingual = chosen && bilingualOf(paragraph.children, chosen)
  // A letter alone is a variable: `P | S 比`.
  if (!bilingual || textOf(bilingual.en).trim().length < 2) return [paragraph]
  if (han.test(textOf(bilingual.zh)) === han.test(textOf(bilingual.en))) return [paragraph]
  return [side(paragraph, bilingual.zh, 'zh'), side(paragraph, bilingual.en, 'en')]
}

function side(paragraph: Paragraph, children: PhrasingContent[], language: 'zh' | 'en'): Paragraph {
  return {
    type: 'paragraph',
    children,
    data: {...paragraph.data, language, languageReason: 'divider'},
    ...span(children[0], children.at(-1)),
  }
}

/** The alternative text is a string in the tree: its source is divided. */
function readImage(reading: Reading, image: Image): void {
  if (!image.alt || !/[|｜]/.test(image.alt)) return
  const position = image.position
  if (!position) return
  const {line, column} = position.start
  const offset = startOf(image) + 2
  const source = /^!\[([^\]\r\n]*)\]/.exec(reading.source(image))?.[1] ?? image.alt
  const text: Text = {
    type: 'text',
    value: source.replace(/\\([!-/:-@[-`{-~])/g, '$1'),
    position: {
      start: {line, column: column + 2, offset},
      end: {line, column: column + 2 + source.length, offset: offset + source.length},
    },
  }
  const dividers = dividersIn(reading, [text], false)
  const chosen = dividers.length === 0 ? undefined : choose([text], dividers)
  const bilingual = chosen && bilingualOf([text], chosen)
  if (bilingual) image.data = {...image.data, alternative: bilingual}
}
