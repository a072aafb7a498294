/** References beside recorded answers → findings, each rule with its place. */
import {readReferenceLibrary} from '@zhinan/core'
import {checkReferencesOnline, fetchWork, referenceServices, sameWork, workId} from '@zhinan/core/services'
import {describe, expect, test} from 'vitest'
import {type FakeAnswer, fakeHost} from './fake-host.js'

const article = {
  DOI: '10.1000/right',
  type: 'journal-article',
  title: ['A randomized trial of an antagonist in treatment-resistant major depression'],
  author: [
    {family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'},
    {family: 'Singh', given: 'Jaskaran'},
  ],
  'container-title': ['Archives of General Psychiatry'],
  'published-print': {'date-parts': [[2006, 8]]},
  'published-online': {'date-parts': [[2006, 8, 1]]},
  volume: '63',
  issue: '8',
  page: '856-864',
}
type Message = Readonly<Record<string, unknown>>
const crossref: Readonly<Record<string, Message>> = {
  '10.1000/right': article,
  '10.1000/retracted': {
    ...article,
    DOI: '10.1000/retracted',
    'updated-by': [{type: 'retraction', DOI: '10.1000/notice'}],
  },
  '10.1000/concern': {
    ...article,
    DOI: '10.1000/concern',
    'updated-by': [{type: 'expression_of_concern', DOI: '10.1000/eoc'}],
  },
  '10.1000/corrected': {
    ...article,
    DOI: '10.1000/corrected',
    'updated-by': [{type: 'erratum', DOI: '10.1000/erratum'}],
  },
  '10.1000/preprint': {
    ...article,
    DOI: '10.1000/preprint',
    type: 'posted-content',
    relation: {'is-preprint-of': [{'id-type': 'doi', id: '10.1000/RIGHT', 'asserted-by': 'subject'}]},
  },
  '10.1000/other': {
    DOI: '10.1000/other',
    type: 'journal-article',
    title: ['Deep brain stimulation of the subthalamic nucleus for epilepsy'],
    author: [{family: 'Roe', given: 'R'}],
    issued: {'date-parts': [[1999]]},
  },
}
const summaries: Readonly<Record<string, Message>> = {
  '16894061': {
    uid: '16894061',
    title: 'A randomized trial of an antagonist in treatment-resistant major depression.',
    authors: [
      {name: 'Zarate CA Jr', authtype: 'Author'},
      {name: 'Singh J', authtype: 'Author'},
    ],
    source: 'Arch Gen Psychiatry',
    fulljournalname: 'Archives of general psychiatry',
    pubdate: '2006 Aug',
    volume: '63',
    issue: '8',
    pages: '856-64',
    articleids: [{idtype: 'doi', value: '10.1000/right'}],
  },
}

function answer(url: URL): FakeAnswer | object | string {
  const {hostname, pathname, searchParams} = url
  if (hostname === 'doi.org') {
    const doi = decodeURIComponent(pathname.replace('/doiRA/', ''))
    if (doi.startsWith('10.1000/not-yet')) return [{DOI: doi, RA: 'Crossref'}]
    if (doi.startsWith('10.3760/')) return [{DOI: doi, RA: 'ISTIC'}]
    return [{DOI: doi, status: 'DOI does not exist'}]
  }
  if (pathname.endsWith('esearch.fcgi')) {
    const ids = searchParams.get('term')!.includes('10.1000/in-pubmed') ? ['16894061'] : []
    return {esearchresult: {count: String(ids.length), idlist: ids}}
  }
  if (pathname.endsWith('esummary.fcgi')) {
    const ids = searchParams.get('id')!.split(',')
    return {result: {uids: ids, ...Object.fromEntries(ids.map(id => [id, summaries[id] ?? {uid: id, error: 'none'}]))}}
  }
  const query = searchParams.get('query.bibliographic')
  if (query !== null)
    return {message: {items: query.includes('randomized') ? [article, crossref['10.1000/other']] : []}}
  const message = crossref[decodeURIComponent(pathname.replace('/works/', ''))]
  return message ? {message} : {status: 404, text: 'Resource not found.'}
}

const fields = {
  author: '{Zarate, Jr, Carlos A. and Singh, Jaskaran}',
  title: '{A randomized trial of an antagonist in treatment-resistant major depression}',
  journal: '{Arch Gen Psychiatry}',
  year: '{2006}',
  volume: '{63}',
  number: '{8}',
  pages: '{856--864}',
  doi: '{10.1000/right}',
  pmid: '',
}
type Field = keyof typeof fields

/** The entry with some fields changed; empty takes one away. A line a field, in this order, from line 2. */
function entry(changed: Partial<Record<Field, string>> = {}, type = 'article', key = 'zarate2006'): string {
  const lines = Object.entries({...fields, ...changed}).flatMap(([name, value]) =>
    value ? [`  ${name} = ${value},\n`] : [],
  )
  return `@${type}{${key},\n${lines.join('')}}\n`
}

const services = (answers = answer) => {
  const host = fakeHost(answers)
  return {host, asked: referenceServices(host, {contact: 'who@example.org'})}
}
const checked = (library: string, answers = answer) =>
  checkReferencesOnline(readReferenceLibrary('references.bib', library).references, services(answers).asked)

describe('an entry beside its records', () => {
  test.each<[string, string]>([
    ['as recorded', entry()],
    ['with its PMID', entry({pmid: '{16894061}'})],
    ['with the PMID alone, the DOI is told', entry({doi: '', pmid: '{16894061}'})],
    [
      'the journal in full, others left out',
      entry({journal: '{Archives of General Psychiatry}', author: '{Zarate, C. A. and others}'}),
    ],
  ])('%s: nothing amiss', async (_, library) => {
    const {findings, compared} = await checked(library)
    expect(findings.filter(({rule}) => rule !== 'reference-online-field-missing')).toEqual([])
    expect(compared).toBe(1)
  })

  test.each<[string, string, number, string, string?]>([
    [
      'title-differs',
      entry({title: '{A randomized trial of an agonist in treatment-resistant major depression}'}),
      3,
      'agonist',
    ],
    ['authors-differ', entry({author: '{Singh, Jaskaran and Zarate, C.}'}), 2, 'Singh Jaskaran, Zarate C.', 'order'],
    ['authors-differ', entry({author: '{Zarata, C. and Singh, J.}'}), 2, 'Zarata C.', 'first'],
    ['authors-differ', entry({author: '{Zarate, C. and Singh, J. and Roe, R.}'}), 2, '3', 'number'],
    ['journal-differs', entry({journal: '{Lancet}'}), 4, 'Lancet'],
    ['year-differs', entry({year: '{2009}'}), 5, '2009'],
    ['year-near', entry({year: '{2007}'}), 5, '2007'],
    ['volume-differs', entry({volume: '{36}'}), 6, '36'],
    ['issue-differs', entry({number: '{9}'}), 7, '9'],
    ['pages-differ', entry({pages: '{856--846}'}), 8, '856-846'],
    [
      'retracted',
      entry({doi: '{10.1000/retracted}'}),
      3,
      'A randomized trial of an antagonist in treatment-resistant major depression',
      'notice',
    ],
    [
      'concern',
      entry({doi: '{10.1000/concern}'}),
      3,
      'A randomized trial of an antagonist in treatment-resistant major depression',
      'notice',
    ],
    [
      'corrected',
      entry({doi: '{10.1000/corrected}'}),
      3,
      'A randomized trial of an antagonist in treatment-resistant major depression',
      'notice',
    ],
    ['other-work', entry({doi: '{10.1000/other}'}), 9, '10.1000/other'],
    ['doi-unknown', entry({doi: '{10.1000/unknown}'}), 9, '10.1000/unknown'],
    ['elsewhere', entry({doi: '{10.3760/cma.j.1}'}), 9, '10.3760/cma.j.1', 'china'],
    ['pmid-unknown', entry({pmid: '{999}'}), 10, '999'],
    ['ids-differ', entry({doi: '{10.1000/corrected}', pmid: '{16894061}'}), 9, '10.1000/corrected'],
  ])('reference-online-%s', async (rule, library, line, actual, note) => {
    const {findings} = await checked(library)
    const found = findings.find(finding => finding.rule === `reference-online-${rule}`)
    expect(found?.place).toMatchObject({file: 'references.bib', line})
    expect(found?.actual).toContain(actual)
    expect(found?.note).toBe(note)
    const others = findings.filter(finding => finding !== found && finding.rule !== 'reference-online-corrected')
    expect(others).toEqual([])
  })

  test('a DOI of Crossref that Crossref does not answer for yet is no finding', async () => {
    const {findings, unrecorded} = await checked(entry({doi: '{10.1000/not-yet}'}))
    expect({findings, unrecorded}).toEqual({findings: [], unrecorded: ['zarate2006']})
  })

  test('a DOI is told as it is written', async () => {
    const {findings} = await checked(entry({doi: '{10.1000/UnKnown}'}))
    expect(findings[0]?.actual).toBe('10.1000/UnKnown')
  })

  test('a preprint that was published since', async () => {
    const {findings} = await checked(
      entry({doi: '{10.1000/preprint}', journal: '', volume: '', number: '', pages: ''}, 'online'),
    )
    expect(findings).toMatchObject([
      {rule: 'reference-online-published', data: {notice: 'https://doi.org/10.1000/right', service: 'Crossref'}},
    ])
  })

  test('what the entry lacks', async () => {
    const {findings} = await checked(entry({volume: '', number: '', doi: '', pmid: '{16894061}'}))
    expect(findings).toMatchObject([
      {rule: 'reference-online-field-missing', expected: 'volume = 63, issue = 8, doi = 10.1000/right'},
    ])
  })

  test('an entry without DOI gets the one that is nearly certain', async () => {
    const {findings, compared} = await checked(entry({doi: ''}))
    expect(findings).toMatchObject([{rule: 'reference-online-doi-found', expected: '10.1000/right'}])
    expect(compared).toBe(1)
  })

  test.each([
    ['another year', entry({doi: '', year: '{2010}'})],
    ['another first author', entry({doi: '', author: '{Roe, R.}'})],
    [
      'a title that is not quite the same',
      entry({doi: '', title: '{A randomized trial of an antagonist in major depression}'}),
    ],
    ['a short title', entry({doi: '', title: '{randomized}'})],
    ['a web page', entry({doi: ''}, 'online')],
  ])('no DOI is guessed: %s', async (_, library) => {
    const {findings, unrecorded} = await checked(library)
    expect(findings).toEqual([])
    expect(unrecorded).toEqual(['zarate2006'])
  })

  test('a DOI that PubMed has, Crossref not', async () => {
    const answers = (url: URL) => {
      const given = answer(url)
      return url.pathname.endsWith('esummary.fcgi')
        ? JSON.stringify(given).replace('10.1000/right', '10.1000/in-pubmed')
        : given
    }
    const {findings, compared} = await checked(entry({doi: '{10.1000/in-pubmed}', pages: '{1--2}'}), answers)
    expect(findings).toMatchObject([{rule: 'reference-online-pages-differ', data: {service: 'PubMed'}}])
    expect(compared).toBe(1)
  })

  test('a Chinese entry: its English pair is compared, Chinese names by their family names', async () => {
    const library = JSON.stringify([
      {
        id: 'a',
        type: 'article-journal',
        language: 'zh-CN',
        title: '拮抗剂治疗难治性抑郁症的随机试验',
        author: [{literal: '李明'}, {literal: '辛格'}],
        'original-title': 'A randomized trial of an agonist in treatment-resistant major depression',
        'container-title': '精神病学文献',
        issued: {'date-parts': [[2006]]},
        volume: '63',
        issue: '8',
        page: '856-864',
        DOI: '10.1000/right',
      },
    ])
    const {references} = readReferenceLibrary('references.json', library)
    const {findings} = await checkReferencesOnline(references, services().asked)
    expect(findings.map(({rule}) => rule)).toEqual([
      'reference-online-title-differs',
      'reference-online-authors-differ',
    ])
  })
})

describe('many entries', () => {
  const many = (count: number) =>
    Array.from({length: count}, (_, index) => entry({}, 'article', `key${index}`)).join('\n')

  test('one DOI is asked for once; progress comes to the end', async () => {
    const {host, asked} = services()
    const {references} = readReferenceLibrary('references.bib', many(10))
    const told: number[] = []
    await checkReferencesOnline(references, asked, {progress: (done, of) => told.push(done, of)})
    expect(host.requests.filter(({url}) => url.pathname.startsWith('/works/'))).toHaveLength(1)
    expect(told.slice(-2)).toEqual([10, 10])
  })

  test('a service that does not answer is told once, and is no finding', async () => {
    const answers = (url: URL) => (url.hostname === 'api.crossref.org' ? {offline: true as const} : answer(url))
    const {findings, unreachable, unrecorded} = await checked(many(30), answers)
    expect(findings).toEqual([])
    expect(unreachable).toMatchObject([{service: 'Crossref', reason: 'offline', keys: expect.anything()}])
    expect(unreachable[0]?.keys).toHaveLength(30)
    expect(unrecorded).toEqual([])
  })

  test('no entries, no requests', async () => {
    const {host, asked} = services()
    expect(await checkReferencesOnline([], asked)).toEqual({findings: [], compared: 0, unrecorded: [], unreachable: []})
    expect(host.requests).toEqual([])
  })
})

test.each([
  ['10.1000/x', 'doi', '10.1000/x'],
  ['DOI: 10.1000/x.', 'doi', '10.1000/x'],
  ['https://doi.org/10.1000%2Fx', 'doi', '10.1000/x'],
  ['16894061', 'pmid', '16894061'],
  ['PMID: 16894061', 'pmid', '16894061'],
  ['pmid:16894061', 'pmid', '16894061'],
  ['１６８９４０６１', 'pmid', '16894061'],
  ['https://pubmed.ncbi.nlm.nih.gov/16894061/', 'pmid', '16894061'],
  ['PMC123', undefined, undefined],
  ['0', undefined, undefined],
  ['references.bib', undefined, undefined],
  ['', undefined, undefined],
])('identifier: %j', (text, kind, value) => {
  expect(workId(text)).toEqual(kind && {kind, value})
})

describe('fetching', () => {
  test('by PMID from both services', async () => {
    const {works} = await fetchWork({kind: 'pmid', value: '16894061'}, services().asked)
    expect(works.map(({service}) => service)).toEqual(['Crossref', 'PubMed'])
  })

  test.each([
    ['10.3760/cma.j.1', 'ISTIC'],
    ['10.1000/unknown', 'none'],
  ])('a DOI that neither has: %s', async (value, agency) => {
    expect(await fetchWork({kind: 'doi', value}, services().asked)).toEqual({works: [], unreachable: [], agency})
  })
})

test('a work is in the library under another key', () => {
  const {references} = readReferenceLibrary('references.bib', entry({pmid: '{16894061}'}))
  const title = 'A RANDOMIZED TRIAL OF AN ANTAGONIST IN TREATMENT-RESISTANT MAJOR DEPRESSION'
  expect(sameWork({doi: '10.1000/RIGHT'}, references)?.key).toBe('zarate2006')
  expect(sameWork({pmid: '16894061'}, references)?.key).toBe('zarate2006')
  expect(sameWork({title, issued: {year: '2007'}}, references)?.key).toBe('zarate2006')
  expect(sameWork({title, issued: {year: '2012'}}, references)).toBeUndefined()
  expect(sameWork({title, doi: '10.1000/second'}, references)).toBeUndefined()
})
