/**
 * An element is something that a guideline's requirements must say, and where that is asked for: `consent.cost`, what the treatment costs,
 * asked of clinical consent in China by Article 32 of the Basic Healthcare and Health Promotion Law.
 */
import type {Language, LocalizedText} from '../model/language.js'
import type {RequirementArea} from '../model/requirement.js'
import type {RequirementContext, RequirementJurisdiction} from '../model/requirement-settings.js'
import type {RequirementSourceId} from './sources.js'

/** A text in both languages. */
export type BothLanguages = Readonly<Record<Language, string>>

/** Where something is asked for, and by whom. */
export interface Demand {
  readonly context: RequirementContext
  readonly jurisdiction: RequirementJurisdiction
  readonly source: RequirementSourceId
  /** Where in the source: 第1219条, Article 1219. */
  readonly part?: BothLanguages
  /**
   * `read`: the passage was read in the text, and asks for this. `second-hand`: taken from a text about the source, from an older edition or from
   * memory, or not said there in so many words; such a demand makes nothing required.
   */
  readonly basis: 'read' | 'second-hand'
  /** The source asks for it only in this case, which a program cannot tell; such a demand makes nothing required either. */
  readonly when?: BothLanguages
}

/** An element of the built-in catalogue. */
export interface CatalogueElement {
  /** Unique in its area. */
  readonly id: string
  readonly area: RequirementArea
  readonly label: BothLanguages
  /** What a text must say to meet it, in our words. Values that no source states are not named: the text states its own. */
  readonly asks: BothLanguages
  readonly demands: readonly Demand[]
}

/** An element of the catalogue or of a guideline's own. */
export interface RequirementElement {
  readonly id: string
  readonly area: RequirementArea
  readonly label: LocalizedText
  readonly asks: LocalizedText
  /** Of a built-in element; an own one has none. */
  readonly demands: readonly Demand[]
  /** Present on an element of the guideline's own. */
  readonly own?: {
    /** Absent: asked for in every context. */
    readonly contexts?: readonly RequirementContext[]
    readonly source?: string
    readonly pack?: string
  }
}

/** Whether a demand can make its element required. */
export const isBinding = ({basis, when}: Pick<Demand, 'basis' | 'when'>): boolean =>
  basis === 'read' && when === undefined
