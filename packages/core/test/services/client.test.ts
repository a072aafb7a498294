/** How the services are asked: within their limits, patiently, and not again once they are lost. */
import {type Lookup, type PublishedWork, referenceServices, serviceLimits} from '@zhinan/core/services'
import {describe, expect, test} from 'vitest'
import {type FakeAnswer, type FakeHost, fakeHost} from './fake-host.js'

const workOf = (doi: string) => ({
  status: 'ok',
  message: {DOI: doi, type: 'journal-article', title: ['A title'], author: [{family: 'Doe', given: 'J'}]},
})
const doiIn = (url: URL): string => decodeURIComponent(url.pathname.replace('/works/', ''))
const services = (host: FakeHost) => referenceServices(host, {contact: 'who@example.org', agent: 'zhinan/1.2.3'})
const numbered = (count: number) => Array.from({length: count}, (_, index) => `10.1000/${index}`)
const kinds = (lookups: readonly Lookup<unknown>[]) => lookups.map(lookup => lookup.kind)

describe('one work of Crossref', () => {
  test('says who asks, in the address and in the header', async () => {
    const host = fakeHost(url => workOf(doiIn(url)))
    const found = await services(host).crossref.work('10.1000/A(1)<2>;3-#?%')
    expect(found).toMatchObject({kind: 'found', value: {titles: ['A title']}})
    const [request] = host.requests
    expect(request?.url.href).toBe(
      'https://api.crossref.org/works/10.1000%2Fa(1)%3C2%3E%3B3-%23%3F%25?mailto=who%40example.org',
    )
    expect(request?.headers['user-agent']).toBe('zhinan/1.2.3 (mailto:who@example.org)')
  })

  test.each<[string, readonly FakeAnswer[], string, number]>([
    ['404 in plain text', [{status: 404, text: 'Resource not found.'}], 'absent', 1],
    ['503, then an answer', [{status: 503}, {status: 503}], 'found', 3],
    ['429 without a time', [{status: 429, text: 'You have sent too many requests'}], 'found', 2],
    ['no connection for a moment', [{offline: true}], 'found', 2],
    ['403: blocked, not asked again', [{status: 403}], 'blocked', 1],
    ['no JSON', [{text: '<html>Please log in</html>'}], 'malformed', 1],
    ['JSON of another kind', [{text: '[1, 2]'}], 'malformed', 1],
    ['another work', [{text: JSON.stringify(workOf('10.1000/other'))}], 'malformed', 1],
    ['a validation error', [{status: 400, text: '{"status":"failed","message":[]}'}], 'malformed', 1],
    ['too large', [{text: ' '.repeat(serviceLimits.answerBytes + 1)}], 'too-large', 1],
    ['never an answer', Array(9).fill({after: 1e9}), 'timeout', 4],
    ['always busy', Array(9).fill({status: 500}), 'busy', 4],
    ['a wait beyond all measure', [{status: 429, headers: {'retry-after': '3600'}}], 'busy', 1],
  ])('%s', async (_, answers, outcome, asked) => {
    const host = fakeHost((url, count) => answers[count - 1] ?? workOf(doiIn(url)))
    const found = await services(host).crossref.work('10.1000/1')
    expect(found.kind === 'unreachable' ? found.reason : found.kind).toBe(outcome)
    expect(host.requests).toHaveLength(asked)
  })

  test.each([
    ['7', 7000],
    ['Thu, 01 Jan 1970 00:16:49 GMT', 9000],
  ])('waits as long as Retry-After says: %s', async (header, wait) => {
    const host = fakeHost((url, count) =>
      count === 1 ? {status: 429, headers: {'retry-after': header}} : workOf(doiIn(url)),
    )
    await services(host).crossref.work('10.1000/1')
    const [first, second] = host.requests
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(wait)
    expect(second!.at - first!.at).toBeLessThan(wait + 1000)
  })
})

describe('many works', () => {
  test('no more than five in any second, one at a time', async () => {
    const host = fakeHost(url => workOf(doiIn(url)))
    const {crossref} = services(host)
    expect(kinds(await Promise.all(numbered(23).map(crossref.work)))).toEqual(Array(23).fill('found'))
    const starts = host.requests.map(({at}) => at)
    for (const [index, at] of starts.entries()) {
      expect(starts.filter(other => other >= at && other < at + 1000).length, `${index}`).toBeLessThanOrEqual(5)
    }
    expect(host.mostUnderWay()).toBe(1)
  })

  test('the limits of the headers count from the first answer on', async () => {
    const headers = {'x-rate-limit-limit': '10', 'x-rate-limit-interval': '1s', 'x-concurrency-limit': '3'}
    const host = fakeHost(url => ({text: JSON.stringify(workOf(doiIn(url))), headers, after: 400}))
    await Promise.all(numbered(20).map(services(host).crossref.work))
    expect(host.mostUnderWay()).toBe(3)
    expect(host.requests.at(-1)!.at).toBeLessThan(20 * 400)
  })

  test('without a connection the service is lost after four attempts, and not asked for the others', async () => {
    const host = fakeHost(() => ({offline: true}))
    const {crossref} = services(host)
    const lookups = await Promise.all(numbered(30).map(crossref.work))
    expect(new Set(lookups.map(lookup => (lookup.kind === 'unreachable' ? lookup.reason : '')))).toEqual(
      new Set(['offline']),
    )
    expect(host.requests).toHaveLength(4)
  })

  test('one work that cannot be had does not lose the service', async () => {
    const host = fakeHost(url => (doiIn(url) === '10.1000/3' ? {status: 500} : workOf(doiIn(url))))
    const {crossref} = services(host)
    const lookups = await Promise.all(numbered(12).map(crossref.work))
    expect(kinds(lookups).filter(kind => kind === 'unreachable')).toHaveLength(1)
  })

  test('an end from outside ends everything', async () => {
    const ending = new AbortController()
    const host = fakeHost(url => ({text: JSON.stringify(workOf(doiIn(url))), after: 500}), {signal: ending.signal})
    const all = Promise.all(numbered(20).map(services(host).crossref.work))
    setTimeout(() => ending.abort(new Error('ended')), 1)
    await expect(all).rejects.toThrow('ended')
    expect(host.requests.length).toBeLessThan(20)
  })
})

describe('what was answered before', () => {
  test('is not asked again for a week; "no such work" for a day', async () => {
    const host = fakeHost(url => (url.pathname.endsWith('1') ? workOf(doiIn(url)) : {status: 404}))
    const ask = async () => {
      const {crossref} = services(host)
      return kinds([await crossref.work('10.1000/1'), await crossref.work('10.1000/2')])
    }
    expect(await ask()).toEqual(['found', 'absent'])
    expect(await ask()).toEqual(['found', 'absent'])
    expect(host.requests).toHaveLength(2)
    host.pass(serviceLimits.absent)
    await ask()
    expect(host.requests).toHaveLength(3)
    host.pass(serviceLimits.found)
    await ask()
    expect(host.requests).toHaveLength(5)
    expect([...host.stored.keys()].join()).not.toContain('who@')
  })

  test('a broken answer, a failure and a clock set back are asked again', async () => {
    const host = fakeHost(url => workOf(doiIn(url)))
    const key = 'https://api.crossref.org/works/10.1000%2F1'
    for (const kept of [
      {at: host.now(), status: 200, text: '{"message": '},
      {at: host.now() + 1e6, status: 200, text: JSON.stringify(workOf('10.1000/1'))},
    ]) {
      host.stored.set(key, kept)
      expect(await services(host).crossref.work('10.1000/1')).toMatchObject({kind: 'found'})
    }
    expect(host.requests).toHaveLength(2)
  })
})

describe('PubMed', () => {
  const summary = (uid: string, doi: string) => ({
    uid,
    title: `Title ${uid}.`,
    articleids: [{idtype: 'doi', value: doi}],
  })

  test('a hundred articles in one request, with tool and e-mail', async () => {
    const host = fakeHost(url => {
      const ids = url.searchParams.get('id')!.split(',')
      return {result: {uids: ids, ...Object.fromEntries(ids.map(id => [id, summary(id, `10.1000/${id}`)]))}}
    })
    const pmids = Array.from({length: 101}, (_, index) => String(index + 1))
    const found = await services(host).pubmed.works(pmids)
    expect(found.kind === 'found' && found.value.size).toBe(101)
    expect(host.requests).toHaveLength(2)
    expect(host.requests[1]!.at - host.requests[0]!.at).toBeGreaterThanOrEqual(334)
    expect(host.requests[0]!.url.search).toMatch(/&tool=zhinan&email=who%40example\.org$/)
  })

  test('a rate exceeded is said with status 200, too', async () => {
    const host = fakeHost((_, count) =>
      count === 1
        ? {text: '{"error":"API rate limit exceeded","api-key":"192.0.2.1","count":"4","limit":"3"}'}
        : {result: {uids: ['1'], 1: summary('1', '10.1000/1')}},
    )
    expect(await services(host).pubmed.works(['1'])).toMatchObject({kind: 'found'})
    expect(host.requests).toHaveLength(2)
  })

  test('DOIs are looked up together; a search by words is repeated one by one, and the DOI must be the one asked for', async () => {
    const host = fakeHost(url => {
      const term = url.searchParams.get('term')
      if (term?.includes(' OR ')) return {esearchresult: {count: '603', idlist: ['7', '8']}}
      if (term === '"10.1000/a"[doi]') return {esearchresult: {count: '1', idlist: ['1']}}
      if (term === '"10.1000/b"[doi]') return {esearchresult: {count: '1', idlist: ['2']}}
      if (term) return {esearchresult: {count: '40', idlist: ['9']}}
      return {result: {uids: ['1', '2'], 1: summary('1', '10.1000/A'), 2: summary('2', '10.1000/other')}}
    })
    const found = await services(host).pubmed.worksByDoi(['10.1000/a', '10.1000/b', '10.1000/c'])
    expect(found.kind === 'found' && [...found.value]).toMatchObject([['10.1000/a', {pmid: '1'}]])
  })

  test.each([
    ['an error with status 200', {esearchresult: {ERROR: 'Empty term and query_key - nothing todo'}}],
    ['HTML', '<html>502</html>'],
  ])('%s is no answer', async (_, answer) => {
    expect(await services(fakeHost(() => answer)).pubmed.worksByDoi(['10.1000/a'])).toEqual({
      kind: 'unreachable',
      reason: 'malformed',
    })
  })

  test('none of the numbers exists', async () => {
    const host = fakeHost(() => ({esummaryresult: ['Invalid uid 1 at position= 0'], header: {}}))
    const found: Lookup<ReadonlyMap<string, PublishedWork>> = await services(host).pubmed.works(['1'])
    expect(found).toMatchObject({kind: 'found'})
  })
})

test.each([
  ['[{"DOI":"10.3760/x","RA":"ISTIC"}]', {kind: 'found', value: 'ISTIC'}],
  ['[{"DOI":"10.1000/x","status":"DOI does not exist"}]', {kind: 'absent'}],
  ['[{"DOI":"10.1000/x","status":"Unknown"}]', {kind: 'unreachable', reason: 'malformed'}],
  ['[{"RA":"\\u001b[31m<script>"}]', {kind: 'unreachable', reason: 'malformed'}],
  ['[]', {kind: 'unreachable', reason: 'malformed'}],
])('doi.org: %s', async (text, expected) => {
  expect(await services(fakeHost(() => text)).agency('10.1000/x')).toEqual(expected)
})

test.each(['', 'who', 'who@localhost', 'a b@example.org', 'who@example.org\r\nX: y', '医生@example.org'])(
  'no contact address: %j',
  contact => {
    expect(() =>
      referenceServices(
        fakeHost(() => ''),
        {contact},
      ),
    ).toThrow(RangeError)
  },
)
