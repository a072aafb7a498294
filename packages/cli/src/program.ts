/** The command line: what may be asked for, in the user's language. */

import {
  type Checklist,
  checklistIds,
  type Edition,
  type Language,
  type Profile,
  reportingChecklist,
  type WrittenFormat,
} from '@zhinan/core'
import {Argument, Command, Option} from 'commander'
import {type SheetFormat, sheetFormats} from './checklist-sheets.js'
import {build} from './commands/build.js'
import {check} from './commands/check.js'
import {confirm} from './commands/confirm.js'
import {explain} from './commands/explain.js'
import {read as readFormFile} from './commands/forms/read.js'
import {init} from './commands/init.js'
import {inspect} from './commands/inspect.js'
import {add} from './commands/refs/add.js'
import {check as checkRefs} from './commands/refs/check.js'
import {convert} from './commands/refs/convert.js'
import {list} from './commands/refs/list.js'
import {report} from './commands/report.js'
import {status} from './commands/status.js'
import {type FormsAsked, readForms, refuseUnprinted} from './form-names.js'
import {editions, type Format, formats} from './output-names.js'
import {type ReportFormat, reportFormats} from './reporters/report.js'
import {type Say, sayIn} from './say.js'
import type {Terminal} from './terminal.js'
import {UsageError} from './usage-error.js'
import {version} from './version.js'

const profiles = ['draft', 'consultation', 'publication'] as const satisfies readonly Profile[]

/** `zh,en` → `['zh', 'en']`, in the order of `known`, each once. */
function listOf<T extends string>(option: string, known: readonly T[]) {
  return (text: string): readonly T[] => {
    const asked = text.split(/[,，\s]+/).filter(part => part !== '')
    for (const part of asked) {
      if (!known.some(value => value === part)) {
        throw new UsageError('usage.value', {option, actual: part, expected: known})
      }
    }
    if (asked.length === 0) throw new UsageError('usage.value', {option, actual: text, expected: known})
    return known.filter(value => asked.includes(value))
  }
}

function oneOf<T extends string>(option: string, known: readonly T[]) {
  return (text: string): T => {
    const value = known.find(value => value === text)
    if (!value) throw new UsageError('usage.value', {option, actual: text, expected: known})
    return value
  }
}

function wholeNumber(option: string) {
  return (text: string): number => {
    if (!/^\d{1,9}$/.test(text)) throw new UsageError('usage.number', {option, actual: text})
    return Number(text)
  }
}

function speaking(command: Command, say: Say, terminal: Terminal): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': say('help.usage'),
    'Options:': say('help.options'),
    'Commands:': say('help.commands'),
    'Arguments:': say('help.arguments'),
  }
  return command
    .helpOption('-h, --help', say('help.help'))
    .configureHelp({
      styleTitle: title => titles[title] ?? title,
      showGlobalOptions: false,
      optionDescription: ({description, defaultValue, defaultValueDescription, negate}) => {
        const value =
          defaultValueDescription ?? (typeof defaultValue === 'string' && !negate ? defaultValue : undefined)
        return value === undefined ? description : say('help.with-default', {description, value})
      },
    })
    .configureOutput({writeOut: terminal.stdout, writeErr: () => {}})
    .exitOverride()
}

interface Asked {
  readonly lang?: Language
  readonly profile?: Profile
}

interface Formatted {
  readonly format: 'pretty' | 'json'
}

/** Of what reports on guidelines. */
interface Reporting {
  readonly format: ReportFormat
  readonly out?: string
  readonly quiet?: boolean
}

interface Configured {
  /** A file; `false` for none. */
  readonly config?: string | boolean
}

interface Checking extends Configured {
  readonly maxWarnings?: number
  readonly watch?: boolean
  readonly baseline?: boolean
  readonly writeBaseline?: boolean
  readonly fix?: boolean
  readonly fixDryRun?: boolean
}

/** Of what asks the services. */
interface Asking {
  readonly email?: string
  readonly cache: boolean
}

/** @returns the program; parsing it runs a command and hands its exit code to `finish` */
export function program(userLanguage: Language, terminal: Terminal, finish: (code: number) => void): Command {
  const say = sayIn(userLanguage)
  const lang = () =>
    new Option('--lang <language>', say('option.lang')).argParser(oneOf('--lang', ['zh', 'en'] as const))
  const profile = () => new Option('--profile <profile>', say('option.profile')).argParser(oneOf('--profile', profiles))
  const format = (words = say('option.format')) =>
    new Option('--format <format>', words)
      .default('pretty' as const)
      .argParser(oneOf('--format', ['pretty', 'json'] as const))
  const reportFormat = () =>
    new Option('--format <format>', say('option.report-format'))
      .default('pretty' as const)
      .argParser(oneOf('--format', reportFormats))
  const reportOut = () => new Option('--out <file>', say('option.report-out'))
  const quiet = () => new Option('--quiet', say('option.quiet'))
  const config = () => new Option('--config <file>', say('option.config'))
  const noConfig = () => new Option('--no-config', say('option.no-config'))
  const email = () => new Option('--email <address>', say('option.email'))
  const noCache = () => new Option('--no-cache', say('option.no-cache'))
  const paths = () => new Argument('<path...>', say('argument.path'))
  const language = (asked: Asked): Language => asked.lang ?? userLanguage

  const root = speaking(new Command('zhinan'), say, terminal)
    .description(say('help.description'))
    .usage(say('help.synopsis'))
    .version(version, '-V, --version', say('help.version'))
    .addHelpText('after', `\n${say('help.after')}`)
    .helpCommand(false)

  speaking(root.command('check'), say, terminal)
    .description(say('command.check'))
    .addArgument(paths())
    .addOption(reportFormat())
    .addOption(reportOut())
    .addOption(quiet())
    .addOption(
      new Option('--max-warnings <number>', say('option.max-warnings')).argParser(wholeNumber('--max-warnings')),
    )
    .addOption(new Option('--fix', say('option.fix')))
    .addOption(new Option('--fix-dry-run', say('option.fix-dry-run')))
    .addOption(new Option('--watch', say('option.watch')))
    .addOption(config())
    .addOption(noConfig())
    .addOption(new Option('--no-baseline', say('option.no-baseline')))
    .addOption(new Option('--write-baseline', say('option.write-baseline')))
    .addOption(lang())
    .addOption(profile())
    .action(async (given: string[], asked: Asked & Reporting & Checking) =>
      finish(await check(given, {...asked, lang: language(asked)}, terminal)),
    )

  speaking(root.command('explain'), say, terminal)
    .description(say('command.explain'))
    .addArgument(new Argument('[rule]', say('argument.rule')))
    .addOption(format())
    .addOption(lang())
    .action((rule: string | undefined, asked: Asked & Formatted) =>
      finish(explain(rule, {...asked, lang: language(asked)}, terminal)),
    )

  speaking(root.command('build'), say, terminal)
    .description(say('command.build'))
    .addArgument(paths())
    .addOption(new Option('--out <folder>', say('option.out')).default('dist'))
    .addOption(
      new Option('--editions <list>', say('option.editions'))
        .default(editions, editions.join(','))
        .argParser(listOf<Edition>('--editions', editions)),
    )
    .addOption(
      new Option('--formats <list>', say('option.formats'))
        .default(formats, formats.join(','))
        .argParser(listOf<Format>('--formats', formats)),
    )
    .addOption(new Option('--forms [list]', say('option.forms')).preset('all').argParser(readForms))
    .addOption(config())
    .addOption(noConfig())
    .addOption(lang())
    .addOption(profile())
    .action(
      async (
        given: string[],
        asked: Asked &
          Configured & {out: string; editions: readonly Edition[]; formats: readonly Format[]; forms?: FormsAsked},
      ) => {
        refuseUnprinted(asked.forms, asked.formats)
        finish(await build(given, {...asked, lang: language(asked)}, terminal))
      },
    )

  speaking(root.command('inspect'), say, terminal)
    .description(say('command.inspect'))
    .addArgument(paths())
    .addOption(lang())
    .action(async (given: string[], asked: Asked) => finish(await inspect(given, {lang: language(asked)}, terminal)))

  speaking(root.command('status'), say, terminal)
    .description(say('command.status'))
    .addArgument(new Argument('[path...]', say('argument.paths')))
    .addOption(format(say('option.format')))
    .addOption(lang())
    .action(async (given: string[], asked: Asked & Formatted) =>
      finish(await status(given, {...asked, lang: language(asked)}, terminal)),
    )

  speaking(root.command('confirm'), say, terminal)
    .description(say('command.confirm'))
    .addArgument(new Argument('[id...]', say('argument.ids')))
    .addOption(new Option('--all', say('option.all-texts')))
    .addOption(new Option('--by <name>', say('option.by')))
    .addOption(new Option('--folder <folder>', say('option.folder')).default('.'))
    .addOption(lang())
    .action(async (ids: string[], asked: Asked & {all?: boolean; by?: string; folder: string}) =>
      finish(await confirm(ids, {...asked, lang: language(asked)}, terminal)),
    )

  speaking(root.command('init'), say, terminal)
    .description(say('command.init'))
    .addArgument(new Argument('<folder>', say('argument.folder')))
    .addOption(lang())
    .action(async (folder: string, asked: Asked) => finish(await init(folder, {lang: language(asked)}, terminal)))

  speaking(root.command('report'), say, terminal)
    .description(say('command.report'))
    .addArgument(
      new Argument('<checklist>', say('argument.checklist')).argParser((name: string) => {
        const checklist = reportingChecklist(name.toLowerCase())
        if (checklist) return checklist
        throw new UsageError('usage.value', {option: '<checklist>', actual: name, expected: checklistIds})
      }),
    )
    .addArgument(paths())
    .addOption(
      new Option('--format <list>', say('option.sheet-formats'))
        .default(['md'] as const, 'md')
        .argParser(listOf<SheetFormat>('--format', sheetFormats)),
    )
    .addOption(new Option('--out <folder>', say('option.out-sheet')))
    .addOption(new Option('--edition <edition>', say('option.edition')).argParser(oneOf('--edition', editions)))
    .addOption(config())
    .addOption(noConfig())
    .addOption(lang())
    .addOption(profile())
    .action(
      async (
        checklist: Checklist,
        given: string[],
        {
          format: formats,
          ...asked
        }: Asked & Configured & {format: readonly SheetFormat[]; out?: string; edition?: Edition},
      ) => finish(await report(checklist, given, {...asked, formats, lang: language(asked)}, terminal)),
    )

  const forms = speaking(root.command('forms'), say, terminal)
    .description(say('command.forms'))
    .addOption(lang())
    .helpCommand(false)

  speaking(forms.command('read'), say, terminal)
    .description(say('command.forms-read'))
    .addArgument(new Argument('<file>', say('argument.form')))
    .addOption(new Option('--out <file>', say('option.out-file')))
    .addOption(lang())
    .action(async (file: string, asked: Asked & {out?: string}) =>
      finish(await readFormFile(file, {...asked, lang: language(asked)}, terminal)),
    )

  const refs = speaking(root.command('refs'), say, terminal)
    .description(say('command.refs'))
    .addOption(lang())
    .helpCommand(false)

  speaking(refs.command('convert'), say, terminal)
    .description(say('command.refs-convert'))
    .addArgument(new Argument('<library>', say('argument.library')))
    .addOption(
      new Option('--to <format>', say('option.to')).argParser(oneOf('--to', ['csl-json', 'bib', 'ris'] as const)),
    )
    .addOption(new Option('--out <file>', say('option.out-file')))
    .addOption(new Option('--force', say('option.force')))
    .addOption(format(say('option.format-report')))
    .addOption(lang())
    .action(async (library: string, asked: Asked & Formatted & {to?: WrittenFormat; out?: string; force?: boolean}) =>
      finish(await convert(library, {...asked, lang: language(asked)}, terminal)),
    )

  speaking(refs.command('list'), say, terminal)
    .description(say('command.refs-list'))
    .addArgument(paths())
    .addOption(format())
    .addOption(lang())
    .action(async (given: string[], asked: Asked & Formatted) =>
      finish(await list(given, {...asked, lang: language(asked)}, terminal)),
    )

  speaking(refs.command('check'), say, terminal)
    .description(say('command.refs-check'))
    .addArgument(new Argument('<path...>', say('argument.list')))
    .addOption(new Option('--online', say('option.online')))
    .addOption(email())
    .addOption(noCache())
    .addOption(reportFormat())
    .addOption(reportOut())
    .addOption(quiet())
    .addOption(lang())
    .addOption(profile())
    .action(async (given: string[], asked: Asked & Asking & Reporting & {online?: boolean}) =>
      finish(await checkRefs(given, {...asked, lang: language(asked)}, terminal)),
    )

  speaking(refs.command('add'), say, terminal)
    .description(say('command.refs-add'))
    .addArgument(new Argument('<doi|pmid>', say('argument.identifier')))
    .addArgument(new Argument('[folder]', say('argument.guideline')))
    .addOption(new Option('--to <library>', say('option.to-library')))
    .addOption(new Option('--dry-run', say('option.dry-run')))
    .addOption(email())
    .addOption(noCache())
    .addOption(lang())
    .action(
      async (identifier: string, folder: string | undefined, asked: Asked & Asking & {to?: string; dryRun?: boolean}) =>
        finish(await add(identifier, folder, {...asked, lang: language(asked)}, terminal)),
    )

  return root
}
