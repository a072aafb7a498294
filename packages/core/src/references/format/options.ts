/** A style with what the front matter changes of it. */
import type {CitationStyleOptions} from '../../model/citation-style.js'
import {type ReferenceType, referenceTypes} from '../../model/reference.js'
import type {ReferenceStyle, TypePattern} from './style.js'

/** What an option leaves out stays as the style has it. The style given is not changed. */
export function applyOptions(style: ReferenceStyle, options: CitationStyleOptions): ReferenceStyle {
  const {authors, familyNames, givenNames, joinFrom, order, citations} = options
  const {punctuation = style.punctuation, journalTitles = style.journalTitles} = options
  const {pairs = style.pairs, doi = style.doi} = options
  const {names, citation} = style
  return {
    ...style,
    punctuation,
    journalTitles,
    pairs,
    doi,
    names: {
      ...names,
      ...(authors && {upTo: authors.upTo, shown: authors.shown}),
      family: familyNames ?? names.family,
      given: givenNames ?? names.given,
      pinyin: givenNames ?? names.pinyin,
    },
    citation: {
      ...citation,
      joinFrom: joinFrom ?? citation.joinFrom,
      order: order ?? citation.order,
      raised: citations === undefined ? citation.raised : citations === 'raised',
    },
    types: withTypeOptions(style.types, options),
  }
}

function withTypeOptions(
  types: ReferenceStyle['types'],
  {url, accessDate}: CitationStyleOptions,
): ReferenceStyle['types'] {
  if (url === undefined && accessDate === undefined) return types
  const changed: Partial<Record<ReferenceType, TypePattern>> = {}
  for (const type of referenceTypes) {
    const pattern = types[type]
    changed[type] = {
      ...pattern,
      ...(url !== undefined && {address: addressUse(pattern, url)}),
      ...(accessDate !== undefined && {accessDate: accessDateUse(pattern, accessDate)}),
    }
  }
  return {...types, ...changed}
}

/** A web page without its address cannot be found: it keeps it, unless it has a DOI. */
function addressUse({address}: TypePattern, shown: boolean): TypePattern['address'] {
  if (address === 'required') return shown ? 'required' : 'without-doi'
  return shown ? 'always' : 'never'
}

function accessDateUse({accessDate}: TypePattern, shown: boolean): TypePattern['accessDate'] {
  if (!shown) return 'never'
  return accessDate === 'never' ? 'with-address' : accessDate
}
