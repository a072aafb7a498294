/** Reads one file of a guideline's folder: only what is a file, inside the folder by its real path, and no larger than a limit. */
import {open, realpath, stat} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'

/** Whether `path` is `folder` or below it; both real and absolute. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path
}

/**
 * The bytes of `folder/name`, cut after `limit` + 1 bytes (so that the reader can say that it is too large), or `undefined` where
 * there is no readable file or a link leads out of the folder.
 */
export async function readFileInside(folder: string, name: string, limit: number): Promise<Uint8Array | undefined> {
  try {
    const path = await realpath(resolve(folder, name))
    if (!isInside(await realpath(folder), path)) return undefined
    // Asked before it is opened: opening a pipe would wait for its other end.
    const facts = await stat(path)
    if (!facts.isFile()) return undefined
    const file = await open(path, 'r')
    try {
      const bytes = new Uint8Array(Math.min(facts.size, limit + 1))
      let filled = 0
      while (filled < bytes.length) {
        const {bytesRead} = await file.read(bytes, filled, bytes.length - filled, filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      return bytes.subarray(0, filled)
    } finally {
      await file.close()
    }
  } catch {
    return undefined
  }
}
