/** What prints references and citations of an edition: one of our styles, or a CSL file by way of the optional package. */
import type {PhrasingContent} from 'mdast'
import type {Language} from '../../model/language.js'
import type {Reference} from '../../model/reference.js'

/** A reference as printed under its number; of a paired one two parts, the entry's own language first unless the style turns them. */
export interface FormattedReference {
  readonly key: string
  readonly parts: readonly FormattedPart[]
}

export interface FormattedPart {
  readonly language: Language
  /** Text, emphasis, strong, and links to https://doi.org/ or an http(s) address. */
  readonly children: readonly PhrasingContent[]
}

/** How numbers stand in the text. */
export interface CitationForm {
  readonly raised: boolean
  readonly open: string
  readonly close: string
  /** Between numbers that make no run. */
  readonly separator: string
  readonly rangeMark: string
  readonly joinFrom: number
  readonly order: 'as-written' | 'ascending'
  /**
   * Where a page stands: GB/T 7714 `[2]260` after the bracket; `[2, p. 260]` inside, with its word; AMA `2(p260)` in parentheses.
   */
  readonly locator: 'after' | 'inside' | 'parentheses'
  /** A raised number that precedes a comma or a full stop in the source follows it in print (AMA), in English. */
  readonly afterStops: boolean
  /** In an English sentence `Autry et al.`, or without the full stop. */
  readonly etAlStop: boolean
  /** Before an entry of the list: `[1]` (GB/T 7714) or `1.` (NLM, AMA). Absent: `[1]` where the text has it so, else `1.`. */
  readonly entryNumber?: 'bracketed' | 'stopped'
}

export interface ReferenceFormatter {
  readonly id: string
  readonly citation: CitationForm
  /** In the order of their numbers, one for each reference. */
  readonly formatReferences: (references: readonly Reference[]) => readonly FormattedReference[]
}
