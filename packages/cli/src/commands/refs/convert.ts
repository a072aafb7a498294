/** `zhinan refs convert`: a library of any format that is read → CSL-JSON, `.bib` or RIS; what is lost on the way is said. */
import {lstat, readFile} from 'node:fs/promises'
import {type Diagnostic, gradeFindings, type Language, type WrittenFormat, writeReferenceLibrary} from '@zhinan/core'
import {writeWhole} from '@zhinan/core/node'
import {jsonMessage} from '../../reporters/json.js'
import {messageLines, summaryLine} from '../../reporters/pretty.js'
import {printable, printableJson} from '../../reporters/printable.js'
import {summarise} from '../../reporters/reported.js'
import {saving} from '../../saving.js'
import {sayIn} from '../../say.js'
import type {Terminal} from '../../terminal.js'
import {UsageError} from '../../usage-error.js'
import {isSameFile, readLibraryFile} from './library-file.js'

export interface ConvertOptions {
  readonly lang: Language
  readonly to?: WrittenFormat
  readonly out?: string
  readonly force?: boolean
  readonly format: 'pretty' | 'json'
}

const endings: ReadonlyMap<string, WrittenFormat> = new Map<string, WrittenFormat>([
  ['json', 'csl-json'],
  ['bib', 'bib'],
  ['ris', 'ris'],
])

/** What is amiss with a work's facts is not the conversion's business: `zhinan refs check` tells it. */
const aboutFacts = new Set<string>([
  'reference-field-missing',
  'reference-doi-form',
  'reference-url-form',
  'reference-year-form',
  'reference-language-differs',
  'reference-key-form',
])

function formatAsked({to, out}: ConvertOptions): WrittenFormat {
  const named = out === undefined ? undefined : endings.get(/\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? '')
  if (to && named && to !== named) throw new UsageError('refs.contradiction', {to, path: out ?? ''})
  const format = to ?? named
  if (format) return format
  throw new UsageError('refs.format')
}

export async function convert(path: string, options: ConvertOptions, terminal: Terminal): Promise<number> {
  const {lang, out, force = false} = options
  const say = sayIn(lang)
  const format = formatAsked(options)
  const {library, folder} = await readLibraryFile(path)
  if (out !== undefined && (await isSameFile(path, out))) throw new UsageError('refs.same-file', {path: out})
  const written = writeReferenceLibrary(library.references, format)
  const diagnostics = gradeFindings([...library.findings, ...written.findings], 'draft').filter(
    ({rule}) => !aboutFacts.has(rule),
  )
  const report = () => terminal.stderr(reportOf(diagnostics, folder, options, terminal))
  const {errors} = summarise(diagnostics)
  if (library.references.length === 0) {
    report()
    terminal.stderr(`${say('refs.nothing', {path: printable(path)})}\n`)
    return 1
  }
  if (out === undefined) terminal.stdout(written.text)
  else await writeOut(out, written.text, {force, lang})
  report()
  if (options.format === 'pretty' && (out !== undefined || diagnostics.length > 0)) {
    const counts = {read: library.references.length, unread: library.unreadable.length, format}
    terminal.stderr(`${say('refs.converted', {...counts, summary: summaryLine(diagnostics, say)})}\n`)
  }
  return errors > 0 ? 1 : 0
}

function reportOf(
  diagnostics: readonly Diagnostic[],
  folder: string,
  {lang, format}: ConvertOptions,
  {interactive, colour}: Terminal,
): string {
  if (format === 'json') {
    const messages = diagnostics.map(diagnostic => jsonMessage(diagnostic, folder, lang))
    return `${printableJson({messages, summary: summarise(diagnostics)})}\n`
  }
  return messageLines(diagnostics, {folder}, {language: lang, colour: interactive && colour})
    .map(line => `${line}\n`)
    .join('')
}

async function writeOut(out: string, text: string, {force, lang}: {force: boolean; lang: Language}): Promise<void> {
  await saving(out, lang, async () => {
    const isThere = (await lstat(out).catch(() => undefined)) !== undefined
    if (isThere && !force && (await readFile(out, 'utf8').catch(() => undefined)) !== text) {
      throw new UsageError('refs.exists', {path: out})
    }
    await writeWhole([{path: out, content: text}])
  })
}
