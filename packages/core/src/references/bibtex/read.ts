/** `.bib` → references. */
import type {FieldNames} from '../draft.js'
import {finishReference} from '../finish.js'
import type {FormatReader} from '../library.js'
import {draftOfEntry} from './draft-of-entry.js'
import {type RawEntry, readBibtexEntries} from './entries.js'
import {containerOnly} from './entry-types.js'
import {inheritFields} from './inherit.js'
import {withRelatedPairs} from './related.js'

export const readBibtex: FormatReader = ({text, placeOf, report, everyField}) => {
  const library = readBibtexEntries(text, report)
  const entries = inheritFields(library.entries, report).filter(entry => entry.key !== '')
  const drafted = entries
    .filter(entry => !containerOnly.has(entry.type) && !isSet(entry))
    .map(entry => ({entry, draft: draftOfEntry(entry, {report, placeOf, everyField})}))
  const {own, ofSets} = withRelatedPairs(drafted, entries.filter(isSet))
  const references = [
    ...own.map(draft => finishReference(draft, fieldNames, placeOf, report)),
    ...ofSets.map(draft => finishReference(draft, fieldNames, placeOf, () => {})),
  ]
  return {references, unreadable: library.unreadable}
}

/** biblatex-gb7714's own examples call the type `other`. */
const isSet = ({type, fields}: RawEntry): boolean => fields.has('entryset') && (type === 'set' || type === 'other')

const fieldNames: FieldNames = (field, type) => {
  switch (field) {
    case 'authors':
      return 'author'
    case 'editors':
      return 'editor'
    case 'containerTitle':
      return type === 'article-journal' || type === 'article-newspaper' ? 'journal' : 'booktitle'
    case 'event':
      return 'eventtitle'
    case 'publisher':
      return type === 'thesis' ? 'school' : type === 'report' ? 'institution' : 'publisher'
    case 'issued':
      return 'year'
    case 'accessed':
      return 'urldate'
    default:
      return field
  }
}
