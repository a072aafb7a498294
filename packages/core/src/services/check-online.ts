/** Compares references with what Crossref and PubMed record of them. */
import type {Finding} from '../diagnostics/finding.js'
import type {Reference} from '../model/reference.js'
import {isDoi} from '../references/identifiers.js'
import {noticeFindings} from './compare/compare-notices.js'
import {compareReference, isOtherWork, placeOf} from './compare/compare-reference.js'
import {certainWork, searchWords} from './find-doi.js'
import type {Lookup, ServiceName, UnreachableReason} from './lookup.js'
import type {PublishedWork} from './published-work.js'
import type {ReferenceServices} from './reference-services.js'

export interface OnlineCheckOptions {
  /** Told after each reference that is done. */
  readonly progress?: (done: number, of: number) => void
}

export interface Unreachable {
  readonly service: ServiceName
  readonly reason: UnreachableReason
  /** References that could not be looked up there. */
  readonly keys: readonly string[]
}

export interface OnlineCheck {
  /** In the order of the references. */
  readonly findings: readonly Finding[]
  /** References that were compared with a record of at least one service. */
  readonly compared: number
  /** References for which no service has a record, or which have nothing to look them up by. */
  readonly unrecorded: readonly string[]
  /** One a service: that it does not answer is no finding about a reference. */
  readonly unreachable: readonly Unreachable[]
}

/** What was looked up of one reference. */
interface Records {
  readonly byPmid?: PublishedWork
  readonly byDoi?: PublishedWork
  readonly pmidAbsent: boolean
}

/**
 * @throws only when the host's signal is aborted
 */
export async function checkReferencesOnline(
  references: readonly Reference[],
  services: ReferenceServices,
  {progress}: OnlineCheckOptions = {},
): Promise<OnlineCheck> {
  const lost = new Map<ServiceName, {readonly reason: UnreachableReason; readonly keys: string[]}>()
  const lose = (service: ServiceName, reason: UnreachableReason, keys: readonly string[]): void => {
    const before = lost.get(service)
    if (before) before.keys.push(...keys)
    else lost.set(service, {reason, keys: [...keys]})
  }
  progress?.(0, references.length)
  const pubmed = await pubmedRecords(references, services, lose)
  const works = new Map<string, Promise<Lookup<PublishedWork>>>()
  const crossrefWork = (doi: string): Promise<Lookup<PublishedWork>> => {
    const asked = works.get(doi.toLowerCase()) ?? services.crossref.work(doi)
    works.set(doi.toLowerCase(), asked)
    return asked
  }
  let done = 0
  let compared = 0
  const unrecorded = new Set<string>()
  const findings = await Promise.all(
    references.map(async reference => {
      const records = pubmed(reference)
      const one = await checkOne(reference, records, {
        work: crossrefWork,
        services,
        lose: (service, reason) => lose(service, reason, [reference.key]),
      })
      done++
      progress?.(done, references.length)
      if (one.isCompared) compared++
      else unrecorded.add(reference.key)
      return one.findings
    }),
  )
  const lostKeys = new Set([...lost.values()].flatMap(({keys}) => keys))
  return {
    findings: findings.flat(),
    compared,
    unrecorded: references.map(({key}) => key).filter(key => unrecorded.has(key) && !lostKeys.has(key)),
    unreachable: [...lost].map(([service, {reason, keys}]) => ({service, reason, keys})),
  }
}

type Lose = (service: ServiceName, reason: UnreachableReason, keys: readonly string[]) => void

const pmidOf = ({pmid}: Reference): string | undefined => (pmid && /^[1-9]\d{0,8}$/.test(pmid) ? pmid : undefined)
const doiOf = ({doi}: Reference): string | undefined => (doi && isDoi(doi) ? doi.toLowerCase() : undefined)

/** PubMed answers for many at once, so all are asked for together. */
async function pubmedRecords(
  references: readonly Reference[],
  services: ReferenceServices,
  lose: Lose,
): Promise<(reference: Reference) => Records> {
  const withPmid = references.filter(pmidOf)
  const withDoi = references.filter(reference => !pmidOf(reference) && doiOf(reference))
  const pmids = [...new Set(withPmid.map(pmidOf))].filter(pmid => pmid !== undefined)
  const dois = [...new Set(withDoi.map(doiOf))].filter(doi => doi !== undefined)
  const byPmid = await services.pubmed.works(pmids)
  const byDoi = await services.pubmed.worksByDoi(dois)
  for (const [answer, asked] of [
    [byPmid, withPmid],
    [byDoi, withDoi],
  ] as const) {
    const keys = asked.map(({key}) => key)
    if (answer.kind === 'unreachable') lose('PubMed', answer.reason, keys)
  }
  return reference => {
    const pmid = pmidOf(reference)
    const doi = doiOf(reference)
    const first = pmid && byPmid.kind === 'found' ? byPmid.value.get(pmid) : undefined
    const second = !pmid && doi && byDoi.kind === 'found' ? byDoi.value.get(doi) : undefined
    return {
      ...(first && {byPmid: first}),
      ...(second && {byDoi: second}),
      pmidAbsent: pmid !== undefined && byPmid.kind === 'found' && !first,
    }
  }
}

interface Asking {
  readonly work: (doi: string) => Promise<Lookup<PublishedWork>>
  readonly services: ReferenceServices
  readonly lose: (service: ServiceName, reason: UnreachableReason) => void
}

async function checkOne(
  reference: Reference,
  {byPmid, byDoi, pmidAbsent}: Records,
  {work, services, lose}: Asking,
): Promise<{readonly findings: readonly Finding[]; readonly isCompared: boolean}> {
  const findings: Finding[] = []
  const {key} = reference
  const doi = doiOf(reference)
  const pmid = pmidOf(reference)
  const works: PublishedWork[] = []
  let isCompared = false
  /** Takes a record for comparison, unless the identifier leads to another work. */
  const take = (record: PublishedWork, field: 'doi' | 'pmid'): void => {
    isCompared = true
    if (!isOtherWork(reference, record)) works.push(record)
    else {
      const actual = (field === 'doi' ? doi : pmid) ?? ''
      const expected = reference.title ?? ''
      const data = {key, id: field === 'doi' ? `DOI ${actual}` : `PMID ${actual}`, title: record.titles[0] ?? ''}
      findings.push({rule: 'reference-online-other-work', place: placeOf(reference, field), actual, expected, data})
    }
  }

  if (pmidAbsent && pmid) {
    findings.push({
      rule: 'reference-online-pmid-unknown',
      place: placeOf(reference, 'pmid'),
      actual: pmid,
      data: {key, pmid},
    })
  }
  if (byPmid) {
    take(byPmid, 'pmid')
    if (doi && byPmid.doi && byPmid.doi !== doi && works.includes(byPmid)) {
      findings.push({
        rule: 'reference-online-ids-differ',
        place: placeOf(reference, 'doi'),
        actual: doi,
        expected: byPmid.doi,
        data: {key, doi, pmid: pmid ?? '', expected: byPmid.doi},
      })
    }
  }
  if (byDoi) take(byDoi, 'doi')

  const lookedUp = doi ?? (works.length > 0 ? byPmid?.doi : undefined)
  if (lookedUp) {
    const record = await work(lookedUp)
    if (record.kind === 'unreachable') lose('Crossref', record.reason)
    else if (record.kind === 'found') {
      if (doi) take(record.value, 'doi')
      else if (!isOtherWork(reference, record.value)) works.unshift(record.value)
    } else if (doi && !byDoi && byPmid?.doi !== doi) findings.push(...(await elsewhere(reference, doi, services, lose)))
  } else if (!pmid && !reference.doi) {
    const words = searchWords(reference)
    const answer = words === undefined ? undefined : await services.crossref.search(words)
    if (answer?.kind === 'unreachable') lose('Crossref', answer.reason)
    const found = answer?.kind === 'found' ? certainWork(reference, answer.value) : undefined
    if (found?.doi) {
      isCompared = true
      const data = {key, doi: found.doi, service: 'Crossref'}
      findings.push({rule: 'reference-online-doi-found', place: placeOf(reference, 'key'), expected: found.doi, data})
      // The list has not all of a record; what became of the work is in the record alone.
      const whole = await work(found.doi)
      if (whole.kind === 'unreachable') lose('Crossref', whole.reason)
      works.push(whole.kind === 'found' ? whole.value : found)
    }
  }
  const inOrder = works.toSorted((a, b) => Number(a.service === 'PubMed') - Number(b.service === 'PubMed'))
  const compared = compareReference(reference, inOrder).filter(
    ({rule}) =>
      rule !== 'reference-online-field-missing' || !findings.some(found => found.rule === 'reference-online-doi-found'),
  )
  return {findings: [...findings, ...noticeFindings(reference, inOrder), ...compared], isCompared}
}

/** A DOI that Crossref does not have: registered with another agency, or with none. */
async function elsewhere(
  reference: Reference,
  doi: string,
  services: ReferenceServices,
  lose: Asking['lose'],
): Promise<readonly Finding[]> {
  const agency = await services.agency(doi)
  const place = placeOf(reference, 'doi')
  const {key, doi: written = doi} = reference
  if (agency.kind === 'unreachable') {
    lose('doi.org', agency.reason)
    return []
  }
  if (agency.kind === 'absent')
    return [{rule: 'reference-online-doi-unknown', place, actual: written, data: {key, doi: written}}]
  // Crossref's own, only not in its answers yet: nothing to tell.
  if (agency.value === 'Crossref') return []
  const note = agency.value === 'ISTIC' ? 'china' : undefined
  return [
    {
      rule: 'reference-online-elsewhere',
      place,
      actual: written,
      ...(note && {note}),
      data: {key, doi: written, agency: agency.value},
    },
  ]
}
