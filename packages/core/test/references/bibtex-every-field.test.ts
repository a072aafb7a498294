/** Types, carriers, notes and what else GB/T 7714 asks for, from `.bib`. */
import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

const only = (text: string, everyField = true) => {
  const {references} = readReferenceLibrary('x.bib', text, {everyField})
  expect(references).toHaveLength(1)
  return references[0]!
}

describe('types', () => {
  test.each([
    ['@periodical{k, title={临床内科杂志}}', 'periodical'],
    ['@proceedings{k, title={x}}', 'proceedings'],
    ['@book{k, title={x}, mark={C}}', 'proceedings'],
    ['@inproceedings{k, title={x}, mark={C}}', 'paper-conference'],
    ['@misc{k, title={x}, mark={C/OL}}', 'paper-conference'],
    ['@collection{k, title={x}}', 'book'],
    ['@collection{k, title={x}, mark={G}}', 'compilation'],
    ['@incollection{k, title={x}, mark={G}}', 'chapter'],
    ['@incollection{k, title={x}, mark={M}}', 'chapter'],
    ['@periodical{k, title={x}, usera={J}}', 'periodical'],
    ['@map{k, title={x}}', 'map'],
    ['@misc{k, title={x}, mark={CM}}', 'map'],
    ['@archive{k, title={x}}', 'archive'],
    ['@letter{k, title={x}, institution={中国第一历史档案馆}}', 'archive'],
    ['@letter{k, title={x}}', 'document'],
    ['@database{k, title={x}}', 'database'],
    ['@misc{k, title={x}, entrytypeid={DB}}', 'database'],
    ['@preprint{k, title={x}}', 'article'],
    ['@misc{k, title={x}, mark={Z}, url={https://a.org}}', 'document'],
    ['@book{k, title={x}, note={standard}}', 'standard'],
    ['@article{k, title={x}, note={news}}', 'article-newspaper'],
    ['@legadminmaterial{k, title={x}}', 'legislation'],
  ])('%s', (text, type) => {
    expect(only(text).type).toBe(type)
  })
})

describe('fields', () => {
  test.each<[string, string, object]>([
    ['book', 'series = {LNCS}, number = {12}', {collectionTitle: 'LNCS', collectionNumber: '12'}],
    ['book', 'series = {LNCS}, number = {12}, reportno = {R1}', {collectionNumber: '12', number: 'R1'}],
    ['report', 'series = {S}, number = {12}', {collectionTitle: 'S', number: '12'}],
    ['phdthesis', 'title = {Ketamine in rats}', {genre: 'Doctoral dissertation'}],
    ['mastersthesis', 'title = {氯胺酮}', {genre: '硕士学位论文'}],
    ['thesis', 'type = {phdthesis}, langid = {chinese}', {genre: '博士学位论文'}],
    ['thesis', 'type = {Thèse de doctorat}', {genre: 'Thèse de doctorat'}],
    ['article', 'medium = {OL}', {carrier: 'OL'}],
    ['book', 'mark = {M/CD}', {carrier: 'CD', type: 'book'}],
    ['book', 'media = {microfilm}', {carrier: 'MM'}],
    [
      'archive',
      'institution = {辽宁省档案馆}, number = {LS031-001}, address = {沈阳}',
      {archive: '辽宁省档案馆', archiveLocation: 'LS031-001', publisherPlace: '沈阳'},
    ],
    ['map', 'scale = {1:25000}, dimensions = {128cm×84cm}', {scale: '1:25000', dimensions: '128cm×84cm'}],
    [
      'patent',
      'holder = {邓一刚}, number = {CN200610171314.3}, address = {中国}',
      {authors: [{literal: '邓一刚'}], number: 'CN200610171314.3', genre: '中国'},
    ],
    [
      'inproceedings',
      'eventtitle = {E}, venue = {Uppsala}, location = {Berlin}',
      {event: 'E', eventPlace: 'Uppsala', publisherPlace: 'Berlin'},
    ],
    ['article', 'isbn = {1-2}, issn = {0028-0836 (Print)}', {isbn: '1-2', issn: '0028-0836 (Print)'}],
    ['article', 'eprint = {123}, eprinttype = {pubmed}', {pmid: '123', type: 'article-journal'}],
    ['article', 'pmcid = {PMC1}', {pmcid: 'PMC1'}],
    ['preprint', 'cstr = {32003.36.ChinaXiv.202303.00020.V1}', {cstr: '32003.36.ChinaXiv.202303.00020.V1'}],
    ['article', 'pubstate = {inpress}', {status: 'in-press'}],
    ['article', 'year = {in press}', {status: 'in-press', issued: {year: 'in press'}}],
    ['article', 'pubstate = {prepublished}', {status: 'online-first'}],
    ['article', 'pubstate = {网络首发}', {status: 'online-first'}],
    [
      'book',
      'pagetotal = {63}, origdate = {1970-02}',
      {numberOfPages: '63', originalDate: {year: '1970', month: '02'}},
    ],
    ['periodical', 'date = {1957/1990}', {issued: {year: '1957-1990'}}],
    ['periodical', 'date = {1984/}', {issued: {year: '1984-'}}],
    ['article', 'abstract = {50\\% of us}, keywords = {a, b}', {abstract: '50% of us', keywords: ['a', 'b']}],
    ['article', 'keywords = {Disorder, Major; 氯胺酮}', {keywords: ['Disorder, Major', '氯胺酮']}],
    [
      'book',
      'note = {PMCID: PMC12\nCSTR: 1.2\npage: 288\nSecond printing}',
      {pmcid: 'PMC12', cstr: '1.2', pages: '288', note: 'Second printing'},
    ],
    ['article', 'note = {DOI: 10.1000/a\\_b}', {doi: '10.1000/a_b'}],
  ])('@%s: %s', (type, fields, expected) => {
    expect(only(`@${type}{k, ${fields}}`)).toMatchObject(expected)
  })

  test('abstract, key words and unread fields only where they are asked for', () => {
    const text = '@article{k, title={x}, abstract={a}, keywords={b}, annotation={c},\n owner={me}}'
    expect(only(text)).toMatchObject({unread: [{name: 'annotation', value: 'c', place: {line: 1, column: 52}}]})
    const plain = only(text, false)
    expect([plain.abstract, plain.keywords, plain.unread]).toEqual([undefined, undefined, undefined])
  })
})

describe('notices', () => {
  const of = (fields: string) => only(`@article{k, ${fields}}`).notices
  test.each([
    ['RETRACTED ARTICLE: Ketamine in rats', 'retraction', 'work'],
    ['RETRACTED: Ketamine in rats', 'retraction', 'work'],
    ['【撤稿】氯胺酮治疗抑郁症', 'retraction', 'work'],
    ['氯胺酮治疗抑郁症（已撤稿）', 'retraction', 'work'],
    ['Retraction: Ketamine in rats', 'retraction', 'notice'],
    ['Retraction notice to “Ketamine in rats”', 'retraction', 'notice'],
    ['撤稿声明', 'retraction', 'notice'],
    ['Expression of Concern: Ketamine in rats', 'expression-of-concern', 'notice'],
    ['Erratum to “Ketamine in rats”', 'correction', 'notice'],
    ['Correction to: Ketamine in rats', 'correction', 'notice'],
    ['Corrigendum: Ketamine in rats', 'correction', 'notice'],
    ['更正', 'correction', 'notice'],
    ['勘误：氯胺酮治疗抑郁症', 'correction', 'notice'],
  ])('%s', (title, kind, role) => {
    expect(of(`title = {${title}}`)).toEqual([{kind, role}])
  })
  test.each([
    'Retraction of the eyelid in thyroid disease',
    'Correction of anaemia with epoetin alfa',
    'Corrections in prisons and mental health',
    'Correction to sinus rhythm after cardioversion',
    'Withdrawal of antidepressants',
    'Retracted eyelids',
    '更正呼吸模式的训练',
    '撤稿论文的特征分析',
  ])('not a notice: %s', title => {
    expect(of(`title = {${title}}`)).toEqual(undefined)
  })
  test("PubMed's lines in a note", () => {
    expect(
      of(
        'title = {x}, note = {Retraction in: JAMA. 2020 Jun 2;323(21):2202. doi: 10.1001/jama.2020.1. PMID: 12\nErratum in: Lancet. 2021}',
      ),
    ).toEqual([
      {
        kind: 'retraction',
        role: 'work',
        text: 'JAMA. 2020 Jun 2;323(21):2202.',
        doi: '10.1001/jama.2020.1',
        pmid: '12',
      },
      {kind: 'correction', role: 'work', text: 'Lancet. 2021'},
    ])
  })
})
