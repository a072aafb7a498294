/** Puts a field's text, and where it stands, into a draft. */
import type {ReferenceDraft, TextField} from '../draft.js'
import type {FieldText} from './fields.js'

/** Nothing happens where nothing was found. */
export type SetText = (target: TextField, found: FieldText | undefined) => void

export const setTextOf =
  (draft: ReferenceDraft): SetText =>
  (target, found) => {
    if (!found) return
    draft.text[target] = found.text
    draft.spans[target] = found.span
  }
