/** Where in its source a work stands: what tells two works of one title apart. */
import type {Reference} from '../../model/reference.js'
import {folded} from './folded.js'

/** `S417-29` → `s417`; `1-7` → `1`. */
export const firstPage = ({pages}: Pick<Reference, 'pages'>): string | undefined =>
  pages === undefined ? undefined : folded(pages.split(/[-,;，；+]/)[0] ?? '') || undefined

export const yearOf = ({issued}: Pick<Reference, 'issued'>): number | undefined => {
  const year = /\d{4}/.exec(issued?.year ?? '')?.[0]
  return year === undefined ? undefined : Number(year)
}

/** How many of volume and first page both have and agree or differ in. */
export function comparePlaces(a: Reference, b: Reference): {readonly agree: number; readonly differ: number} {
  let [agree, differ] = [0, 0]
  for (const [left, right] of [
    [a.volume && folded(a.volume), b.volume && folded(b.volume)],
    [firstPage(a), firstPage(b)],
  ]) {
    if (!left || !right) continue
    if (left === right) agree++
    else differ++
  }
  return {agree, differ}
}
