/** The sides of an entry that has both languages: which are printed, and the second one as an entry of its own. */
import type {PairForm} from '../../model/citation-style.js'
import type {Language} from '../../model/language.js'
import type {PairedReference, Reference} from '../../model/reference.js'

/** An entry in one of its languages. */
export interface Side {
  /** With the names, titles and publisher of this side, and `language` of this side. */
  readonly reference: Reference
  /** The language of the work. */
  readonly ownLanguage: Language
}

/** A second side without a title is none: `[M]. 2009.` helps nobody. */
export function sidesOf(reference: Reference, pairs: PairForm): readonly Side[] {
  const own: Side = {reference, ownLanguage: reference.language}
  const {paired} = reference
  if (!paired?.title || paired.language === reference.language || pairs === 'own') return [own]
  const other: Side = {reference: inPairedLanguage(reference, paired), ownLanguage: reference.language}
  if (pairs === 'both') return [own, other]
  return [paired.language === 'en' ? other : own]
}

/** What the second side lacks is taken from the first: better the journal's Chinese name than none. */
function inPairedLanguage(reference: Reference, paired: PairedReference): Reference {
  const {containerTitle = reference.containerTitle} = paired
  const containerTitleShort =
    paired.containerTitleShort ?? (paired.containerTitle ? undefined : reference.containerTitleShort)
  const authored = paired.authors.length > 0
  return {
    ...reference,
    ...paired,
    authors: authored ? paired.authors : reference.authors,
    authorsIncomplete: authored ? paired.authorsIncomplete : reference.authorsIncomplete,
    editors: paired.editors.length > 0 ? paired.editors : reference.editors,
    ...(containerTitle !== undefined && {containerTitle}),
    containerTitleShort: containerTitleShort ?? '',
  }
}
