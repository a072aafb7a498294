/** The services as the command uses them: who asks, the cache on the disk, Ctrl-C. */
import {answerCacheFolder, diskAnswerCache, nodeServiceHost} from '@zhinan/core/node'
import {isContactAddress, ncbiDisclaimer, type ReferenceServices, referenceServices} from '@zhinan/core/services'
import {type Say, sayIn} from '../../say.js'
import type {Terminal} from '../../terminal.js'
import {UsageError} from '../../usage-error.js'
import {version} from '../../version.js'

export interface ServiceOptions {
  readonly email?: string
  readonly cache: boolean
}

/** The user has ended the command; it ends with 130, as the shell has it. */
export class Interrupted extends Error {}

export const interruptedCode = 130

/** @throws UsageError where no contact is given */
export function contactOf({email}: ServiceOptions, {env}: Terminal): string {
  const contact = (email ?? env.ZHINAN_EMAIL ?? '').trim()
  if (contact === '') throw new UsageError('refs.email.missing')
  if (!isContactAddress(contact)) throw new UsageError('refs.email.form', {actual: contact})
  return contact
}

function addressOf(name: string, {env}: Terminal): string | undefined {
  const address = env[name]
  if (!address) return undefined
  if (!/^https?:\/\/[^\s]+$/.test(address))
    throw new UsageError('usage.value', {option: name, actual: address, expected: 'https://…'})
  return address.replace(/\/+$/, '')
}

/**
 * Hands services to `work`, and says what NCBI wants said.
 *
 * @returns what `work` returns; undefined where the user ended it
 */
export async function withServices<T>(
  options: ServiceOptions,
  terminal: Terminal,
  say: Say,
  work: (services: ReferenceServices) => Promise<T>,
): Promise<T | undefined> {
  const contact = contactOf(options, terminal)
  const [crossref, pubmed, doi] = ['ZHINAN_CROSSREF_URL', 'ZHINAN_PUBMED_URL', 'ZHINAN_DOI_URL'].map(name =>
    addressOf(name, terminal),
  )
  const ending = new AbortController()
  const end = () => ending.abort(new Interrupted())
  process.once('SIGINT', end)
  const cache = options.cache ? diskAnswerCache(answerCacheFolder(terminal.env)) : undefined
  const host = nodeServiceHost({...(cache && {cache}), signal: ending.signal})
  const urls = {...(crossref && {crossref}), ...(pubmed && {pubmed}), ...(doi && {doi})}
  try {
    const done = await work(referenceServices(host, {contact, agent: `zhinan/${version}`, urls}))
    terminal.stderr(`${say('refs.disclaimer', {address: ncbiDisclaimer})}\n`)
    return done
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    terminal.stderr(`${terminal.interactive ? '\r\u001b[K' : ''}${say('refs.interrupted')}\n`)
    return undefined
  } finally {
    process.removeListener('SIGINT', end)
  }
}

export const unreachableLine = (
  {service, reason, count}: {service: string; reason: string; count: number},
  lang: Parameters<typeof sayIn>[0],
): string => {
  const say = sayIn(lang)
  return say('refs.unreachable', {service, reason: say(`refs.reason.${reason}`), count})
}
