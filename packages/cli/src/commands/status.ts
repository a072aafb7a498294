/** `zhinan status`: which translations were changed in one language since somebody confirmed them; exit 1 where one was. */
import {
  changedStretch,
  type Language,
  languages,
  otherLanguage,
  type TranslationState,
  type TranslationStatus,
  type TranslationStatuses,
  translationStatuses,
  wordDiagnostic,
} from '@zhinan/core'
import {pathInFolder, readGuidelineFolder} from '@zhinan/core/node'
import {guidelineFolders} from '../guideline-folders.js'
import {type Labelled, labelledLines, painter} from '../reporters/labelled-lines.js'
import {oneLine, printable, printableJson} from '../reporters/printable.js'
import {type Say, sayIn} from '../say.js'
import type {Terminal} from '../terminal.js'

export interface StatusOptions {
  readonly lang: Language
  readonly format: 'pretty' | 'json'
}

interface Reported extends TranslationStatuses {
  readonly id: string
  readonly folder: string
  /** Whether anything was ever confirmed. */
  readonly isLocked: boolean
}

const states = [
  'in-step',
  'zh-changed',
  'en-changed',
  'both-changed',
  'unconfirmed',
  'one-language',
] as const satisfies readonly TranslationState[]

type Counts = Readonly<Record<TranslationState, number>>

const countOf = ({statuses}: TranslationStatuses): Counts => {
  const counts: Record<TranslationState, number> = {
    'in-step': 0,
    'zh-changed': 0,
    'en-changed': 0,
    'both-changed': 0,
    unconfirmed: 0,
    'one-language': 0,
  }
  for (const {state} of statuses) counts[state]++
  return counts
}

/** What waits for somebody: changed or never confirmed. A text in one language is a matter of `check`. */
const waits = (counts: Counts) =>
  counts['zh-changed'] + counts['en-changed'] + counts['both-changed'] + counts.unconfirmed

export async function status(paths: readonly string[], options: StatusOptions, terminal: Terminal): Promise<number> {
  const say = sayIn(options.lang)
  const {folders, unreadable} = await guidelineFolders(paths.length > 0 ? paths : ['.'])
  if (folders.length === 0 && unreadable[0]) throw unreadable[0]
  const reported: Reported[] = []
  let failed = false
  for (const folder of folders) {
    const {read, translations} = await readGuidelineFolder(folder)
    if (!read.guideline) {
      failed = true
      terminal.stderr(`${say('refs.unread', {path: printable(folder)})}\n`)
      continue
    }
    for (const finding of translations?.findings ?? []) {
      failed = true
      const {message, note} = wordDiagnostic(finding, options.lang)
      const path = printable(pathInFolder(folder, finding.place.file))
      terminal.stderr(`${path}:${finding.place.line} ${message}\n${note ? `    ${note}\n` : ''}`)
    }
    if (translations && !translations.lock) continue
    reported.push({
      id: read.guideline.metadata.id,
      folder,
      isLocked: translations !== undefined,
      ...translationStatuses(read.guideline, translations?.lock),
    })
  }
  terminal.stdout(
    options.format === 'json'
      ? `${printableJson({guidelines: reported.map(jsonStatus)})}\n`
      : reported.map(one => prettyStatus(one, {say, terminal})).join('\n'),
  )
  if (unreadable[0]) throw unreadable[0]
  return failed || reported.some(one => waits(countOf(one)) > 0) ? 1 : 0
}

function jsonStatus({id, folder, statuses, gone, isLocked, ...rest}: Reported) {
  return {
    id,
    path: folder,
    locked: isLocked,
    texts: statuses.map(({unit, state, confirmed}) => ({
      id: unit.id,
      state,
      file: pathInFolder(folder, unit.place.file),
      line: unit.place.line,
      zh: unit.text.zh ?? null,
      en: unit.text.en ?? null,
      confirmed: confirmed
        ? {date: confirmed.confirmed, by: confirmed.by ?? null, zh: confirmed.zh, en: confirmed.en}
        : null,
    })),
    gone: gone.map(({id: name, confirmed, zh, en}) => ({id: name, date: confirmed, zh, en})),
    summary: countOf({statuses, gone, ...rest}),
  }
}

interface Screen {
  readonly say: Say
  readonly terminal: Terminal
}

/** A text as it was and as it is; of the other language, where it was not changed, as it still is. */
function changed({unit, state, confirmed}: TranslationStatus, folder: string, {say, terminal}: Screen): string {
  const place = oneLine(`${pathInFolder(folder, unit.place.file)}:${unit.place.line} ${unit.id}`)
  const texts = (language: Language): readonly Labelled[] => {
    const [before, now] = [confirmed?.[language] ?? '', unit.text[language] ?? '']
    const label = (key: string) => say(`status.${key}`, {language: say(`language.${language}`)})
    const isStale = state === `${otherLanguage(language)}-changed`
    if (before === now) return isStale ? [{label: label('other'), marked: {text: now, marks: []}, pointed: false}] : []
    return [
      {label: label('before'), marked: changedStretch(now, before), pointed: true},
      {label: label('now'), marked: changedStretch(before, now), pointed: true},
    ]
  }
  const shown = labelledLines(languages.flatMap(texts), painter(terminal.colour), terminal.columns)
  return [`${place} ${say(`status.${state}`, {date: oneLine(confirmed?.confirmed ?? '')})}`, ...shown, ''].join('\n')
}

/** As it is to be typed behind `zhinan confirm`. */
function folderOption(folder: string): string {
  if (folder === '.') return ''
  return ` --folder ${/\s/.test(folder) ? `"${folder}"` : folder}`
}

function prettyStatus(reported: Reported, screen: Screen): string {
  const {say} = screen
  const {id, folder, statuses, gone, isLocked} = reported
  const counts = countOf(reported)
  const lines: string[] = []
  if (isLocked) {
    for (const one of statuses) if (one.state.endsWith('-changed')) lines.push(changed(one, folder, screen))
    const fresh = statuses.filter(({state}) => state === 'unconfirmed').map(({unit}) => unit.id)
    if (fresh.length > 0) lines.push(`${say('status.fresh')} ${printable(fresh.join(say('status.comma')))}`)
    if (gone.length > 0) {
      lines.push(`${say('status.gone')} ${printable(gone.map(({id: name}) => name).join(say('status.comma')))}`)
    }
  } else lines.push(say('status.no-lock'))
  const summary = states.flatMap(state =>
    counts[state] > 0 ? [say(`status.count.${state}`, {count: counts[state]})] : [],
  )
  lines.push(`${printable(id)}${say('status.colon')}${summary.join(say('status.comma'))}`)
  if (waits(counts) > 0) {
    const option = printable(folderOption(folder))
    lines.push(say(isLocked ? 'status.next' : 'status.next-all', {folder: option}))
  }
  return `${lines.join('\n')}\n`
}
