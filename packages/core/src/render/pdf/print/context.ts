/** What the writers of the printed document share, and how wide the column is that they write for. */
import type {Language} from '../../../model/language.js'
import type {Edition} from '../../document/nodes.js'
import type {Coverage} from '../coverage.js'

export interface PrintContext {
  readonly edition: Edition
  /** The language around. */
  readonly lang: Language
  /** Width of the column in em of its text. Estimates for tables and long words; the typesetter measures. */
  readonly width: number
  /** Deepest heading level so far is at most one less than the next one's: PDF/UA allows no gap. */
  readonly level: number
  readonly coverage: Coverage
  /** Ids that exist in the document, so that no link leads nowhere. */
  readonly targets: ReadonlySet<string>
  /** Ids already written: a link needs exactly one target, so the first block that bears an id keeps it. */
  readonly claimed: Set<string>
  /** Names of the image files handed to the typesetter, by path. */
  readonly images: ReadonlyMap<string, string>
}

/** Em of the measure of each edition (typst/typography.typ: 42 em of 10.5 pt; 54 em of 9.25 pt). */
export const measure: Readonly<Record<Edition, number>> = {zh: 42, en: 42, parallel: 54}
/** Of forms, which are written on. */
export const sheetMeasure: Readonly<Record<Edition, number>> = {zh: 47, en: 47, parallel: 54}

export const narrower = <C extends PrintContext>(context: C, by: number): C => ({
  ...context,
  width: Math.max(8, context.width - by),
})

/** The id as a property, if something can lead to it and no block before bore it. */
export function claimed(id: string | undefined, context: PrintContext): {readonly id?: string} {
  if (id === undefined || !context.targets.has(id) || context.claimed.has(id)) return {}
  context.claimed.add(id)
  return {id}
}

/** A context to try something in: what is claimed there is not claimed here. */
export const tentative = (context: PrintContext): PrintContext => ({...context, claimed: new Set(context.claimed)})
