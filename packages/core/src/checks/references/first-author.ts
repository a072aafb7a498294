/** Whether two works can have the same first author. */
import type {Reference, ReferenceName} from '../../model/reference.js'
import {folded, isHan} from './folded.js'

const nameWords = ({family, given, literal, particle}: ReferenceName): readonly string[] =>
  folded([particle, family, given, literal].filter(part => part !== undefined).join(' ')).split(' ')

const firstNames = ({authors, editors, paired}: Reference): readonly ReferenceName[] =>
  [authors[0] ?? editors[0], paired?.authors[0] ?? paired?.editors[0]].filter(name => name !== undefined)

/** The family name of the first author, or all of a name that is not parted; empty where there is none. */
export function firstFamily({authors, editors}: Pick<Reference, 'authors' | 'editors'>): string {
  const first = authors[0] ?? editors[0]
  return first ? folded(first.family ?? first.literal ?? '') : ''
}

/** True also where one has no author, or where the names are in different scripts. */
export function mayShareFirstAuthor(a: Reference, b: Reference): boolean {
  const [left, right] = [firstNames(a), firstNames(b)]
  if (left.length === 0 || right.length === 0) return true
  return left.some(one => right.some(other => mayBeSame(one, other)))
}

function mayBeSame(a: ReferenceName, b: ReferenceName): boolean {
  const [left, right] = [nameWords(a), nameWords(b)]
  if (isHan(left.join('')) !== isHan(right.join(''))) return true
  if (left.join('') === right.join('')) return true
  if (a.family === undefined || b.family === undefined)
    return left.some(word => word.length > 1 && right.includes(word))
  const [one, other] = [folded(a.family), folded(b.family)]
  return one === other || (one === folded(b.given ?? '') && other === folded(a.given ?? ''))
}
