/** Fetches one work by its DOI or PMID: from both services where both have it, since each knows what the other does not. */
import {cleanDoi, isDoi} from '../references/identifiers.js'
import type {ServiceName, UnreachableReason} from './lookup.js'
import type {PublishedWork} from './published-work.js'
import type {ReferenceServices} from './reference-services.js'

export type WorkId = {readonly kind: 'doi' | 'pmid'; readonly value: string}

/** `10.1000/x`, `doi:10.1000/x`, `https://doi.org/10.1000/x`; `16894061`, `PMID: 16894061`, PubMed's address. */
export function workId(text: string): WorkId | undefined {
  const plain = text.normalize('NFKC').trim()
  const pmid =
    /^(?:pmid[:\s]*|(?:https?:\/\/)?(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/pubmed)\/)?([1-9]\d{0,8})\/?$/i.exec(
      plain,
    )
  if (pmid?.[1]) return {kind: 'pmid', value: pmid[1]}
  const doi = cleanDoi(plain)
  return isDoi(doi) ? {kind: 'doi', value: doi} : undefined
}

export interface FetchedWork {
  /** Records of the work, Crossref's first; none where no service has it. */
  readonly works: readonly PublishedWork[]
  readonly unreachable: readonly {readonly service: ServiceName; readonly reason: UnreachableReason}[]
  /** Of a DOI that neither service has: who registered it; `none` where it does not exist. */
  readonly agency?: string
}

/** @throws only when the host's signal is aborted */
export async function fetchWork(id: WorkId, services: ReferenceServices): Promise<FetchedWork> {
  const unreachable: {service: ServiceName; reason: UnreachableReason}[] = []
  const fromPubmed = async (): Promise<PublishedWork | undefined> => {
    const value = id.kind === 'doi' ? id.value.toLowerCase() : id.value
    const answer = await (id.kind === 'pmid' ? services.pubmed.works([value]) : services.pubmed.worksByDoi([value]))
    if (answer.kind === 'unreachable') unreachable.push({service: 'PubMed', reason: answer.reason})
    return answer.kind === 'found' ? answer.value.get(value) : undefined
  }
  const fromCrossref = async (doi: string): Promise<PublishedWork | undefined> => {
    const answer = await services.crossref.work(doi)
    if (answer.kind === 'unreachable') unreachable.push({service: 'Crossref', reason: answer.reason})
    return answer.kind === 'found' ? answer.value : undefined
  }
  const pubmed = await fromPubmed()
  const doi = id.kind === 'doi' ? id.value : pubmed?.doi
  const crossref = doi === undefined ? undefined : await fromCrossref(doi)
  const works = [crossref, pubmed].filter(work => work !== undefined)
  if (works.length > 0 || unreachable.length > 0 || id.kind === 'pmid') return {works, unreachable}
  const agency = await services.agency(id.value)
  if (agency.kind === 'unreachable') return {works, unreachable: [{service: 'doi.org', reason: agency.reason}]}
  return {works, unreachable, agency: agency.kind === 'found' ? agency.value : 'none'}
}
