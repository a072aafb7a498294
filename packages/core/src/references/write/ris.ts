/** References → RIS. */
import type {FormatWriter} from './format-writer.js'

export const writeRis: FormatWriter = (references, lost) => {
  for (const reference of references) lost(reference, 'title', 'field')
  return ''
}
