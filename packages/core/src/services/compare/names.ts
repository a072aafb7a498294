/** Whether a list of authors is the one that a service records: who is first, how many, in which order. */
import type {ReferenceName} from '../../model/reference.js'
import {spellingsOf} from './chinese-family-names.js'
import {folded, hasHan} from './fold.js'

export type AuthorDifference =
  | {readonly note: 'first' | 'name'; readonly position: number; readonly written: string; readonly recorded: string}
  | {readonly note: 'order'; readonly written: string; readonly recorded: string}
  | {readonly note: 'number'; readonly written: string; readonly recorded: string}

/** Organisations are left out: services record them as authors, as contributors, or not at all. */
const personsIn = (names: readonly ReferenceName[]): readonly ReferenceName[] =>
  names.filter(({family, literal}) => family || (literal && hasHan(literal) && [...literal].length <= 4))

export const nameText = ({family, given, particle, literal}: ReferenceName): string => {
  if (literal) return literal
  const whole = [particle, family].filter(Boolean).join(' ')
  return hasHan(whole) ? `${whole}${given ?? ''}` : [whole, given].filter(Boolean).join(' ')
}

const suffix = /(?<!\s)\s+(?:jr|sr|2nd|3rd|ii|iii|iv)\.?$/i
const german = (text: string): string => text.replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe').replace(/[üÜ]/g, 'ue')

/** A family name as it may be written: with its particle or without, `Müller` as `Muller` or `Mueller`, of two that are not joined by a hyphen the first. */
function familiesOf({family = '', particle = ''}: ReferenceName): ReadonlySet<string> {
  const bare = family.normalize('NFC').replace(suffix, '')
  const first = bare.split(/\s+/)[0] ?? ''
  const forms = [
    bare,
    `${particle} ${bare}`,
    bare.replace(/^(?:(?:v[ao]n|de[rnl]?|d[aiou]s?|la|le|ter?|el|al)[\s-]+)+/gi, ''),
    ...(first.length >= 4 ? [first] : []),
  ]
  return new Set(forms.flatMap(form => [folded(form), folded(german(form))]).filter(form => form !== ''))
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(form => b.has(form))

/** Wrong decoding somewhere on the way: nothing to compare. */
const isGarbled = (name: ReferenceName): boolean => /[\uFFFD]|Ã.|Â.|\?\?/u.test(nameText(name))

function isSameName(written: ReferenceName, recorded: ReferenceName): boolean {
  if (isGarbled(written) || isGarbled(recorded)) return true
  const [ours, theirs] = [nameText(written), nameText(recorded)]
  if (hasHan(ours) && hasHan(theirs)) return folded(ours) === folded(theirs)
  if (hasHan(ours) !== hasHan(theirs)) {
    const spellings = spellingsOf(hasHan(ours) ? ours : theirs)
    const latin = hasHan(ours) ? recorded : written
    if (!spellings) return true
    return spellings.some(spelling => familiesOf(latin).has(spelling) || folded(latin.given ?? '') === spelling)
  }
  if (shares(familiesOf(written), familiesOf(recorded))) return sameInitial(written, recorded)
  // Names of China are often recorded the wrong way round.
  const turned: ReferenceName = {family: recorded.given ?? '', given: recorded.family ?? ''}
  return shares(familiesOf(written), familiesOf(turned)) && sameInitial(written, turned)
}

function sameInitial({given: ours = ''}: ReferenceName, {given: theirs = ''}: ReferenceName): boolean {
  const [a, b] = [folded(ours), folded(theirs)]
  return a === '' || b === '' || a[0] === b[0] || folded(german(ours))[0] === folded(german(theirs))[0]
}

/**
 * Undefined where they agree or cannot be compared. One difference is told, the gravest.
 *
 * @param incomplete The entry's list ends in `and others`: its names are the first ones.
 */
export function compareAuthors(
  written: readonly ReferenceName[],
  incomplete: boolean,
  recorded: readonly ReferenceName[],
): AuthorDifference | undefined {
  const [ours, theirs] = [personsIn(written), personsIn(recorded)]
  if (ours.length === 0 || theirs.length === 0) return undefined
  const differing = ours.findIndex((name, index) => !theirs[index] || !isSameName(name, theirs[index]))
  const count = {written: String(ours.length), recorded: String(theirs.length)}
  if (differing < 0) return incomplete || ours.length === theirs.length ? undefined : {note: 'number', ...count}
  const other = theirs[differing]
  if (!other) return {note: 'number', ...count}
  const sameAuthors =
    ours.length <= 100 && ours.every(name => theirs.slice(0, 200).some(other => isSameName(name, other)))
  if (sameAuthors && ours.length > 1 && (incomplete || ours.length === theirs.length)) {
    const named = (names: readonly ReferenceName[]) => names.slice(0, Math.min(ours.length, 6)).map(nameText).join(', ')
    return {note: 'order', written: named(ours), recorded: named(theirs)}
  }
  const names = {position: differing + 1, written: nameText(ours[differing]!), recorded: nameText(other)}
  if (differing === 0) return {note: 'first', ...names}
  return {note: 'name', ...names}
}
