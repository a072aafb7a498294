/** Lays open what the reader decided: pairs with their lines, each block's language and why, and every ambiguity. */
import type {Nodes} from 'mdast'
import {excerpt, plainText} from '../assemble/node-text.js'
import {placeOf} from '../assemble/place.js'
import type {Flow} from '../model/content.js'
import type {BilingualItem, Block, Label, RecommendationPart} from '../model/guideline.js'
import {type Language, languages} from '../model/language.js'
import type {Place} from '../model/place.js'
import type {GuidelineRead} from '../read-guideline.js'
import {ambiguitiesOf} from './ambiguities.js'
import type {InspectedBlock, InspectedContainer, InspectedEntry, Inspection} from './inspection.js'
import {blockKey, type LanguageRead, languagesRead} from './languages-read.js'

interface Inspector {
  readonly firstFile: string
  readonly read: ReadonlyMap<string, LanguageRead>
  readonly entries: InspectedEntry[]
}

const fileOf = (node: Nodes, inspector: Inspector): string =>
  ('data' in node ? node.data?.file : undefined) ?? inspector.firstFile

/** A list that was taken out of a longer one has the languages of its items. */
function readOf(node: Flow, file: string, inspector: Inspector): LanguageRead | undefined {
  const own = inspector.read.get(blockKey(node, file))
  if (own || node.type !== 'list') return own
  const [item] = node.children
  return item && inspector.read.get(blockKey(item, file))
}

function blockOf(node: Flow, side: Language | 'shared', inspector: Inspector): InspectedBlock {
  const file = fileOf(node, inspector)
  const {language = side, reason, parted = false} = readOf(node, file, inspector) ?? {}
  return {
    place: placeOf(node, file),
    kind: node.type,
    language,
    ...(reason ? {reason} : {}),
    parted,
    text: excerpt(node),
  }
}

function labelText(label: Label): NonNullable<InspectedContainer['label']> {
  const text = (nodes: readonly Nodes[]): string => nodes.map(plainText).join('')
  return {
    ...(label.zh ? {zh: text(label.zh)} : {}),
    ...(label.en ? {en: text(label.en)} : {}),
    ...(label.shared ? {shared: text(label.shared)} : {}),
  }
}

interface Container {
  readonly kind: string
  readonly place: Place
  readonly id?: string | undefined
  readonly label?: Label | undefined
  readonly number?: number | undefined
}

function open({kind, place, id, label, number}: Container, level: number, inspector: Inspector): void {
  inspector.entries.push({
    type: 'container',
    kind,
    level,
    place,
    ...(id === undefined ? {} : {id}),
    ...(label ? {label: labelText(label)} : {}),
    ...(number === undefined ? {} : {number}),
  })
}

function inspectAll(
  blocks: readonly (Block | RecommendationPart | BilingualItem)[],
  level: number,
  inspector: Inspector,
): void {
  for (const block of blocks) inspect(block, level, inspector)
}

function inspect(block: Block | RecommendationPart | BilingualItem, level: number, inspector: Inspector): void {
  const {entries} = inspector
  switch (block.type) {
    case 'pair': {
      const sides: {[L in Language]?: readonly InspectedBlock[]} = {}
      for (const language of languages) {
        const side = block.sides[language]
        if (side) sides[language] = side.map(node => blockOf(node, language, inspector))
      }
      entries.push({type: 'pair', level, sides})
      return
    }
    case 'shared':
      entries.push({type: 'shared', level, block: blockOf(block.block, 'shared', inspector)})
      return
    case 'only':
      for (const node of block.children)
        entries.push({type: 'only', only: block.language, level, block: blockOf(node, block.language, inspector)})
      return
    case 'evidence-profile':
    case 'etd':
    case 'good-practice':
      entries.push({
        type: 'facts',
        level,
        block: {place: block.place, kind: block.type, language: 'shared', parted: false, text: block.id ?? ''},
      })
      return
    case 'section':
      open({kind: 'section', place: block.place, id: block.id, label: block.heading}, level, inspector)
      inspectAll(block.children, level + 1, inspector)
      return
    case 'list':
      open({kind: 'list', place: block.place}, level, inspector)
      block.items.forEach((item, index) => {
        open({kind: 'item', place: item.place, number: index + 1}, level + 1, inspector)
        inspectAll(item.children, level + 2, inspector)
      })
      return
    case 'item':
    case 'quote':
      open({kind: block.type, place: block.place}, level, inspector)
      inspectAll(block.children, level + 1, inspector)
      return
    case 'recommendation':
      open({...block, kind: 'recommendation'}, level, inspector)
      inspectAll(block.statement, level + 1, inspector)
      inspectAll(block.parts, level + 1, inspector)
      return
    case 'requirement':
      open({...block, kind: 'requirement'}, level, inspector)
      inspectAll(block.statement, level + 1, inspector)
      inspectAll(block.parts, level + 1, inspector)
      return
    case 'figure':
      open({...block, kind: 'figure'}, level, inspector)
      inspectAll(block.caption, level + 1, inspector)
      return
    case 'captioned-table':
      open({...block, kind: 'table'}, level, inspector)
      inspectAll(block.tables, level + 1, inspector)
      inspectAll(block.caption, level + 1, inspector)
      return
    case 'question':
      open({...block, kind: 'question'}, level, inspector)
      inspectAll(block.children, level + 1, inspector)
      return
    default:
      open({kind: block.name, place: block.place, id: block.id, label: block.label}, level, inspector)
      inspectAll(block.children, level + 1, inspector)
      return
  }
}

function countsOf(entries: readonly InspectedEntry[], bilingual: boolean): Inspection['counts'] {
  const counts = {pairs: 0, unequal: 0, missing: 0, shared: 0}
  for (const entry of entries) {
    if (entry.type === 'shared') counts.shared += 1
    if (entry.type !== 'pair') continue
    const [zh, en] = [entry.sides.zh?.length ?? 0, entry.sides.en?.length ?? 0]
    if (zh > 0 && en > 0) {
      counts.pairs += 1
      if (zh !== en) counts.unequal += 1
    } else if (bilingual) counts.missing += 1
  }
  return counts
}

/** What the reader made of a guideline, as data. */
export function inspectGuideline(read: GuidelineRead): Inspection {
  const {guideline, documents} = read
  const inspector: Inspector = {
    firstFile: documents[0]?.file ?? 'guideline.md',
    read: languagesRead(documents),
    entries: [],
  }
  if (guideline) {
    inspectAll(guideline.body, 0, inspector)
    for (const footnote of guideline.footnotes) {
      open({kind: 'footnote', place: footnote.place, id: footnote.label}, 0, inspector)
      inspectAll(footnote.children, 1, inspector)
    }
  }
  const listed = guideline?.metadata.languages ?? []
  return {
    ...(guideline ? {id: guideline.metadata.id} : {}),
    languages: listed,
    files: documents.map(({file}) => file),
    entries: inspector.entries,
    counts: countsOf(inspector.entries, listed.length > 1),
    ambiguities: ambiguitiesOf(read),
  }
}
