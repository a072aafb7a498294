/**
 * A warning that one language sets in bold is in bold in the other: whoever reads that one alone must not miss it either.
 *
 * Only warnings, prohibitions and doses count, and only where the other language has nothing in bold in the same text.
 *
 * @example ok
 *   **孕妇禁用。**
 *
 *   **Contraindicated in pregnancy.**
 * @example not ok: 1:8 "Unexpected emphasis on `不得静脉推注` in Chinese only, expected it in both languages"
 *   肌内注射给药，**不得静脉推注**。
 *
 *   Give it intramuscularly; it must not be injected into a vein.
 */
import {rule} from '../../rule.js'
import {emphasisedAlone} from '../../wording/emphasis.js'

export const emphasisDiffers = rule('emphasis-differs', ({survey, report}) => {
  for (const parallel of survey.parallels) {
    for (const {text, place, language} of emphasisedAlone(parallel)) {
      const said = text.length > 60 ? `${text.slice(0, 60)}…` : text
      report({place, lang: language, data: {said, language}, actual: said})
    }
  }
})
