/** Words of the program: one i18next instance of our own a language, made on first use. */
import {createInstance, type i18n} from 'i18next'
import type {Language} from '../model/language.js'
import {resources} from './resources.generated.js'

export type Namespace = keyof (typeof resources)['en']

const instances = new Map<Language, i18n>()

function instance(language: Language): i18n {
  let made = instances.get(language)
  if (!made) {
    made = createInstance()
    void made.init({
      lng: language,
      fallbackLng: false,
      initAsync: false,
      resources: {[language]: resources[language]},
      ns: Object.keys(resources[language]),
      interpolation: {escapeValue: false},
      returnObjects: false,
      keySeparator: '.',
    })
    instances.set(language, made)
  }
  return made
}

/** The text of `namespace:key` in a language, `{{name}}` filled from `values`. Throws where there is none: that is our bug. */
export function translate(
  language: Language,
  namespace: Namespace,
  key: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const i = instance(language)
  const path = `${namespace}:${key}`
  if (!i.exists(path)) throw new Error(`No text for ${path} in ${language}`)
  return i.t(path, values)
}

export function hasText(language: Language, namespace: Namespace, key: string): boolean {
  return instance(language).exists(`${namespace}:${key}`)
}
