/** DOI, address, PubMed's numbers, ISSN and ISBN of a record, wherever its format or the program that wrote it keeps them. */
import type {ReferenceDraft} from '../draft.js'
import {cleanDoi, isDoi, isWebAddress} from '../identifiers.js'
import type {RecordFields} from './fields.js'
import type {RecordProblem} from './finish.js'
import type {Role} from './roles.js'
import type {SetText} from './set-text.js'

export function addIdentifiers(
  draft: ReferenceDraft,
  fields: RecordFields<Role>,
  set: SetText,
  problems: RecordProblem[],
): void {
  addDoi(fields, set, problems)
  addAddress(fields, set)
  const pubmed = fields.takeIf(
    text => /^pmid:? ?\d{1,9}$/i.test(text) || /^pubmed ?\d{1,9}$/i.test(text),
    'pmid',
    'accession',
    'custom3',
  )
  const database = fields.peek('database') ?? ''
  const isPubmed = /pubmed|medline|^nlm$/i.test(database)
  const number =
    pubmed ??
    fields.takeIf(text => /^\d{1,9}$/.test(text), 'pmid') ??
    fields.takeIf(text => (isPubmed ? /^\d{1,9}$/ : database === '' ? /^\d{7,8}$/ : /^$/).test(text), 'accession')
  if (number) set('pmid', {...number, text: number.text.replace(/\D/g, '')})
  set(
    'pmcid',
    fields.takeIf(text => /^PMC\d{1,9}$/i.test(text), 'pmcid', 'custom2'),
  )
  addSerial(draft, fields, set)
}

function addDoi(fields: RecordFields<Role>, set: SetText, problems: RecordProblem[]): void {
  const looksRight = (text: string): boolean => isDoi(cleanDoi(text))
  const found =
    fields.takeIf(looksRight, 'doi') ?? fields.take('doi') ?? fields.takeIf(looksRight, 'link', 'workType', 'accession')
  if (!found) return
  const doi = cleanDoi(found.text)
  set('doi', {...found, text: doi})
  for (const other of fields.takeAllIf(looksRight, 'doi')) {
    if (cleanDoi(other.text).toLowerCase() === doi.toLowerCase()) continue
    problems.push({
      rule: 'reference-field-repeated',
      span: other.span,
      details: key => ({data: {key, field: other.name}, actual: other.text}),
    })
  }
}

/** The first address that is not the DOI's, unless there is no other. Several may stand in one field. */
function addAddress(fields: RecordFields<Role>, set: SetText): void {
  const first = (text: string): string => text.split(/[\s;]+(?=https?:)|\s/i)[0]!
  const isAddress = (text: string): boolean => isWebAddress(first(text))
  const isOther = (text: string): boolean => isAddress(text) && !/^https?:\/\/(?:dx\.)?doi\.org\//i.test(text)
  const found =
    fields.takeIf(isOther, 'url') ??
    fields.takeIf(isAddress, 'url') ??
    fields.takeIf(text => /^(?:www\.|ftp:)/i.test(text), 'url') ??
    fields.takeIf(isOther, 'link')
  if (found) set('url', {...found, text: first(found.text)})
}

function addSerial(draft: ReferenceDraft, fields: RecordFields<Role>, set: SetText): void {
  const found = fields.takeIf(text => issns(text).length > 0 || isbns(text).length > 0, 'serial')
  if (!found) return
  const [issn] = issns(found.text)
  const [isbn] = isbns(found.text)
  const isJournal =
    draft.type === 'article-journal' || draft.type === 'article-newspaper' || draft.type === 'periodical'
  if (issn) set('issn', {...found, text: issn.replace(/^(\d{4})(\d{3}[\dx])$/i, '$1-$2')})
  if (isbn && !(isJournal && issn)) set('isbn', {...found, text: isbn})
}

/** In the order in which they stand: the printed one mostly first. */
const issns = (text: string): readonly string[] => text.match(/(?<![\w-])\d{4}-?\d{3}[\dx](?![\w-])/gi) ?? []
const isbns = (text: string): readonly string[] =>
  text
    .replace(/(?<![\w-])\d{4}-\d{3}[\dx](?![\w-])/gi, ';')
    .match(/(?<![\w-])(?:97[89][ -]?)?(?:\d[ -]?){9}[\dx](?![\w-])/gi) ?? []
