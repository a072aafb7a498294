/** A name of the guideline's own in a message of either language: `{{zh}}` in the Chinese one, `{{en}}` in the English one. */
import type {LocalizedText} from '../../model/language.js'

export const namedInEach = ({zh, en}: LocalizedText): {readonly zh: string; readonly en: string} => ({
  zh: zh ?? en ?? '',
  en: en ?? zh ?? '',
})
