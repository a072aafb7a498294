/**
 * Chinese words for patients are written in common characters, those of GB/T 2312-1980, level 1, or the word is explained where it stands.
 * Characters in the guideline's title and keywords are let pass: patients know what they are treated for.
 *
 * @example ok
 *   :::consent
 *   :::requirement{#C1 element="risks" obligation="must" responsible="physician"}
 *   应当说明风险。
 *
 *   Risks are explained.
 *
 *   :::patient
 *   您可能会起荨麻疹（皮肤上发痒的红块）。
 *
 *   You may get hives.
 *   :::
 *   :::
 *   :::
 * @example not ok: 8:6 "Unexpected rare character `荨` in words for patients, expected common ones or an explanation"
 *   :::consent
 *   :::requirement{#C1 element="risks" obligation="must" responsible="physician"}
 *   应当说明风险。
 *
 *   Risks are explained.
 *
 *   :::patient
 *   您可能会起荨麻疹。
 *
 *   You may get hives.
 *   :::
 *   :::
 *   :::
 */
import {patientTexts} from '../../requirements/readability/patient-texts.js'
import {rareCharacters} from '../../requirements/readability/rare-characters.js'
import {hardTerms} from '../../requirements/readability/terms.js'
import {rule} from '../../rule.js'

export const patientCharacterRare = rule('patient-character-rare', context => {
  const {title, keywords} = context.guideline.metadata
  const familiar = new Set([...(title.zh ?? ''), ...(keywords?.zh ?? []).join('')])
  for (const {language, part, texts} of patientTexts(context)) {
    if (language !== 'zh') continue
    for (const flat of texts) {
      const rare = rareCharacters(flat.text, familiar)
      if (rare.length === 0) continue
      // Where the whole term is unknown, the term is reported.
      const terms = hardTerms(flat.text, 'zh')
      for (const {character, start, end} of rare) {
        if (terms.some(term => term.start <= start && end <= term.end)) continue
        context.report({
          place: flat.place(start, end) ?? part.place,
          lang: 'zh',
          actual: character,
          data: {character},
        })
      }
    }
  }
})
