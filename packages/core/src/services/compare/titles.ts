/** Whether two titles are the same, and how alike they are. */
import {folded, sameScript} from './fold.js'

/** What publishers put before the title of a work that they took back. */
const status =
  /^\s*[[(【]?\s*(?:retracted(?: article| paper| chapter)?|withdrawn(?: article)?|removed|temporary removal|撤稿|已撤稿|撤回)\s*[\])】]?\s*[:：\-–—]?\s+|^\s*[[(【]\s*(?:撤稿|已撤稿|撤回)\s*[\])】]|^(?:已?撤稿|已?撤回)\s*[:：]/iu

/** Beyond this no title goes; a text that is no title must not take long. */
const longest = 2000

const bare = (title: string): string => title.slice(0, longest).replace(status, '')

/**
 * @param written of the entry
 * @param recorded by a service; some record a title without what follows its colon
 */
export function isSameTitle(written: string, recorded: string): boolean {
  const [ours, theirs] = [folded(bare(written)), folded(bare(recorded))]
  if (ours === theirs) return true
  const [main] = bare(written).split(/[:：?？!.。—–]+(?:\s+|(?=\p{Script=Han}))|[:：]/u)
  return main !== undefined && folded(main).length >= 10 && folded(main) === theirs
}

/** 0 to 1: pairs of neighbouring characters that both have (Dice's coefficient). */
export function titleLikeness(a: string, b: string): number {
  const [ours, theirs] = [pairsOf(folded(bare(a))), pairsOf(folded(bare(b)))]
  const total = sum(ours) + sum(theirs)
  if (total === 0) return folded(a) === folded(b) ? 1 : 0
  let shared = 0
  for (const [pair, count] of ours) shared += Math.min(count, theirs.get(pair) ?? 0)
  return (2 * shared) / total
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0)

/** The likeliest pair of titles in one script; undefined where no two can be compared. */
export function nearestTitles(
  written: readonly string[],
  recorded: readonly string[],
):
  | {readonly written: string; readonly recorded: string; readonly same: boolean; readonly likeness: number}
  | undefined {
  const pairs = written.flatMap(ours =>
    recorded
      .filter(theirs => sameScript(ours, theirs))
      .map(theirs => ({
        written: ours,
        recorded: theirs,
        same: isSameTitle(ours, theirs),
        likeness: titleLikeness(ours, theirs),
      })),
  )
  return pairs.find(({same}) => same) ?? pairs.toSorted((a, b) => b.likeness - a.likeness)[0]
}
