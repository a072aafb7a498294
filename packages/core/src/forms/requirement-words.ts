/** What a requirement is called, as plain words in both languages: for tooltips and findings. */
import type {PhrasingContent} from 'mdast'
import type {Label, Requirement} from '../model/guideline.js'
import {type Language, otherLanguage} from '../model/language.js'
import {withoutMarks} from '../render/document/targets.js'
import {plainText} from '../render/document/words.js'
import type {Vocabulary} from '../requirements/vocabulary.js'
import {listed, type Words, words} from './words.js'

const inLanguage = (nodes: readonly PhrasingContent[], lang: Language): string =>
  plainText(
    withoutMarks(nodes).map(node => (node.type === 'bilingual' ? {type: 'emphasis', children: node[lang]} : node)),
  )
    .replace(/\s+/gu, ' ')
    .trim()

function labelIn(label: Label | undefined, lang: Language): string {
  const own = label?.[lang] ?? label?.shared
  return own ? inLanguage(own, lang) : ''
}

/** Its title; what a language lacks is said by the elements that it meets, else by its number. */
export function requirementWords(requirement: Requirement, vocabulary: Vocabulary): Words {
  const {area, elements, label, number} = requirement
  const named = elements.flatMap(id => vocabulary.element(area, id) ?? [])
  const fallback = named.length > 0 ? listed(named) : words(`requirement.${area}`, {number})
  const own = (lang: Language): string =>
    labelIn(label, lang) || (named.length > 0 ? fallback[lang] : labelIn(label, otherLanguage(lang)) || fallback[lang])
  return {zh: own('zh'), en: own('en')}
}
