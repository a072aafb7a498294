/**
 * Waits for changes in folders. The system tells of them (`fs.watch`, on folders, so that a file which is replaced by rename stays in sight);
 * as it is silent about network drives and some containers, the folders are also looked at every two seconds.
 */
import {type FSWatcher, watch} from 'node:fs'
import {changedFiles, type FolderState, folderState} from './folder-state.js'

export interface FolderWatch {
  /** The files of the next change; undefined when the watch was closed. A change since the last call counts. */
  readonly next: () => Promise<readonly string[] | undefined>
  readonly close: () => void
}

export interface WatchTimes {
  /** Milliseconds of silence after which what an editor does in several steps counts as done. */
  readonly settle: number
  /** Milliseconds between looks without a hint from the system. */
  readonly look: number
}

/** @param single files outside the folders; they are looked at, the system does not tell of them */
export async function watchFolders(
  roots: readonly string[],
  single: readonly string[] = [],
  {settle, look}: WatchTimes = {settle: 120, look: 2000},
): Promise<FolderWatch> {
  const watchers = new Map<string, FSWatcher>()
  let known: FolderState = await folderState(roots, single)
  let closed = false
  let wake: () => void = () => {}
  let stirred = 0

  const drop = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const follow = (folders: readonly string[]) => {
    for (const folder of watchers.keys()) if (!folders.includes(folder)) drop(folder)
    for (const folder of folders) {
      if (watchers.has(folder)) continue
      try {
        const watcher = watch(folder, () => {
          stirred++
          wake()
        })
        watcher.on('error', () => drop(folder))
        watchers.set(folder, watcher)
      } catch {
        // Too many watchers, or a folder that has just gone: looking every two seconds finds its changes.
      }
    }
  }
  const pause = (milliseconds: number) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  /** Until nothing has stirred for a while. */
  const quietness = async () => {
    for (let seen = -1; seen !== stirred && !closed; ) {
      seen = stirred
      await pause(settle)
    }
  }

  follow(known.folders)
  return {
    next: async () => {
      let seen = -1
      while (!closed) {
        if (seen !== stirred) await quietness()
        seen = stirred
        const current = await folderState(roots, single)
        const changed = changedFiles(known, current)
        known = current
        follow(current.folders)
        if (changed.length > 0 && !closed) return changed
        if (!closed && seen === stirred) await pause(look)
      }
      return undefined
    },
    close: () => {
      closed = true
      for (const folder of [...watchers.keys()]) drop(folder)
      wake()
    },
  }
}
