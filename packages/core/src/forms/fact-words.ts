/** Figures of a guideline in words: `输注时间 40 min`, `Observation ≥ 2 h`. */
import type {TypedFact} from '../model/requirement.js'
import {sayUnit} from './units.js'
import type {Vocabulary} from './vocabulary.js'
import {type Words, words} from './words.js'

const signs = {'=': '', '<': '< ', '<=': '≤ ', '>': '> ', '>=': '≥ '} as const

/** `≥ 2 h`, `0.5–1 mg/kg`, in each language with its own word for a spelled unit. */
export function figureWords(fact: TypedFact): Words {
  const {comparison, value, upTo} = fact
  const said = sayUnit(fact)
  const figure = (lang: keyof Words): string => {
    const range = upTo === undefined ? value : `${value}${lang === 'zh' ? '～' : '–'}${upTo}`
    const own = said[lang]
    // 2小时, ≥ 18岁, but 0.5 mg/kg; 30% in both.
    const gap = own === '' || /^[%‰°\p{Script=Han}]/u.test(own) ? '' : ' '
    return `${signs[comparison]}${range}${gap}${own}`
  }
  return {zh: figure('zh'), en: figure('en')}
}

/** What the figure is of: its subject, else its kind. */
export function factName({kind, subject}: TypedFact, vocabulary: Vocabulary): Words {
  return subject === undefined ? words(`fact.${kind}`) : words(`factOf.${kind}`, {subject: vocabulary.subject(subject)})
}

export function factWords(fact: TypedFact, vocabulary: Vocabulary): Words {
  const name = factName(fact, vocabulary)
  const figure = figureWords(fact)
  return {zh: `${name.zh} ${figure.zh}`, en: `${name.en} ${figure.en}`}
}
