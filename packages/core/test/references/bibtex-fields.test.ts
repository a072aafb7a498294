import {describe, expect, test} from 'vitest'
import type {Reference} from '../../src/model/reference.js'
import {readReferenceLibrary} from '../../src/references/index.js'

const only = (text: string): Reference => {
  const {references} = readReferenceLibrary('x.bib', text)
  expect(references).toHaveLength(1)
  return references[0]!
}
const field = (name: string, value: string, type = 'article') => only(`@${type}{k, ${name} = ${value}}`)

describe('LaTeX in a title', () => {
  test.each([
    ['{plain Title Case Stays}', 'plain Title Case Stays'],
    ['"quoted {"}inner{"} text"', 'quoted "inner" text'],
    ['{{WHO} and {NMDA} receptors}', 'WHO and NMDA receptors'],
    ['{{{Double} braces}}', 'Double braces'],
    ['{Sch{\\"a}fer, Gr\\"uner, H\\"{o}fer}', 'Schäfer, Grüner, Höfer'],
    ["{\\'etude {\\'E}tude \\'{\\i}ndice \\v{S}m\\'{\\i}d}", 'étude Étude índice Šmíd'],
    ['{\\c{c}a \\k{a} \\H{o} \\r{a} \\=a \\.z \\u{g} \\d{s}}', 'ça ą ő å ā ż ğ ṣ'],
    ['{\\ss{} \\o{} \\O{}re \\l{}odz \\AE{}on \\aa}', 'ß ø Øre łodz Æon å'],
    ['{Smith \\& Sons 50\\% \\$5 \\#1 a\\_b}', 'Smith & Sons 50% $5 #1 a_b'],
    ['{pages 5--10 --- then}', 'pages 5–10 — then'],
    ["{``double'' and `single' ketamine's}", "“double” and ‘single' ketamine's"],
    ['{$\\beta$-blockers, $\\alpha_2$, CO$_2$, 10$^{-3}$ M, $p<0.05$}', 'β-blockers, α₂, CO₂, 10⁻³ M, p<0.05'],
    ['{costs $100 to $200}', 'costs $100 to $200'],
    ['{\\textit{in vivo} \\emph{and {\\it in vitro}} Ca\\textsuperscript{2+}}', 'in vivo and in vitro Ca²⁺'],
    ['{a~b\\ c  d\n   e}', 'a b c d e'],
    ['{氯胺酮治疗\n    抑郁症 的 TRD}', '氯胺酮治疗抑郁症 的 TRD'],
    ['{ends in a kept blank{ }}', 'ends in a kept blank '],
    ['{Psychology \\&amp; <i>Psychiatry</i> H<sub>2</sub>O}', 'Psychology & Psychiatry H₂O'],
    ['{<script>alert("x")</script> #set page() ]}', '<script>alert("x")</script> #set page() ]'],
    ['{e\u0301tude}', 'étude'],
    ['{\\noopsort{zzz}Title \\href{http://x.org}{linked}}', 'Title linked'],
    ['{trailing backslash \\\\}', 'trailing backslash'],
    ['"a" # { b } # "c"', 'a b c'],
  ])('%s', (written, expected) => {
    expect(field('title', written).title).toBe(expected)
  })

  test('an unknown command is reported and its argument kept', () => {
    const {references, findings} = readReferenceLibrary('x.bib', '@misc{k, title = {a \\frobnicate{b} c}}')
    expect(references[0]!.title).toBe('a b c')
    expect(findings).toMatchObject([{rule: 'reference-latex-unknown', data: {command: '\\frobnicate'}}])
  })
})

describe('names', () => {
  test.each<[string, Reference['authors'], boolean?]>([
    ['Zarate, Carlos A.', [{family: 'Zarate', given: 'Carlos A.'}]],
    ['Zarate, Jr, Carlos A.', [{family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'}]],
    ['Zarate, Carlos A., Jr.', [{family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'}]],
    ['Zarate, Jr.', [{family: 'Zarate', suffix: 'Jr'}]],
    ['Curran, V.', [{family: 'Curran', given: 'V.'}]],
    ['Ivanov, IV', [{family: 'Ivanov', given: 'IV'}]],
    ['Carlos A. Zarate Jr.', [{family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'}]],
    ['Van den Eynde, Frederique', [{particle: 'Van den', family: 'Eynde', given: 'Frederique'}]],
    ['{Van den Eynde}, Frederique', [{family: 'Van den Eynde', given: 'Frederique'}]],
    ['Ludwig van Beethoven', [{particle: 'van', family: 'Beethoven', given: 'Ludwig'}]],
    ["O'Brien, M.", [{family: "O'Brien", given: 'M.'}]],
    ["Garc{\\'i}a-L{\\'o}pez, Jean-Luc", [{family: 'García-López', given: 'Jean-Luc'}]],
    ['{World Health Organization}', [{literal: 'World Health Organization'}]],
    ['{{WHO}}', [{literal: 'WHO'}]],
    ['{Johnson and Johnson} and Li, X.', [{literal: 'Johnson and Johnson'}, {family: 'Li', given: 'X.'}]],
    ['World Health Organization', [{literal: 'World Health Organization'}]],
    [
      'Kaur U and Pathak BK',
      [
        {family: 'Kaur', given: 'U'},
        {family: 'Pathak', given: 'BK'},
      ],
    ],
    ['Zarate CA Jr', [{family: 'Zarate', given: 'CA', suffix: 'Jr'}]],
    ['Kaur, U. and others', [{family: 'Kaur', given: 'U.'}], true],
    ['Kaur, U. and et al.', [{family: 'Kaur', given: 'U.'}], true],
    [
      'Kaur, U.; Singh, A.',
      [
        {family: 'Kaur', given: 'U.'},
        {family: 'Singh', given: 'A.'},
      ],
    ],
    ['王高华', [{literal: '王高华'}]],
    ['王高华 and 舒畅 and 等', [{literal: '王高华'}, {literal: '舒畅'}], true],
    [
      '王, 高华 and 舒, 畅',
      [
        {family: '王', given: '高华'},
        {family: '舒', given: '畅'},
      ],
    ],
    ['王高华;舒畅;向均怡;', [{literal: '王高华'}, {literal: '舒畅'}, {literal: '向均怡'}]],
    ['王高华，舒畅，向均怡，等', [{literal: '王高华'}, {literal: '舒畅'}, {literal: '向均怡'}], true],
    ['王高华、舒畅', [{literal: '王高华'}, {literal: '舒畅'}]],
    [
      'family=Eynde, given=Frederique, prefix=van den, useprefix=true',
      [{particle: 'van den', family: 'Eynde', given: 'Frederique'}],
    ],
    ['Plato', [{literal: 'Plato'}]],
  ])('%s', (written, authors, incomplete = false) => {
    const reference = field('author', `{${written}}`)
    expect(reference.authors).toEqual(authors)
    expect(reference.authorsIncomplete).toBe(incomplete)
  })
})

describe('types', () => {
  test.each([
    ['@article{k, journal = {J}}', 'article-journal'],
    ['@Article{k, journaltitle = {J}}', 'article-journal'],
    ['@article{k, journal = {medRxiv}}', 'article'],
    ['@article{k, entrysubtype = {newspaper}}', 'article-newspaper'],
    ['@inbook{k, title = {x}, booktitle = {y}}', 'chapter'],
    ['@inbook{k, title = {x}, chapter = 3}', 'book'],
    ['@conference{k, title = {x}}', 'paper-conference'],
    ['@mastersthesis{k, title = {x}}', 'thesis'],
    ['@techreport{k, title = {x}}', 'report'],
    ['@standard{k, title = {x}}', 'standard'],
    ['@misc{k, title = {x}}', 'document'],
    ['@misc{k, url = {https://a.org}}', 'webpage'],
    ['@misc{k, howpublished = {\\url{https://a.org}}}', 'webpage'],
    ['@misc{k, eprint = {2001.1}, archiveprefix = {arXiv}}', 'article'],
    ['@online{k, eprinttype = {arxiv}, eprint = {2001.1}}', 'article'],
    ['@misc{k, mark = {DS}, title = {x}}', 'dataset'],
    ['@frobnicate{k, title = {x}}', 'document'],
  ])('%s', (text, type) => {
    expect(only(text).type).toBe(type)
  })
})

describe('other fields', () => {
  test.each([
    ['year = 2020, month = mar', {year: '2020', month: '03'}],
    ['year = {2020}, month = {三月}', {year: '2020', month: '03'}],
    ['year = 2020, month = jan # "~15"', {year: '2020', month: '01', day: '15'}],
    ['date = {2020-03-04}', {year: '2020', month: '03', day: '04'}],
    ['date = {2020-03-04/2020-03-06}', {year: '2020', month: '03', day: '04'}],
    ['date = {2020-03}', {year: '2020', month: '03'}],
    ['year = {2020年3月}', {year: '2020', month: '03'}],
    ['year = {4 March 2020}', {year: '2020', month: '03', day: '04'}],
    ['year = {in press}', {year: 'in press'}],
    ['year = {c1988}', {year: 'c1988'}],
  ])('issued: %s', (text, issued) => {
    expect(only(`@article{k, ${text}}`).issued).toEqual(issued)
  })

  test.each([
    ['417--429', '417-429'],
    ['417 – 429', '417-429'],
    ['1-5+12', '1-5+12'],
    ['S1--S5', 'S1-S5'],
  ])('pages: %s', (written, pages) => {
    expect(field('pages', `{${written}}`).pages).toBe(pages)
  })

  test.each([
    ['doi = {https://doi.org/10.1000/a\\_b}', {doi: '10.1000/a_b'}],
    ['doi = {DOI: 10.1016/S2215-0366(17)30272-9.}', {doi: '10.1016/S2215-0366(17)30272-9'}],
    ['url = {https://doi.org/10.1000/xyz}', {doi: '10.1000/xyz'}],
    ['eid = {e12}', {pages: 'e12'}],
    ['note = {PMID: 12345}', {pmid: '12345'}],
    ['url = {https://a.org/\\%7Ex?a=1\\&b={\\_}c}', {url: 'https://a.org/%7Ex?a=1&b=_c'}],
    ['urldate = {2021-05-06}', {accessed: {year: '2021', month: '05', day: '06'}}],
    ['number = {3}', {issue: '3'}],
    ['number = {03}, volume = {07}', {issue: '3', volume: '7'}],
    ['number = {11--12}', {issue: '11-12'}],
    ['title = {A}, subtitle = {B}', {title: 'A: B'}],
    ['title = {甲}, subtitle = {乙}', {title: '甲：乙'}],
  ])('%s', (text, expected) => {
    expect(only(`@article{k, ${text}}`)).toMatchObject(expected)
  })

  test('a paper takes the title of its proceedings as its book title, and nothing that is its own', () => {
    const {references} = readReferenceLibrary(
      'x.bib',
      '@inproceedings{a, title={Talk}, author={Li, X}, crossref={p}, pages={3}}\n@proceedings{p, title={Proceedings}, editor={Doe, J}, year=2001, doi={10.1000/p}, pages={1--900}}',
    )
    expect(references[0]).toMatchObject({
      title: 'Talk',
      containerTitle: 'Proceedings',
      issued: {year: '2001'},
      pages: '3',
    })
    expect(references[0]!.doi).toBeUndefined()
  })

  test('entries that refer to each other in a circle end', () => {
    const {references} = readReferenceLibrary(
      'x.bib',
      '@book{a, title={A}, crossref={b}}@book{b, year=2000, crossref={a}}',
    )
    expect(references.map(({issued, title}) => [title, issued?.year])).toEqual([
      ['A', '2000'],
      ['A', '2000'],
    ])
  })
})

describe('language', () => {
  test.each([
    ['langid = {chinese}, title = {Ketamine}', 'zh'],
    ['language = {zh-CN}, title = {Ketamine}', 'zh'],
    ['language = {zh_CN; en}, title = {Ketamine}', 'zh'],
    ['language = {中文}, title = {Ketamine}', 'zh'],
    ['language = {chi}, title = {Ketamine}', 'zh'],
    ['langid = {american}, title = {氯胺酮 in depression}', 'en'],
    ['language = {en-US}, title = {Ketamine}', 'en'],
    ['language = {English}, title = {Ketamine}', 'en'],
    ['langid = {ngerman}, title = {Ketamin}', 'en'],
    ['title = {氯胺酮治疗TRD的RCT研究}', 'zh'],
    ['title = {Ketamine (氯胺酮) for depression in primary care}', 'en'],
    ['author = {王高华}', 'zh'],
    ['language = {Klingon}, title = {氯胺酮}', 'zh'],
  ])('%s', (text, language) => {
    expect(only(`@article{k, ${text}}`).language).toBe(language)
  })
})
