/** The one guideline that a command works on, where it cannot work on several. */
import {findGuidelines, type GuidelineFolder, readGuidelineFolder} from '@zhinan/core/node'
import {UsageError} from './usage-error.js'

/** @throws {UsageError} where the path holds several guidelines, or one that cannot be read */
export async function oneGuideline(
  path: string,
): Promise<GuidelineFolder & {read: {guideline: NonNullable<GuidelineFolder['read']['guideline']>}}> {
  const folders = await findGuidelines(path)
  const [folder] = folders
  if (folder === undefined || folders.length > 1) {
    throw new UsageError('usage.several', {path, folders})
  }
  const read = await readGuidelineFolder(folder)
  const {guideline} = read.read
  if (!guideline) throw new UsageError('usage.no-guideline', {path: folder})
  return {...read, read: {...read.read, guideline}}
}
