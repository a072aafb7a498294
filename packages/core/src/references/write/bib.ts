/** References → BibLaTeX. */
import type {FormatWriter} from './format-writer.js'

export const writeBib: FormatWriter = (references, lost) => {
  for (const reference of references) lost(reference, 'title', 'field')
  return ''
}
