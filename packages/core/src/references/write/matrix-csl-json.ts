/** What CSL-JSON holds. */
import {writtenTypes} from '../csl-json/types.js'
import {type FormatMatrix, held, typeCells} from './matrix-cell.js'

export const cslJsonMatrix: FormatMatrix = {
  fields: {
    key: held('id', {read: 'citation-key, id'}),
    language: held('language'),
    title: held('title'),
    authors: held('author'),
    authorsIncomplete: held('author: et al. / 等', {read: 'author: others, et al., 等'}),
    editors: held('editor'),
    translators: held('translator'),
    containerTitle: held('container-title'),
    containerTitleShort: held('container-title-short', {read: 'container-title-short, journalAbbreviation'}),
    containerAuthors: held('container-author'),
    event: held('event-title', {read: 'event-title, event'}),
    eventPlace: held('event-place', {only: 'with-event'}),
    collectionTitle: held('collection-title'),
    collectionNumber: held('collection-number'),
    publisher: held('publisher', {only: 'with-container-or-archive'}),
    publisherPlace: held('publisher-place', {read: 'publisher-place, event-place, archive-place'}),
    edition: held('edition'),
    issued: held('issued', {only: 'year-without-month'}),
    accessed: held('accessed', {only: 'year-without-month'}),
    volume: held('volume'),
    issue: held('issue'),
    pages: held('page', {read: 'page, article-number, number'}),
    number: held('number', {read: 'number, call-number', only: 'with-pages-or-location'}),
    version: held('version'),
    genre: held('genre', {read: 'genre, jurisdiction'}),
    carrier: held('medium'),
    archive: held('archive', {only: 'with-container'}),
    archiveLocation: held('archive_location'),
    scale: held('scale'),
    dimensions: held('dimensions'),
    status: held('status'),
    numberOfPages: held('number-of-pages'),
    originalDate: held('original-date', {only: 'year-without-month'}),
    doi: held('DOI'),
    cstr: held('note: CSTR'),
    url: held('URL'),
    pmid: held('PMID', {read: 'PMID, note: PMID'}),
    pmcid: held('PMCID', {read: 'PMCID, note: PMCID'}),
    isbn: held('ISBN'),
    issn: held('ISSN'),
    note: held('note', {only: 'not-like-a-line'}),
    notices: held('note: Retraction in, Erratum in …', {
      read: 'title, note, update-to, updated-by',
      only: 'not-like-a-line',
    }),
    paired: held('original-title, original-author, original-publisher, note: original-container-title …', {
      only: 'pair-in-its-script',
    }),
    abstract: held('abstract'),
    keywords: held('keyword', {only: 'without-semicolon'}),
  },
  types: typeCells(type => {
    const {type: written, entryType} = writtenTypes[type]
    return held(entryType ? `${written} + note: tex.entrytype: ${entryType}` : written)
  }),
}
