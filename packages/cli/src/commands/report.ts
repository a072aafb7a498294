/** `zhinan report`: a reporting checklist filled for guidelines, as journals ask authors to submit. */
import {join} from 'node:path'
import {type Checklist, type Edition, type Language, type Profile, wordDiagnostic} from '@zhinan/core'
import {writeWhole} from '@zhinan/core/node'
import {type CheckedGuideline, readAndCheck} from '../checked-guideline.js'
import {checklistSheets, type Sheet, type SheetFormat} from '../checklist-sheets.js'
import type {ConfigurationAsked} from '../house-configuration.js'
import {editions} from '../output-names.js'
import {outputFolder, possibleEditions} from '../outputs.js'
import {isReadable, refuseSharedIds} from '../readable-guideline.js'
import {oneLine, printable} from '../reporters/printable.js'
import {summarise} from '../reporters/reported.js'
import {saving} from '../saving.js'
import {sayIn} from '../say.js'
import type {Terminal} from '../terminal.js'

export interface ReportOptions {
  readonly lang: Language
  readonly formats: readonly SheetFormat[]
  /** Without it Markdown goes to the screen, and everything else to `dist`. */
  readonly out?: string
  readonly edition?: Edition
  readonly profile?: Profile
  /** As of a build, whose marks take room on its pages. */
  readonly config?: ConfigurationAsked
}

async function write(folder: string, sheets: readonly Sheet[], lang: Language, terminal: Terminal): Promise<void> {
  const files = sheets.map(({name, content}) => ({path: join(folder, name), content}))
  await saving(folder, lang, () => writeWhole(files))
  for (const {path} of files) terminal.stdout(`${sayIn(lang)('sheet.wrote', {path: printable(path)})}\n`)
}

/** @returns whether the guideline has no errors and everything that was asked for was made */
async function reportOne(
  checked: CheckedGuideline,
  checklist: Checklist,
  options: ReportOptions,
  terminal: Terminal,
): Promise<boolean> {
  const {lang, formats, out} = options
  const say = sayIn(lang)
  const id = oneLine(checked.id)
  const tell = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    terminal.stderr(`${say(`sheet.${key}`, {id, ...values})}\n`)
  if (!isReadable(checked)) {
    tell('unreadable')
    return false
  }
  const {guideline} = checked.read
  const possible = possibleEditions(guideline, editions)
  const edition = options.edition ?? possible.find(one => one === lang) ?? possible[0]
  if (edition === undefined || !possible.includes(edition)) {
    tell('no-edition', {edition: edition ?? lang, expected: possible.join(say('refs.list.comma'))})
    return false
  }
  const {sheets, diagnostics, paged, findings} = await checklistSheets(checked, {checklist, edition, lang, formats})
  const {errors} = summarise(diagnostics)
  if (errors > 0) tell('errors', {errors})
  for (const finding of findings) tell('no-pdf', {message: wordDiagnostic(finding, lang).message})
  if (!paged && findings.length === 0) tell('no-pages')
  if (isForScreen(options)) for (const {content} of sheets) terminal.stdout(printable(content.toString()))
  else await write(outputFolder(out ?? 'dist', guideline.metadata.id), sheets, lang, terminal)
  return errors === 0 && sheets.length === formats.length
}

const isForScreen = ({out, formats}: ReportOptions): boolean =>
  out === undefined && formats.every(format => format === 'md')

/** @returns 1 where a guideline has errors, cannot be read, or has no such edition; its sheet is made all the same where one can be */
export async function report(
  checklist: Checklist,
  paths: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<number> {
  const {guidelines, unreadable} = await readAndCheck(paths, {
    ...(options.profile && {profile: options.profile}),
    configuration: options.config ?? true,
    today: terminal.today,
  })
  if (guidelines.length === 0 && unreadable[0]) throw unreadable[0]
  if (!isForScreen(options)) refuseSharedIds(guidelines.filter(isReadable))
  let failed = false
  for (const checked of guidelines) {
    const whole = await reportOne(checked, checklist, options, terminal)
    if (!whole) failed = true
  }
  if (unreadable[0]) throw unreadable[0]
  return failed ? 1 : 0
}
