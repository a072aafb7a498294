/** `zhinan forms read`: what was filled into a form, as JSON; what is amiss with the file goes to the screen's other side. */
import {readFile, stat} from 'node:fs/promises'
import {basename, dirname, resolve} from 'node:path'
import {gradeFindings, type Language} from '@zhinan/core'
import {PathUnreadable, unreadableReason, writeWhole} from '@zhinan/core/node'
import {prettyOptions} from '../../pretty-options.js'
import {messageLines} from '../../reporters/pretty.js'
import {printable, printableJson} from '../../reporters/printable.js'
import {summarise} from '../../reporters/reported.js'
import {saving} from '../../saving.js'
import {sayIn} from '../../say.js'
import type {Terminal} from '../../terminal.js'
import {UsageError} from '../../usage-error.js'

export interface ReadOptions {
  readonly lang: Language
  /** The file to write to; without it the screen. */
  readonly out?: string
}

/** More than any form that is read has; the reader tells of it. */
const mostBytes = 50_000_001

/** @throws PathUnreadable */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const facts = await stat(path)
    if (!facts.isFile()) throw new PathUnreadable(path, 'not-a-file')
    // Of a file that is too large its size is enough: the reader refuses it by that.
    return facts.size >= mostBytes ? new Uint8Array(mostBytes) : new Uint8Array(await readFile(path))
  } catch (error) {
    const reason = unreadableReason(error)
    throw reason ? new PathUnreadable(path, reason) : error
  }
}

/** @returns 1 where the file is no form, or something in it cannot be read */
export async function read(path: string, {lang, out}: ReadOptions, terminal: Terminal): Promise<number> {
  const say = sayIn(lang)
  const bytes = await bytesOf(path)
  if (out !== undefined && resolve(out) === resolve(path)) throw new UsageError('forms.same-file', {path: out})
  const {readForm} = await import('@zhinan/core/pdf')
  const {values, form, guideline, version, edition, findings} = await readForm(bytes, {file: basename(path)})
  const diagnostics = gradeFindings(findings, 'draft')
  const lines = messageLines(diagnostics, {folder: dirname(path)}, prettyOptions(lang, terminal))
  if (lines.length > 0) terminal.stderr(`${lines.join('\n')}\n`)
  const {errors} = summarise(diagnostics)
  const nothing = Object.keys(values).length === 0
  if (nothing) {
    terminal.stderr(`${say('forms.nothing', {path: printable(path)})}\n`)
    return 1
  }
  const text = `${printableJson({form, guideline, version, edition, fields: values})}\n`
  if (out === undefined) terminal.stdout(text)
  else {
    await saving(out, lang, () => writeWhole([{path: out, content: text}]))
    terminal.stderr(`${say('report.wrote', {path: printable(out)})}\n`)
  }
  return errors > 0 ? 1 : 0
}
