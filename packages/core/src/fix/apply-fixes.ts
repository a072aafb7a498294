/** Makes the edits of findings in one text, and nothing else: what stands outside of them stays as it is, unit for unit. */
import type {Finding, TextEdit} from '../diagnostics/finding.js'

export interface AppliedFixes<F> {
  readonly text: string
  readonly applied: readonly F[]
  /** Those whose edits touch the edits of one before them, or do not fit the text; another round may take them. */
  readonly skipped: readonly F[]
}

/**
 * @param text as decoded, to which the offsets of the edits belong
 * @param findings those with edits of `file`; the edits of one finding are made together or not at all. Where two touch the same characters,
 *   the one whose edit comes first in the text wins, and of two that begin together the one listed first
 */
export function applyFixes<F extends Pick<Finding<string>, 'fix'>>(
  text: string,
  findings: readonly F[],
  file: string,
): AppliedFixes<F> {
  const ordered = findings
    .map((finding, order) => ({finding, order, edits: editsIn(finding, file)}))
    .filter(({edits}) => edits.length > 0)
    .sort((a, b) => (a.edits[0]?.start ?? 0) - (b.edits[0]?.start ?? 0) || a.order - b.order)
  const taken = new Taken()
  const applied: F[] = []
  const skipped: F[] = []
  const edits: TextEdit[] = []
  for (const {finding, edits: own} of ordered) {
    const fits = isApart(own) && own.every(({start, end}) => start >= 0 && start <= end && end <= text.length)
    if (!fits || own.some(edit => taken.has(edit))) {
      skipped.push(finding)
      continue
    }
    for (const edit of own) taken.add(edit)
    edits.push(...own)
    applied.push(finding)
  }
  return {text: withEdits(text, edits), applied, skipped}
}

/** In order. A finding that also edits another file is not this file's business. */
function editsIn({fix = []}: Pick<Finding<string>, 'fix'>, file: string): readonly TextEdit[] {
  if (fix.some(edit => edit.file !== file)) return []
  return [...fix].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Two insertions at one place are not apart. */
const isApart = (edits: readonly TextEdit[]): boolean =>
  edits.every(({start}, index) => {
    const before = edits[index - 1]
    return before === undefined || (before.end <= start && before.start < start)
  })

/** The edits made so far, by the stretches of text that they take; each lookup costs as much as the edit is long. */
class Taken {
  readonly #units = new Set<number>()
  readonly #starts = new Set<number>()

  add({start, end}: TextEdit): void {
    this.#starts.add(start)
    for (let unit = start; unit < end; unit++) this.#units.add(unit)
  }

  has({start, end}: TextEdit): boolean {
    if (this.#starts.has(start)) return true
    for (let unit = start; unit < end; unit++)
      if (this.#units.has(unit) || (unit > start && this.#starts.has(unit))) return true
    return start === end && this.#units.has(start) && this.#units.has(start - 1)
  }
}

function withEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = []
  let at = 0
  for (const {start, end, text: replacement} of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, start), replacement)
    at = end
  }
  return parts.join('') + text.slice(at)
}
