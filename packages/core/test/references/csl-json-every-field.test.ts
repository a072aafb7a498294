/** What Zotero, the Zotero Chinese community and Crossref put into CSL-JSON beyond the plain fields. */
import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

const item = (fields: object, everyField = true) => {
  const text = JSON.stringify([{id: 'k', type: 'article-journal', ...fields}])
  const {references} = readReferenceLibrary('x.json', text, {everyField})
  expect(references).toHaveLength(1)
  return references[0]!
}

describe('types', () => {
  test.each<[object, string]>([
    [{type: 'periodical'}, 'periodical'],
    [{type: 'book', note: 'type: periodical'}, 'periodical'],
    [{type: 'book', note: 'type: classic'}, 'book'],
    [{type: 'book', note: 'tex.entrytype: proceedings'}, 'proceedings'],
    [{type: 'map'}, 'map'],
    [{type: 'collection'}, 'archive'],
    [{type: 'manuscript', archive: '湖北省档案馆'}, 'archive'],
    [{type: 'manuscript'}, 'document'],
    [{type: 'personal_communication', archive: '中国第一历史档案馆'}, 'archive'],
    [{type: 'dataset', note: 'tex.entrytype: database'}, 'database'],
  ])('%j', (fields, type) => {
    expect(item(fields).type).toBe(type)
  })
})

describe('fields', () => {
  test.each<[object, object]>([
    [
      {type: 'book', 'collection-title': 'S', 'collection-number': 3},
      {collectionTitle: 'S', collectionNumber: '3'},
    ],
    [{medium: 'CD-ROM'}, {carrier: 'CD'}],
    [{status: 'in press'}, {status: 'in-press'}],
    [{note: 'status: 网络首发'}, {status: 'online-first'}],
    [
      {PMCID: 'PMC1', ISBN: '1', ISSN: '2'},
      {pmcid: 'PMC1', isbn: '1', issn: '2'},
    ],
    [{note: 'PMCID: PMC3677048\nA remark'}, {pmcid: 'PMC3677048', note: 'A remark'}],
    [{note: 'CSTR: 1.2\ntex.cstr: 1.2'}, {cstr: '1.2'}],
    [{'original-date': {'date-parts': [[1970]]}}, {originalDate: {year: '1970'}}],
    [{note: '{:original-date: 1969}'}, {originalDate: {year: '1969'}}],
    [{issued: {'date-parts': [[1865]]}, note: 'issued: 1865（清同治四年）'}, {issued: {year: '1865（清同治四年）'}}],
    [{type: 'periodical', issued: {'date-parts': [[1957], [1990]]}}, {issued: {year: '1957-1990'}}],
    [{type: 'periodical', note: 'issued: 1984/'}, {issued: {year: '1984-'}}],
    [
      {type: 'map', scale: '1:25000', note: 'dimensions: 128cm×84cm'},
      {scale: '1:25000', dimensions: '128cm×84cm'},
    ],
    [
      {type: 'manuscript', archive: 'A', archive_location: 'LS031', note: 'archive-place: 武汉\ntex.number: LS031'},
      {archive: 'A', archiveLocation: 'LS031', publisherPlace: '武汉'},
    ],
    [
      {type: 'patent', number: 'CN1A', 'call-number': 'CN2006.3', note: 'jurisdiction: 中国'},
      {number: 'CN2006.3', genre: '中国', unread: [{name: 'number', value: 'CN1A'}]},
    ],
    [{'event-place': 'Uppsala', 'publisher-place': 'Uppsala'}, {publisherPlace: 'Uppsala'}],
    [
      {'event-title': 'E', 'event-place': 'U', 'publisher-place': 'B'},
      {eventPlace: 'U', publisherPlace: 'B'},
    ],
    [{type: 'article', publisher: 'ChinaXiv'}, {containerTitle: 'ChinaXiv'}],
    [{custom: {CSTR: '1.2', shelf: 'b'}}, {cstr: '1.2', unread: [{name: 'custom.shelf', value: 'b'}]}],
    [
      {abstract: 'a &amp; b', keyword: 'c; d'},
      {abstract: 'a & b', keywords: ['c', 'd']},
    ],
    [{source: 'Zotero', x: null}, {unread: [{name: 'source', value: 'Zotero'}]}],
    [
      {language: 'de-DE', title: 'Ketamin'},
      {language: 'en', unread: [{name: 'language', value: 'de-DE'}]},
    ],
    [{note: 'Type: see below: it works'}, {type: 'article-journal'}],
  ])('%j', (fields, expected) => {
    expect(item(fields)).toMatchObject(expected)
  })
  test('what no list prints only where it is asked for', () => {
    const {abstract, keywords, unread} = item({abstract: 'a', keyword: 'b', source: 'c'}, false)
    expect([abstract, keywords, unread]).toEqual([undefined, undefined, undefined])
  })
})

describe('works in two languages', () => {
  const zh = {title: '中国心理学的过去与未来', language: 'zh-CN'}
  test('lines of Extra, as the styles of the Zotero Chinese community ask for them', () => {
    const {paired, note} = item({
      ...zh,
      note: 'original-author: Zhang || San\noriginal-author: Li Si\noriginal-author:  || \noriginal-title: The past and future\noriginal-container-title: Acta Psychologica Sinica\noriginal-publisher-place: Beijing\noriginal-date: 1970',
    })
    expect(note).toBeUndefined()
    expect(paired).toEqual({
      language: 'en',
      title: 'The past and future',
      containerTitle: 'Acta Psychologica Sinica',
      publisherPlace: 'Beijing',
      authors: [{family: 'Zhang', given: 'San'}, {literal: 'Li Si'}],
      authorsIncomplete: false,
      editors: [],
    })
  })
  test('variables win over lines', () => {
    expect(
      item({...zh, 'original-title': 'One', note: 'original-title: Two\noriginal-publisher: P'}).paired,
    ).toMatchObject({
      title: 'One',
      publisher: 'P',
    })
  })
  test('the true original of a translation, in the language of the entry, is no pair', () => {
    const {paired, unread} = item({title: 'The plague', language: 'en-US', 'original-title': 'La peste'})
    expect(paired).toBeUndefined()
    expect(unread).toMatchObject([{name: 'original-title', value: 'La peste'}])
  })
  test("Crossref's empty list is nothing", () => {
    expect(item({...zh, 'original-title': []}).paired).toBeUndefined()
  })
})

test('updates as Crossref gives them', () => {
  expect(
    item({
      'update-to': [{DOI: 'https://doi.org/10.1000/x', type: 'retraction', label: 'Retraction'}],
      'updated-by': [{DOI: '10.1000/y', type: 'expression_of_concern'}, {type: 'new_version'}, 'x'],
      relation: {'is-preprint-of': [{id: '10.1000/z', 'id-type': 'doi'}]},
    }).notices,
  ).toEqual([
    {kind: 'retraction', role: 'notice', doi: '10.1000/x'},
    {kind: 'expression-of-concern', role: 'work', doi: '10.1000/y'},
    {kind: 'published-version', role: 'work', doi: '10.1000/z'},
  ])
})
