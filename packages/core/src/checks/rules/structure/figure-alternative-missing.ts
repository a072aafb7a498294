/**
 * An image says in words what it shows, in every language in which it is shown, for those who cannot see it (WCAG 1.1.1, PDF/UA).
 *
 * @example ok
 *   :::figure[流程 | Flow]{#fig-flow}
 *   ![筛查、给药、观察 | Screening, dosing, observation](flow.png)
 *   :::
 * @example not ok: 2:1 "Unexpected image `flow.png` without an alternative text, expected one in Chinese, English"
 *   :::figure[流程 | Flow]{#fig-flow}
 *   ![](flow.png)
 *   :::
 */
import type {FigureImage} from '../../../model/guideline.js'
import type {Language} from '../../../model/language.js'
import {rule} from '../../rule.js'
import {plainText} from '../../survey.js'

function languagesWithout(image: FigureImage, languages: readonly Language[]): readonly Language[] {
  const shown = image.language ? [image.language] : languages
  if (typeof image.alternative === 'string') {
    const text = image.alternative.trim()
    if (text === '') return shown
    if (image.language || shown.length === 1) return []
    const han = /\p{Script=Han}/u.test(text)
    const english = /[A-Za-z]{3}/.test(text)
    return han === english ? [] : shown.filter(language => (language === 'zh') !== han)
  }
  const {alternative} = image
  return shown.filter(language => plainText(alternative[language]).trim() === '')
}

export const figureAlternativeMissing = rule('figure-alternative-missing', ({guideline, survey, report}) => {
  for (const image of survey.figures.flatMap(({images}) => images)) {
    const missing = languagesWithout(image, guideline.metadata.languages)
    if (missing.length === 0) continue
    const languages = missing.join(', ')
    report({place: image.place, data: {image: image.path, languages}})
  }
})
