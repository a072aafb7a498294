/** `zhinan refs convert`: a library in another format; everything that it cannot hold is said. */
import {lstat, realpath} from 'node:fs/promises'
import {dirname, extname} from 'node:path'
import {gradeFindings, type Language, type WrittenFormat, writeReferenceLibrary} from '@zhinan/core'
import {makeFolder, PathUnreadable, unreadableReason, writeWhole} from '@zhinan/core/node'
import {inOrder, summarise} from '../../checked-guideline.js'
import {messageLines, summaryLine} from '../../reporters/pretty.js'
import {sayIn} from '../../say.js'
import type {Terminal} from '../../terminal.js'
import {UsageError} from '../../usage-error.js'
import {readLibraryFile} from './library-file.js'

export interface ConvertOptions {
  readonly lang: Language
  readonly to?: WrittenFormat
  readonly out?: string
  readonly force?: boolean
}

const byEnding: Readonly<Record<string, WrittenFormat>> = {'.json': 'csl-json', '.bib': 'bib', '.ris': 'ris'}

/** Exit 0 also where something is lost, as it is said; 1 where an entry could not be read. */
export async function convert(path: string, options: ConvertOptions, terminal: Terminal): Promise<number> {
  const {out, lang} = options
  const ending = out === undefined ? '' : extname(out).toLowerCase()
  const format = options.to ?? (Object.hasOwn(byEnding, ending) ? byEnding[ending] : undefined)
  if (!format) throw new UsageError('refs.format', {actual: out ?? ''})
  const library = await readLibraryFile(path, {everyField: true})
  if (out !== undefined) await refuseToOverwrite(path, out, options.force ?? false)

  const written = writeReferenceLibrary(library.references, format)
  const diagnostics = inOrder(gradeFindings([...library.findings, ...written.findings], 'draft'))
  const say = sayIn(lang)
  for (const line of messageLines(diagnostics, '', lang, false)) terminal.stderr(`${line}\n`)
  if (library.references.length > 0) {
    if (out === undefined) terminal.stdout(written.text)
    else await write(out, written.text)
  }
  if (out !== undefined || diagnostics.length > 0) {
    const counts = {read: library.references.length, unread: library.unreadable.length, format}
    terminal.stderr(`${say('refs.converted', {...counts, summary: summaryLine(diagnostics, say)})}\n`)
  }
  return summarise(diagnostics).errors > 0 ? 1 : 0
}

async function write(out: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(out))
    await writeWhole([{path: out, content: text}])
  } catch (error) {
    const reason = unreadableReason(error)
    if (reason) throw new PathUnreadable(out, reason)
    throw error
  }
}

async function refuseToOverwrite(from: string, out: string, force: boolean): Promise<void> {
  const there = await lstat(out).catch(() => undefined)
  if (!there) return
  if (await sameFile(from, out)) throw new UsageError('refs.same-file', {path: out})
  if (!force) throw new UsageError('refs.exists', {path: out})
}

async function sameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map(path => realpath(path).catch(() => undefined)))
  return first !== undefined && first === second
}
