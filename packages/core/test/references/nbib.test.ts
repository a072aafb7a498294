import {describe, expect, test} from 'vitest'
import type {Reference} from '../../src/model/reference.js'
import {readReferenceLibrary} from '../../src/references/index.js'

const read = (text: string, everyField = false) => readReferenceLibrary('x.nbib', text, {everyField})
const one = (...lines: string[]): Reference => {
  const {references} = read(`\n${lines.join('\n')}\n`)
  expect(references).toHaveLength(1)
  return references[0]!
}
const article = (...lines: string[]): Reference => one('PMID- 1', 'TI  - Title.', ...lines, 'PT  - Journal Article')

test('a record as PubMed exports it', () => {
  const text = [
    '',
    'PMID- 16894061',
    'OWN - NLM',
    'IS  - 0003-990X (Print)',
    'IS  - 1538-3636 (Electronic)',
    'VI  - 63',
    'IP  - 8',
    'DP  - 2006 Aug',
    'TI  - A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant ',
    '      major depression.',
    'PG  - 856-64',
    'LID - S0003-990X(06)1 [pii]',
    'LID - 10.1001/archpsyc.63.8.856 [doi]',
    'AB  - CONTEXT: x.',
    'FAU - Zarate, Carlos A Jr',
    'AU  - Zarate CA Jr',
    'FAU - van den Eynde, Frederique',
    'AU  - van den Eynde F',
    'CN  - KIDS Study Group',
    'LA  - eng',
    'PT  - Journal Article',
    'TA  - Arch Gen Psychiatry',
    'JT  - Archives of general psychiatry',
    'MH  - Adult',
    'EDAT- 2006/08/09 09:00',
    'PHST- 2006/08/09 09:00 [pubmed]',
    'SO  - Arch Gen Psychiatry. 2006 Aug;63(8):856-64.',
    'PMC - PMC3677048',
    'AID - 10.1001/archpsyc.63.8.856 [doi]',
    'PST - ppublish',
    '',
  ].join('\r\n')
  const {references, findings} = read(text, true)
  expect(references).toMatchObject([
    {
      key: 'zarate2006',
      type: 'article-journal',
      language: 'en',
      title: 'A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression',
      authors: [
        {family: 'Zarate', given: 'Carlos A', suffix: 'Jr'},
        {particle: 'van den', family: 'Eynde', given: 'Frederique'},
        {literal: 'KIDS Study Group'},
      ],
      containerTitle: 'Archives of general psychiatry',
      containerTitleShort: 'Arch Gen Psychiatry',
      issued: {year: '2006', month: '08'},
      volume: '63',
      issue: '8',
      pages: '856-864',
      doi: '10.1001/archpsyc.63.8.856',
      pmid: '16894061',
      pmcid: 'PMC3677048',
      issn: '0003-990X',
      abstract: 'CONTEXT: x.',
      unread: [{name: 'MH', value: 'Adult', place: {line: 24, column: 1}}],
    },
  ])
  expect(references[0]!.unread).toHaveLength(1)
  expect(references[0]!.places.title).toMatchObject({line: 9, endLine: 10})
  expect(findings.map(({rule}) => rule)).toEqual(['reference-keys-made'])
})

describe('fields', () => {
  test.each<[string, string[], Partial<Reference>]>([
    ['two months', ['DP  - 2020 Jan-Feb'], {issued: {year: '2020'}}],
    ['a season', ['DP  - 2019 Winter'], {issued: {year: '2019'}}],
    ['two years', ['DP  - 1998 Dec-1999 Jan'], {issued: {year: '1998-1999'}}],
    ['a day', ['DP  - 1998 Feb 28'], {issued: {year: '1998', month: '02', day: '28'}}],
    ['pages', ['PG  - S12-8'], {pages: 'S12-S18'}],
    ['pages of two pieces', ['PG  - 454-81; discussion 482'], {pages: '454-481; discussion 482'}],
    ['pages that grow', ['PG  - 5795-813'], {pages: '5795-5813'}],
    ['full pages', ['PG  - 1401-1404'], {pages: '1401-1404'}],
    ['an electronic page', ['PG  - e64723'], {pages: 'e64723'}],
    ['an article number', ['VI  - 4', 'LID - 1042 [pii]'], {pages: '1042'}],
    [
      'the library’s addition to a journal',
      ['JT  - Lancet (London, England)', 'TA  - Lancet'],
      {containerTitle: 'Lancet'},
    ],
    [
      'authors without full names',
      ['AU  - van Eijck CH', 'AU  - Jeekel J'],
      {
        authors: [
          {particle: 'van', family: 'Eijck', given: 'CH'},
          {family: 'Jeekel', given: 'J'},
        ],
      },
    ],
    [
      'others',
      ['FAU - Gout, I', 'AU  - Gout I', 'AU  - et al.'],
      {authors: [{family: 'Gout', given: 'I'}], authorsIncomplete: true},
    ],
    [
      'a group as an author',
      ['FAU - PLOS ONE Editors', 'AU  - PLOS ONE Editors'],
      {authors: [{literal: 'PLOS ONE Editors'}]},
    ],
    [
      'ahead of print',
      ['DP  - 2021 Jan 19', 'DEP - 20210118', 'PST - aheadofprint'],
      {status: 'online-first', issued: {year: '2021', month: '01', day: '18'}},
    ],
    ['ahead of print by its history', ['PHST- 2006/01/10 [aheadofprint]', 'DP  - 2006'], {status: 'online-first'}],
  ])('%s', (_, lines, expected) => {
    expect(article(...lines)).toMatchObject(expected)
  })
  test('printed since', () => {
    expect(article('VI  - 7', 'PG  - 10', 'PHST- 2006/01/10 [aheadofprint]')).not.toHaveProperty('status')
  })
  test('the full stop of an abbreviation stays', () => {
    expect(one('PMID- 1', 'TI  - Cancer in the U.S.').title).toBe('Cancer in the U.S.')
    expect(one('PMID- 1', 'TI  - The inhibitor aurovertin B.').title).toBe('The inhibitor aurovertin B')
  })
})

describe('types', () => {
  test.each<[string[], Reference['type']]>([
    [['PT  - Preprint', 'PT  - Journal Article'], 'article'],
    [['PT  - Book Chapter', 'BTI - Book'], 'chapter'],
    [['BTI - Book'], 'chapter'],
    [['PT  - Dissertations/Theses'], 'thesis'],
    [['PT  - Technical Report'], 'report'],
  ])('%j: %s', (lines, type) => {
    expect(one('PMID- 1', 'TI  - T', ...lines).type).toBe(type)
  })
  test('a book has its title in BTI', () => {
    expect(one('PMID- 1', 'PT  - Book', 'BTI - GeneReviews')).toMatchObject({type: 'book', title: 'GeneReviews'})
  })
})

describe('notices', () => {
  test.each<[string, unknown]>([
    [
      'RIN - Lancet. 2010 Feb 6;375(9713):445. doi: 10.1016/S0140-6736(10)60175-4. PMID: 20137807',
      {
        kind: 'retraction',
        role: 'work',
        text: 'Lancet. 2010 Feb 6;375(9713):445.',
        doi: '10.1016/S0140-6736(10)60175-4',
        pmid: '20137807',
      },
    ],
    ['RIN - Retraction in: Lancet. 2010;375:445', {kind: 'retraction', role: 'work', text: 'Lancet. 2010;375:445'}],
    ['ROF - Lancet. 1998;351:637', {kind: 'retraction', role: 'notice', text: 'Lancet. 1998;351:637'}],
    ['EIN - JAMA. 2020;323:1', {kind: 'correction', role: 'work', text: 'JAMA. 2020;323:1'}],
    ['EFR - JAMA. 2020;323:1', {kind: 'correction', role: 'notice', text: 'JAMA. 2020;323:1'}],
    ['ECI - PLoS One. 2021;16:e1', {kind: 'expression-of-concern', role: 'work', text: 'PLoS One. 2021;16:e1'}],
    ['UIN - JAMA. 2021;1:1', {kind: 'published-version', role: 'work', text: 'JAMA. 2021;1:1'}],
    ['UOF - medRxiv. 2020', {kind: 'published-version', role: 'notice', text: 'medRxiv. 2020'}],
    ['RPI - JAMA. 2021;1:1', {kind: 'republication', role: 'work', text: 'JAMA. 2021;1:1'}],
    ['PT  - Retracted Publication', {kind: 'retraction', role: 'work'}],
    ['PT  - Retraction Notice', {kind: 'retraction', role: 'notice'}],
    ['PT  - Published Erratum', {kind: 'correction', role: 'notice'}],
  ])('%s', (line, notice) => {
    expect(article(line).notices).toEqual([notice])
  })
  test('a type that a link tells already adds nothing', () => {
    expect(article('RIN - Lancet. 2010', 'PT  - Retracted Publication').notices).toHaveLength(1)
  })
  test('a study of retractions is not retracted', () => {
    expect(one('PMID- 1', 'TI  - Retractions in psychiatry.', 'PT  - Journal Article')).not.toHaveProperty('notices')
  })
})

describe('Chinese articles', () => {
  const chinese = [
    'FAU - Wang, Gaohua',
    'AU  - Wang G',
    'DP  - 2021',
    'LA  - chi',
    'JT  - Zhonghua jing shen ke za zhi = Chinese journal of psychiatry',
  ]
  test('with their own title are Chinese, and PubMed’s title their pair', () => {
    const reference = one('PMID- 1', 'TI  - [Ketamine in depression].', 'TT  - 氯胺酮治疗抑郁症.', ...chinese)
    expect(reference).toMatchObject({
      key: 'wang2021',
      language: 'zh',
      title: '氯胺酮治疗抑郁症',
      containerTitle: 'Zhonghua jing shen ke za zhi',
      authors: [{family: 'Wang', given: 'Gaohua'}],
      paired: {
        language: 'en',
        title: 'Ketamine in depression',
        containerTitle: 'Chinese journal of psychiatry',
        authors: [{family: 'Wang', given: 'Gaohua'}],
      },
    })
  })
  test('without it are printed as PubMed has them', () => {
    const lines = ['PMID- 1', 'TI  - [Ketamine in treatment-resistant depression].', ...chinese]
    expect(one(...lines)).toMatchObject({language: 'en', title: '[Ketamine in treatment-resistant depression]'})
    expect(read(lines.join('\n')).findings.map(({rule}) => rule)).toEqual(['reference-keys-made'])
  })
})

describe('what is broken', () => {
  const findings = (text: string) =>
    read(text)
      .findings.filter(({data}) => !['FAU', 'JT', 'DP'].includes(String(data?.field)))
      .map(({rule, place, data}) => `${place.line}:${place.column} ${rule} ${data?.field ?? ''}`.trim())
  test('records stand apart by blank lines, and a record without PMID is kept and told', () => {
    const text = 'PMID- 1\nTI  - A.\n\nOWN - NLM\nTI  - B.\n\nnot a tag\nPMID- 3\nTI  - C.\n'
    expect(read(text).references.map(({title}) => title)).toEqual(['A', 'B', 'C'])
    expect(findings(text)).toEqual(['1:1 reference-keys-made', '4:1 reference-field-missing PMID'])
  })
  test('records without a blank line between', () => {
    expect(read('PMID- 1\nTI  - A.\nPMID- 2\nTI  - B.').references.map(({pmid}) => pmid)).toEqual(['1', '2'])
  })
  test('ERIC has no PMID', () => {
    expect(findings('OWN - ERIC\nTI  - A.\nOID - EJ1')).toEqual(['1:1 reference-keys-made'])
  })
})
