/** Finds entries that are one work: the same identifier, or title, author, year and place close. Near-linear in the number of entries. */
import type {Reference} from '../../model/reference.js'
import {isDoi} from '../../references/identifiers.js'
import {firstFamily, mayShareFirstAuthor} from './first-author.js'
import {folded, isHan} from './folded.js'
import {compareJournals, journalForm} from './journals.js'
import {comparePlaces, firstPage, yearOf} from './locator.js'
import {likeness, mainTitle, namesOneWork, titleKey, titlesOf} from './titles.js'

export interface SameWork {
  readonly first: Reference
  readonly second: Reference
}

/** Of one title, author or place this many entries are compared with a new one: a library of equal titles stays linear. */
const compared = 30

export const doiOf = ({doi}: Reference): string | undefined => (doi && isDoi(doi) ? doi.toLowerCase() : undefined)

export const isNotice = ({notices}: Reference): boolean => notices?.some(({role}) => role === 'notice') ?? false

/** Each later entry with the first earlier one that `same` accepts among those that share a key with it. */
export function pairsBy(
  references: readonly Reference[],
  keysOf: (reference: Reference) => readonly string[],
  same: (earlier: Reference, later: Reference) => boolean,
): readonly SameWork[] {
  const byKey = new Map<string, Reference[]>()
  const pairs: SameWork[] = []
  for (const second of references) {
    const keys = [...new Set(keysOf(second))]
    const candidates = new Set(keys.flatMap(key => byKey.get(key) ?? []))
    const first = [...candidates].find(candidate => same(candidate, second))
    if (first) pairs.push({first, second})
    for (const key of keys) {
      const sharing = byKey.get(key)
      if (!sharing) byKey.set(key, [second])
      else if (sharing.length < compared) sharing.push(second)
    }
  }
  return pairs
}

/** Entries under which one work may be found again: by its whole title, by the title before the colon, by where it stands. */
export function workKeys(reference: Reference): readonly string[] {
  const keys: string[] = []
  for (const title of titlesOf(reference)) {
    keys.push(`title ${titleKey(title)}`)
    const main = mainTitle(title)
    if (main) keys.push(`title ${titleKey(main)}`)
  }
  const [year, page, family] = [yearOf(reference), firstPage(reference), firstFamily(reference)]
  if (year && page && reference.volume && family !== '') {
    keys.push(`place ${family} ${year} ${folded(reference.volume)} ${page}`)
  }
  return keys
}

const looseTypes: ReadonlySet<Reference['type']> = new Set(['book', 'report', 'webpage', 'document', 'compilation'])

/** Same title (or nearly, at the same place), first author, year, and nothing that tells them apart. */
export function isSameWork(a: Reference, b: Reference): boolean {
  if (isNotice(a) !== isNotice(b)) return false
  if (a.type !== b.type && !(looseTypes.has(a.type) && looseTypes.has(b.type))) return false
  if (!mayShareFirstAuthor(a, b)) return false
  const [left, right] = [yearOf(a), yearOf(b)]
  const years = left && right ? Math.abs(left - right) : 0
  const inJournal = a.type === 'article-journal' || a.type === 'article'
  if (years > (inJournal ? 1 : 0)) return false
  const {agree, differ} = comparePlaces(a, b)
  const title = likestTitles(a, b)
  if (title === 'other') return false
  if (title === 'near') return agree === 2 && years === 0
  const [one, other] = [doiOf(a), doiOf(b)]
  if (one && other && one !== other) return agree === 2
  if (differ > 0 && (agree === 0 || years > 0 || !inJournal)) return false
  if (agree < 2 && !titlesOf(a).some(namesOneWork)) return false
  if (differ === 0 && agree === 2) return true
  return !toldApart(a, b)
}

/** How near the nearest of their titles are. */
export function likestTitles(a: Reference, b: Reference): 'same' | 'near' | 'other' {
  let nearest: 'near' | 'other' = 'other'
  for (const left of titlesOf(a)) {
    for (const right of titlesOf(b)) {
      const [one, other] = [titleKey(left), titleKey(right)]
      if (one === other) return 'same'
      const [mainOfLeft, mainOfRight] = [mainTitle(left), mainTitle(right)]
      if (mainOfLeft && !mainOfRight && titleKey(mainOfLeft) === other) return 'same'
      if (mainOfRight && !mainOfLeft && titleKey(mainOfRight) === one) return 'same'
      if (isHan(left) === isHan(right) && hasSameFigures(left, right) && likeness(left, right) >= 0.5) nearest = 'near'
    }
  }
  return nearest
}

/** `2019 update` and `2020 update`, part 1 and part 2 are two works. */
const hasSameFigures = (a: string, b: string): boolean => a.match(/\d+/g)?.join() === b.match(/\d+/g)?.join()

const numbering = ['edition', 'number', 'version', 'collectionNumber', 'isbn', 'pmid', 'url'] as const

/** By source, edition, number or address. What only one of them has does not count, but for the edition: none is the first. */
function toldApart(a: Reference, b: Reference): boolean {
  if ((a.edition === undefined) !== (b.edition === undefined)) return true
  for (const field of numbering) {
    const [left, right] = [a[field], b[field]]
    if (field === 'url' && a.type !== 'webpage') continue
    if (left && right && folded(left) !== folded(right)) return true
  }
  if (!a.containerTitle || !b.containerTitle) return false
  return compareJournals(journalForm(a.containerTitle), journalForm(b.containerTitle)) === 'different'
}
