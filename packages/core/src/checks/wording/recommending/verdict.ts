/** What a sentence says of doing something: how strongly, and whether to do it. */

export interface Verdict {
  /** Absent where the words leave it open: 避免, avoid. */
  readonly strength?: 'strong' | 'conditional'
  /** Absent where the words leave it open: `we recommend stopping`. */
  readonly direction?: 'for' | 'against'
  /** A verb that names the act (推荐, we suggest) governs the modals around it (应, may); an order (`do not`) is one of many that are not read. */
  readonly kind: 'verb' | 'modal' | 'order'
  /** UTF-16 offsets into the text, from (inclusive) to (exclusive). */
  readonly start: number
  readonly end: number
}

/** Reads the verdict of a word that may give one, from what stands around it. */
export type Reading = (before: string, after: string) => Omit<Verdict, 'start' | 'end'> | undefined

const verdict =
  (kind: Verdict['kind'], strength?: Verdict['strength'], direction?: Verdict['direction']) =>
  (): Omit<Verdict, 'start' | 'end'> => ({
    kind,
    ...(strength ? {strength} : {}),
    ...(direction ? {direction} : {}),
  })

export const verb = (strength?: Verdict['strength'], direction?: Verdict['direction']) =>
  verdict('verb', strength, direction)
export const modal = (strength?: Verdict['strength'], direction?: Verdict['direction']) =>
  verdict('modal', strength, direction)
export const order = (strength?: Verdict['strength'], direction?: Verdict['direction']) =>
  verdict('order', strength, direction)
export const silent: Reading = () => undefined
