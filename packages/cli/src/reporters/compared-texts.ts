/** The texts of both languages of a diagnostic that compares them, in the order in which they are shown. */
import {type Diagnostic, type Language, languages, type MarkedText} from '@zhinan/core'

export interface ComparedText {
  readonly language: Language
  readonly marked: MarkedText
  /** Offset at which to look: the first mark; where this text has none, as far into it as the other's first mark is. */
  readonly focus: number
}

const firstMark = (marked: MarkedText | undefined): number | undefined => marked?.marks[0]?.[0]

export function comparedTexts({texts}: Pick<Diagnostic, 'texts'>): readonly ComparedText[] {
  if (!texts) return []
  const marked = languages.flatMap(language => texts[language] ?? [])
  const leading = marked.find(text => firstMark(text) !== undefined)
  const share = leading && leading.text !== '' ? (firstMark(leading) ?? 0) / leading.text.length : 0
  return languages.flatMap(language => {
    const text = texts[language]
    return text ? [{language, marked: text, focus: firstMark(text) ?? Math.floor(share * text.text.length)}] : []
  })
}
