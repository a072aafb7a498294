/** What stands in some folders: enough of each file to see that it was changed, replaced, added or removed. */
import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'

export interface FolderState {
  readonly folders: readonly string[]
  /** By path: what differs when the file was written again, also with the same length, or replaced by rename. */
  readonly files: ReadonlyMap<string, string>
}

/** Folders and files beyond these are not looked at; a guideline has tens. */
const mostFolders = 200
const mostFiles = 5000

/** What editors and systems put beside a file while it is saved: `.guideline.md.swp`, `4913`, `guideline.md~`, `#guideline.md#`. */
const passing = /^[.#]|~$|\.(?:tmp|temp|bak|sw[a-z])$|^4913$|^~\$/i

const isLookedInto = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules'

/**
 * The folders, those in them and their files. What vanishes meanwhile, or may not be read, is absent.
 *
 * @param single files outside the folders
 */
export async function folderState(roots: readonly string[], single: readonly string[] = []): Promise<FolderState> {
  const folders = [...new Set(roots)]
  const paths: string[] = []
  for (const folder of folders) {
    const entries = await readdir(folder, {withFileTypes: true}).catch(() => [])
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        if (isLookedInto(entry.name) && folders.length < mostFolders && !folders.includes(path)) folders.push(path)
      } else if (!passing.test(entry.name) && paths.length < mostFiles) paths.push(path)
    }
  }
  const files = new Map<string, string>()
  for (const path of new Set([...paths, ...single])) {
    const facts = await stat(path).catch(() => undefined)
    if (facts) files.set(path, `${facts.mtimeMs} ${facts.size} ${facts.ino}`)
  }
  return {folders, files}
}

/** Files that differ between two states, added and removed ones too, by path. */
export function changedFiles(before: FolderState, after: FolderState): readonly string[] {
  const paths = new Set([...before.files.keys(), ...after.files.keys()])
  return [...paths].filter(path => before.files.get(path) !== after.files.get(path)).sort()
}
