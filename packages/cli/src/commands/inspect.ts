/** `zhinan inspect`: how the reader understood the source, so that no decision is hidden. */
import {inspectGuideline, type Language, printInspection} from '@zhinan/core'
import {findGuidelines, readGuidelineFolder} from '@zhinan/core/node'
import {printable} from '../reporters/printable.js'
import type {Terminal} from '../terminal.js'

export async function inspect(
  paths: readonly string[],
  options: {lang: Language},
  terminal: Terminal,
): Promise<number> {
  let unread = false
  for (const path of paths) {
    for (const folder of await findGuidelines(path)) {
      const {read} = await readGuidelineFolder(folder)
      if (!read.guideline) unread = true
      terminal.stdout(printable(printInspection(inspectGuideline(read), options.lang)))
    }
  }
  return unread ? 1 : 0
}
