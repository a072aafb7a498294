/**
 * Clinical terms and abbreviations in words for patients are explained where they are first used, in brackets or by "that is", 也就是, 叫做
 * and the like. A glossary elsewhere in the guideline is not at hand for whoever reads a form.
 *
 * @example ok
 *   :::consent
 *   :::requirement{#C1 element="risks" obligation="must" responsible="physician"}
 *   应当说明风险。
 *
 *   Risks are explained.
 *
 *   :::patient
 *   您可能会心悸（觉得心慌），也可能觉得自己离开了身体，这叫“解离”。
 *
 *   You may feel cut off from your body. This is called dissociation.
 *   :::
 *   :::
 *   :::
 * @example not ok: 8:5 "Unexpected term `心悸` in words for patients, expected an explanation or a plain word"
 *   :::consent
 *   :::requirement{#C1 element="risks" obligation="must" responsible="physician"}
 *   应当说明风险。
 *
 *   Risks are explained.
 *
 *   :::patient
 *   您可能会心悸。
 *
 *   Your heart may pound.
 *   :::
 *   :::
 *   :::
 */
import type {Metadata} from '../../../model/metadata.js'
import {isExplained} from '../../requirements/readability/explained.js'
import {type PatientText, patientTexts} from '../../requirements/readability/patient-texts.js'
import {type HardTerm, hardTerms} from '../../requirements/readability/terms.js'
import {rule} from '../../rule.js'
import type {FlatText} from '../../text/flat-text.js'

interface Use extends HardTerm {
  readonly flat: FlatText
}

/** In the list of abbreviations or the glossary. */
function listedIn({abbreviations, glossary}: Metadata): ReadonlySet<string> {
  const terms = glossary.flatMap(({term}) => [term.zh, term.en])
  return new Set(
    [...abbreviations.map(({abbreviation}) => abbreviation), ...terms].flatMap(term =>
      term === undefined ? [] : [term, term.toLowerCase()],
    ),
  )
}

const usesIn = ({texts, language}: PatientText): Use[] =>
  texts.flatMap(flat => hardTerms(flat.text, language).map(term => ({...term, flat})))

export const patientTermUnexplained = rule('patient-term-unexplained', context => {
  const texts = patientTexts(context)
  if (texts.length === 0) return
  const listed = listedIn(context.guideline.metadata)
  // The texts of one box make one sheet: what is explained, or reported, in one of them holds for those behind it.
  const settled = new Set<string>()
  for (const text of texts) {
    const {language, part, requirement} = text
    const key = (known: string) => `${requirement.area} ${language} ${known}`
    const uses = usesIn(text)
    for (const {known, start, end, flat} of uses) {
      if (!settled.has(key(known)) && isExplained(flat.text, start, end, language)) settled.add(key(known))
    }
    for (const {word, known, plain, start, end, flat} of uses) {
      if (settled.has(key(known))) continue
      settled.add(key(known))
      const isListed = listed.has(known)
      context.report({
        place: flat.place(start, end) ?? part.place,
        lang: language,
        actual: word,
        ...(plain === undefined ? {} : {expected: plain}),
        ...(plain === undefined ? (isListed ? {note: 'listed'} : {}) : {note: isListed ? 'plain-listed' : 'plain'}),
        data: {term: word, ...(plain === undefined ? {} : {plain})},
      })
    }
  }
})
