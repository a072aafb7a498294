/** Writes files so that each is the old one or the new one, whole, also when the process is killed. */
import {mkdir, readdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'

export interface FileToWrite {
  readonly path: string
  readonly content: string | Uint8Array
}

const temporaryName = /^\.zhinan-(?<process>[0-9]+)-[0-9]+\.tmp$/

/** Whether the process that made a temporary file still runs; if so the file is its own business. */
function runs(process_: number): boolean {
  try {
    return process.kill(process_, 0)
  } catch {
    return false
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/**
 * Makes a folder and those on the way to it. Node's own recursive mkdir never comes back from a place that takes none (`/proc`).
 *
 * @throws the error of `node:fs`
 */
export async function makeFolder(folder: string): Promise<void> {
  const made = async () => {
    try {
      await mkdir(folder)
    } catch (error) {
      const there = await stat(folder).catch(() => undefined)
      if (!there?.isDirectory()) throw error
    }
  }
  try {
    await made()
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error
    await makeFolder(dirname(folder))
    await made()
  }
}

/**
 * Writes all under temporary names first and renames only when all are on the disk, so that an error (no space, no permission)
 * leaves everything as it was. Temporary files that a killed process left behind are removed.
 *
 * @throws the error of `node:fs`
 */
export async function writeWhole(files: readonly FileToWrite[]): Promise<void> {
  const folders = [...new Set(files.map(file => dirname(file.path)))]
  for (const folder of folders) {
    await makeFolder(folder)
    for (const name of await readdir(folder)) {
      const maker = temporaryName.exec(name)?.groups?.process
      if (maker && !runs(Number(maker))) await rm(join(folder, name), {force: true})
    }
  }
  const temporary = files.map((file, index) => join(dirname(file.path), `.zhinan-${process.pid}-${index}.tmp`))
  try {
    for (const [index, file] of files.entries()) await writeFile(temporary[index]!, file.content)
    for (const [index, file] of files.entries()) await rename(temporary[index]!, file.path)
  } catch (error) {
    for (const path of temporary) await rm(path, {force: true})
    throw error
  }
}
