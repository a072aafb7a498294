/** Recorded answers of the services → works, and works → entries. */
import {type PublishedWork, referenceOfWork, referenceServices} from '@zhinan/core/services'
import {describe, expect, test} from 'vitest'
import {fakeHost, fixture} from './fake-host.js'

const asked = (text: string) =>
  referenceServices(
    fakeHost(() => text),
    {contact: 'who@example.org'},
  )

async function crossref(name: string): Promise<PublishedWork> {
  const answer = JSON.parse(fixture(`crossref-${name}`))
  const envelope = answer.message ? answer : {status: 'ok', message: answer}
  const found = await asked(JSON.stringify(envelope)).crossref.work(envelope.message.DOI)
  if (found.kind !== 'found') throw new Error(found.kind)
  return found.value
}

const toldOf = ({notices}: PublishedWork) => [...new Set(notices.map(({kind, role}) => `${role} ${kind}`))].sort()

describe('Crossref', () => {
  test('an article', async () => {
    expect(await crossref('plos-one')).toMatchObject({
      type: 'article-journal',
      doi: '10.1371/journal.pone.0033693',
      containers: ['PLoS ONE'],
      volume: '7',
      issue: '3',
      pages: ['e33693'],
      years: ['2012'],
    })
  })

  test.each([
    ['wakefield-retracted', ['work correction', 'work retraction']],
    ['wakefield-notice', ['notice retraction']],
    ['expression-of-concern', ['work expression-of-concern']],
    ['partial-retraction', ['work retraction']],
    ['reciprocal-retracted-paper', ['work correction', 'work expression-of-concern', 'work retraction']],
    ['reciprocal-retraction-notice', ['notice correction', 'notice retraction']],
    ['plos-one', ['work correction']],
    ['interleaved-collective', []],
  ])('what became of %s', async (name, told) => {
    expect(toldOf(await crossref(name))).toEqual(told)
  })

  test('markup and line breaks of titles, organisations between authors', async () => {
    const work = await crossref('interleaved-collective')
    expect(work.titles[0]).toBe(
      'Relationship between ABO Blood Group Alleles and Pancreatic Cancer Is Modulated by Secretor (FUT2) Genotype, but Not Lewis Antigen (FUT3) Genotype',
    )
    expect(work.authors.map(({family, literal}) => family ?? literal)).toContain(
      'for the Pancreatic Cancer Cohort Consortium (PanScan)',
    )
  })

  test.each([
    ['no title', {DOI: '10.1/x', title: []}],
    ['an empty title', {DOI: '10.1000/x', title: ['']}],
    ['a DOI of another kind', {DOI: 7, title: ['T']}],
    ['no object', 'work'],
    ['prototype tricks', JSON.parse('{"__proto__": {"DOI": "10.1000/x", "title": ["T"]}}')],
  ])('%s is no work', async (_, message) => {
    expect((await asked(JSON.stringify({message})).crossref.work('10.1000/x')).kind).toBe('unreachable')
  })

  test('a field of another kind is as good as none', async () => {
    const message = {
      DOI: '10.1000/X',
      title: ['T', 3],
      author: [{family: {}, given: null}, 'x', {family: 'Doe'}],
      issued: {'date-parts': [[null]]},
      'published-print': {'date-parts': [[2020, 13, 40]]},
      volume: {a: 1},
      'update-to': 'x',
      'updated-by': [null, {type: 'retraction'}],
    }
    const found = await asked(JSON.stringify({message})).crossref.work('10.1000/x')
    expect(found).toMatchObject({
      kind: 'found',
      value: {titles: ['T', '3'], authors: [{family: 'Doe'}], issued: {year: '2020'}, years: ['2020']},
    })
  })
})

describe('PubMed', () => {
  const works = async (text: string, ...pmids: string[]) => {
    const found = await asked(text).pubmed.works(pmids)
    if (found.kind !== 'found') throw new Error(found.kind)
    return found.value
  }

  test('an article', async () => {
    const found = await works(fixture('ncbi-esummary-27933103'), '27933103')
    expect(found.get('27933103')).toMatchObject({
      doi: '10.1186/s13321-016-0181-z',
      pmcid: 'PMC5122160',
      titles: ['Programmatic conversion of crystal structures into 3D printable files using Jmol'],
      authors: [{family: 'Scalfani', given: 'V. F.'}, ...Array(7).fill(expect.anything())],
      containers: ['Journal of cheminformatics'],
      shortContainers: ['J Cheminform'],
      volume: '8',
      pages: ['66'],
      years: ['2016'],
    })
  })

  test('a number that does not exist is absent, the other is there', async () => {
    const found = await works(fixture('ncbi-esummary-bad-uid'), '14760269', '334847')
    expect([...found.keys()]).toEqual(['14760269'])
  })

  test('an article in Chinese, retracted', async () => {
    const summary = {
      uid: '1',
      title: '[Efficacy of &lt;i&gt;S&lt;/i&gt;-ketamine: a trial].',
      vernaculartitle: '艾司氯胺酮的疗效：一项试验.',
      lang: ['chi'],
      authors: [
        {name: 'Wang GH', authtype: 'Author'},
        {name: 'Zarate CA Jr', authtype: 'Author'},
        {name: 'Group', authtype: 'CollectiveName'},
      ],
      pubtype: ['Journal Article', 'Retracted Publication'],
      references: [{refsource: 'Zhonghua Yi Xue Za Zhi. 2022;1:2', reftype: 'Retraction in', pmid: 77}],
      pubdate: '2021 Jan 5',
      source: 'Zhonghua Yi Xue Za Zhi',
      pages: '240-5',
    }
    const work = (await works(JSON.stringify({result: {uids: ['1'], 1: summary}}), '1')).get('1')!
    expect(work.titles).toEqual(['Efficacy of S-ketamine: a trial', '艾司氯胺酮的疗效：一项试验'])
    expect(work.authors).toEqual([
      {family: 'Wang', given: 'G. H.'},
      {family: 'Zarate', given: 'C. A.', suffix: 'Jr'},
      {literal: 'Group'},
    ])
    expect(work.notices).toEqual([
      {kind: 'retraction', role: 'work', text: 'Zhonghua Yi Xue Za Zhi. 2022;1:2', pmid: '77'},
    ])
    expect(referenceOfWork([work], ['wang2021'])).toMatchObject({
      key: 'wang2021a',
      language: 'en',
      title: 'Efficacy of S-ketamine: a trial',
      paired: {language: 'zh', title: '艾司氯胺酮的疗效：一项试验'},
      issued: {year: '2021', month: '01', day: '05'},
      pages: '240-245',
      notices: [{kind: 'retraction', role: 'work'}],
    })
  })
})

test('of two records the fuller names and the abbreviated journal', async () => {
  const full = await crossref('plos-one')
  const entry = referenceOfWork([full, {...full, service: 'PubMed', pmid: '9', shortContainers: ['PLoS One']}], [])
  expect(entry).toMatchObject({key: 'sadasivan2012', doi: full.doi, pmid: '9', containerTitle: 'PLoS ONE'})
  expect(referenceOfWork([], [])).toBeUndefined()
})
