/**
 * The text inside a guideline's blocks: mdast, with the few nodes that a guideline adds. Positions are unist positions in the
 * decoded source; `data.file` is set where a node does not stand in the guideline's first file.
 */
import type {Data, PhrasingContent, RootContent} from 'mdast'
import type {Position} from 'unist'

/** One work inside a citation. `[see @a, p. 3; @b]` has two: `{key: 'a', prefix: 'see', locator: '3', locatorType: 'page'}` and `{key: 'b'}`. */
export interface CitationItem {
  readonly key: string
  readonly prefix?: string
  readonly suffix?: string
  /** `3` or `3-5`, without its label. */
  readonly locator?: string
  readonly locatorType?: 'page' | 'chapter' | 'table' | 'figure' | 'section'
  /** Of the key. */
  readonly position?: Position
}

/** `[@a; @b]` (parenthetical) or `@a`, `@a [p. 3]` (narrative: prints the authors, then the number). */
export interface Citation {
  type: 'citation'
  form: 'parenthetical' | 'narrative'
  items: CitationItem[]
  position?: Position
}

/** `<sup>` and `<sub>` of the source. */
export interface Superscript {
  type: 'superscript'
  children: PhrasingContent[]
  position?: Position
}
export interface Subscript {
  type: 'subscript'
  children: PhrasingContent[]
  position?: Position
}

/** `中文 | English` in a heading, cell, label or image text: both languages in one line. */
export interface Bilingual {
  type: 'bilingual'
  zh: PhrasingContent[]
  en: PhrasingContent[]
  position?: Position
}

/** `$$…$$` in a line, LaTeX. A formula alone is mdast `math`. */
export interface InlineFormula {
  type: 'inlineMath'
  value: string
  position?: Position
}
export interface Formula {
  type: 'math'
  value: string
  data?: Data
  position?: Position
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation
    superscript: Superscript
    subscript: Subscript
    bilingual: Bilingual
    inlineMath: InlineFormula
  }
  interface BlockContentMap {
    math: Formula
  }
  interface RootContentMap {
    citation: Citation
    superscript: Superscript
    subscript: Subscript
    bilingual: Bilingual
    inlineMath: InlineFormula
    math: Formula
  }
}

/** A leaf block of a guideline: paragraph, list (inside one language), table, code, formula, image paragraph, rule … */
export type Flow = Exclude<RootContent, PhrasingContent>
export type Inline = PhrasingContent
