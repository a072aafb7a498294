/** What `.bib` holds, as it is read from BibTeX and BibLaTeX and written as BibLaTeX. */
import {bibTypes} from './bib-entry.js'
import {type FormatMatrix, held, typeCells} from './matrix-cell.js'

export const bibMatrix: FormatMatrix = {
  fields: {
    key: held('@…{key,', {only: 'key-without-punctuation'}),
    language: held('langid', {read: 'langid, language'}),
    title: held('title', {read: 'title, subtitle'}),
    authors: held('author', {read: 'author, holder'}),
    authorsIncomplete: held('and others'),
    editors: held('editor'),
    translators: held('translator'),
    containerTitle: held('journaltitle, booktitle, organization', {
      read: 'journaltitle, journal, booktitle, maintitle, organization, eprinttype',
    }),
    containerTitleShort: held('shortjournal', {read: 'shortjournal, journalabbreviation'}),
    containerAuthors: held('bookauthor'),
    event: held('eventtitle', {read: 'eventtitle, conference'}),
    eventPlace: held('venue'),
    collectionTitle: held('series'),
    collectionNumber: held('number, seriesnumber'),
    publisher: held('publisher, institution', {
      read: 'publisher, institution, school, organization',
      only: 'with-container-or-archive',
    }),
    publisherPlace: held('location', {read: 'location, address', only: 'with-genre'}),
    edition: held('edition'),
    issued: held('date, year', {read: 'date, year, month, day'}),
    accessed: held('urldate', {read: 'urldate, note: accessed', only: 'year-without-month'}),
    volume: held('volume'),
    issue: held('number, issue'),
    pages: held('pages', {read: 'pages, eid'}),
    number: held('number, reportno'),
    version: held('version'),
    genre: held('type, location', {read: 'type, location, @phdthesis, @mastersthesis', only: 'not-the-type-again'}),
    carrier: held('medium', {read: 'medium, media, mark'}),
    archive: held('archive, institution', {read: 'archive, institution, library'}),
    archiveLocation: held('archivelocation, number'),
    scale: held('scale'),
    dimensions: held('dimensions'),
    status: held('pubstate', {read: 'pubstate, year'}),
    numberOfPages: held('pagetotal'),
    originalDate: held('origdate', {only: 'year-without-month'}),
    doi: held('doi', {only: 'without-braces'}),
    cstr: held('cstr', {only: 'without-braces'}),
    url: held('url', {read: 'url, howpublished, eprint', only: 'without-braces'}),
    pmid: held('pmid', {read: 'pmid, eprint, note: PMID'}),
    pmcid: held('pmcid', {read: 'pmcid, eprint, note: PMCID'}),
    isbn: held('isbn'),
    issn: held('issn'),
    note: held('note', {only: 'not-like-a-line'}),
    notices: held('note: Retraction in, Erratum in …', {read: 'title, note', only: 'not-like-a-line'}),
    paired: held('related', {
      read: 'related, entryset, title_translation_en …, origtitle, note: original-title …',
      only: 'pair-with-container',
    }),
    abstract: held('abstract'),
    keywords: held('keywords', {only: 'without-semicolon'}),
  },
  types: typeCells(type => {
    const {type: written, subtype, mark, alwaysMarked} = bibTypes[type]
    const also = subtype ? ` + entrysubtype = ${subtype}` : alwaysMarked ? ` + mark = ${mark}` : ''
    return held(`@${written}${also}`)
  }),
}
