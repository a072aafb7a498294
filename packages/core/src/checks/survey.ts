/** One walk over a guideline that lists, in reading order, everything that rules ask for. */
import type {PhrasingContent, Table} from 'mdast'
import type {Node} from 'unist'
import type {Bilingual, CitationItem} from '../model/content.js'
import type {EvidenceProfile, EvidenceToDecision, GoodPractice} from '../model/evidence.js'
import type {
  Block,
  Box,
  CaptionedTable,
  DirectiveBlock,
  Facts,
  Figure,
  Guideline,
  Label,
  Pair,
  Question,
  Recommendation,
  RecommendationPart,
  Requirement,
  Section,
} from '../model/guideline.js'
import {type Language, languages} from '../model/language.js'
import type {Place} from '../model/place.js'
import {firstFile, type Positioned, placeIn} from './places.js'

/** One key cited once. `language` is that of the text around it; absent in what stands once for both. */
export interface CitedWork {
  readonly key: string
  readonly place: Place
  readonly language?: Language
  /** The pair or label in which it stands; citations of one group are compared between the languages. */
  readonly group: number
  /** The innermost section around it. */
  readonly section?: Section
  readonly recommendation?: Recommendation
}

/** `[text](#target)`. */
export interface CrossReference {
  readonly target: string
  readonly place: Place
  readonly language?: Language
  /** As of a citation. */
  readonly group: number
}

/** A table that stands once, with its file. */
export interface SharedTable {
  readonly table: Table
  readonly file: string
}

/** A text that exists once in each language: a pair, a label, a cell. */
export interface Parallel {
  readonly group: number
  readonly zh: readonly Node[]
  readonly en: readonly Node[]
  readonly place: Place
}

/** A text in one language, in blocks or in a line. */
export interface MonolingualText {
  readonly language: Language
  readonly nodes: readonly Node[]
  /** Of nodes that do not name their own. */
  readonly file: string
}

export interface Survey {
  readonly sections: readonly Section[]
  readonly pairs: readonly Pair[]
  readonly parallels: readonly Parallel[]
  /** Every text of the body in one language, also where the other language lacks it. */
  readonly monolingual: readonly MonolingualText[]
  readonly recommendations: readonly Recommendation[]
  readonly parts: readonly RecommendationPart[]
  readonly questions: readonly Question[]
  readonly requirements: readonly Requirement[]
  readonly boxes: readonly Box[]
  readonly figures: readonly Figure[]
  readonly tables: readonly CaptionedTable[]
  readonly directives: readonly (DirectiveBlock | RecommendationPart)[]
  readonly profiles: readonly EvidenceProfile[]
  readonly decisions: readonly EvidenceToDecision[]
  readonly goodPractices: readonly GoodPractice[]
  /** The recommendation that facts stand in; those outside every one are absent. */
  readonly recommendationOf: ReadonlyMap<Facts, Recommendation>
  readonly citations: readonly CitedWork[]
  readonly crossReferences: readonly CrossReference[]
  readonly sharedTables: readonly SharedTable[]
  /** Every id that a cross-reference may point to. */
  readonly ids: ReadonlySet<string>
  /** Indices into `citations`, from (inclusive) to (exclusive), of everything inside a recommendation. */
  readonly citationsOf: ReadonlyMap<Recommendation, readonly [number, number]>
}

interface Surroundings {
  readonly file: string
  readonly language?: Language
  readonly group: number
}

type AnyNode = Node & {
  children?: AnyNode[]
  url?: string
  items?: CitationItem[]
  identifier?: string
  label?: string
  data?: {file?: string}
  position?: Positioned
}

export function surveyGuideline(guideline: Guideline): Survey {
  const sections: Section[] = []
  const pairs: Pair[] = []
  const parallels: Parallel[] = []
  const monolingual: MonolingualText[] = []
  const recommendations: Recommendation[] = []
  const parts: RecommendationPart[] = []
  const questions: Question[] = []
  const requirements: Requirement[] = []
  const boxes: Box[] = []
  const figures: Figure[] = []
  const tables: CaptionedTable[] = []
  const directives: (DirectiveBlock | RecommendationPart)[] = []
  const profiles: EvidenceProfile[] = []
  const decisions: EvidenceToDecision[] = []
  const goodPractices: GoodPractice[] = []
  const recommendationOf = new Map<Facts, Recommendation>()
  const citations: CitedWork[] = []
  const crossReferences: CrossReference[] = []
  const sharedTables: SharedTable[] = []
  const ids = new Set<string>()
  const citationsOf = new Map<Recommendation, readonly [number, number]>()
  const mainFile = firstFile(guideline)
  let groups = 0
  let within: Pick<CitedWork, 'section' | 'recommendation'> = {}

  const node = (current: AnyNode, around: Surroundings): void => {
    const file = current.data?.file ?? around.file
    const here = file === around.file ? around : {...around, file}
    if (current.type === 'citation') {
      const whole = current.position
      for (const item of current.items ?? []) {
        const position = item.position ?? whole
        if (!position) continue
        citations.push({
          key: item.key,
          place: placeIn(file, position),
          ...(here.language ? {language: here.language} : {}),
          group: here.group,
          ...within,
        })
      }
      return
    }
    if (current.type === 'bilingual') {
      bilingual(current as Node as Bilingual, here)
      return
    }
    if (current.type === 'link' && current.url?.startsWith('#') && current.position) {
      crossReferences.push({
        target: decodeFragment(current.url.slice(1)),
        place: placeIn(file, current.position),
        ...(here.language ? {language: here.language} : {}),
        group: here.group,
      })
    }
    for (const child of current.children ?? []) node(child, here)
  }

  const parallel = (zh: readonly Node[], en: readonly Node[], place: Place, file: string): void => {
    const group = ++groups
    if (zh.length > 0 && en.length > 0) parallels.push({group, zh, en, place})
    if (zh.length > 0) monolingual.push({language: 'zh', nodes: zh, file})
    if (en.length > 0) monolingual.push({language: 'en', nodes: en, file})
    for (const current of zh) node(current as AnyNode, {file, language: 'zh', group})
    for (const current of en) node(current as AnyNode, {file, language: 'en', group})
  }

  const bilingual = (both: Bilingual, around: Surroundings): void => {
    const place = both.position ? placeIn(around.file, both.position) : undefined
    const file = around.file
    if (place) parallel(both.zh, both.en, place, file)
  }

  const label = (text: Label | undefined, place: Place): void => {
    if (!text) return
    parallel(text.zh ?? [], text.en ?? [], place, mainFile)
    for (const current of text.shared ?? []) node(current as AnyNode, {file: mainFile, group: ++groups})
  }

  const blocks = (children: readonly Block[]): void => {
    for (const child of children) block(child)
  }

  const directive = (current: DirectiveBlock | RecommendationPart): void => {
    directives.push(current)
    if (current.id !== undefined) ids.add(current.id)
    label(current.label, current.place)
  }
  const partsOf = (current: Recommendation | Requirement): void => {
    for (const part of current.parts) {
      parts.push(part)
      directive(part)
      blocks(part.children)
    }
  }

  const facts = (current: Facts): void => {
    if (current.id !== undefined) ids.add(current.id)
    if (within.recommendation) recommendationOf.set(current, within.recommendation)
  }

  const factsCitations = (
    keys: readonly string[],
    place: Place,
    places: Readonly<Record<string, Place>>,
    path: string,
  ) => {
    keys.forEach((key, index) => {
      const at = places[`${path}/${index}`] ?? places[path] ?? place
      citations.push({key, place: at, group: 0, ...within})
    })
  }

  const block = (current: Block): void => {
    switch (current.type) {
      case 'section': {
        const around = within
        within = {...within, section: current}
        sections.push(current)
        if (current.id !== undefined) ids.add(current.id)
        label(current.heading, current.place)
        blocks(current.children)
        within = around
        break
      }
      case 'pair':
        pairs.push(current)
        parallel(current.sides.zh ?? [], current.sides.en ?? [], current.place, mainFile)
        break
      case 'shared':
        if (current.block.type === 'table') sharedTables.push({table: current.block, file: current.place.file})
        node(current.block as Node as AnyNode, {file: mainFile, group: ++groups})
        break
      case 'only': {
        const group = ++groups
        monolingual.push({language: current.language, nodes: current.children, file: mainFile})
        for (const child of current.children) {
          node(child as Node as AnyNode, {file: mainFile, language: current.language, group})
        }
        break
      }
      case 'list':
        for (const item of current.items) blocks(item.children)
        break
      case 'quote':
        blocks(current.children)
        break
      case 'recommendation': {
        const before = citations.length
        const around = within
        within = {...within, recommendation: current}
        recommendations.push(current)
        directive(current)
        blocks(current.statement)
        partsOf(current)
        citationsOf.set(current, [before, citations.length])
        within = around
        break
      }
      case 'requirement':
        requirements.push(current)
        directive(current)
        blocks(current.statement)
        partsOf(current)
        break
      case 'question':
        questions.push(current)
        directive(current)
        blocks(current.children)
        break
      case 'box':
        boxes.push(current)
        directive(current)
        blocks(current.children)
        break
      case 'figure':
        figures.push(current)
        directive(current)
        for (const image of current.images) {
          if (typeof image.alternative !== 'string') bilingual(image.alternative, {file: image.place.file, group: 0})
        }
        blocks(current.caption)
        break
      case 'captioned-table':
        tables.push(current)
        directive(current)
        blocks(current.tables)
        blocks(current.caption)
        break
      case 'evidence-profile':
        profiles.push(current)
        facts(current)
        current.outcomes.forEach((outcome, index) => {
          factsCitations(outcome.citations, current.place, current.places, `/outcomes/${index}/citations`)
        })
        break
      case 'etd':
        decisions.push(current)
        facts(current)
        current.criteria.forEach((criterion, index) => {
          factsCitations(criterion.citations, current.place, current.places, `/criteria/${index}/citations`)
        })
        break
      case 'good-practice':
        goodPractices.push(current)
        facts(current)
        break
    }
  }

  blocks(guideline.body)
  for (const footnote of guideline.footnotes) blocks(footnote.children)

  return {
    sections,
    pairs,
    parallels,
    monolingual,
    recommendations,
    parts,
    questions,
    requirements,
    boxes,
    figures,
    tables,
    directives,
    profiles,
    decisions,
    goodPractices,
    recommendationOf,
    citations,
    crossReferences,
    sharedTables,
    ids,
    citationsOf,
  }
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

/** The plain text of inline nodes, without citations. */
export function plainText(nodes: readonly PhrasingContent[] | undefined): string {
  let text = ''
  for (const current of nodes ?? []) {
    if ('value' in current) text += current.value
    else if ('children' in current) text += plainText(current.children)
  }
  return text
}

/** What a label says in either language, for looking words up in it. */
export const labelTexts = (label: Label | undefined): string[] =>
  label
    ? [...languages.map(language => plainText(label[language])), plainText(label.shared)].filter(text => text !== '')
    : []
