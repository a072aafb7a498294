/** Reports what the two languages of a text say differently: at the translation where it stands there, with both texts marked. */
import {type Language, type Localized, otherLanguage} from '../../model/language.js'
import type {RuleContext} from '../rule.js'
import type {Comparison} from './comparisons.js'
import {markedText, type Span} from './marked-text.js'

export interface TextDifference {
  /** What differs, as offsets into the flat texts; absent in a language that lacks it. */
  readonly spans: Localized<Span>
  /** Where it is reported, if not at the whole span. */
  readonly at?: Localized<Span>
  /** What of the texts is compared, where that is not the whole. */
  readonly passages?: Readonly<Record<Language, Span>>
  /** Id of one of the rule's notes. */
  readonly note?: string
}

export function reportDifference(
  {guideline, report}: Pick<RuleContext, 'guideline' | 'report'>,
  comparison: Comparison,
  {spans, at = spans, passages, note}: TextDifference,
): void {
  const source = guideline.metadata.languages[0] ?? 'zh'
  const translation = otherLanguage(source)
  const lang = spans[translation] ? translation : source
  const place = at[lang] && comparison[lang].place(...at[lang])
  const written = (language: Language) => {
    const span = spans[language]
    return span ? comparison[language].text.slice(...span).trim() : '—'
  }
  const marked = (language: Language) => {
    const span = spans[language]
    return markedText(comparison[language].typed, span ? [span] : [], passages?.[language])
  }
  report({
    place: place ?? comparison.place,
    lang,
    data: {zh: written('zh'), en: written('en')},
    actual: written(translation),
    expected: written(source),
    texts: {zh: marked('zh'), en: marked('en')},
    ...(note === undefined ? {} : {note}),
  })
}
