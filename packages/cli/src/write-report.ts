/** Puts a report on the screen or into a file. */
import {isAbsolute, relative, resolve, sep} from 'node:path'
import type {Language} from '@zhinan/core'
import {writeWhole} from '@zhinan/core/node'
import {prettyOptions} from './pretty-options.js'
import {summaryLine} from './reporters/pretty.js'
import {oneLine, printable} from './reporters/printable.js'
import {type ReportFormat, report} from './reporters/report.js'
import type {Reported} from './reporters/reported.js'
import {saving} from './saving.js'
import {sayIn} from './say.js'
import type {Terminal} from './terminal.js'
import {UsageError} from './usage-error.js'
import {version} from './version.js'

export interface ReportRequest {
  readonly lang: Language
  readonly format: ReportFormat
  /** The file to write to; without it the screen. */
  readonly out?: string
  /** Errors alone. */
  readonly quiet?: boolean
}

const within = (root: string, folder: string): string | undefined => {
  const path = relative(root, resolve(folder))
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? undefined : path
}

/** Services show a file by its path in the repository: the workspace of the GitHub job, else the folder where the command runs. */
function inRepository<R extends Reported>(reported: R, env: Terminal['env']): R {
  const roots = [...(env.GITHUB_WORKSPACE ? [env.GITHUB_WORKSPACE] : []), '.'].map(root => resolve(root))
  for (const root of roots) {
    const folder = within(root, reported.folder)
    if (folder !== undefined) return {...reported, folder: folder.split(sep).join('/')}
  }
  return {...reported, folder: resolve(reported.folder)}
}

const onlyErrors = <R extends Reported>(reported: R): R => ({
  ...reported,
  diagnostics: reported.diagnostics.filter(({severity}) => severity === 'error'),
})

/** What is reported, as the format and the user want it. */
export function asRequested<R extends Reported>(
  guidelines: readonly R[],
  {format, quiet}: ReportRequest,
  {env}: Terminal,
): readonly R[] {
  const located = format === 'sarif' || format === 'github' ? guidelines.map(one => inRepository(one, env)) : guidelines
  return quiet ? located.map(onlyErrors) : located
}

/** @throws UsageError where the file cannot be written, or is one of `read`: what was checked is never written over */
export async function writeReport(
  guidelines: readonly Reported[],
  request: ReportRequest,
  terminal: Terminal,
  read: readonly string[] = [],
): Promise<void> {
  const {lang, format, out, quiet} = request
  const shown = asRequested(guidelines, request, terminal)
  const {colour, ...pretty} = prettyOptions(lang, terminal)
  const options = {...pretty, version, colour: colour && out === undefined, ...(quiet && {quiet})}
  await writeOut(report(format, shown, options), {lang, read, ...(out !== undefined && {out})}, terminal)
  if (out === undefined) return
  const say = sayIn(lang)
  for (const {id, profile, diagnostics} of shown) {
    const summary = summaryLine(diagnostics, say, quiet)
    terminal.stdout(`${say('summary.guideline', {id: oneLine(id), profile: say(`profile.${profile}`), summary})}\n`)
  }
}

/** A text to the screen, or to a file, and then its name to the screen. */
export async function writeOut(
  text: string,
  {lang, out, read = []}: {readonly lang: Language; readonly out?: string; readonly read?: readonly string[]},
  terminal: Terminal,
): Promise<void> {
  const say = sayIn(lang)
  if (out === undefined) return terminal.stdout(text)
  if (read.some(path => resolve(path) === resolve(out))) throw new UsageError('report.is-source', {path: out})
  await saving(out, lang, () => writeWhole([{path: out, content: text}]))
  terminal.stdout(`${say('report.wrote', {path: printable(out)})}\n`)
}
