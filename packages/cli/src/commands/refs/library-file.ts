/** A reference library that the user names by its path, outside any guideline. */
import {readFile, realpath, stat} from 'node:fs/promises'
import {basename, dirname} from 'node:path'
import {limits, type ReferenceLibrary, readReferenceLibrary} from '@zhinan/core'
import {PathUnreadable, unreadableReason} from '@zhinan/core/node'
import {UsageError} from '../../usage-error.js'

export interface LibraryFile {
  readonly path: string
  readonly folder: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly library: ReferenceLibrary
}

/** @throws PathUnreadable, UsageError */
export async function readLibraryFile(path: string): Promise<LibraryFile> {
  try {
    const facts = await stat(path)
    if (!facts.isFile()) throw new PathUnreadable(path, 'not-a-file')
    if (facts.size > limits.libraryBytes) {
      throw new UsageError('refs.too-large', {path, limit: `${limits.libraryBytes / 1_000_000} MB`})
    }
    const bytes = new Uint8Array(await readFile(path))
    const name = basename(path)
    return {path, folder: dirname(path), name, bytes, library: readReferenceLibrary(name, bytes, {everyField: true})}
  } catch (error) {
    const reason = unreadableReason(error)
    throw reason ? new PathUnreadable(path, reason) : error
  }
}

/** Whether two paths lead to one file; a path at which nothing stands is no other's. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const real = (path: string) => realpath(path).catch(() => undefined)
  const [one, other] = [await real(a), await real(b)]
  return one !== undefined && one === other
}
