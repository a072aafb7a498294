/** `zhinan check`: reads, checks, reports; exit 1 where there is an error, or where there are more warnings than allowed. */
import {join} from 'node:path'
import {isSafeFix, type Profile} from '@zhinan/core'
import {writeWhole} from '@zhinan/core/node'
import {baselineFile, baselineText} from '../baseline.js'
import {type CheckedGuideline, readAndCheck} from '../checked-guideline.js'
import {type ConfigurationAsked, configurationPaths} from '../house-configuration.js'
import {mendGuidelines} from '../mending.js'
import {printable} from '../reporters/printable.js'
import {summarise} from '../reporters/reported.js'
import {saving} from '../saving.js'
import {sayIn} from '../say.js'
import type {Terminal} from '../terminal.js'
import {UsageError} from '../usage-error.js'
import {watching} from '../watching.js'
import {type ReportRequest, writeReport} from '../write-report.js'

export interface CheckOptions extends ReportRequest {
  readonly profile?: Profile
  /** More warnings than these fail the command; without it no number does. */
  readonly maxWarnings?: number
  /** Check again at each change until the user ends it. */
  readonly watch?: boolean
  /** A file that decides alone; `false` for no configuration at all. */
  readonly config?: ConfigurationAsked
  /** `false` shows what the baseline suppresses. */
  readonly baseline?: boolean
  /** Make all that is found now the baseline. */
  readonly writeBaseline?: boolean
  /** Mend what is safe first; dry, show how and write nothing. */
  readonly fix?: boolean
  readonly fixDryRun?: boolean
}

async function writeBaselines(
  guidelines: readonly CheckedGuideline[],
  {lang}: CheckOptions,
  terminal: Terminal,
): Promise<number> {
  const say = sayIn(lang)
  for (const checked of guidelines) {
    const path = join(checked.folder, baselineFile)
    const {text, count} = baselineText(checked, terminal.today)
    await saving(path, lang, () => writeWhole([{path, content: text}]))
    terminal.stdout(`${say('baseline.wrote', {path: printable(path), count})}\n`)
  }
  return 0
}

/** What may be done about the messages above. */
function hints(guidelines: readonly CheckedGuideline[], {lang, fix}: CheckOptions): string {
  const say = sayIn(lang)
  const all = guidelines.flatMap(({diagnostics}) => diagnostics)
  const {errors, warnings} = summarise(all)
  const mendable = fix ? 0 : all.filter(isSafeFix).length
  return [
    ...(mendable > 0 ? [say('fix.hint', {count: mendable})] : []),
    ...(errors + warnings > 0 ? [say('explain.hint')] : []),
  ]
    .map(line => `${line}\n`)
    .join('')
}

async function checkOnce(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const {profile, maxWarnings = Number.POSITIVE_INFINITY} = options
  const asked = {
    ...(profile && {profile}),
    configuration: options.config ?? true,
    baseline: options.baseline !== false && !options.writeBaseline,
    today: terminal.today,
  }
  const {guidelines: found, unreadable} = await readAndCheck(paths, asked)
  const isMending = options.fix || options.fixDryRun
  const mending = {lang: options.lang, asked, isDry: options.fixDryRun ?? false}
  const guidelines = isMending ? await mendGuidelines(found, mending, terminal) : found
  if (options.writeBaseline) {
    const code = await writeBaselines(guidelines, options, terminal)
    if (unreadable[0]) throw unreadable[0]
    return code
  }
  const {errors, warnings} = summarise(guidelines.flatMap(({diagnostics}) => diagnostics))
  const say = sayIn(options.lang)
  if (guidelines.length > 0 && !options.fixDryRun) {
    const read = guidelines.flatMap(({folder, files}) => [...files.files.keys()].map(file => join(folder, file)))
    await writeReport(guidelines, options, terminal, read)
    const isOnScreen = terminal.columns !== undefined && options.format === 'pretty' && options.out === undefined
    if (isOnScreen) terminal.stdout(hints(guidelines, options))
  }
  if (unreadable[0]) throw unreadable[0]
  if (warnings > maxWarnings) {
    terminal.stderr(`${say('report.too-many-warnings', {warnings, limit: maxWarnings})}\n`)
  }
  return errors > 0 || warnings > maxWarnings ? 1 : 0
}

export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const {format, out, writeBaseline, lang, config = true} = options
  if (options.fixDryRun && (format !== 'pretty' || out !== undefined || writeBaseline)) throw new UsageError('fix.dry')
  if (!options.watch) return checkOnce(paths, options, terminal)
  if (options.fix || options.fixDryRun) throw new UsageError('fix.watch')
  if (format !== 'pretty' || out !== undefined || writeBaseline) throw new UsageError('watch.format')
  const work = () => checkOnce(paths, options, terminal)
  return watching({paths, files: configurationPaths(paths, config)}, lang, terminal, work)
}
