/** `zhinan check --fix`: mends what is safe in the files of guidelines, writes them whole, and checks again what was written. */
import {readFile, realpath} from 'node:fs/promises'
import {join} from 'node:path'
import {type Diagnostic, type Language, type Mended, mendGuideline, readGuideline} from '@zhinan/core'
import {writeWhole} from '@zhinan/core/node'
import {type CheckedGuideline, type CheckRequest, checkFolder} from './checked-guideline.js'
import {oneLine, printable} from './reporters/printable.js'
import {pathOf} from './reporters/reported.js'
import {saving} from './saving.js'
import {sayIn} from './say.js'
import type {Terminal} from './terminal.js'
import {unifiedDiff} from './unified-diff.js'
import {UsageError} from './usage-error.js'

export interface MendRequest {
  readonly lang: Language
  readonly asked: CheckRequest
  /** Show the changes and write nothing. */
  readonly isDry: boolean
}

/** The guideline with these files in place of its own, checked. */
async function withFiles(checked: CheckedGuideline, files: ReadonlyMap<string, Uint8Array>, asked: CheckRequest) {
  const all = new Map([...checked.files.files, ...files])
  return checkFolder({...checked, files: {files: all}, read: readGuideline({files: all})}, asked)
}

/**
 * @returns the guidelines as they are afterwards, or, dry, as they would be
 * @throws UsageError where a file cannot be written, or was changed by somebody else since it was read
 */
export async function mendGuidelines(
  guidelines: readonly CheckedGuideline[],
  request: MendRequest,
  terminal: Terminal,
): Promise<readonly CheckedGuideline[]> {
  const after: CheckedGuideline[] = []
  for (const checked of guidelines) {
    const files = new Map(
      [...checked.files.files].flatMap(([file, bytes]) => (typeof bytes === 'string' ? [] : [[file, bytes]])),
    )
    const mended = await mendGuideline(
      files,
      async changed => (await withFiles(checked, changed, request.asked)).diagnostics,
    )
    if (request.isDry) terminal.stdout(differences(checked, mended, terminal))
    else await write(checked, mended.files, request.lang)
    terminal.stderr(summary(checked, mended, request))
    after.push(mended.files.size > 0 ? await withFiles(checked, mended.files, request.asked) : checked)
  }
  return after
}

const decoder = new TextDecoder('utf-8', {ignoreBOM: true})

function differences(checked: CheckedGuideline, {files}: Mended, terminal: Terminal): string {
  const diffs = [...files].map(([file, bytes]) => {
    const before = checked.files.files.get(file)
    const text = typeof before === 'string' ? before : decoder.decode(before)
    return unifiedDiff(pathOf(checked, file), text, decoder.decode(bytes))
  })
  // A program that reads it gets every character; a screen would obey some of them.
  return terminal.columns === undefined ? diffs.join('') : printable(diffs.join(''))
}

async function write({folder, files}: CheckedGuideline, changed: Mended['files'], lang: Language): Promise<void> {
  const toWrite: {path: string; content: Uint8Array}[] = []
  for (const [file, content] of changed) {
    const path = join(folder, file)
    await saving(path, lang, async () => {
      const target = await realpath(path)
      const before = files.files.get(file)
      if (typeof before === 'string' || !before || !(await readFile(target)).equals(before)) {
        throw new UsageError('fix.changed', {path})
      }
      toWrite.push({path: target, content})
    })
  }
  if (toWrite.length === 0) return
  await saving(toWrite.map(({path}) => path).join(', '), lang, () => writeWhole(toWrite))
}

/** `ketamine-trd: mended 3 (punctuation-half-width 2, unit-space 1)`. */
function summary(
  {id, folder}: CheckedGuideline,
  {mended, refused, unmended}: Mended,
  {lang, isDry}: MendRequest,
): string {
  const say = sayIn(lang)
  const counted = (diagnostics: readonly Diagnostic[]) => {
    const counts = new Map<string, number>()
    for (const {rule} of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`)
  }
  const values = (diagnostics: readonly Diagnostic[]) => ({
    id: oneLine(id),
    count: diagnostics.length,
    rules: counted(diagnostics).join(', '),
  })
  const key = mended.length === 0 ? 'fix.nothing' : isDry ? 'fix.would-mend' : 'fix.mended'
  const lines = [say(key, values(mended))]
  if (refused.length > 0) lines.push(say('fix.refused', values(refused)))
  for (const file of unmended) lines.push(say('fix.encoding', {path: oneLine(pathOf({folder}, file))}))
  return `${lines.join('\n')}\n`
}
