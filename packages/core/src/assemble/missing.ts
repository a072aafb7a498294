/** Reports what stands in one language only. */
import type {Language} from '../model/language.js'
import type {Assembly, Scope} from './assembly.js'
import {plainText} from './node-text.js'
import type {Piece} from './piece.js'
import {placeOf, spanOf} from './place.js'

/** `中文 / English`: someone meant to write both. */
const slashed = (piece: Piece): boolean =>
  /\p{Script=Han}[^/|｜]*\s[/／]\s[^/|｜]*\p{Script=Latin}{2,}|\p{Script=Latin}{2,}[^/|｜]*\s[/／]\s[^/|｜]*\p{Script=Han}/u.test(
    plainText(piece.node),
  )

/** Blocks in a row without their counterpart: one finding. `missing` is the language that nobody wrote. */
export function reportUntranslated(
  pieces: readonly Piece[],
  missing: Language,
  assembly: Assembly,
  note?: string,
): void {
  const [first] = pieces
  const last = pieces.at(-1)
  if (!first || !last) return
  const hint = note ?? (pieces.some(slashed) ? 'slash' : undefined)
  assembly.report({
    rule: 'untranslated',
    place: spanOf(placeOf(first.node, first.file), placeOf(last.node, last.file)),
    lang: missing,
    expected: missing,
    data: {blocks: pieces.length},
    ...(hint ? {note: hint} : {}),
  })
}

export const lacking = (language: Language, assembly: Assembly): Language =>
  language === assembly.source ? assembly.other : assembly.source

export const quietIf = (scope: Scope, quiet: boolean): Scope => (quiet && !scope.quiet ? {...scope, quiet} : scope)
