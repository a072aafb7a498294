/** What a form's fields cannot show of the values that they are given beforehand. */
import type {Finding} from '../../../diagnostics/finding.js'
import type {Place} from '../../../model/place.js'
import type {DocumentRoot, FormField} from '../../document/nodes.js'
import {codePoints} from '../missing-glyphs.js'
import {fieldFont} from './field-font.js'
import {fieldsIn} from './fields-in.js'
import {charactersWithout} from './typeset-text.js'

/** Texts that the field shows: its value, and what can be chosen. */
function shownTexts({kind, value = '', options = []}: FormField): string {
  if (kind === 'checkbox' || kind === 'signature') return ''
  return kind === 'choice' ? options.map(option => option.label).join('') : value
}

/**
 * `field-glyph-missing` for each character that the fields' font lacks, and `form-value-too-long`. All stand at `place`: a form's values come
 * from many places of a guideline. Rejects with `FontsMissing` where the font packages are not installed.
 */
export async function fieldFindings(root: DocumentRoot, place: Place): Promise<readonly Finding[]> {
  const fields = fieldsIn(root)
  if (fields.length === 0) return []
  const font = await fieldFont()
  return fields.flatMap(field => {
    const {name, value, maxLength} = field
    const glyphs = charactersWithout(font, shownTexts(field)).map(
      (character): Finding => ({
        rule: 'field-glyph-missing',
        place,
        data: {field: name, character, codePoints: codePoints(character)},
        actual: character,
      }),
    )
    if (value === undefined || maxLength === undefined || value.length <= maxLength) return glyphs
    return [
      ...glyphs,
      {rule: 'form-value-too-long', place, data: {field: name, length: value.length, most: maxLength}} as const,
    ]
  })
}
