/** What RIS holds, by tags or by lines of the note (`N1`). */
import {risTypes} from '../ris/types.js'
import {type FormatMatrix, held, typeCells} from './matrix-cell.js'

const partly = {only: 'partly'} as const

export const risMatrix: FormatMatrix = {
  fields: {
    key: held('ID, N1: Citation Key', {read: 'ID, LB, N1: Citation Key', ...partly}),
    language: held('LA'),
    title: held('TI', {read: 'TI, T1, CT', ...partly}),
    authors: held('AU', {read: 'AU, A1', ...partly}),
    authorsIncomplete: held('AU: et al. / 等'),
    editors: held('A2, A3, ED', partly),
    translators: held('A4, N1: translator', partly),
    containerTitle: held('T2, C3, N1: container-title', {read: 'T2, JF, JO, BT, C3', ...partly}),
    containerTitleShort: held('J2, N1: container-title-short', {read: 'J2, JA, J1, JO, JI', ...partly}),
    containerAuthors: held('N1: container-author', partly),
    event: held('T2, N1: event-title', partly),
    eventPlace: held('CY, N1: event-place', partly),
    collectionTitle: held('T2, T3, N1: collection-title', partly),
    collectionNumber: held('M1, SV, N1: collection-number', {read: 'M1, SV, IS', ...partly}),
    publisher: held('PB, N1: publisher', partly),
    publisherPlace: held('CY, C1', {read: 'CY, PP, C1', ...partly}),
    edition: held('ET, N1: edition', partly),
    issued: held('PY, DA', {read: 'PY, Y1, YR, DA', ...partly}),
    accessed: held('Y2', partly),
    volume: held('VL, N1: volume', {read: 'VL, VO', ...partly}),
    issue: held('IS, N1: issue', {read: 'IS, CP, M1', ...partly}),
    pages: held('SP, EP, N1: page', {read: 'SP, EP, C7, SE', ...partly}),
    number: held('SN, M1, N1: number', {read: 'SN, M1, IS, VL', ...partly}),
    version: held('ET, N1: version', partly),
    genre: held('M3, N1: genre', partly),
    carrier: held('N1: medium'),
    archive: held('PB, N1: archive', partly),
    archiveLocation: held('CN, N1: archive-location', partly),
    scale: held('C1, N1: scale', partly),
    dimensions: held('C3, N1: dimensions', partly),
    status: held('N1: status', {read: 'N1: status, INPR', ...partly}),
    numberOfPages: held('SP, N1: number-of-pages', partly),
    originalDate: held('OP, N1: original-date', partly),
    doi: held('DO', {read: 'DO, DI, L3, M3, UR', ...partly}),
    cstr: held('N1: CSTR'),
    url: held('UR', {read: 'UR, LK, L1, L2', ...partly}),
    pmid: held('N1: PMID', {read: 'N1: PMID, AN, C3'}),
    pmcid: held('C2, N1: PMCID'),
    isbn: held('SN, N1: ISBN', partly),
    issn: held('SN, N1: ISSN', partly),
    note: held('N1', {only: 'not-like-a-line'}),
    notices: held('N1: Retraction in, Erratum in …', {read: 'TI, N1', only: 'not-like-a-line'}),
    paired: held('TT, N1: original-author, original-container-title …', {read: 'TT, TA, N1', ...partly}),
    abstract: held('AB', {read: 'AB, N2', ...partly}),
    keywords: held('KW', partly),
  },
  types: typeCells(type => {
    const {code, workType} = risTypes[type]
    return held(workType ? `${code} + M3: ${workType}` : code)
  }),
}
