/** Everything in a guideline that is written once in each language, in reading order, each with a name that a committee can type. */
import type {Node} from 'unist'
import {firstFile, type Positioned, placeIn} from '../checks/places.js'
import {metadataTexts, textsOfFacts} from '../checks/text/localized-texts.js'
import type {Bilingual} from '../model/content.js'
import type {Block, Guideline, Label} from '../model/guideline.js'
import type {Localized, LocalizedText} from '../model/language.js'
import type {LocalizedEntry} from '../model/localized-entries.js'
import type {Place} from '../model/place.js'
import {normalised, plainText} from './plain-text.js'

export interface TranslationUnit {
  /** The container and the number of the text in it (`R1.2`), or the field (`front-matter.title`). */
  readonly id: string
  /** The id of the innermost part around the text that has one (`R1`, `dosing`); `front-matter`; `text` where nothing around has an id. */
  readonly container: string
  /** Without markup and citations (`plainText`). A language in which nothing is written is absent. */
  readonly text: LocalizedText
  readonly place: Place
  /** Of either side, where it stands in a place of its own. */
  readonly places: Localized<Place>
}

type AnyNode = Node & {children?: AnyNode[]; position?: Positioned | undefined; data?: {file?: string}}

export function translationUnits(guideline: Guideline): readonly TranslationUnit[] {
  const units: TranslationUnit[] = []
  const numbers = new Map<string, number>()
  const mainFile = firstFile(guideline)

  const add = (container: string, text: LocalizedText, place: Place, places: Localized<Place> = {}, field?: string) => {
    if (!text.zh && !text.en) return
    const number = (numbers.get(container) ?? 0) + 1
    if (field === undefined) numbers.set(container, number)
    units.push({id: `${container}.${field ?? number}`, container, text, place, places})
  }

  const sidePlace = (nodes: readonly Node[]): Place | undefined => {
    const [first, last] = [nodes[0] as AnyNode | undefined, nodes.at(-1) as AnyNode | undefined]
    if (!first?.position || !last?.position) return undefined
    return placeIn(first.data?.file ?? mainFile, {start: first.position.start, end: last.position.end})
  }

  const sides = (container: string, zh: readonly Node[], en: readonly Node[], place: Place): void => {
    const [left, right] = [plainText(zh), plainText(en)]
    const [leftPlace, rightPlace] = [sidePlace(zh), sidePlace(en)]
    add(container, {...(left && {zh: left}), ...(right && {en: right})}, place, {
      ...(leftPlace && {zh: leftPlace}),
      ...(rightPlace && {en: rightPlace}),
    })
  }

  /** Where both languages stand in one line (`中文 | English`), each such text by itself. */
  const cells = (container: string, nodes: readonly Node[], place: Place): void => {
    const walk = (node: Node): void => {
      if (isBilingual(node)) sides(container, node.zh, node.en, sidePlace([node]) ?? place)
      else for (const child of (node as AnyNode).children ?? []) walk(child)
    }
    nodes.forEach(walk)
  }

  const label = (container: string, text: Label | undefined, place: Place): void => {
    if (text?.zh || text?.en) sides(container, text.zh ?? [], text.en ?? [], place)
    if (text?.shared) cells(container, text.shared, place)
  }

  const field = (container: string, {pointer, text, place}: LocalizedEntry): void =>
    add(
      container,
      {...(text.zh && {zh: normalised(text.zh)}), ...(text.en && {en: normalised(text.en)})},
      place(),
      {...(text.zh && {zh: place('zh')}), ...(text.en && {en: place('en')})},
      pointer.slice(1).replaceAll('/', '.'),
    )

  const blocks = (container: string, children: readonly Block[]): void => {
    for (const child of children) block(container, child)
  }

  const block = (around: string, current: Block): void => {
    const container = ('id' in current ? current.id : undefined) ?? around
    switch (current.type) {
      case 'pair':
        sides(container, current.sides.zh ?? [], current.sides.en ?? [], current.place)
        break
      case 'shared':
        cells(container, [current.block], current.place)
        break
      case 'only':
        break
      case 'list':
        for (const entry of current.items) blocks(container, entry.children)
        break
      case 'quote':
        blocks(container, current.children)
        break
      case 'section':
        label(container, current.heading, current.place)
        blocks(container, current.children)
        break
      case 'recommendation':
      case 'requirement':
        label(container, current.label, current.place)
        blocks(container, current.statement)
        for (const part of current.parts) {
          label(part.id ?? container, part.label, part.place)
          blocks(part.id ?? container, part.children)
        }
        break
      case 'figure':
        label(container, current.label, current.place)
        for (const {alternative, place} of current.images) {
          if (typeof alternative !== 'string') cells(container, [alternative], place)
        }
        blocks(container, current.caption)
        break
      case 'captioned-table':
        label(container, current.label, current.place)
        blocks(container, current.tables)
        blocks(container, current.caption)
        break
      case 'evidence-profile':
      case 'etd':
        for (const entry of textsOfFacts(current)) field(current.id ?? `${around}.${current.type}`, entry)
        break
      case 'question':
      case 'box':
        label(container, current.label, current.place)
        blocks(container, current.children)
    }
  }

  for (const entry of metadataTexts(guideline)) field('front-matter', entry)
  blocks('text', guideline.body)
  for (const footnote of guideline.footnotes) blocks(`footnote-${footnote.label}`, footnote.children)
  return units
}

const isBilingual = (node: Node): node is Bilingual => node.type === 'bilingual'
