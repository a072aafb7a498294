/** A reference library from the disk, for the commands that take one without a guideline. */
import {readFile, stat} from 'node:fs/promises'
import {type LibraryOptions, limits, type ReferenceLibrary, readReferenceLibrary} from '@zhinan/core'
import {PathUnreadable, unreadableReason} from '@zhinan/core/node'

/** @throws PathUnreadable where there is no file, or a folder */
export async function readLibraryFile(path: string, options: LibraryOptions = {}): Promise<ReferenceLibrary> {
  return readReferenceLibrary(path, await bytesOf(path), options)
}

/** No more than a byte beyond the limit of libraries: a longer one is refused, not read. */
async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new PathUnreadable(path, 'not-a-file')
    const bytes = await readFile(path)
    return bytes.length > limits.libraryBytes ? bytes.subarray(0, limits.libraryBytes + 1) : bytes
  } catch (error) {
    const reason = unreadableReason(error)
    if (reason) throw new PathUnreadable(path, reason)
    throw error
  }
}
