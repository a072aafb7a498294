/** A concept of the bilingual vocabulary, and where a text names one. */

/** Kinds within which one term can be mistaken for another. `own` is what the guideline's glossary and abbreviations add. */
export type Kind =
  | 'drug'
  | 'drug-class'
  | 'route'
  | 'side'
  | 'people'
  | 'organ'
  | 'organ-function'
  | 'opposite'
  | 'condition'
  | 'laboratory'
  | 'scale'
  | 'procedure'
  | 'role'
  | 'time'
  | 'course'
  | 'research'
  | 'common'
  | 'abbreviation'
  | 'own'

export interface Concept {
  readonly kind: Kind
  /** Terms of one group are the likeliest to be taken for one another: a line of the vocabulary. */
  readonly group: number
  /** It has so many other names that its absence says nothing. */
  readonly loose: boolean
  /** It has so few other names that its absence alone says enough. */
  readonly certain: boolean
  /** The first form in each language, for messages. */
  readonly zh: string
  readonly en: string
  /** Broader or narrower concepts by which a translator may name it, by their first Chinese form. */
  readonly related: readonly string[]
}

/** A term in a text. A form of several meanings (`oral`: by mouth, of the mouth) names them all. */
export interface Mention {
  readonly concepts: readonly Concept[]
  /** Where it stands in the flat text. */
  readonly start: number
  readonly end: number
}
