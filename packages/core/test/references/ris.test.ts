import {describe, expect, test} from 'vitest'
import type {Reference} from '../../src/model/reference.js'
import {readReferenceLibrary} from '../../src/references/index.js'

const read = (text: string, everyField = false) => readReferenceLibrary('x.ris', text, {everyField})
const record = (...lines: string[]): string => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n')
const one = (text: string): Reference => {
  const {references} = read(text)
  expect(references).toHaveLength(1)
  return references[0]!
}
const rules = (text: string): string[] =>
  read(text)
    .findings.filter(({rule}) => rule !== 'reference-field-missing' && rule !== 'reference-keys-made')
    .map(({rule, place}) => `${place.line}:${place.column} ${rule}`)

describe('a journal article', () => {
  const text = [
    'TY  - JOUR',
    'AU  - Zarate, Carlos A., Jr.',
    'AU  - van den Eynde, Frederique',
    'AU  - World Health Organization,',
    'TI  - A randomized trial of ketamine.',
    'T2  - Archives of General Psychiatry',
    'J2  - Arch Gen Psychiatry',
    'PY  - 2006',
    'DA  - 2006/08//',
    'VL  - 63',
    'IS  - 08',
    'SP  - 856',
    'EP  - 64',
    'SN  - 0003-990X (Print)',
    'DO  - https://doi.org/10.1001/archpsyc.63.8.856',
    'UR  - https://doi.org/10.1001/archpsyc.63.8.856',
    'UR  - https://jama.example/1',
    'LA  - eng',
    'ER  - ',
  ].join('\r\n')

  test('has all its fields', () => {
    expect(one(text)).toMatchObject({
      key: 'zarate2006',
      type: 'article-journal',
      language: 'en',
      title: 'A randomized trial of ketamine',
      authors: [
        {family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'},
        {particle: 'van den', family: 'Eynde', given: 'Frederique'},
        {literal: 'World Health Organization'},
      ],
      containerTitle: 'Archives of General Psychiatry',
      containerTitleShort: 'Arch Gen Psychiatry',
      issued: {year: '2006', month: '08'},
      volume: '63',
      issue: '8',
      pages: '856-864',
      issn: '0003-990X',
      doi: '10.1001/archpsyc.63.8.856',
      url: 'https://jama.example/1',
    })
  })
  test('knows where they stand', () => {
    expect(one(text).places.title).toMatchObject({line: 5, column: 1, endLine: 5, endColumn: 38})
    expect(one(text).places.key).toMatchObject({line: 1, column: 1})
  })
  test('keeps what the model has no place for', () => {
    const {references} = read(
      `${record('TI  - x', 'AD  - Beijing', 'KW  - Depressive Disorder, Major', 'AB  - a b')}`,
      true,
    )
    expect(references[0]).toMatchObject({
      keywords: ['Depressive Disorder, Major'],
      abstract: 'a b',
      unread: [{name: 'AD', value: 'Beijing', place: {line: 3}}],
    })
  })
  test('leaves them out where nobody asks', () => {
    expect(one(record('TI  - x', 'AD  - Beijing', 'KW  - k', 'AB  - a'))).not.toHaveProperty('unread')
  })
})

describe('lines', () => {
  test.each<[string, string, Partial<Reference>]>([
    ['CR alone', 'TY  - JOUR\rTI  - Ketamine\rER  - \r', {title: 'Ketamine'}],
    ['one blank before the hyphen', 'TY - JOUR\nTI - Ketamine\nER -\n', {title: 'Ketamine'}],
    ['two blanks behind it', 'TY  -  JOUR\nTI  -  Ketamine\nER  -  \n', {title: 'Ketamine'}],
    ['a byte order mark', '\uFEFFTY  - JOUR\nTI  - Ketamine\nER  - ', {title: 'Ketamine'}],
    ['a preamble', 'Record #1 of 2\nProvider: x\n\nTY  - JOUR\nTI  - Ketamine\nER  - ', {title: 'Ketamine'}],
    ['continued in English', record('TI  - Ketamine', '   for depression'), {title: 'Ketamine for depression'}],
    ['continued in Chinese', record('TI  - 氯胺酮治疗', '抑郁症'), {title: '氯胺酮治疗抑郁症'}],
    ['a hyphen in an abstract is no tag', record('TI  - x', 'AB  - of', 'IL - 6 in', 'T2  - J'), {containerTitle: 'J'}],
    ['swallowed by Rayyan', record('DO  - 10.1000/x     LK  - https://a.org', 'TI  - x'), {doi: '10.1000/x'}],
    ['U+2028 in a title', record('TI  - Keta\u2028mine'), {title: 'Keta mine'}],
  ])('%s', (_, text, expected) => {
    expect(one(text)).toMatchObject(expected)
  })
})

describe('fields by type', () => {
  const typed = (type: string, ...lines: string[]) =>
    one([`TY  - ${type}`, 'TI  - Title', ...lines, 'ER  - '].join('\n'))
  test.each<[string, string, string[], Partial<Reference>]>([
    [
      'a chapter',
      'CHAP',
      ['A2  - Hall, P', 'T2  - Book', 'T3  - Series'],
      {type: 'chapter', editors: [{family: 'Hall', given: 'P'}], containerTitle: 'Book', collectionTitle: 'Series'},
    ],
    [
      'a book in a series',
      'BOOK',
      ['A2  - Series, S', 'A3  - Hall, P', 'T2  - Series', 'SP  - 320'],
      {type: 'book', editors: [{family: 'Hall', given: 'P'}], collectionTitle: 'Series', numberOfPages: '320'},
    ],
    ['a book with editors in A2', 'BOOK', ['A2  - Hall, P'], {editors: [{family: 'Hall', given: 'P'}]}],
    [
      'a paper',
      'CONF',
      ['AU  - A, B', 'T2  - Conference', 'C3  - Proceedings', 'CY  - Vienna', 'C1  - Berlin'],
      {
        type: 'paper-conference',
        event: 'Conference',
        containerTitle: 'Proceedings',
        eventPlace: 'Vienna',
        publisherPlace: 'Berlin',
      },
    ],
    ['proceedings', 'CONF', ['T2  - Conference', 'A2  - Hall, P'], {type: 'proceedings', event: 'Conference'}],
    [
      'a thesis',
      'THES',
      ['A3  - Adviser, A', 'PB  - 武汉大学', 'M3  - 博士学位论文'],
      {type: 'thesis', publisher: '武汉大学', genre: '博士学位论文', editors: []},
    ],
    ['a report', 'RPRT', ['SN  - WHO/MSD/1', 'PB  - WHO'], {type: 'report', number: 'WHO/MSD/1'}],
    ['a standard', 'STAND', ['SN  - GB/T 7714—2025'], {type: 'standard', number: 'GB/T 7714—2025'}],
    ['a patent', 'PAT', ['SN  - CN108722921A', 'VL  - 3'], {type: 'patent', number: 'CN108722921A'}],
    [
      'a web page',
      'ELEC',
      ['T2  - Site', 'Y2  - 2024/05/01', 'UR  - https://a.org'],
      {type: 'webpage', containerTitle: 'Site', accessed: {year: '2024', month: '05', day: '01'}},
    ],
    ['a newspaper', 'NEWS', ['T2  - 科技日报', 'SP  - 4'], {type: 'article-newspaper', pages: '4'}],
    ['a preprint by its server', 'UNPB', ['PB  - medRxiv'], {type: 'article', containerTitle: 'medRxiv'}],
    ['a preprint by its kind', 'UNPB', ['M3  - Preprint'], {type: 'article'}],
    ['in press', 'INPR', ['T2  - J'], {type: 'article-journal', status: 'in-press'}],
    ['ahead of print', 'JOUR', ['VL  - ahead-of-print'], {status: 'online-first'}],
    ['software', 'COMP', ['ET  - 2.1'], {type: 'software', version: '2.1'}],
    ['a map', 'MAP', ['C1  - 1:50000', 'C3  - 97x67cm'], {type: 'map', scale: '1:50000', dimensions: '97x67cm'}],
    [
      'an archive',
      'MANSCPT',
      ['PB  - 第二历史档案馆', 'CN  - 1-2'],
      {type: 'archive', archive: '第二历史档案馆', archiveLocation: '1-2'},
    ],
    ['an article number', 'JOUR', ['C7  - 104501'], {pages: '104501'}],
    ['a whole range in SP', 'JOUR', ['SP  - 112-9', 'EP  - 119'], {pages: '112-119'}],
    [
      'a journal in JO and T2 in short',
      'JOUR',
      ['T2  - J Affect Disord', 'JO  - Journal of Affective Disorders'],
      {containerTitle: 'Journal of Affective Disorders', containerTitleShort: 'J Affect Disord'},
    ],
    ['a DOI in M3', 'JOUR', ['M3  - doi: 10.1000/x'], {doi: '10.1000/x'}],
    ['a DOI in L3', 'JOUR', ['L3  - https://doi.org/10.1000/x'], {doi: '10.1000/x'}],
    [
      'PubMed’s number',
      'JOUR',
      ['AN  - 21553931', 'DP  - NLM', 'C2  - PMC3677048'],
      {pmid: '21553931', pmcid: 'PMC3677048'},
    ],
    ['another database’s number', 'JOUR', ['AN  - 2009142766', 'DB  - Embase'], {type: 'article-journal'}],
    ['Y1 without PY', 'JOUR', ['Y1  - 2005/07/15/Summer'], {issued: {year: '2005', month: '07', day: '15'}}],
    [
      'a day in DA behind a month in PY',
      'JOUR',
      ['PY  - 2006/08//', 'DA  - 2006/08/15'],
      {issued: {year: '2006', month: '08', day: '15'}},
    ],
    ['DA before Y1', 'JOUR', ['Y1  - 2014', 'DA  - 1950/01/01'], {issued: {year: '1950', month: '01', day: '01'}}],
    ['a month in DA', 'JOUR', ['PY  - 2010', 'DA  - Sep 22'], {issued: {year: '2010', month: '09', day: '22'}}],
    ['a season in DA', 'JOUR', ['PY  - 2010', 'DA  - WINTER'], {issued: {year: '2010'}}],
    [
      'lines of Extra',
      'JOUR',
      ['N1  - CSTR: 32003.36.X', 'N1  - original-title: 氯胺酮的研究'],
      {
        cstr: '32003.36.X',
        paired: {language: 'zh', title: '氯胺酮的研究', authors: [], authorsIncomplete: false, editors: []},
      },
    ],
  ])('%s', (_, type, lines, expected) => {
    expect(typed(type, ...lines)).toMatchObject(expected)
  })
  test('a number of Embase is not PubMed’s', () => {
    expect(typed('JOUR', 'AN  - 2009142766', 'DB  - Embase')).not.toHaveProperty('pmid')
  })
  test('an adviser is no translator', () => {
    expect(typed('THES', 'A4  - Adviser, A')).not.toHaveProperty('translators')
  })
})

describe('names', () => {
  const authors = (...lines: string[]) => one(record('TI  - x', ...lines.map(line => `AU  - ${line}`))).authors
  test.each<[string, unknown[]]>([
    ['张三', [{literal: '张三'}]],
    ['张, 三', [{family: '张', given: '三'}]],
    ['张 三', [{literal: '张三'}]],
    ['欧阳, 修', [{family: '欧阳', given: '修'}]],
    ['谢昕,王小增', [{literal: '谢昕'}, {literal: '王小增'}]],
    ['唐伦;赵培培;赵国繁;', [{literal: '唐伦'}, {literal: '赵培培'}, {literal: '赵国繁'}]],
    ['Zhang, San', [{family: 'Zhang', given: 'San'}]],
    ['Zarate CA', [{family: 'Zarate', given: 'CA'}]],
    ['Zarate CA Jr', [{family: 'Zarate', given: 'CA', suffix: 'Jr'}]],
    ['Liu R.', [{family: 'Liu', given: 'R.'}]],
    ['Baldwin,S.A.', [{family: 'Baldwin', given: 'S.A.'}]],
    ['Carlos A. Zarate', [{family: 'Zarate', given: 'Carlos A.'}]],
    ['Frederique van den Eynde', [{particle: 'van den', family: 'Eynde', given: 'Frederique'}]],
    ['KIDS Study Group', [{literal: 'KIDS Study Group'}]],
    ['Nature Publishing,', [{literal: 'Nature Publishing'}]],
    [
      'Zarate CA, Singh JB, Kim J-H',
      [
        {family: 'Zarate', given: 'CA'},
        {family: 'Singh', given: 'JB'},
        {family: 'Kim', given: 'J-H'},
      ],
    ],
    [
      'Kaur, U.; Singh, A.',
      [
        {family: 'Kaur', given: 'U.'},
        {family: 'Singh', given: 'A.'},
      ],
    ],
  ])('%s', (written, expected) => {
    expect(authors(written)).toEqual(expected)
  })
  test('A1 and AU in their order, and others', () => {
    const reference = one(record('TI  - x', 'A1  - A, B', 'AU  - C, D', 'A1  - et al.'))
    expect(reference.authors.map(({family}) => family)).toEqual(['A', 'C'])
    expect(reference.authorsIncomplete).toBe(true)
  })
})

describe('keys', () => {
  const keys = (...ids: string[]) => {
    const text = ids.map(id => record(id, 'AU  - Zarate, C', 'PY  - 2006', 'TI  - x')).join('')
    return read(text).references.map(({key}) => key)
  }
  test('of the record where they can be cited', () => {
    expect(keys('ID  - Zarate_2006', 'LB  - zar:1')).toEqual(['Zarate_2006', 'zar:1'])
  })
  test('made where there is a number only, in their order', () => {
    expect(keys('ID  - 12', 'ID  - WOS:000123', 'N2  - x')).toEqual(['zarate2006', 'zarate2006a', 'zarate2006b'])
  })
  test('made beside those that are there', () => {
    expect(keys('ID  - 12', 'ID  - zarate2006')).toEqual(['zarate2006a', 'zarate2006'])
  })
  test('labels that two records have are no keys', () => {
    expect(keys('LB  - important', 'LB  - important')).toEqual(['zarate2006', 'zarate2006a'])
  })
  test('told once', () => {
    const {findings} = read(record('TI  - x') + record('TI  - 氯胺酮', 'AU  - 王高华', 'PY  - 2021'))
    const told = findings.filter(({rule}) => /key/.test(rule))
    expect(told).toMatchObject([{rule: 'reference-keys-made', data: {count: 2, key: 'xnd'}}])
  })
})

describe('what is broken', () => {
  test('a record without its end is kept, and the next one', () => {
    const text = 'TY  - JOUR\nTI  - a\nTY  - JOUR\nTI  - b\nER  - \n'
    expect(read(text).references.map(({title}) => title)).toEqual(['a', 'b'])
    expect(rules(text)).toEqual(['1:1 reference-end-missing'])
  })
  test('cut off at the end', () => {
    expect(rules('TY  - JOUR\nTI  - a')).toEqual(['1:1 reference-end-missing'])
  })
  test('a record without a type is kept', () => {
    const text = `${record('TI  - a')}TI  - b\nPY  - 2020\nER  - \n`
    expect(read(text).references.map(({type, title}) => `${type} ${title}`)).toEqual([
      'article-journal a',
      'document b',
    ])
    expect(read(text).findings).toContainEqual(
      expect.objectContaining({rule: 'reference-field-missing', data: {key: 'b2020', type: 'GEN', field: 'TY'}}),
    )
  })
  test('an unknown type', () => {
    expect(rules('TY  - XYZ\nTI  - a\nER  - ')).toEqual(['1:1 reference-type-unknown'])
  })
  test('two DOIs', () => {
    expect(rules(record('TI  - x', 'DO  - 10.1000/a', 'DO  - 10.1000/b', 'DO  - doi:10.1000/A'))).toEqual([
      '4:1 reference-field-repeated',
    ])
  })
  test('databases’ own lines behind the end are no record', () => {
    expect(read(`${record('TI  - a')}NL  - Clin Psychol\n\n2.\n${record('TI  - b')}`).references).toHaveLength(2)
  })
})

describe('language', () => {
  test('as the record says', () => {
    expect(one(record('TI  - 氯胺酮', 'LA  - 中文;')).language).toBe('zh')
  })
  test('a Chinese work printed in Latin letters only is not called Chinese', () => {
    const text = record('TI  - [Ketamine for treatment of depression]', 'AU  - Wang, Gaohua', 'LA  - Chinese')
    expect(one(text).language).toBe('en')
    expect(rules(text)).toEqual([])
  })
})
