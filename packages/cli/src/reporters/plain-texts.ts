/** Texts and notes of a diagnostic where neither colour nor columns can be had: `中文：静脉输注⟦0.5 mg/kg⟧。` */
import {type Diagnostic, type Language, wordDiagnostic} from '@zhinan/core'
import {sayIn} from '../say.js'
import {comparedTexts} from './compared-texts.js'
import {excerpt} from './excerpt.js'

const columns = 200

/** The message, the texts with what differs in `⟦⟧`, and the note, a line each. */
export function plainLines(diagnostic: Diagnostic, language: Language): readonly string[] {
  const say = sayIn(language)
  const words = wordDiagnostic(diagnostic, language)
  const texts = comparedTexts(diagnostic).map(({language, marked, focus}) => {
    const text = excerpt(marked, columns, focus)
      .map(part => (part.marked ? `⟦${part.text}⟧` : part.text))
      .join('')
    return say('report.text', {language: say(`language.${language}`), text})
  })
  return [words.message, ...texts, ...(words.note ? [words.note] : [])]
}
