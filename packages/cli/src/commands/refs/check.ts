/** `zhinan refs check`: the references of guidelines, or libraries of their own; with `--online` beside Crossref and PubMed. */
import {stat} from 'node:fs/promises'
import {basename} from 'node:path'
import {
  checkReferences,
  compareFindings,
  type Diagnostic,
  decodeLibrary,
  gradeFindings,
  type Language,
  type Profile,
  type Reference,
} from '@zhinan/core'
import {guidelineFileNames, PathUnreadable} from '@zhinan/core/node'
import {checkReferencesOnline, type OnlineCheck, type ReferenceServices} from '@zhinan/core/services'
import {inOrder, readAndCheck} from '../../checked-guideline.js'
import {prettyOptions} from '../../pretty-options.js'
import {jsonReported} from '../../reporters/json.js'
import {prettyReport} from '../../reporters/pretty.js'
import {printable, printableJson} from '../../reporters/printable.js'
import {type Reported, summarise} from '../../reporters/reported.js'
import {type Say, sayIn} from '../../say.js'
import type {Terminal} from '../../terminal.js'
import {asRequested, type ReportRequest, writeOut, writeReport} from '../../write-report.js'
import {readLibraryFile} from './library-file.js'
import {interruptedCode, type ServiceOptions, unreachableLine, withServices} from './services.js'

export interface CheckOptions extends ServiceOptions, ReportRequest {
  readonly profile?: Profile
  readonly online?: boolean
}

interface CheckedList extends Reported {
  readonly references: readonly Reference[]
  readonly online?: OnlineCheck
}

/** Of a guideline's messages, those about its references and the citations of them. */
const aboutReferences = ({rule}: Diagnostic): boolean => /^(?:references?|citation)-/.test(rule)

async function isLibrary(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => undefined)
  return (
    facts?.isFile() === true &&
    !guidelineFileNames.some(name => name === basename(path)) &&
    !/\.(?:md|markdown|docx?)$/i.test(path)
  )
}

async function checkedLibrary(path: string, profile: Profile, today: string): Promise<CheckedList> {
  const {library, name, folder, bytes} = await readLibraryFile(path)
  const {references, findings} = library
  const diagnostics = [...gradeFindings(findings, profile), ...checkReferences(references, {profile, today})]
  const source = (file: string) => decodeLibrary(file, bytes).text
  return {id: name, folder, profile, references, source, diagnostics: diagnostics.toSorted(compareFindings)}
}

async function checkedLists(
  paths: readonly string[],
  {profile}: CheckOptions,
  {today}: Terminal,
): Promise<{readonly lists: readonly CheckedList[]; readonly unreadable?: PathUnreadable}> {
  const lists: CheckedList[] = []
  const unreadable: PathUnreadable[] = []
  for (const path of paths) {
    if (await isLibrary(path)) {
      try {
        lists.push(await checkedLibrary(path, profile ?? 'draft', today))
      } catch (error) {
        if (!(error instanceof PathUnreadable)) throw error
        unreadable.push(error)
      }
      continue
    }
    const checked = await readAndCheck([path], {...(profile && {profile}), today})
    unreadable.push(...checked.unreadable)
    for (const {diagnostics, read, ...guideline} of checked.guidelines) {
      if (lists.some(({folder, id}) => folder === guideline.folder && id === guideline.id)) continue
      const references = read.guideline?.references ?? []
      const about = read.guideline ? diagnostics.filter(aboutReferences) : diagnostics
      lists.push({...guideline, references, diagnostics: about})
    }
  }
  return {lists, ...(unreadable[0] && {unreadable: unreadable[0]})}
}

/** What an entry says of its work is said once, by the service that says more. */
const toldOnline: ReadonlyMap<string, string> = new Map([
  ['reference-retracted', 'reference-online-retracted'],
  ['reference-concern', 'reference-online-concern'],
  ['reference-corrected', 'reference-online-corrected'],
  ['reference-preprint-published', 'reference-online-published'],
])

async function compared(
  lists: readonly CheckedList[],
  services: ReferenceServices,
  progress: (done: number, of: number) => void,
): Promise<readonly CheckedList[]> {
  const all = lists.reduce((count, {references}) => count + references.length, 0)
  const checked: CheckedList[] = []
  let before = 0
  for (const list of lists) {
    const started = before
    const online = await checkReferencesOnline(list.references, services, {
      progress: done => progress(started + done, all),
    })
    before += list.references.length
    const found = gradeFindings(online.findings, list.profile)
    const told = new Set(found.map(({rule, data}) => `${rule} ${data?.key}`))
    const offline = list.diagnostics.filter(({rule, data}) => !told.has(`${toldOnline.get(rule)} ${data?.key}`))
    const diagnostics = inOrder([...offline, ...found])
    checked.push({...list, diagnostics, online})
  }
  return checked
}

export async function check(paths: readonly string[], options: CheckOptions, terminal: Terminal): Promise<number> {
  const say = sayIn(options.lang)
  const {lists: offline, unreadable} = await checkedLists(paths, options, terminal)
  let lists = offline
  if (options.online) {
    const progress = (done: number, of: number) => {
      if (terminal.interactive) terminal.stderr(`\r\u001b[K${say('refs.check.progress', {done, of})}`)
    }
    const online = await withServices(options, terminal, say, async services => {
      const done = await compared(offline, services, progress)
      if (terminal.interactive) terminal.stderr('\r\u001b[K')
      return done
    })
    if (!online) return interruptedCode
    lists = online
  }
  if (lists.length > 0) await writeLists(lists, options, terminal)
  const isLost = tellUnreachable(lists, options.lang, terminal)
  if (unreadable) throw unreadable
  if (isLost) return 2
  return lists.some(({diagnostics}) => summarise(diagnostics).errors > 0) ? 1 : 0
}

/** What was compared online stands in the reports for people and programs of ours; the other forms have no place for it. */
async function writeLists(lists: readonly CheckedList[], options: CheckOptions, terminal: Terminal): Promise<void> {
  const {lang, format, quiet} = options
  if (format !== 'pretty' && format !== 'json') return writeReport(lists, options, terminal)
  const say = sayIn(lang)
  const shown = asRequested(lists, options, terminal)
  const {colour, ...pretty} = prettyOptions(lang, terminal)
  const set = {...pretty, colour: colour && options.out === undefined, ...(quiet && {quiet})}
  const text =
    format === 'json'
      ? `${printableJson({lists: shown.map(list => jsonList(list, lang))})}\n`
      : shown.map(list => `${prettyReport([list], set)}${onlineLine(list, say)}`).join('\n')
  await writeOut(text, options, terminal)
}

function onlineLine({online, references}: CheckedList, say: Say): string {
  if (!online) return ''
  const counts = {compared: online.compared, of: references.length}
  const keys = online.unrecorded.map(printable)
  const named = keys.slice(0, 20).join(say('refs.list.comma')) + (keys.length > 20 ? ' …' : '')
  const without = keys.length > 0 ? `${say('refs.check.unrecorded', {count: keys.length, keys: named})}\n` : ''
  return `${say('refs.check.compared', counts)}\n${without}`
}

/** One line for each service and not one for each reference. */
function tellUnreachable(lists: readonly CheckedList[], lang: Language, terminal: Terminal): boolean {
  const lost = new Map<string, {reason: string; keys: Set<string>}>()
  for (const {online, folder} of lists) {
    for (const {service, reason, keys} of online?.unreachable ?? []) {
      const found = lost.get(service) ?? {reason, keys: new Set()}
      lost.set(service, found)
      for (const key of keys) found.keys.add(`${folder}\n${key}`)
    }
  }
  for (const [service, {reason, keys}] of lost) {
    terminal.stderr(`${unreachableLine({service, reason, count: keys.size}, lang)}\n`)
  }
  return lost.size > 0
}

const jsonList = (list: CheckedList, language: Language) => ({
  ...jsonReported(list, language),
  online: list.online
    ? {compared: list.online.compared, unrecorded: list.online.unrecorded, unreachable: list.online.unreachable}
    : null,
})
