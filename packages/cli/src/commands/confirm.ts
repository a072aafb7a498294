/** `zhinan confirm`: records that texts say the same in both languages as they stand. */
import {join} from 'node:path'
import {
  confirmTranslations,
  type Language,
  nearestName,
  translationLockFile,
  translationUnits,
  wordDiagnostic,
  writeTranslationLock,
} from '@zhinan/core'
import {findGuidelines, pathInFolder, writeWhole} from '@zhinan/core/node'
import {oneGuideline} from '../one-guideline.js'
import {printable} from '../reporters/printable.js'
import {saving} from '../saving.js'
import {sayIn} from '../say.js'
import type {Terminal} from '../terminal.js'
import {UsageError} from '../usage-error.js'

export interface ConfirmOptions {
  readonly lang: Language
  readonly folder: string
  readonly all?: boolean
  readonly by?: string
}

/** A path among the ids: other commands take the folder so. */
async function refuseFolders(ids: readonly string[], isFolder: (id: string) => boolean): Promise<void> {
  for (const path of ids.filter(isFolder)) {
    const found = await findGuidelines(path).catch(() => [])
    if (found.length > 0) throw new UsageError('confirm.is-folder', {path})
  }
}

export async function confirm(ids: readonly string[], options: ConfirmOptions, terminal: Terminal): Promise<number> {
  const say = sayIn(options.lang)
  if (!options.all && ids.length === 0) throw new UsageError('confirm.nothing-asked')
  // No id has a slash; with --all none is meant to be one.
  await refuseFolders(ids, id => options.all === true || /[\\/]/.test(id))
  if (options.all && ids.length > 0) throw new UsageError('confirm.all-and-ids')
  const {folder, read, translations} = await oneGuideline(options.folder)
  const [unreadable] = translations?.findings ?? []
  if (unreadable) {
    const {message, note} = wordDiagnostic(unreadable, options.lang)
    const path = printable(pathInFolder(folder, unreadable.place.file))
    terminal.stderr(`${path}:${unreadable.place.line} ${message}\n${note ? `    ${note}\n` : ''}`)
    return 1
  }
  const {lock, confirmed, oneLanguage, unknown} = confirmTranslations(read.guideline, translations?.lock, {
    ids: options.all ? 'all' : ids,
    date: terminal.today,
    ...(options.by === undefined ? {} : {by: options.by}),
  })
  if (unknown.length > 0) {
    const names = new Set(translationUnits(read.guideline).flatMap(({id, container}) => [id, container]))
    await refuseFolders(unknown, () => true)
    for (const id of unknown) {
      const nearest = nearestName(id, names)
      terminal.stderr(
        `${say(nearest ? 'confirm.unknown-near' : 'confirm.unknown', {id: printable(id), nearest: nearest ?? ''})}\n`,
      )
    }
    return 2
  }
  const path = join(folder, translationLockFile)
  await saving(path, options.lang, () => writeWhole([{path, content: writeTranslationLock(lock)}]))
  for (const {unit} of oneLanguage) terminal.stderr(`${say('confirm.one-language', {id: printable(unit.id)})}\n`)
  terminal.stdout(`${say('confirm.done', {count: confirmed.length, path: printable(path)})}\n`)
  return 0
}
