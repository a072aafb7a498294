import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

const read = (text: string, everyField = false) => readReferenceLibrary('x.enw', text, {everyField})

describe('records of the Chinese databases', () => {
  test('Wanfang: authors and journal in both languages', () => {
    const text = [
      '%0 Journal Article',
      '%A 余敏',
      '%A 朱江',
      '%H Yu Min',
      '%H Zhu Jiang',
      '%T 参考文献管理工具研究',
      '%J 现代情报',
      '%J Journal of Modern Information',
      '%@ 1008-0821',
      '%G chi',
      '%D 2009',
      '%N 2',
      '%V 29',
      '%P 94-98,93',
      '%R 10.3969/j.issn.1008-0821.2009.02.027',
      '%W 北京万方数据股份有限公司',
    ].join('\r\n')
    expect(read(text).references).toMatchObject([
      {
        key: 'yu2009',
        type: 'article-journal',
        language: 'zh',
        authors: [{literal: '余敏'}, {literal: '朱江'}],
        containerTitle: '现代情报',
        pages: '94-98,93',
        issue: '2',
        issn: '1008-0821',
        paired: {
          language: 'en',
          containerTitle: 'Journal of Modern Information',
          authors: [
            {family: 'Yu', given: 'Min'},
            {family: 'Zhu', given: 'Jiang'},
          ],
        },
      },
    ])
  })
  test.each<[string, string, object]>([
    [
      'CNKI: a paper with its number of pages first',
      '%0 Conference Proceedings\n%A 王海霞\n%T 进展\n%B 2013年大会\n%C 南宁\n%D 2013\n%P 5\n%K a;b\n%P 269-273',
      {type: 'paper-conference', event: '2013年大会', eventPlace: '南宁', pages: '269-273'},
    ],
    [
      'CNKI: a thesis with the university as its journal',
      '%0 Thesis\n%A 胡婕伦\n%T 作用\n%Y 谢明勇;聂少平\n%J 南昌大学\n%9 博士\n%D 2014',
      {type: 'thesis', publisher: '南昌大学', genre: '博士', editors: []},
    ],
    [
      'CNKI: a standard',
      '%0 Legal Rule or Regulation\n%T 复合钢板\n%A 甲公司;乙大学\n%D 2023-09-07\n%V GB/T 43109-2023\n%~ 国家标准',
      {type: 'standard', number: 'GB/T 43109-2023', authors: [{literal: '甲公司'}, {literal: '乙大学'}]},
    ],
    [
      'CNKI: a yearbook is no law',
      '%0 Legal Rule or Regulation\n%T 外调量\n%D 1995/01/01\n%~ 年鉴',
      {type: 'document'},
    ],
    ['a law', '%0 Legal Rule or Regulation\n%T 医师法\n%D 2022', {type: 'legislation'}],
    [
      'CNKI: a patent, with lines of another format',
      '%0 Patent\n%T Font device\n%A Jaeyoung Choi;Geunho Jeong\n%8 2023-05-16\n%@ US11651140\n%X Text\nPageCount-页码 0\n%W CNKI',
      {
        type: 'patent',
        number: 'US11651140',
        authors: [
          {family: 'Choi', given: 'Jaeyoung'},
          {family: 'Jeong', given: 'Geunho'},
        ],
        issued: {year: '2023', month: '05', day: '16'},
      },
    ],
    [
      'CNKI: a newspaper',
      '%0 Newspaper Article\n%A 刘霞\n%T 测序\n%J 科技日报\n%8 2023-09-21\n%P 004\n%I 科技日报\n%L 11-0315',
      {type: 'article-newspaper', containerTitle: '科技日报', pages: '004'},
    ],
    [
      'VIP: colons behind tags',
      '%0 Journal Article\n%A 张三\n%A 李四\n%+:某医院\n%T 题名',
      {authors: [{literal: '张三'}, {literal: '李四'}]},
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).references).toMatchObject([expected])
  })
})

describe('records', () => {
  test('blank lines may stand inside a record that begins with its type', () => {
    const text = '%0 Thesis\n%T 甲\n%X 摘要\n\n\n  续\n%D 2006\n\n%0 Book\n%T 乙'
    expect(read(text, true).references).toMatchObject([
      {title: '甲', abstract: '摘要续', issued: {year: '2006'}},
      {title: '乙'},
    ])
  })
  test('without types they stand apart by blank lines', () => {
    const {references, findings} = read('%T Corn\n%A Newman, W. H.\n%D 1891\n\n%T Wheat\n%D 1892')
    expect(references.map(({key}) => key)).toEqual(['newman1891', 'wheat1892'])
    expect(findings).toContainEqual(expect.objectContaining({data: {key: 'newman1891', type: 'Generic', field: '%0'}}))
  })
  test('of two types the last that is known', () => {
    expect(read('%0 Serial\n%0 Audio\n%T x').references).toMatchObject([{type: 'periodical'}])
  })
  test('a label is the key', () => {
    expect(read('%0 Book\n%T x\n%F calvino1982').references).toMatchObject([{key: 'calvino1982'}])
  })
})
