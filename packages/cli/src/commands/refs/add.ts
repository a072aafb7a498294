/** `zhinan refs add`: fetches a work by its DOI or PMID and adds it to a library under a new key. */
import {basename, dirname} from 'node:path'
import {gradeFindings, type Language, type Reference, readReferenceLibrary} from '@zhinan/core'
import {writeWhole} from '@zhinan/core/node'
import {type FetchedWork, fetchWork, referenceOfWork, sameWork, type WorkId, workId} from '@zhinan/core/services'
import {messageLines} from '../../reporters/pretty.js'
import {printable} from '../../reporters/printable.js'
import {saving} from '../../saving.js'
import {type Say, sayIn} from '../../say.js'
import type {Terminal} from '../../terminal.js'
import {UsageError} from '../../usage-error.js'
import {appendEntry, appendedFormat} from './append-entry.js'
import {contactOf, interruptedCode, type ServiceOptions, unreachableLine, withServices} from './services.js'
import {targetLibrary} from './target-library.js'

export interface AddOptions extends ServiceOptions {
  readonly lang: Language
  readonly to?: string
  readonly dryRun?: boolean
}

export async function add(
  identifier: string,
  folder: string | undefined,
  options: AddOptions,
  terminal: Terminal,
): Promise<number> {
  const {lang, dryRun = false} = options
  const say = sayIn(lang)
  const id = workId(identifier)
  if (!id) throw new UsageError('refs.add.identifier', {actual: identifier})
  const library = await targetLibrary(folder, options.to)
  const format = appendedFormat(library.path)
  if (!format) throw new UsageError('refs.add.format', {path: library.path})
  const known = sameWork({[id.kind]: id.value}, library.references)
  if (known) return tellKnown(known, say, terminal)
  contactOf(options, terminal)

  const fetched = await withServices(options, terminal, say, services => fetchWork(id, services))
  if (!fetched) return interruptedCode
  for (const {service, reason} of fetched.unreachable) {
    terminal.stderr(`${unreachableLine({service, reason, count: 1}, lang)}\n`)
  }
  const reference = referenceOfWork(fetched.works, library.keys)
  if (!reference) return tellAbsent(id, fetched, say, terminal)
  const same = sameWork(reference, library.references)
  if (same) return tellKnown(same, say, terminal)

  const name = basename(library.path)
  const appended = appendEntry(name, library.text, reference, format)
  if (!appended) throw new UsageError('refs.add.broken', {path: library.path})
  if (!dryRun) await saving(library.path, lang, () => writeWhole([{path: library.path, content: appended.text}]))

  const {key} = reference
  terminal.stdout(`${printable(appended.entry).trimEnd()}\n`)
  tellNotices(reference, say, terminal)
  const added = readReferenceLibrary(name, appended.text)
  const about = gradeFindings(added.findings, 'draft').filter(({data}) => data?.key === key)
  for (const line of messageLines(
    about,
    {folder: dirname(library.path)},
    {
      language: lang,
      colour: terminal.interactive && terminal.colour,
    },
  )) {
    terminal.stderr(`${line}\n`)
  }
  const citation = /^[A-Za-z0-9_]+$/.test(key) ? `[@${key}]` : `[@{${key}}]`
  terminal.stderr(
    `${say(dryRun ? 'refs.add.dry-run' : 'refs.add.added', {path: printable(library.path), key, citation})}\n`,
  )
  return 0
}

function tellKnown(reference: Reference, say: Say, {stderr}: Terminal): number {
  const {key, title = '', place} = reference
  stderr(`${printable(say('refs.add.known', {key, title, file: basename(place.file), line: place.line}))}\n`)
  return 1
}

function tellAbsent({kind, value}: WorkId, {unreachable, agency}: FetchedWork, say: Say, {stderr}: Terminal): number {
  if (unreachable.length > 0) return 2
  const id = `${kind.toUpperCase()} ${value}`
  const words =
    kind === 'pmid'
      ? say('refs.add.no-pmid', {id})
      : agency === 'none'
        ? say('refs.add.no-doi', {id})
        : say(agency === 'ISTIC' ? 'refs.add.china-doi' : 'refs.add.elsewhere', {id, agency: agency ?? ''})
  stderr(`${printable(words)}\n`)
  return 1
}

/** What the user must know before the work is cited. */
function tellNotices({notices = []}: Reference, say: Say, {stderr}: Terminal): void {
  for (const {kind, role, doi} of notices) {
    if (role === 'work')
      stderr(`${say(`refs.add.notice.${kind}`, {where: doi ? ` (https://doi.org/${printable(doi)})` : ''})}\n`)
  }
}
