/**
 * A panel's vote on a recommendation, from the attributes of its directive:
 *
 *   votes-for="18" votes-against="1" abstentions="1" round="2" excluded="li-ming, 王芳"
 */
import type {Contributor, Panel} from '../model/metadata.js'

/** The attributes of a vote, in the order in which they are written. */
export const voteAttributes = ['votes-for', 'votes-against', 'abstentions', 'round', 'excluded'] as const
export type VoteAttribute = (typeof voteAttributes)[number]

export interface Vote {
  readonly inFavour: number
  readonly against: number
  readonly abstained: number
  /** Of a Delphi process: the round that the figures are from. */
  readonly round?: number
}

export interface ReadVote {
  /** Absent where nothing was recorded, or nobody can tell how many were in favour. */
  readonly vote?: Vote
  /** Attributes that are not whole numbers. */
  readonly malformed: readonly VoteAttribute[]
  /** Votes are recorded, but not how many were in favour. */
  readonly withoutFavour: boolean
}

type Attributes = Readonly<Record<string, string>>

const written = (attributes: Attributes, name: VoteAttribute): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined

/** `18`, `１８`, `18票`, `18 votes`. */
function numberOf(text: string | undefined): number | undefined {
  const digits = /^(\d{1,5})\s*(?:票|人|名|votes?|members?)?$/i.exec((text ?? '').normalize('NFKC').trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Never throws; what is not a number is named. */
export function readVote(attributes: Attributes): ReadVote {
  const figures = ['votes-for', 'votes-against', 'abstentions', 'round'] as const
  const malformed = figures.filter(name => {
    const text = written(attributes, name)
    return text !== undefined && numberOf(text) === undefined
  })
  const [inFavour, against, abstained, round] = figures.map(name => numberOf(written(attributes, name)))
  if (inFavour === undefined) {
    const withoutFavour = !malformed.includes('votes-for') && (against !== undefined || abstained !== undefined)
    return {malformed, withoutFavour}
  }
  const vote = {inFavour, against: against ?? 0, abstained: abstained ?? 0, ...(round === undefined ? {} : {round})}
  return {vote, malformed, withoutFavour: false}
}

/**
 * The share of votes in favour, 0 to 1; undefined where nobody voted. Abstentions belong to the votes only if the panel counts them:
 * where it does not say, the share is the larger of the two.
 */
export function shareInFavour({inFavour, against, abstained}: Vote, panel: Panel | undefined): number | undefined {
  const cast = inFavour + against + (panel?.abstentions === 'counted' ? abstained : 0)
  return cast === 0 ? undefined : inFavour / cast
}

/** `94.7%`, with one decimal where there is one. */
export const asPercent = (share: number): string => `${Math.round(share * 1000) / 10}%`

export interface Excluded {
  readonly people: readonly Contributor[]
  /** What names no contributor. */
  readonly unknown: readonly string[]
}

const indices = new WeakMap<readonly Contributor[], ReadonlyMap<string, Contributor>>()

/** Contributors by id and by name in either language; of several with one name, the first. Made once for a guideline. */
function contributorsByName(contributors: readonly Contributor[]): ReadonlyMap<string, Contributor> {
  const known = indices.get(contributors)
  if (known) return known
  const byName = new Map<string, Contributor>()
  for (const person of contributors)
    for (const name of [person.id, person.name.zh, person.name.en])
      if (name !== undefined && !byName.has(name)) byName.set(name, person)
  indices.set(contributors, byName)
  return byName
}

/** Who was kept from the vote, by id or name in either language, parted by commas; ids may be parted by blanks too. */
export function excludedFromVote(attributes: Attributes, contributors: readonly Contributor[]): Excluded {
  const people = new Set<Contributor>()
  const unknown: string[] = []
  const byName = contributorsByName(contributors)
  const look = (names: readonly string[], otherwise: (name: string) => void) => {
    for (const name of names) {
      const person = byName.get(name)
      if (person) people.add(person)
      else otherwise(name)
    }
  }
  const parts = (text: string, separator: RegExp) =>
    text
      .split(separator)
      .map(part => part.trim())
      .filter(part => part !== '')
  look(parts(written(attributes, 'excluded') ?? '', /[,，、;；]/), name => {
    const pieces = parts(name, /\s+/)
    if (pieces.length > 1 && pieces.some(piece => byName.has(piece))) look(pieces, piece => unknown.push(piece))
    else unknown.push(name)
  })
  return {people: [...people], unknown}
}
