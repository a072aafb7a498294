/** `.json` → references: an array of CSL-JSON items, as Zotero, Better BibTeX, Crossref and citeproc write them. */
import type {FieldNames, ReferenceDraft} from '../draft.js'
import {finishReference} from '../finish.js'
import type {FormatReader} from '../library.js'
import {entryValues} from './entry-values.js'
import {draftOfItem} from './item.js'

export const readCslJson: FormatReader = ({text, placeOf, report, everyField}) => {
  const unreadable: string[] = []
  const drafts: ReferenceDraft[] = []
  let count = 0
  for (const value of entryValues(text, report, unreadable)) {
    count++
    if (value.kind !== 'object') {
      report('reference-broken', value, {note: 'not-object', data: {key: `#${count}`}})
      continue
    }
    const draft = draftOfItem(value, {report, placeOf, everyField})
    if (draft) drafts.push(draft)
  }
  const references = drafts.map(draft => finishReference(draft, fieldNames, placeOf, report))
  return {references, unreadable}
}

const fieldNames: FieldNames = field => {
  switch (field) {
    case 'authors':
      return 'author'
    case 'editors':
      return 'editor'
    case 'containerTitle':
      return 'container-title'
    case 'doi':
      return 'DOI'
    case 'url':
      return 'URL'
    default:
      return field
  }
}
