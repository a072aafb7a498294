/** Characters that no face has, found in the guideline before anything is typeset, each with its place in the source. */
import type {Finding} from '../../diagnostics/finding.js'
import type {Guideline} from '../../model/guideline.js'
import type {Place} from '../../model/place.js'
import type {Coverage} from './coverage.js'
import {guidelineTexts, type PlacedText} from './guideline-texts.js'

/** `U+1F600`, for each code point of the character. */
export const codePoints = (character: string): string =>
  [...character].map(one => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')

/** The place of a character inside a text: exact where the text is the source itself, else the line of a text of several lines, else all of it. */
export function placeInText({text, place, exact}: PlacedText, index: number, length: number): Place {
  if (exact) {
    const at = {...place, column: place.column + index, endColumn: place.column + index + length}
    return place.offset === undefined
      ? at
      : {...at, offset: place.offset + index, endOffset: place.offset + index + length}
  }
  const breaks = text.slice(0, index).split('\n').length - 1
  const {file, line, column, endLine, endColumn} = place
  if (breaks === 0 || line + breaks > endLine) return {file, line, column, endLine, endColumn}
  return {
    file,
    line: line + breaks,
    column: 1,
    endLine: line + breaks,
    endColumn: line + breaks === endLine ? endColumn : 1,
  }
}

/** One finding for each character and text. */
export function missingGlyphs(guideline: Guideline, coverage: Coverage): readonly Finding<'glyph-missing'>[] {
  const findings: Finding<'glyph-missing'>[] = []
  for (const placed of guidelineTexts(guideline))
    for (const character of coverage.missing(placed.text)) findings.push(finding(placed, character))
  return findings
}

/** Where a text stands that the typesetter refused as a whole; the start of the guideline if it was put together from several. */
export function placesOfText(guideline: Guideline, text: string): readonly Finding<'glyph-missing'>[] {
  for (const placed of guidelineTexts(guideline)) if (placed.text.includes(text)) return [finding(placed, text)]
  const place = guideline.metadata.places[''] ?? {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}
  return [finding({text, place, exact: false}, text)]
}

function finding(placed: PlacedText, character: string): Finding<'glyph-missing'> {
  return {
    rule: 'glyph-missing',
    place: placeInText(placed, placed.text.indexOf(character), character.length),
    ...(placed.lang ? {lang: placed.lang} : {}),
    data: {character, codePoints: codePoints(character)},
    actual: character,
  }
}
