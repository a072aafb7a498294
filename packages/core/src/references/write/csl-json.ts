/** References → CSL-JSON. */
import type {FormatWriter} from './format-writer.js'

export const writeCslJson: FormatWriter = (references, lost) => {
  for (const reference of references) lost(reference, 'title', 'field')
  return ''
}
