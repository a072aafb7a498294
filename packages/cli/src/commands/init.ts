/** `zhinan init`: writes a small, complete, bilingual guideline that explains itself. */
import {readdir, readFile} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Language} from '@zhinan/core'
import {makeFolder, unreadableReason, writeWhole} from '@zhinan/core/node'
import {sayIn} from '../say.js'
import type {Terminal} from '../terminal.js'
import {UsageError} from '../usage-error.js'

const template = fileURLToPath(new URL('../../templates/init/', import.meta.url))

/** A guideline's id from a folder's name; a name without Latin letters gives `my-guideline`. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return /[a-z]/.test(slug) ? slug.replace(/^[0-9-]+/, '') : 'my-guideline'
}

/** A usual time to review a guideline. `2026-11-23` → `2029-11` */
const inThreeYears = (date: string): string => `${Number(date.slice(0, 4)) + 3}${date.slice(4, 7)}`

export async function init(folder: string, options: {lang: Language}, terminal: Terminal): Promise<number> {
  const say = sayIn(options.lang)
  try {
    await makeFolder(folder)
    if ((await readdir(folder)).some(name => !name.startsWith('.')))
      throw new UsageError('usage.not-empty', {path: folder})
    const id = slugOf(basename(resolve(folder)))
    const names = (await readdir(template)).sort()
    const files = await Promise.all(
      names.map(async name => ({
        path: join(folder, name),
        content: (await readFile(join(template, name), 'utf8'))
          .replaceAll('__ID__', id)
          .replaceAll('__TODAY__', terminal.today)
          .replaceAll('__REVIEW_DUE__', inThreeYears(terminal.today)),
      })),
    )
    await writeWhole(files)
    for (const {path} of files) terminal.stdout(`${say('init.wrote', {path})}\n`)
  } catch (error) {
    const reason = unreadableReason(error)
    throw reason ? new UsageError('usage.out', {path: folder, reason: say(`reason.${reason}`)}) : error
  }
  terminal.stdout(`${say('init.next', {folder: /\s/.test(folder) ? `"${folder}"` : folder})}\n`)
  return 0
}
