import {describe, expect, test} from 'vitest'
import {
  cmaStyle,
  formatReference,
  narrativeAuthors,
  type ReferenceStyle,
  readReferenceLibrary,
} from '../../src/references/index.js'
import {plainText} from './plain-text.js'

const parse = (text: string) => readReferenceLibrary('x.bib', text).references[0]!
const printed = (text: string, style: ReferenceStyle = cmaStyle) => plainText(formatReference(parse(text), style))

describe('every type in the style of the Chinese medical journals', () => {
  test.each([
    [
      '@article{k, author={王高华 and 舒畅 and 向均怡 and 王惠玲}, title={氯胺酮}, journal={中华精神科杂志}, year=2021, volume=54, number=3, pages={1--5}, doi={10.3760/x}}',
      '王高华, 舒畅, 向均怡, 等. 氯胺酮[J]. 中华精神科杂志, 2021, 54(3): 1-5. DOI: 10.3760/x.',
    ],
    [
      '@article{k, author={王高华 and 舒畅 and others}, title={氯胺酮}, journal={杂志}, year=2021}',
      '王高华, 舒畅, 等. 氯胺酮[J]. 杂志, 2021.',
    ],
    [
      '@article{k, author={Li, X. and Jope, R. S.}, title={A central modulator?}, journal={N. Engl. J. Med.}, year=2010, number=11, pages={1}}',
      'Li X, Jope RS. A central modulator?[J]. N Engl J Med, 2010(11): 1.',
    ],
    [
      '@article{k, author={Li, X.}, title={Ends in a stop.}, journal={J}, year=2010, volume=3}',
      'Li X. Ends in a stop[J]. J, 2010, 3.',
    ],
    ['@article{k, title={No author}, journal={J}, year=2010, pages={e1}}', 'No author[J]. J, 2010: e1.'],
    [
      '@article{k, author={Li, X.}, title={Online only}, journal={J}, year=2010, url={https://a.org/x}, urldate={2020-01-02}}',
      'Li X. Online only[J/OL]. J, 2010[2020-01-02]. https://a.org/x.',
    ],
    [
      '@newspaper{k, author={丁文详}, title={数字革命}, journal={中国青年报}, date={2000-11-20}, pages={15}}',
      '丁文详. 数字革命[N]. 中国青年报, 2000-11-20(15).',
    ],
    [
      '@book{k, author={张三}, title={精神病学}, translator={李四}, edition={第2版}, address={北京}, publisher={人民卫生出版社}, year=2018, pages={12-15}}',
      '张三. 精神病学[M]. 李四, 译. 2版. 北京: 人民卫生出版社, 2018: 12-15.',
    ],
    [
      '@book{k, editor={Sadock, B. J.}, title={Textbook}, volume=2, edition={Third}, address={New York}, publisher={Wolters}, year=2017}',
      'Sadock BJ. Textbook: Vol. 2[M]. 3rd ed. New York: Wolters, 2017.',
    ],
    ['@book{k, author={Li, X.}, title={T}, edition={1st}, publisher={P}, year=2017}', 'Li X. T[M]. P, 2017.'],
    [
      '@incollection{k, author={Meltzer, P. S.}, title={Alterations}, editor={Vogelstein, B.}, booktitle={The basis}, address={New York}, publisher={M}, year=2002, pages={93--113}}',
      'Meltzer PS. Alterations[M]//Vogelstein B. The basis. New York: M, 2002: 93-113.',
    ],
    [
      '@inproceedings{k, author={Li, X.}, title={Talk}, booktitle={Proceedings}, address={Berlin}, publisher={S}, year=2001, pages={1}}',
      'Li X. Talk[C]//Proceedings. Berlin: S, 2001: 1.',
    ],
    [
      '@inproceedings{k, author={Li, X.}, title={Talk}, eventtitle={Congress}, year=2001}',
      'Li X. Talk[C]//Congress. 2001.',
    ],
    [
      '@phdthesis{k, author={张三}, title={研究}, address={武汉}, school={武汉大学}, year=2019}',
      '张三. 研究[D]. 武汉: 武汉大学, 2019.',
    ],
    [
      '@techreport{k, author={{WHO}}, title={Depression}, number={R1}, institution={WHO}, address={Geneva}, year=2017, url={https://who.int/x}, urldate={2021-05-06}}',
      'WHO. Depression: R1[R/OL]. Geneva: WHO, 2017[2021-05-06]. https://who.int/x.',
    ],
    [
      '@standard{k, title={著录规则}, number={GB/T 7714—2015}, address={北京}, publisher={P}, year=2015}',
      '著录规则: GB/T 7714—2015[S]. 北京: P, 2015.',
    ],
    [
      '@patent{k, author={邓一刚}, title={节电器}, number={200610171314.3}, date={2006-12-13}}',
      '邓一刚. 节电器: 200610171314.3[P]. 2006-12-13.',
    ],
    [
      '@online{k, author={{FDA}}, title={News}, date={2019-03-05}, url={https://fda.gov/n?a=1&b=2}, urldate={2021-01-02}}',
      'FDA. News[EB/OL]. (2019-03-05)[2021-01-02]. https://fda.gov/n?a=1&b=2.',
    ],
    [
      '@online{k, title={News}, url={https://fda.gov/n}, urldate={2021-01-02}}',
      'News[EB/OL]. [2021-01-02]. https://fda.gov/n.',
    ],
    [
      '@dataset{k, author={Li, X.}, title={Data}, version=2, publisher={Zenodo}, year=2020, url={https://z.org/1}, urldate={2021-01-02}}',
      'Li X. Data[DS/OL]. V2. Zenodo(2020)[2021-01-02]. https://z.org/1.',
    ],
    [
      '@misc{k, author={Li, X.}, title={Pre}, publisher={medRxiv}, date={2021-03}, doi={10.1101/1}, url={https://doi.org/10.1101/1}}',
      'Li X. Pre[PP/OL]. medRxiv(2021-03). DOI: 10.1101/1.',
    ],
    [
      '@software{k, author={{R Core Team}}, title={R}, version={4.1}, year=2021, url={https://r.org}}',
      'R Core Team. R[CP/OL]. V4.1. (2021). https://r.org.',
    ],
    ['@legislation{k, title={医师法}, date={2021-08-20}}', '医师法[Z]. 2021-08-20.'],
    ['@misc{k, author={Li, X.}, title={Leaflet}, year=2000}', 'Li X. Leaflet[Z]. 2000.'],
  ])('%s', (entry, expected) => {
    expect(printed(entry)).toBe(expected)
  })
})

describe('names', () => {
  const names = (author: string, style: ReferenceStyle = cmaStyle) =>
    printed(`@article{k, author={${author}}, title={T}, journal={J}, year=2000}`, style).replace('. T[J]. J, 2000.', '')
  const hyphen: ReferenceStyle = {...cmaStyle, names: {...cmaStyle.names, hyphen: 'kept'}}
  test.each([
    ['Zarate, Jr, Carlos A.', 'Zarate CA Jr'],
    ['van den Eynde, Frederique', 'van den Eynde F'],
    ["O'Brien, Mary", "O'Brien M"],
    ["d'Alembert, J.", "d'Alembert J"],
    ['{\\"O}zt{\\"u}rk, {\\c{S}}eref', 'Öztürk Ş'],
    ['García-López, Jean Marie', 'García-López JM'],
    ['Chen, Mu-Hong', 'Chen MH'],
    ['Chen, M.-H.', 'Chen MH'],
    ['Chen, MH', 'Chen MH'],
    ['Chen, M.H.', 'Chen MH'],
    ['smith, john', 'smith J'],
    ['王, 高华', '王高华'],
    ['A, B. and C, D. and E, F.', 'A B, C D, E F'],
    ['A, B. and C, D. and E, F. and G, H.', 'A B, C D, E F, et al'],
    ['A, B. and others', 'A B, et al'],
    ['王高华 and Smith, John', '王高华, Smith J'],
  ])('%s', (author, expected) => {
    expect(names(author)).toBe(expected)
  })
  test('hyphens stay where the style keeps them', () => {
    expect(names('Godard, Jean-Luc', hyphen)).toBe('Godard J-L')
  })
})

describe('links', () => {
  const links = (text: string) =>
    formatReference(parse(text), cmaStyle).flatMap(node => (node.type === 'link' ? [node.url] : []))
  test.each([
    ['doi={10.1016/S2215-0366(17)30272-9}', ['https://doi.org/10.1016/S2215-0366(17)30272-9']],
    [
      'doi={10.1002/(SICI)1096<1::AID>3.0.CO;2-#?"x"}',
      ['https://doi.org/10.1002/(SICI)1096%3C1::AID%3E3.0.CO;2-%23%3F%22x%22'],
    ],
    ['doi={javascript:alert(1)}', []],
    ['url={javascript:alert(1)}', []],
    ['url={data:text/html;base64,x}', []],
    ['url={https://a.org/"onclick=x}', []],
    ['url={https://a.org/氯胺酮?q=%20x}', ['https://a.org/%E6%B0%AF%E8%83%BA%E9%85%AE?q=%20x']],
  ])('%s', (field, expected) => {
    expect(links(`@misc{k, title={T}, mark={EB}, ${field}}`)).toEqual(expected)
  })
  test('the printed text of a link is what was written', () => {
    expect(printed('@online{k, title={T}, url={https://a.org/氯胺酮}, urldate={2020-01-01}}')).toContain(
      'https://a.org/氯胺酮.',
    )
  })
})

test('a container title is emphasised where the style says so', () => {
  const article = cmaStyle.types['article-journal']
  const emphasised: ReferenceStyle = {
    ...cmaStyle,
    types: {
      ...cmaStyle.types,
      'article-journal': {
        ...article,
        pattern: [
          {field: 'authors'},
          {field: 'title', before: '. '},
          {field: 'code'},
          {field: 'containerTitle', italic: true, before: '. '},
          {field: 'date', form: 'year', before: ', '},
        ],
      },
    },
  }
  const content = formatReference(
    parse('@article{k, author={Li, X}, title={T}, journal={Nature}, year=2000}'),
    emphasised,
  )
  expect(content.map(node => node.type)).toEqual(['text', 'emphasis', 'text'])
  expect(plainText(content)).toBe('Li X. T[J]. Nature, 2000.')
})

describe('authors in a sentence', () => {
  test.each([
    ['author={Autry, A. E. and Adachi, M. and Nosyreva, E.}', 'Autry等', 'Autry et al'],
    ['author={Kaur, U. and others}', 'Kaur等', 'Kaur et al'],
    ['author={Zanos, P. and Gould, T. D.}', 'Zanos和Gould', 'Zanos and Gould'],
    ['author={van den Eynde, F.}', 'van den Eynde', 'van den Eynde'],
    ['author={王高华 and 舒畅 and 向均怡}', '王高华等', '王高华 et al'],
    ['author={王, 高华 and 舒, 畅}', '王高华和舒畅', '王高华 and 舒畅'],
    ['author={{World Health Organization}}', 'World Health Organization', 'World Health Organization'],
    ['editor={Doe, J.}', 'Doe', 'Doe'],
    ['title={Anonymous work}', '《Anonymous work》', '“Anonymous work”'],
  ])('%s', (field, zh, en) => {
    const reference = parse(`@book{k, ${field}}`)
    expect(narrativeAuthors(reference, 'zh')).toBe(zh)
    expect(narrativeAuthors(reference, 'en')).toBe(en)
  })
})
