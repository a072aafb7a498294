/** What the styles that print a list ask of its entries. */
import type {CitationStyle, CitationStyles} from '../../model/citation-style.js'
import {applyOptions, referenceStyles} from '../../references/index.js'

export interface CitationDemands {
  /** Some edition prints the English of Chinese entries, beside the Chinese or instead of it. */
  readonly pairs: boolean
  /** Some edition prints family names in capitals, whatever the library has. */
  readonly capitalNames: boolean
}

/** A style in a CSL file asks for what its options say, as the file is not read here. */
export function askedStyles(styles: CitationStyles): CitationDemands {
  const named = [styles.zh, styles.en, styles.parallel].filter(style => style !== undefined)
  return {
    pairs: named.some(style => pairsOf(style) !== 'own'),
    capitalNames: named.some(style => familyNamesOf(style) === 'capitals'),
  }
}

const resolved = (style: CitationStyle) => {
  const known = referenceStyles.get(style.style)
  return known && applyOptions(known, style)
}

const pairsOf = (style: CitationStyle) => style.pairs ?? resolved(style)?.pairs ?? 'own'

const familyNamesOf = (style: CitationStyle) => style.familyNames ?? resolved(style)?.names.family
