/** What a writer of one library format is: references in, text out, and word of everything that the format cannot hold. */
import type {Reference} from '../../model/reference.js'

export const writtenFormats = ['csl-json', 'bib', 'ris'] as const
export type WrittenFormat = (typeof writtenFormats)[number]

/**
 * Notes of `reference-field-lost`: the format has no place for the field, or no type like the entry's; the source's field has no
 * place in the model; the field is written, but what is read from it is not quite what was written.
 */
export type LossNote = 'field' | 'type' | 'unread' | 'changed'

/** @param field Name of a field of `Reference`; of an unread field the name that the source gives it. */
export type ReportLoss = (reference: Reference, field: string, note?: LossNote) => void

/**
 * @param lost Told of each field that is left out or weakened, once a reference and field. What a writer does not tell is found when
 *   the text is read back, and reported in general words.
 */
export type FormatWriter = (references: readonly Reference[], lost: ReportLoss) => string
