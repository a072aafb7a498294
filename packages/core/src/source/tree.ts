/**
 * What the source stage hands to the assemble stage: one mdast tree a file, flat as Markdown leaves it (headings are not yet
 * sections), with languages, directives, citations and ids read, and every forgiven spelling already normal.
 *
 *   ## 给药 | Dosing {#dosing}        heading, data {id: 'dosing'}, children [bilingual]
 *   静脉给药……[@zarate2006]。          paragraph, data {language: 'zh', reason: 'only-han'}
 *   :::recommendation{#R1 …}          directive {name: 'recommendation', id: 'R1', attributes, children}
 */
import type {BlockContent, DefinitionContent, PhrasingContent, Root} from 'mdast'
import type {Node, Position} from 'unist'
import type {Finding} from '../diagnostics/finding.js'
import type {Language} from '../model/language.js'
import type {Place} from '../model/place.js'

/** `shared`: neither Han nor English words; `bilingual`: a container with blocks of both. */
export type BlockLanguage = Language | 'shared' | 'bilingual'

/** Why a block has its language; `zhinan inspect` prints it. `guess` is a close call and was reported as `language-unclear`. */
export type LanguageReason =
  | 'only-han'
  | 'only-english'
  | 'grammar'
  | 'english-label'
  | 'tie'
  | 'no-language'
  | 'table-header'
  | 'figure'
  | 'formula'
  | 'rule'
  | 'contents'
  | 'divider'
  | 'wrapper'
  | 'file'
  | 'guess'

declare module 'mdast' {
  interface Data {
    /** Set on every flow node, list item, table and footnote definition by the source stage. */
    language?: BlockLanguage
    languageReason?: LanguageReason
    /** Of a heading: `{#id}`. */
    id?: string
    idPosition?: Position
    /** Of a heading written with one `#`, which is most likely the guideline's title. */
    title?: boolean
    /** Of a paragraph that a language-changing line break parted from the one before it. */
    parted?: boolean
  }
  interface BlockContentMap {
    directive: Directive
    languageBlock: LanguageBlock
    facts: FactsFence
  }
  interface RootContentMap {
    directive: Directive
    languageBlock: LanguageBlock
    facts: FactsFence
  }
}

export interface Attribute {
  readonly name: string
  readonly value: string
  readonly position: Position
}

/** `:::name[label]{#id key="value"}`; the name is in lower case, known or not (unknown ones are reported by the source stage and kept as `unknown: true`). */
export interface Directive {
  type: 'directive'
  name: string
  unknown?: boolean
  id?: string
  idPosition?: Position
  /** The first line, for messages. */
  openingPosition: Position
  label?: PhrasingContent[]
  attributes: Attribute[]
  children: (BlockContent | DefinitionContent)[]
  data?: import('mdast').Data
  position?: Position
}

/** `:::zh`, `:::en`, `:::zh{only}`. */
export interface LanguageBlock {
  type: 'languageBlock'
  language: Language
  only: boolean
  children: (BlockContent | DefinitionContent)[]
  data?: import('mdast').Data
  position?: Position
}

/** YAML fences that hold facts. */
export const factsNames = ['evidence-profile', 'summary-of-findings', 'etd', 'good-practice'] as const
export type FactsName = (typeof factsNames)[number]

/** ```` ```evidence-profile ```` or ```` ```yaml evidence-profile ````: `value` is the YAML; `valueOffset` is where it begins in the file. */
export interface FactsFence {
  type: 'facts'
  name: FactsName
  value: string
  valueOffset: number
  data?: import('mdast').Data
  position?: Position
}

/** The front matter block, without its fences. */
export interface FrontMatterText {
  readonly value: string
  /** Offset of `value` in the file's text. */
  readonly valueOffset: number
  readonly place: Place
}

export interface SourceDocument {
  readonly file: string
  /** `zh` or `en` in the two-file form, where the file name decides. */
  readonly language?: Language
  /** Decoded text without BOM, line ends as in the file. All positions count in it. */
  readonly text: string
  readonly frontMatter?: FrontMatterText
  readonly root: Root
  readonly findings: readonly Finding[]
}

export type AnyNode = Node
