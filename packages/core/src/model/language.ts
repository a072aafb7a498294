/** The two languages of a guideline, and values that exist once for each. */

/** `zh` is simplified Chinese (`zh-CN` in front matter and in HTML), `en` is English. */
export type Language = 'zh' | 'en'

export const languages = ['zh', 'en'] as const satisfies readonly Language[]

/** The BCP 47 tag that front matter and `lang` attributes carry. */
export const languageTags = {zh: 'zh-CN', en: 'en'} as const satisfies Record<Language, string>

/** A value that may exist in each language; an absent key means that nobody wrote it. */
export type Localized<T> = {readonly [L in Language]?: T}

export type LocalizedText = Localized<string>

export const otherLanguage = (language: Language): Language => (language === 'zh' ? 'en' : 'zh')
