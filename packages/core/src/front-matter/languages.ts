/** `languages:` and what stands once for each language without being a text. */
import {z} from 'zod'
import type {Language} from '../model/language.js'
import {choice, fieldDescriptions, type LanguageContext, texts} from '../yaml/fields.js'

const tags = ['zh-CN', 'zh', 'en'] as const
const aliases = {
  'zh-hans': 'zh-CN',
  'zh-hans-cn': 'zh-CN',
  'zh-cn': 'zh-CN',
  zh_cn: 'zh-CN',
  chinese: 'zh-CN',
  中文: 'zh-CN',
  汉语: 'zh-CN',
  简体中文: 'zh-CN',
  english: 'en',
  英文: 'en',
  英语: 'en',
  'en-us': 'en',
  'en-gb': 'en',
} as const

/** The languages of a guideline, the one it was written in first; `zh` and `zh-CN` are the same, one named twice counts once. */
export const languageList = () => {
  const schema = texts(choice(tags, aliases)).transform((list): Language[] => [
    ...new Set(list.map((tag): Language => (tag === 'en' ? 'en' : 'zh'))),
  ])
  fieldDescriptions.add(schema, {kind: 'language-list', values: ['zh-CN', 'en']})
  return schema
}

/** `zh:` and `en:` with one map each; in a file of one language the map may stand without them. */
export function localizedPublication<S extends z.ZodType>(context: LanguageContext, entry: () => S) {
  const both = z.strictObject({zh: entry().optional(), en: entry().optional()})
  const {language} = context
  if (!language) return both
  return z.preprocess(value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return 'zh' in value || 'en' in value ? value : {[language]: value}
  }, both)
}
