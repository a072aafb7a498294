/** `--watch`: does something at once and again at each change of the files, until the user ends it. */
import {stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Language} from '@zhinan/core'
import {watchFolders} from './folder-watch.js'
import {wordKnownError} from './known-error.js'
import {oneLine} from './reporters/printable.js'
import {sayIn} from './say.js'
import type {Terminal} from './terminal.js'

/** The folders to watch: those given, and those of the files given. A path at which nothing stands is left to `work`, which says so. */
async function foldersOf(paths: readonly string[]): Promise<readonly string[]> {
  const folders: string[] = []
  for (const path of paths) {
    const facts = await stat(path).catch(() => undefined)
    if (facts) folders.push(facts.isDirectory() ? path : dirname(path))
  }
  return folders
}

const clock = (): string => new Date().toTimeString().slice(0, 8)

/**
 * @param paths guidelines or folders of them; `files` outside them matter, too
 * @param work is done at once; what it throws then ends the watch. Later a path that cannot be read, or a setting that is wrong, is said and waited
 *   for: an editor may be about to put the file back
 * @returns 0 when the user has ended it
 */
export async function watching(
  {paths, files}: {readonly paths: readonly string[]; readonly files: readonly string[]},
  lang: Language,
  terminal: Terminal,
  work: () => Promise<unknown>,
): Promise<number> {
  const say = sayIn(lang)
  const folders = await foldersOf(paths)
  const watch = await watchFolders(folders, files)
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.on(signal, watch.close)
  const waiting = `\n${say('watch.waiting', {paths: folders.map(oneLine).join(say('refs.list.comma'))})}\n`
  try {
    await work()
    terminal.stderr(waiting)
    for (;;) {
      const changed = await watch.next()
      if (!changed) break
      terminal.stderr(`\n${say('watch.changed', {time: clock(), file: named(changed, say('refs.list.comma'))})}\n\n`)
      try {
        await work()
      } catch (error) {
        const known = wordKnownError(error, say)
        if (known === undefined) throw error
        terminal.stderr(`${known}\n`)
      }
      terminal.stderr(waiting)
    }
    terminal.stderr(`\n${say('watch.ended')}\n`)
    return 0
  } finally {
    watch.close()
    for (const signal of signals) process.removeListener(signal, watch.close)
  }
}

const named = (files: readonly string[], comma: string): string =>
  [...files.slice(0, 3).map(oneLine), ...(files.length > 3 ? ['…'] : [])].join(comma)
