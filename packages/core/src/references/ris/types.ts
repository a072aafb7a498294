/** Types of RIS in terms of the model: the RIS specification of 2011, and codes met in exports. */
import type {ReferenceType} from '../../model/reference.js'
import type {SourceType} from '../tagged/endnote-types.js'

const types: ReadonlyMap<string, SourceType> = new Map<string, SourceType>([
  ['JOUR', 'article-journal'],
  ['EJOUR', 'article-journal'],
  ['MGZN', 'article-journal'],
  ['ABST', 'article-journal'],
  ['INPR', 'in-press'],
  ['NEWS', 'article-newspaper'],
  ['JFULL', 'periodical'],
  ['BOOK', 'book'],
  ['EBOOK', 'book'],
  ['EDBOOK', 'book'],
  ['CLSWK', 'book'],
  ['ANCIENT', 'book'],
  ['SER', 'book'],
  ['CHAP', 'chapter'],
  ['ECHAP', 'chapter'],
  ['DICT', 'chapter'],
  ['ENCYC', 'chapter'],
  ['CONF', 'conference'],
  ['CPAPER', 'paper-conference'],
  ['THES', 'thesis'],
  ['RPRT', 'report'],
  ['GOVDOC', 'report'],
  ['STAND', 'standard'],
  ['STD', 'standard'],
  ['PAT', 'patent'],
  ['ELEC', 'webpage'],
  ['WEB', 'webpage'],
  ['BLOG', 'webpage'],
  ['ICOMM', 'webpage'],
  ['DATA', 'dataset'],
  ['DBASE', 'database'],
  ['AGGR', 'database'],
  ['COMP', 'software'],
  ['MAP', 'map'],
  ['MANSCPT', 'archive'],
  ['STAT', 'legislation'],
  ['BILL', 'legislation'],
  ['LEGAL', 'legislation'],
  ['UNBILL', 'legislation'],
  ...`ADVS ART AUDIO CASE CHART CTLG EQUA FIGURE GEN GRANT HEAR INTV MPCT MULTI MUSIC OTHER PAMP PCOMM POD PRESS SLIDE SOUND
      UNPB UNPD VIDEO`
    .split(/\s+/)
    .map((code): [string, SourceType] => [code, 'document']),
])

export const risType = (code: string): SourceType | undefined => types.get(code)

/** What a type is written as, and the word under `M3` that brings it back where the code alone does not. */
export const risTypes: Readonly<Record<ReferenceType, {readonly code: string; readonly workType?: string}>> = {
  'article-journal': {code: 'JOUR'},
  'article-newspaper': {code: 'NEWS'},
  periodical: {code: 'JFULL'},
  book: {code: 'BOOK'},
  chapter: {code: 'CHAP'},
  proceedings: {code: 'CONF'},
  'paper-conference': {code: 'CPAPER'},
  thesis: {code: 'THES'},
  report: {code: 'RPRT'},
  standard: {code: 'STAND'},
  patent: {code: 'PAT'},
  webpage: {code: 'ELEC'},
  dataset: {code: 'DATA'},
  database: {code: 'DBASE'},
  article: {code: 'UNPB', workType: 'Preprint'},
  software: {code: 'COMP'},
  map: {code: 'MAP'},
  archive: {code: 'MANSCPT'},
  compilation: {code: 'BOOK', workType: 'Compilation'},
  legislation: {code: 'STAT'},
  document: {code: 'GEN'},
}
