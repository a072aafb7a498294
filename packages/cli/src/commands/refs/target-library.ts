/** Which library `refs add` adds to: the one that `--to` names, else the first of the guideline's front matter. */
import {readFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {type Reference, readReferenceLibrary} from '@zhinan/core'
import {
  findGuidelines,
  type GuidelineFolder,
  PathUnreadable,
  readGuidelineFolder,
  unreadableReason,
} from '@zhinan/core/node'
import {UsageError} from '../../usage-error.js'
import {isSameFile} from './library-file.js'

export interface TargetLibrary {
  readonly path: string
  /** As decoded, with its byte order mark. */
  readonly text: string
  /** Of the library, and of the others of its guideline. */
  readonly references: readonly Reference[]
  readonly keys: readonly string[]
}

async function guidelineAt(folder: string): Promise<GuidelineFolder | undefined> {
  try {
    const [first, another] = await findGuidelines(folder)
    return first !== undefined && another === undefined ? await readGuidelineFolder(first) : undefined
  } catch (error) {
    if (error instanceof PathUnreadable) return undefined
    throw error
  }
}

/** @throws UsageError, PathUnreadable */
export async function targetLibrary(folder: string | undefined, to: string | undefined): Promise<TargetLibrary> {
  if (to === undefined) await findGuidelines(folder ?? '.')
  const guideline = await guidelineAt(folder ?? '.')
  if (!guideline && to === undefined) throw new UsageError('refs.add.several', {path: folder ?? '.'})
  const named = guideline?.read.guideline?.metadata.references ?? []
  const [first] = named
  const path = to === undefined ? first && guideline && join(guideline.folder, first) : await pathOf(to, folder)
  if (path === undefined) throw new UsageError('refs.add.no-library', {path: guideline?.folder ?? folder ?? '.'})
  const text = await decoded(path)
  const own = readReferenceLibrary(path, text)
  const isNamed =
    guideline !== undefined &&
    (await Promise.all(named.map(name => isSameFile(join(guideline.folder, name), path)))).includes(true)
  const others = isNamed ? (guideline.read.guideline?.references ?? []) : []
  const otherKeys = isNamed ? guideline.read.unreadableKeys : []
  const references = [...own.references, ...others]
  return {path, text, references, keys: [...references.map(({key}) => key), ...own.unreadable, ...otherKeys]}
}

/** As typed; where nothing stands there, in the guideline's folder, as the front matter writes it. */
async function pathOf(to: string, folder: string | undefined): Promise<string> {
  if (folder === undefined || (await isSameFile(to, to))) return to
  const inside = join(folder, to)
  return !relative(folder, inside).startsWith('..') && (await isSameFile(inside, inside)) ? inside : to
}

async function decoded(path: string): Promise<string> {
  try {
    const bytes = await readFile(path)
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError('refs.add.encoding', {path})
    const reason = unreadableReason(error)
    throw reason ? new PathUnreadable(path, reason) : error
  }
}
