/**
 * MEDLINE, as PubMed exports it (`.nbib`, or `.txt` in the format PubMed) → references.
 *
 *   PMID- 16894061⏎TI  - A randomized trial of an N-methyl-D-aspartate⏎      antagonist in depression.⏎PG  - 856-64
 *   → {pmid: '16894061', title: 'A randomized trial of an N-methyl-D-aspartate antagonist in depression', pages: '856-864', …}
 */
import type {FormatReader} from '../library.js'
import {fieldNamesOf} from '../tagged/field-names.js'
import {finishRecords} from '../tagged/finish.js'
import {type LineGrammar, readTaggedRecords} from '../tagged/records.js'
import {medlineDraft} from './draft.js'

export const readNbib: FormatReader = library => {
  const {text, report} = library
  const drafts = readTaggedRecords(text, grammar, report).map(record => medlineDraft(record, report, library))
  return {references: finishRecords(drafts, fieldNames, library), unreadable: []}
}

/** Tags stand in a column of four characters, values go on behind six blanks. */
const grammar: LineGrammar = {
  tagOf: line => {
    const found = /^\uFEFF?([A-Z][A-Z0-9]{1,3}) {0,2}-(?: |$|(?=\d))/.exec(line)
    return found ? {tag: found[1]!, valueAt: found[0].length} : undefined
  },
  begins: (tag, {tags, afterBlank}) => (tag === 'PMID' ? tags.has('PMID') || afterBlank : afterBlank),
  continues: line => /^\s/.test(line),
}

const fieldNames = fieldNamesOf(
  {
    title: 'TI',
    authors: 'FAU',
    editors: 'FED',
    containerTitle: 'JT',
    event: 'JT',
    publisher: 'PB',
    issued: 'DP',
    accessed: 'DP',
    number: 'LID',
    doi: 'LID',
    url: 'LID',
  },
  {journal: 'JT', book: 'BTI'},
)
