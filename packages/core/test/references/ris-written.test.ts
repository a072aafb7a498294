import {describe, expect, test} from 'vitest'
import {type Reference, referenceTypes} from '../../src/model/reference.js'
import {readReferenceLibrary} from '../../src/references/index.js'
import {writeReferenceLibrary} from '../../src/references/write/write-library.js'

const place = {file: 'x', line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0}
const bare = {
  key: 'zarate2006',
  language: 'en',
  authors: [],
  authorsIncomplete: false,
  editors: [],
  place,
  places: {},
} as const

test('an article, line for line', () => {
  const reference: Reference = {
    ...bare,
    type: 'article-journal',
    title: 'Ketamine in depression',
    authors: [
      {family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'},
      {particle: 'van den', family: 'Eynde', given: 'F'},
      {literal: 'World Health Organization'},
      {literal: '王高华'},
    ],
    authorsIncomplete: true,
    containerTitle: 'Archives of General Psychiatry',
    containerTitleShort: 'Arch Gen Psychiatry',
    issued: {year: '2006', month: '08', day: '15'},
    volume: '63',
    pages: '856-864',
    doi: '10.1001/archpsyc.63.8.856',
    cstr: '32003.36.X',
    paired: {
      language: 'zh',
      title: '氯胺酮的研究',
      authors: [{literal: '王高华'}],
      authorsIncomplete: false,
      editors: [],
    },
  }
  const {text, findings} = writeReferenceLibrary([reference], 'ris')
  expect(text.split('\r\n')).toEqual([
    'TY  - JOUR',
    'ID  - zarate2006',
    'AU  - Zarate, Carlos A., Jr',
    'AU  - van den Eynde, F',
    'AU  - World Health Organization,',
    'AU  - 王高华',
    'AU  - et al.',
    'TI  - Ketamine in depression',
    'T2  - Archives of General Psychiatry',
    'J2  - Arch Gen Psychiatry',
    'VL  - 63',
    'DO  - 10.1001/archpsyc.63.8.856',
    'SP  - 856',
    'EP  - 864',
    'PY  - 2006',
    'DA  - 2006/08/15',
    'LA  - en-US',
    'TT  - 氯胺酮的研究',
    'N1  - CSTR: 32003.36.X',
    'N1  - original-author: 王高华',
    'ER  - ',
    '',
  ])
  expect(findings).toEqual([])
})

describe('a reference with every field comes back whole', () => {
  const {paired, ...whole}: Omit<Reference, 'type' | 'language'> = {
    key: 'a:b-1',
    title: 'Ketamine in depression',
    authors: [{family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'}, {literal: 'World Health Organization'}],
    authorsIncomplete: true,
    editors: [{family: 'Hall', given: 'P. A.'}],
    translators: [{family: 'Fox', given: 'Ann'}],
    containerTitle: 'Archives of General Psychiatry',
    containerTitleShort: 'Arch Gen Psychiatry',
    containerAuthors: [{family: 'Book', given: 'B'}],
    event: 'Annual Meeting',
    eventPlace: 'Vienna',
    collectionTitle: 'Series',
    collectionNumber: '7',
    publisher: 'Springer',
    publisherPlace: 'Berlin',
    edition: '2',
    issued: {year: '2006', month: '08', day: '15'},
    accessed: {year: '2024', month: '05'},
    volume: '63',
    issue: '8',
    pages: '856-864',
    number: 'GB/T 7714-2025',
    version: '1.2',
    genre: 'Doctoral dissertation',
    carrier: 'OL',
    archive: 'National Archives',
    archiveLocation: 'A 12/3',
    scale: '1:50000',
    dimensions: '97x67cm',
    status: 'online-first',
    numberOfPages: '320',
    originalDate: {year: '1995'},
    doi: '10.1001/archpsyc.63.8.856',
    cstr: '32003.36.X',
    url: 'https://a.org/x',
    pmid: '16894061',
    pmcid: 'PMC3677048',
    isbn: '978-7-80573-415-6',
    issn: '0028-0836',
    note: 'A remark',
    notices: [{kind: 'retraction', role: 'work', text: 'JAMA 2020', doi: '10.1/x', pmid: '12'}],
    abstract: 'An abstract',
    keywords: ['Depressive Disorder, Major', 'ketamine'],
    paired: {
      language: 'zh',
      title: '氯胺酮的研究',
      authors: [{family: '王', given: '高华'}],
      authorsIncomplete: true,
      editors: [],
      containerTitle: '中华精神科杂志',
      publisher: '人民卫生出版社',
    },
    place,
    places: {},
  }
  test.each(referenceTypes)('%s', type => {
    const reference = {...whole, type, language: 'en', ...(paired && {paired})} satisfies Reference
    const {text, findings} = writeReferenceLibrary([reference], 'ris')
    expect(findings.map(({data}) => data?.field)).toEqual([])
    const [again] = readReferenceLibrary('x.ris', text, {everyField: true}).references
    expect({...again, place, places: {}}).toEqual(reference)
  })
})

describe('what RIS cannot hold is told', () => {
  const lost = (fields: Partial<Reference>) =>
    writeReferenceLibrary([{...bare, type: 'article-journal', title: 'x', ...fields}], 'ris').findings.map(
      ({rule, note, data}) => `${rule} ${data?.field} ${note}`,
    )
  test.each<[Partial<Reference>, string[]]>([
    [{authors: [{literal: 'A; B'}]}, ['reference-field-lost authors changed']],
    [{containerAuthors: [{family: 'A', suffix: 'Jr'}]}, ['reference-field-lost containerAuthors changed']],
    [{unread: [{name: 'foo', value: 'bar', place}]}, ['reference-field-lost foo unread']],
    [{unread: [{name: 'AD', value: 'Beijing', place}]}, []],
    [{key: '12345'}, []],
    [{key: 'a b, c'}, []],
  ])('%j', (fields, expected) => {
    expect(lost(fields)).toEqual(expected)
  })
})

test('several records stand apart by a blank line', () => {
  const references: Reference[] = ['a', 'b'].map(key => ({...bare, key, type: 'book', title: 'x'}))
  expect(writeReferenceLibrary(references, 'ris').text).toBe(
    [
      'TY  - BOOK',
      'ID  - a',
      'TI  - x',
      'LA  - en-US',
      'ER  - ',
      '',
      'TY  - BOOK',
      'ID  - b',
      'TI  - x',
      'LA  - en-US',
      'ER  - ',
      '',
    ].join('\r\n'),
  )
})
