/** What every part of the document builder shares: the guideline, the edition, and the registers that are filled in reading order. */
import type {GradingScheme} from '../../grading/scheme.js'
import type {Guideline} from '../../model/guideline.js'
import type {Language, Localized} from '../../model/language.js'
import type {ReferenceFormatter} from '../../references/format/formatter.js'
import type {CitationRegister} from './citation-register.js'
import type {FootnoteRegister} from './footnotes.js'
import type {IdRegister} from './ids.js'
import type {DiagnosticMark, Edition} from './nodes.js'
import type {Targets} from './targets.js'
import type {Holder} from './walk.js'

export interface DocumentContext {
  readonly guideline: Guideline
  readonly edition: Edition
  /** The edition's language, of the parallel one the source language. */
  readonly lang: Language
  /** The languages shown, the source language first: the order of labels. */
  readonly languages: readonly Language[]
  readonly scheme: GradingScheme | undefined
  readonly ids: IdRegister
  readonly targets: Targets
  readonly citations: CitationRegister
  readonly formatter: ReferenceFormatter
  readonly footnotes: FootnoteRegister
  /** Ids of what the front matter prints, by the key of its label: `field.funding` → `about-funding`, `section.contributors` → … */
  readonly fieldIds: Map<string, string>
  /** The diagnostics that stand in a block (and in none inside it), to be printed directly before it. */
  readonly marksOf: (block: Holder) => DiagnosticMark[]
}

/** How the rows of a container are numbered: `dosing-p1`, `dosing-p2` … */
export interface RowNumbering {
  readonly base: string
  next: number
  /** The first row bears the container's own id on its sides: `R1-zh`, `R1-en`. */
  first: Localized<string> | undefined
}

/** Where text stands: inside which language, and whether both languages are printed there. */
export interface Scope {
  readonly context: DocumentContext
  /** The language of the surrounding element. */
  readonly lang: Language
  /** Both languages stand side by side here: the parallel edition outside of a side. */
  readonly both: boolean
  readonly rows: RowNumbering
  /** In a table cell two languages stand under each other. */
  readonly cell: boolean
}

export function rootScope(context: DocumentContext, base: string): Scope {
  return {
    context,
    lang: context.lang,
    both: context.edition === 'parallel',
    rows: {base, next: 1, first: undefined},
    cell: false,
  }
}

/** The same place, in one language only. */
export const within = (scope: Scope, lang: Language): Scope => ({...scope, lang, both: false})

/** A new container: its rows are counted from 1. */
export const inside = (scope: Scope, base: string, first?: Localized<string>): Scope => ({
  ...scope,
  rows: {base, next: 1, first},
})
