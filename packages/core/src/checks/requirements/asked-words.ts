/** What an element is called, what it asks and who asks for it, in both languages, for messages. */
import type {Language, LocalizedText} from '../../model/language.js'
import {type AskedElement, elementName, isBinding, requirementSource} from '../../requirements/index.js'

const inLanguage = (text: LocalizedText, language: Language): string =>
  text[language] ?? text[language === 'zh' ? 'en' : 'zh'] ?? ''

function sourceOf({element, demands}: AskedElement, language: Language): string {
  const binding = demands.filter(isBinding)
  const [first] = binding
  if (!first) return element.own?.source ?? element.own?.pack ?? ''
  const name = requirementSource(first.source).name[language]
  const part = first.part?.[language]
  if (language === 'zh') return `${name}${part ?? ''}${binding.length > 1 ? '等' : ''}`
  return `${name}${part === undefined ? '' : `, ${part}`}${binding.length > 1 ? ', and others' : ''}`
}

export function askedWords(asked: AskedElement): Readonly<Record<string, string>> {
  const {element} = asked
  const [sourceZh, sourceEn] = [sourceOf(asked, 'zh'), sourceOf(asked, 'en')]
  return {
    element: elementName(element),
    labelZh: inLanguage(element.label, 'zh'),
    labelEn: inLanguage(element.label, 'en'),
    asksZh: inLanguage(element.asks, 'zh'),
    asksEn: inLanguage(element.asks, 'en'),
    ...(sourceZh === '' ? {} : {sourceZh, sourceEn}),
  }
}
