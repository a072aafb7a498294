/** The folders of the guidelines that a command line asks for. */
import {findGuidelines, PathUnreadable} from '@zhinan/core/node'

export interface GuidelineFolders {
  readonly folders: readonly string[]
  /** Of the paths asked for, those at which nothing can be read; the others are read all the same. */
  readonly unreadable: readonly PathUnreadable[]
}

/** Each folder once, in the order of the paths. */
export async function guidelineFolders(paths: readonly string[]): Promise<GuidelineFolders> {
  const folders = new Set<string>()
  const unreadable: PathUnreadable[] = []
  for (const path of paths) {
    try {
      for (const folder of await findGuidelines(path)) folders.add(folder)
    } catch (error) {
      if (!(error instanceof PathUnreadable)) throw error
      unreadable.push(error)
    }
  }
  return {folders: [...folders], unreadable}
}
