/** What a format calls the fields that a reference lacks. */
import type {FieldNames, RequiredField} from '../draft.js'

/** @param names By field; the first word that applies: of an article, of a thesis, else `container` and so on. */
export const fieldNamesOf =
  (
    names: Readonly<Record<RequiredField, string>>,
    container: {readonly journal: string; readonly book: string},
  ): FieldNames =>
  (field, type) => {
    if (field !== 'containerTitle') return names[field]
    return type === 'article-journal' || type === 'article-newspaper' ? container.journal : container.book
  }
