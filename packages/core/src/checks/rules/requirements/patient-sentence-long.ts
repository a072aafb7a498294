/**
 * A Chinese sentence for patients has at most 60 characters: one that is longer is parted.
 *
 * @example ok
 *   :::consent
 *   :::requirement{#C1 element="risks" obligation="must" responsible="physician"}
 *   应当说明风险。
 *
 *   Risks are explained.
 *
 *   :::patient
 *   用药后您可能会头晕、恶心。护士会一直陪着您。
 *
 *   You may feel dizzy or sick. A nurse stays with you.
 *   :::
 *   :::
 *   :::
 * @example not ok: 8:1 "Unexpected sentence of 75 characters in words for patients, expected at most 60"
 *   :::consent
 *   :::requirement{#C1 element="risks" obligation="must" responsible="physician"}
 *   应当说明风险。
 *
 *   Risks are explained.
 *
 *   :::patient
 *   用药后您可能会头晕、恶心或者看东西模糊，也可能会觉得周围的东西不像真的，这些感觉大多在两个小时之内就会消失，如果到时候还没有消失，您应该马上告诉护士，不要自己离开。
 *
 *   You may feel dizzy or sick. A nurse stays with you.
 *   :::
 *   :::
 *   :::
 */
import {patientTexts} from '../../requirements/readability/patient-texts.js'
import {longestSentence, longSentences} from '../../requirements/readability/reading.js'
import {rule} from '../../rule.js'

export const patientSentenceLong = rule('patient-sentence-long', context => {
  for (const {language, part, texts} of patientTexts(context)) {
    if (language !== 'zh') continue
    for (const flat of texts) {
      for (const {start, end, characters} of longSentences(flat.text)) {
        context.report({
          place: flat.place(start, end) ?? part.place,
          lang: 'zh',
          actual: String(characters),
          expected: String(longestSentence),
          data: {characters, most: longestSentence},
        })
      }
    }
  }
})
