/** Alternative texts of images: one, or one in each language. */
import type {Image, PhrasingContent} from 'mdast'
import type {Bilingual} from '../model/content.js'
import type {Language} from '../model/language.js'
import {textLanguage} from '../source/index.js'

const side = (value: string): PhrasingContent[] => [{type: 'text', value: value.trim()}]

export const bilingualText = (zh: string, en: string, image: Pick<Image, 'position'>): Bilingual => ({
  type: 'bilingual',
  zh: side(zh),
  en: side(en),
  ...(image.position ? {position: image.position} : {}),
})

/** As the source stage divided it. */
export const alternativeOf = (image: Image): string | Bilingual => image.data?.alternative ?? image.alt ?? ''

/** The language of a text that is in one; undefined for a text in both, or in none. */
export function languageOfText(alternative: string | Bilingual): Language | undefined {
  if (typeof alternative !== 'string') return undefined
  const {language} = textLanguage(alternative)
  return language === 'shared' ? undefined : language
}
