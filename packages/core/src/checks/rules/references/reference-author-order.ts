/**
 * The family name is in the place of the family name: not the initials, and not the given name of a person whom the list names elsewhere the
 * other way round.
 *
 * @example ok references
 *   @article{a, author = {Zarate, Carlos and Singh, J. B.}, title = {One}, journal = {Nature}, year = {2006}}
 * @example not ok references: 3:13 "Unexpected family name “Carlos” and given name “Zarate” in the entry `c`, expected them the other way round"
 *   @article{a, author = {Zarate, Carlos}, title = {One}, journal = {Nature}, year = {2006}}
 *   @article{b, author = {Zarate, Carlos}, title = {Two}, journal = {Nature}, year = {2007}}
 *   @article{c, author = {Carlos, Zarate}, title = {Three}, journal = {Nature}, year = {2008}}
 */
import type {ReferenceName} from '../../../model/reference.js'
import {referenceRule} from '../../reference-rule.js'
import {folded} from '../../references/folded.js'
import {placeOfField} from '../../references/place-of-field.js'

export const referenceAuthorOrder = referenceRule('reference-author-order', ({references, report}) => {
  const counts = new Map<string, number>()
  const people = references.flatMap(({authors}) => authors)
  for (const name of people) counts.set(ordered(name), (counts.get(ordered(name)) ?? 0) + 1)
  const families = new Map<string, number>()
  for (const {family} of people) if (family) families.set(folded(family), (families.get(folded(family)) ?? 0) + 1)

  for (const reference of references) {
    const swapped = reference.authors.find(
      name => isInitials(name) || (isFull(name) && isSwapped(name, counts, families)),
    )
    if (!swapped) continue
    const {family = '', given = ''} = swapped
    report({
      place: placeOfField(reference, 'authors'),
      data: {key: reference.key, family, given},
      actual: `${family}, ${given}`,
    })
  }
})

const ordered = ({family = '', given = ''}: ReferenceName): string => `${folded(family)} | ${folded(given)}`

/** `C. A.` or `CJ` before a name of several small letters. Chinese family names have a vowel. */
function isInitials({family = '', given = '', particle}: ReferenceName): boolean {
  if (particle || !/^\p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)?$/u.test(given)) return false
  return /^\p{Lu}\.(?:[\s-]?\p{Lu}\.)*$/u.test(family) || /^[B-DF-HJ-NP-TV-XZ]{2,3}$/.test(family)
}

const isFull = ({family = '', given = ''}: ReferenceName): boolean =>
  /^\p{L}\p{Ll}{2,}$/u.test(family) && /^\p{L}\p{Ll}{2,}$/u.test(given)

/** Someone is named the other way round, more often, and nobody else has this family name. `Wei Li` and `Li Wei` are two people. */
function isSwapped(
  name: ReferenceName,
  counts: ReadonlyMap<string, number>,
  families: ReadonlyMap<string, number>,
): boolean {
  const {family = '', given = ''} = name
  const here = counts.get(ordered(name)) ?? 0
  const there = counts.get(ordered({family: given, given: family})) ?? 0
  if (here >= there || families.get(folded(family)) !== here) return false
  return family.length > 5 || given.length > 5
}
