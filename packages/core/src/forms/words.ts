/** Words of a form in both languages: a field's tooltip says both in every edition. */
import {translate} from '../locales/translator.js'
import type {Language} from '../model/language.js'

export type Words = Readonly<Record<Language, string>>

type Values = Readonly<Record<string, string | number | Words>>

const valuesIn = (lang: Language, values: Values): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[lang] : value]),
  )

/** `forms:<key>` of locales/, its values in the language of each text. */
export const words = (key: string, values: Values = {}): Words => ({
  zh: translate('zh', 'forms', key, valuesIn('zh', values)),
  en: translate('en', 'forms', key, valuesIn('en', values)),
})

/** As a language joins what it lists: `甲、乙`, `a, b`. */
export const listed = (all: readonly Words[]): Words => ({
  zh: all.map(one => one.zh).join('、'),
  en: all.map(one => one.en).join(', '),
})

/** Parted so that commas may stand within: `甲；乙`, `a; b`. */
export const clauses = (all: readonly Words[]): Words => ({
  zh: all.map(one => one.zh).join('；'),
  en: all.map(one => one.en).join('; '),
})

export const same = (text: string): Words => ({zh: text, en: text})
