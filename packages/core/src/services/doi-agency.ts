/**
 * Which agency registered a DOI, by doi.org (`/doiRA/{doi}`): `[{"DOI": "10.3760/x", "RA": "ISTIC"}]`, or
 * `[{"DOI": "10.1000/x", "status": "DOI does not exist"}]`. Most journals of China register with ISTIC (China DOI), not with Crossref.
 */
import {member, parsedJson, rawTextIn} from './answer-values.js'
import type {ServiceHost} from './host.js'
import type {Lookup} from './lookup.js'
import {type ClientOptions, ServiceClient} from './service-client.js'

export const doiUrl = 'https://doi.org'

/** The agency's name; absent where the DOI does not exist. */
export type AgencyClient = (doi: string) => Promise<Lookup<string>>

export function agencyClient(host: ServiceHost, options: ClientOptions & {readonly url: string}): AgencyClient {
  const client = new ServiceClient(host, options, {limit: 3, interval: 1000, concurrency: 1})
  return async doi => {
    const url = `${options.url}/doiRA/${encodeURIComponent(doi.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))}`
    const answer = await client.get({url, key: url, read: agencyOf})
    return answer.kind === 'found' && answer.value === '' ? {kind: 'absent'} : answer
  }
}

/** Empty where there is no such DOI. */
function agencyOf(text: string): string | undefined {
  const answers = parsedJson(text)
  const first: unknown = Array.isArray(answers) ? answers[0] : undefined
  const status = rawTextIn(first, 'status')
  if (status !== undefined) return /does not exist|invalid/i.test(status) ? '' : undefined
  const agency = member(first, 'RA')
  return typeof agency === 'string' && /^[\w .()-]{1,60}$/.test(agency) ? agency : undefined
}
