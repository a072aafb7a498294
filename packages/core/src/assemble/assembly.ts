/** What every step of the assembly knows: the languages and their order, the files, and where findings go. */
import type {Nodes} from 'mdast'
import type {Finding} from '../diagnostics/finding.js'
import type {Language} from '../model/language.js'
import type {RequirementArea} from '../model/requirement.js'
import type {SectionDraft} from './outline.js'
import type {Piece} from './piece.js'

export interface Assembly {
  /** The language that the guideline was written in: `languages[0]`. */
  readonly source: Language
  readonly other: Language
  /** With one language nothing is paired and nothing is missing. */
  readonly bilingual: boolean
  /** The file of the source language; nodes of another carry `data.file`. */
  readonly firstFile: string
  /** In the two-file form: the language that a file's name gives it. */
  readonly fileLanguages: ReadonlyMap<string, Language>
  /** Decoded texts, by file. */
  readonly texts: ReadonlyMap<string, string>
  /** In the two-file form: what an id ties across containers. */
  readonly ties: Ties
  readonly report: (finding: Finding) => void
}

/**
 * Ids pair wherever they stand: directives and sections of the other file that stand elsewhere than those of the source file
 * with the same id, and are read there instead.
 */
export interface Ties {
  /** By `name#id`. */
  readonly directives: ReadonlyMap<string, Piece>
  /** By id. */
  readonly sections: ReadonlyMap<string, SectionDraft>
  /** Directives and headings that are read elsewhere. */
  readonly moved: ReadonlySet<Nodes>
  /** Headings with the same id at two levels, which cannot pair; reported. */
  readonly apart: ReadonlySet<Nodes>
}

export const noTies: Ties = {directives: new Map(), sections: new Map(), moved: new Set(), apart: new Set()}

/** What holds for everything inside a container. */
export interface Scope {
  /** Its missing half was reported as a whole: what is missing inside it is not reported again. */
  readonly quiet: boolean
  /** Inside `:::zh{only}`. */
  readonly only?: Language
  /** Inside a box whose requirements are of this area. */
  readonly area?: RequirementArea
  /** Inside a recommendation with this id, whose requirements apply to it unless they say otherwise. */
  readonly recommendation?: string
}

export const openScope: Scope = {quiet: false}

export const inTwoFiles = (assembly: Assembly): boolean => assembly.fileLanguages.size > 1
