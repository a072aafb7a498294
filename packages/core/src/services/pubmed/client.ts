/**
 * PubMed by NCBI's E-utilities (NBK25497): three requests a second at most, `tool` and `email` in each. Whoever uses them shows NCBI's
 * disclaimer, `ncbiDisclaimer`.
 */
import {isRecord, list, member, parsedJson, rawText, rawTextIn} from '../answer-values.js'
import type {ServiceHost} from '../host.js'
import type {Lookup} from '../lookup.js'
import type {PublishedWork} from '../published-work.js'
import {type ClientOptions, ServiceClient} from '../service-client.js'
import {readPubmedSummary} from './read-summary.js'

export const pubmedUrl = 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils'
export const ncbiDisclaimer = 'https://www.ncbi.nlm.nih.gov/About/disclaimer.html'

/** Articles in one request. */
const summariesAtOnce = 100
const doisAtOnce = 10

export interface PubmedClient {
  /** By PMID; what PubMed does not have is absent. */
  readonly works: (pmids: readonly string[]) => Promise<Lookup<ReadonlyMap<string, PublishedWork>>>
  /** By DOI in lower case; what PubMed does not have is absent. */
  readonly worksByDoi: (dois: readonly string[]) => Promise<Lookup<ReadonlyMap<string, PublishedWork>>>
}

export function pubmedClient(
  host: ServiceHost,
  options: ClientOptions & {readonly url: string; readonly contact: string; readonly tool: string},
): PubmedClient {
  const client = new ServiceClient(host, options, {limit: 1, interval: 350, concurrency: 1})
  const who = `tool=${encodeURIComponent(options.tool)}&email=${encodeURIComponent(options.contact)}`
  const get = <T>(path: string, read: (answer: unknown) => T | undefined): Promise<Lookup<T>> => {
    const key = `${options.url}/${path}`
    return client.get({url: `${key}&${who}`, key, read: text => read(parsedJson(text)), isBusy: isRateExceeded})
  }

  const works: PubmedClient['works'] = async pmids => {
    const found = new Map<string, PublishedWork>()
    for (const some of inParts(pmids, summariesAtOnce)) {
      const answer = await get(`esummary.fcgi?db=pubmed&retmode=json&id=${some.join(',')}`, summaries)
      if (answer.kind === 'unreachable') return answer
      if (answer.kind === 'found') for (const work of answer.value) if (work.pmid) found.set(work.pmid, work)
    }
    return {kind: 'found', value: found}
  }

  const search = (dois: readonly string[]) => {
    const term = dois.map(doi => `"${doi}"[doi]`).join(' OR ')
    return get(`esearch.fcgi?db=pubmed&retmode=json&retmax=50&term=${encodeURIComponent(term)}`, foundIds)
  }

  const worksByDoi: PubmedClient['worksByDoi'] = async dois => {
    const pmids = new Set<string>()
    const asked = dois.filter(doi => !/["\uD800-\uDFFF]/u.test(doi))
    for (const some of inParts(asked, doisAtOnce)) {
      const together = await search(some)
      if (together.kind === 'unreachable') return together
      if (together.kind === 'absent') continue
      // A phrase that is not found may be searched for by its words: then each alone, and only what one article answers.
      const vague = together.value.count > some.length
      for (const doi of vague ? some : []) {
        const alone = await search([doi])
        if (alone.kind === 'unreachable') return alone
        if (alone.kind === 'found' && alone.value.count === 1) for (const id of alone.value.ids) pmids.add(id)
      }
      if (!vague) for (const id of together.value.ids) pmids.add(id)
    }
    const summarised = await works([...pmids])
    if (summarised.kind !== 'found') return summarised
    const wanted = new Set(asked.map(doi => doi.toLowerCase()))
    const byDoi = [...summarised.value.values()].flatMap(work =>
      work.doi && wanted.has(work.doi) ? [[work.doi, work] as const] : [],
    )
    return {kind: 'found', value: new Map(byDoi)}
  }
  return {works, worksByDoi}
}

function* inParts(all: readonly string[], size: number): Generator<readonly string[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}

/** `{"error": "API rate limit exceeded", …}`, with status 200 as with 429. */
const isRateExceeded = (text: string): boolean => text.length < 1000 && /"error"\s*:\s*"API rate limit/i.test(text)

/** Undefined where it is no answer of ESummary. Of none but wrong ids the answer holds an error and no result. */
function summaries(answer: unknown): readonly PublishedWork[] | undefined {
  const result = member(answer, 'result')
  if (!isRecord(result)) return isRecord(answer) && saysNone(answer) ? [] : undefined
  return list(result, 'uids').flatMap(uid => readPubmedSummary(member(result, rawText(uid) ?? '')) ?? [])
}

const saysNone = (answer: object): boolean =>
  Object.hasOwn(answer, 'esummaryresult') ||
  /invalid uid|empty id list|cannot get document/i.test(rawTextIn(answer, 'error') ?? '')

function foundIds(answer: unknown): {readonly count: number; readonly ids: readonly string[]} | undefined {
  const result = member(answer, 'esearchresult')
  const count = rawTextIn(result, 'count')
  if (!count || !/^\d{1,9}$/.test(count)) return undefined
  const ids = list(result, 'idlist').flatMap(id => rawText(id) ?? [])
  return {count: Number(count), ids: ids.filter(id => /^\d{1,9}$/.test(id))}
}
