/** Answers of the services on the disk, a file each. A cache that is broken or cannot be written is as good as none. */
import {createHash} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {homedir} from 'node:os'
import {isAbsolute, join} from 'node:path'
import type {AnswerCache, StoredAnswer} from '../services/host.js'
import {serviceLimits} from '../services/limits.js'

/** Where a user's caches are: XDG_CACHE_HOME, else what the system has for it; in it `zhinan/services`. */
export function answerCacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  const {XDG_CACHE_HOME: xdg, LOCALAPPDATA: local} = env
  const system =
    platform === 'win32'
      ? (local ?? join(home, 'AppData', 'Local'))
      : join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache']))
  return join(xdg && isAbsolute(xdg) ? xdg : system, 'zhinan', 'services')
}

interface AnswerFile extends StoredAnswer {
  readonly key: string
}

const nothing: AnswerFile = {key: '', at: 0, status: 0, text: ''}

function answerIn(text: string): AnswerFile | undefined {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return undefined
  const {key, at, status, text: answer} = value as Partial<Record<keyof AnswerFile, unknown>>
  if (typeof key !== 'string' || typeof at !== 'number' || typeof status !== 'number') return undefined
  return typeof answer === 'string' ? {key, at, status, text: answer} : undefined
}

export function diskAnswerCache(folder: string): AnswerCache {
  const pathOf = (key: string) => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`)
  let tidied: Promise<void> | undefined
  let written = 0
  return {
    get: async key => {
      try {
        const {key: stored, ...answer} = answerIn(await readFile(pathOf(key), 'utf8')) ?? nothing
        return stored === key ? answer : undefined
      } catch {
        return undefined
      }
    },
    set: async (key, {at, status, text}) => {
      try {
        await mkdir(folder, {recursive: true})
        tidied ??= removeOld(folder, at)
        await tidied
        const temporary = join(folder, `.${process.pid}-${written++}.tmp`)
        await writeFile(temporary, JSON.stringify({key, at, status, text} satisfies AnswerFile))
        await rename(temporary, pathOf(key)).catch(async () => rm(temporary, {force: true}))
      } catch {
        // Without a cache everything still works, only slower.
      }
    },
  }
}

/** Answers that are too old to be used, and what a killed process left. */
async function removeOld(folder: string, now: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^(?:[0-9a-f]{64}\.json|\.\d+-\d+\.tmp)$/.test(name)) continue
    const path = join(folder, name)
    const facts = await stat(path).catch(() => undefined)
    if (facts && now - facts.mtimeMs > serviceLimits.found) await rm(path, {force: true})
  }
}
