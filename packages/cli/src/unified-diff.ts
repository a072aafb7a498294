/**
 * Two versions of a text as a unified diff, as `diff -u` and git write it. Line ends are kept as they are, so that the diff can be applied.
 *
 *   --- a/guideline.md
 *   +++ b/guideline.md
 *   @@ -1,2 +1,2 @@
 *   -给予0.5mg。
 *   +给予0.5 mg。
 */

interface Change {
  /** 0-based lines of the text before and after, ends exclusive. */
  readonly from: number
  readonly to: number
  readonly newFrom: number
  readonly newTo: number
}

const context = 3
/** How far lines that agree again are looked for. */
const farthest = 200

export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return ''
  const [old, next] = [linesOf(before), linesOf(after)]
  const hunks = grouped(changesBetween(old, next)).map(changes => hunk(changes, old, next))
  return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`
}

/** Each with its line end. */
const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function changesBetween(old: readonly string[], next: readonly string[]): readonly Change[] {
  const changes: Change[] = []
  let [at, newAt] = [0, 0]
  while (at < old.length || newAt < next.length) {
    if (at < old.length && old[at] === next[newAt]) {
      at++
      newAt++
      continue
    }
    const [to, newTo] = nextAgreement(old, next, at, newAt)
    changes.push({from: at, to, newFrom: newAt, newTo})
    at = to
    newAt = newTo
  }
  return changes
}

/** The nearest lines, by both counts together, from which the texts agree again. */
function nearest(old: readonly string[], next: readonly string[], at: number, newAt: number, sum: number) {
  for (let skipped = 0; skipped <= sum; skipped++) {
    const [to, newTo] = [at + skipped, newAt + sum - skipped]
    if (to < old.length && newTo < next.length && old[to] === next[newTo]) return [to, newTo] as const
  }
  return undefined
}

function nextAgreement(old: readonly string[], next: readonly string[], at: number, newAt: number) {
  for (let sum = 1; sum <= farthest; sum++) {
    const found = nearest(old, next, at, newAt, sum)
    if (found) return found
  }
  return [old.length, next.length] as const
}

/** Changes whose lines of context meet stand in one hunk. */
function grouped(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups: Change[][] = []
  for (const change of changes) {
    const last = groups.at(-1)
    if (last && change.from - (last.at(-1)?.to ?? 0) <= 2 * context) last.push(change)
    else groups.push([change])
  }
  return groups
}

function hunk(changes: readonly Change[], old: readonly string[], next: readonly string[]): string {
  const [first, last] = [changes[0], changes.at(-1)]
  if (!first || !last) return ''
  const from = Math.max(0, first.from - context)
  const newFrom = first.newFrom - (first.from - from)
  const to = Math.min(old.length, last.to + context)
  const newTo = last.newTo + (to - last.to)
  const lines: string[] = []
  let at = from
  const keep = (end: number) => {
    for (; at < end; at++) lines.push(marked(' ', old[at]))
  }
  for (const change of changes) {
    keep(change.from)
    for (; at < change.to; at++) lines.push(marked('-', old[at]))
    for (let line = change.newFrom; line < change.newTo; line++) lines.push(marked('+', next[line]))
  }
  keep(to)
  return `@@ -${range(from, to)} +${range(newFrom, newTo)} @@\n${lines.join('')}`
}

const range = (from: number, to: number): string => `${to === from ? from : from + 1},${to - from}`

const marked = (mark: string, line = ''): string =>
  line.endsWith('\n') ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`
