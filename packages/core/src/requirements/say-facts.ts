/** Figures of a guideline in words: `输注时间 40 min`, `Observation ≥ 2 h`. */

import {translate} from '../locales/translator.js'
import type {TypedFact} from '../model/requirement.js'
import type {BothLanguages} from './element.js'
import {factKindWords} from './fact-words.js'
import {sayUnit} from './say-unit.js'

/** What knows the subjects of a guideline's figures by their ids. */
export interface SubjectNames {
  readonly subject: (id: string) => BothLanguages
}

const signs = {'=': '', '<': '< ', '<=': '≤ ', '>': '> ', '>=': '≥ '} as const

/** `≥ 2 h`, `0.5–1 mg/kg`, in each language with its own word for a spelled unit. */
export function figureWords(fact: TypedFact): BothLanguages {
  const {comparison, value, upTo} = fact
  const said = sayUnit(fact)
  const figure = (lang: keyof BothLanguages): string => {
    const range = upTo === undefined ? value : `${value}${lang === 'zh' ? '～' : '–'}${upTo}`
    const own = said[lang]
    // 2小时, ≥ 18岁, but 0.5 mg/kg; 30% in both.
    const gap = own === '' || /^[%‰°\p{Script=Han}]/u.test(own) ? '' : ' '
    return `${signs[comparison]}${range}${gap}${own}`
  }
  return {zh: figure('zh'), en: figure('en')}
}

/** What the figure is of: its subject, else its kind. */
export function factName({kind, subject}: TypedFact, names: SubjectNames): BothLanguages {
  if (subject === undefined) return factKindWords[kind]
  const named = names.subject(subject)
  const said = (lang: keyof BothLanguages): string =>
    translate(lang, 'labels', `requirement.factOf.${kind}`, {subject: named[lang]})
  return {zh: said('zh'), en: said('en')}
}

export function factWords(fact: TypedFact, names: SubjectNames): BothLanguages {
  const name = factName(fact, names)
  const figure = figureWords(fact)
  return {zh: `${name.zh} ${figure.zh}`, en: `${name.en} ${figure.en}`}
}
