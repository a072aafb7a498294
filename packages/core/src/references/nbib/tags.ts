/** Tags of MEDLINE by their meaning: MEDLINE/PubMed Data Element (Field) Descriptions of the National Library of Medicine. */
export type MedlineRole =
  | 'pmid'
  | 'pmcid'
  | 'owner'
  | 'title'
  | 'vernacularTitle'
  | 'bookTitle'
  | 'collectionTitle'
  | 'fullAuthor'
  | 'author'
  | 'group'
  | 'fullEditor'
  | 'editor'
  | 'journal'
  | 'journalShort'
  | 'date'
  | 'onlineDate'
  | 'status'
  | 'history'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'location'
  | 'issn'
  | 'isbn'
  | 'publisher'
  | 'place'
  | 'edition'
  | 'language'
  | 'publicationType'
  | 'abstract'
  | 'keyword'

export const medlineRoles: ReadonlyMap<string, MedlineRole> = new Map([
  ['PMID', 'pmid'],
  ['PMC', 'pmcid'],
  ['OWN', 'owner'],
  ['TI', 'title'],
  ['TT', 'vernacularTitle'],
  ['BTI', 'bookTitle'],
  ['CTI', 'collectionTitle'],
  ['FAU', 'fullAuthor'],
  ['AU', 'author'],
  ['CN', 'group'],
  ['FED', 'fullEditor'],
  ['ED', 'editor'],
  ['JT', 'journal'],
  ['TA', 'journalShort'],
  ['DP', 'date'],
  ['DEP', 'onlineDate'],
  ['PST', 'status'],
  ['PHST', 'history'],
  ['VI', 'volume'],
  ['IP', 'issue'],
  ['PG', 'pages'],
  ['LID', 'location'],
  ['AID', 'location'],
  ['IS', 'issn'],
  ['ISBN', 'isbn'],
  ['PB', 'publisher'],
  ['PL', 'place'],
  ['EN', 'edition'],
  ['LA', 'language'],
  ['PT', 'publicationType'],
  ['AB', 'abstract'],
  ['OT', 'keyword'],
])

/** What the database keeps for itself: days and states of the record, and the citation made of the other fields. */
export const bookkeeping: ReadonlySet<string> = new Set(
  'STAT DA DCOM LR DRDT CTDT EDAT MHDA CRDT CDAT PMCR PUBM SO SB JID OTO OID'.split(' '),
)
