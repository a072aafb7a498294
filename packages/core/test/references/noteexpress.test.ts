import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

const read = (text: string, file = 'x.net') => readReferenceLibrary(file, text, {everyField: true})

test('Wanfang: both languages, given names first', () => {
  const text = [
    '{Reference Type}: Journal Article',
    '{Title}: 乳腺癌改良根治术',
    '{Translated Title}: Modified radical mastectomy',
    '{Author}: 江文杰',
    '{Author}: 韩超',
    '{Translated Author}: Wenjie JIANG',
    '{Translated Author}:  Chao HAN',
    '{Journal}: 临床检验杂志（电子版）',
    '{Translated Journal}: Clinical Laboratory Journal',
    '{Year}: 2020',
    '{Volume}: 9',
    '{Issue}: 01',
    '{Pages}: 117-118',
    '{ISBN/ISSN}: 2095-1234',
    '{DOI}: 10.3969/j.issn.1672-9676.2020.01.039',
    '{Keywords}: 前锯肌',
    '{Keywords}:  乳腺癌',
    '{Notes}: 11-1949/U',
    '{Database Provider}: 北京万方数据股份有限公司',
  ].join('\n')
  expect(read(text).references).toMatchObject([
    {
      key: 'jiang2020',
      type: 'article-journal',
      language: 'zh',
      authors: [{literal: '江文杰'}, {literal: '韩超'}],
      issue: '1',
      issn: '2095-1234',
      keywords: ['前锯肌', '乳腺癌'],
      paired: {
        title: 'Modified radical mastectomy',
        containerTitle: 'Clinical Laboratory Journal',
        authors: [
          {family: 'Jiang', given: 'Wenjie'},
          {family: 'Han', given: 'Chao'},
        ],
      },
    },
  ])
  expect(read(text).references[0]).not.toHaveProperty('note')
  expect(read(text).references[0]!.places.title).toMatchObject({line: 2, column: 1})
})

describe('dialects', () => {
  const one = (...lines: string[]) => {
    const {references} = read(['{Reference Type}: Journal Article', ...lines].join('\r\n'))
    expect(references).toHaveLength(1)
    return references[0]!
  }
  test.each<[string, string[], object]>([
    [
      'a full-width colon',
      ['{Title}：题名', '{URL}：https://rs.yiigle.com/1'],
      {title: '题名', url: 'https://rs.yiigle.com/1'},
    ],
    ['VIP: no blank behind, one before', ['{Title}:题名', '{Volume} : 31'], {title: '题名', volume: '31'}],
    [
      'CNKI: names in one line',
      ['{Title}: 题名', '{Author}: 唐伦;赵培培;'],
      {authors: [{literal: '唐伦'}, {literal: '赵培培'}]},
    ],
    [
      'CNKI: names parted by commas',
      ['{Title}: 题名', '{Author}: 谢昕,王小增'],
      {authors: [{literal: '谢昕'}, {literal: '王小增'}]},
    ],
    [
      'CNKI: English names, given first',
      ['{Title}: T', '{Author}: Alaa Alhaj-Ismail;;Sami Adwan'],
      {
        authors: [
          {family: 'Alhaj-Ismail', given: 'Alaa'},
          {family: 'Adwan', given: 'Sami'},
        ],
      },
    ],
    [
      'family names first in capitals',
      ['{Title}: 题名', '{Translated Title}: T', '{Author}: 徐亚琼', '{Translated Author}: XU Ya-qiong'],
      {paired: {authors: [{family: 'Xu', given: 'Ya-qiong'}]}},
    ],
    [
      'a value on two lines',
      ['{Title}: 题名', '{Author Address}: 甲', ',乙', '{Year}: 2005'],
      {title: '题名', issued: {year: '2005'}},
    ],
    ['online first: no year', ['{Title}: 题名', '{Pages}: 1-7'], {key: '题名nd'}],
  ])('%s', (_, lines, expected) => {
    expect(one(...lines)).toMatchObject(expected)
  })
  test('the journal’s English name alone makes no pair', () => {
    expect(one('{Title}: 题名', '{Journal}: 护理', '{Translated Journal}: Nursing')).not.toHaveProperty('paired')
  })
})

describe('types', () => {
  test.each<[string, string, object]>([
    [
      'a thesis',
      '{Reference Type}: Thesis\n{Title}: 题\n{Tertiary Author}: 何世伟\n{Publisher}: 北京交通大学\n{Type of Work}: 博士',
      {type: 'thesis', publisher: '北京交通大学', genre: '博士', editors: []},
    ],
    [
      'a paper',
      '{Reference Type}: Conference Proceedings\n{Title}: 题\n{Tertiary Title}: 2018年会论文集\n{Author}: 史德雯\n{Secondary Title}: 2018年会\n{Place Published}: 杭州\n{Pages}: 9\n{Database Provider}: CNKI',
      {
        type: 'paper-conference',
        containerTitle: '2018年会论文集',
        event: '2018年会',
        eventPlace: '杭州',
        numberOfPages: '9',
      },
    ],
    [
      'a newspaper',
      '{Reference Type}: Newspaper Article\n{Title}: 题\n{Secondary Title}: 人民铁道\n{Date}: 2019-01-09\n{Pages}: A01\n{Publisher}: 人民铁道',
      {
        type: 'article-newspaper',
        containerTitle: '人民铁道',
        issued: {year: '2019', month: '01', day: '09'},
        pages: 'A01',
      },
    ],
    [
      'a standard',
      '{Reference Type}: Standard\n{Title}: 题\n{ISBN}: GB/T 7178.1-1996\n{SrcDatabase}: 国家标准',
      {type: 'standard', number: 'GB/T 7178.1-1996'},
    ],
    [
      'a yearbook is no standard',
      '{Reference Type}: Standard\n{Title}: 题\n{SrcDatabase}: 统计年鉴',
      {type: 'document'},
    ],
    [
      'a patent',
      '{Reference Type}: Patent\n{Title}: 题\n{Author}: 段祥祥\n{Date}: 2018-11-02\n{Notes}: CN108722921A\n{Type of Work}: CN108722921A',
      {type: 'patent', number: 'CN108722921A'},
    ],
    [
      'a book',
      '{Reference Type}: Book\n{Title}: Making Tracks\n{Author}: Iain Docherty\n{Date}: 2020-10-12\n{图书印刷版ISBN}: 9780429834646',
      {type: 'book', isbn: '9780429834646', issued: {year: '2020'}},
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).references).toMatchObject([expected])
  })
})
