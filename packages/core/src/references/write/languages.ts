/** The language that an entry was declared to be in, where it is neither Chinese nor English. */
import type {Reference} from '../../model/reference.js'

/** `ngerman`, `ja-JP`: as the source calls it. Only with `everyField` is it known. */
export const declaredLanguage = (reference: Reference): string | undefined =>
  reference.unread?.find(({name}) => name === 'language')?.value
