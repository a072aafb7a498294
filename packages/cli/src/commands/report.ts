/** `zhinan report`: a reporting checklist filled for guidelines, as journals ask authors to submit. */
import {join} from 'node:path'
import {type Checklist, type Edition, type Language, type Profile, wordDiagnostic} from '@zhinan/core'
import {unreadableReason, writeWhole} from '@zhinan/core/node'
import {type CheckedGuideline, readAndCheck} from '../checked-guideline.js'
import {checklistSheets, type Sheet, type SheetFormat} from '../checklist-sheets.js'
import {editions} from '../output-names.js'
import {outputFolder, possibleEditions} from '../outputs.js'
import {oneLine, printable} from '../reporters/printable.js'
import {summarise} from '../reporters/reported.js'
import {type Say, sayIn} from '../say.js'
import type {Terminal} from '../terminal.js'
import {UsageError} from '../usage-error.js'

export interface ReportOptions {
  readonly lang: Language
  readonly formats: readonly SheetFormat[]
  /** Without it Markdown goes to the screen, and everything else to `dist`. */
  readonly out?: string
  readonly edition?: Edition
  readonly profile?: Profile
}

const isReadable = (
  checked: CheckedGuideline,
): checked is CheckedGuideline & {
  readonly read: {readonly guideline: NonNullable<CheckedGuideline['read']['guideline']>}
} => checked.read.guideline !== undefined

async function write(folder: string, sheets: readonly Sheet[], say: Say, terminal: Terminal): Promise<void> {
  const files = sheets.map(({name, content}) => ({path: join(folder, name), content}))
  try {
    await writeWhole(files)
  } catch (error) {
    const reason = unreadableReason(error)
    throw reason ? new UsageError('usage.out', {path: folder, reason: say(`reason.${reason}`)}) : error
  }
  for (const {path} of files) terminal.stdout(`${say('sheet.wrote', {path: printable(path)})}\n`)
}

/** @returns 1 where a guideline has errors, cannot be read, or has no such edition; its sheet is made all the same where one can be */
export async function report(
  checklist: Checklist,
  paths: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<number> {
  const {lang, formats, profile} = options
  const say = sayIn(lang)
  const tell = (key: string, values: Readonly<Record<string, string | number>>) =>
    terminal.stderr(`${say(`sheet.${key}`, values)}\n`)
  const {guidelines, unreadable} = await readAndCheck(paths, {...(profile && {profile}), today: terminal.today})
  if (guidelines.length === 0 && unreadable[0]) throw unreadable[0]
  let failed = false
  for (const checked of guidelines) {
    const id = oneLine(checked.id)
    if (!isReadable(checked)) {
      tell('unreadable', {id})
      failed = true
      continue
    }
    const possible = possibleEditions(checked.read.guideline, editions)
    const edition = options.edition ?? possible.find(one => one === lang) ?? possible[0]
    if (edition === undefined || !possible.includes(edition)) {
      tell('no-edition', {id, edition: edition ?? lang, expected: possible.join(', ')})
      failed = true
      continue
    }
    const made = await checklistSheets(checked, {checklist, edition, lang, formats})
    const {errors} = summarise(made.diagnostics)
    if (errors > 0) {
      tell('errors', {id, errors})
      failed = true
    }
    for (const finding of made.findings) tell('no-pdf', {id, message: wordDiagnostic(finding, lang).message})
    if (!made.paged && made.findings.length === 0) tell('no-pages', {id})
    if (formats.includes('pdf') && made.findings.length > 0) failed = true
    const onScreen = options.out === undefined && formats.every(format => format === 'md')
    if (onScreen) for (const {content} of made.sheets) terminal.stdout(typeof content === 'string' ? content : '')
    else
      await write(outputFolder(options.out ?? 'dist', checked.read.guideline.metadata.id), made.sheets, say, terminal)
  }
  if (unreadable[0]) throw unreadable[0]
  return failed ? 1 : 0
}
