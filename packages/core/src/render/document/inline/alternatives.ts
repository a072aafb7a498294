/** Paths and alternative texts of images. */
import type {PhrasingContent} from 'mdast'
import type {Bilingual} from '../../../model/content.js'
import type {Language} from '../../../model/language.js'
import {plainText} from '../words.js'

/** The path as the image files are keyed: relative to the guideline's folder, `./` and escapes resolved. */
export function imagePath(address: string): string {
  const path = address.replace(/^(?:\.\/)+/u, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** `氯胺酮 | Ketamine` parted at the divider that leaves Han on one side alone; undefined where there is none. */
function divided(alternative: string): Bilingual | undefined {
  const parts = alternative.split(/\s*[|｜]\s*/u)
  if (parts.length !== 2) return undefined
  const [first = '', second = ''] = parts
  const han = /\p{Script=Han}/u
  if (han.test(first) === han.test(second)) return undefined
  const side = (value: string): PhrasingContent[] => [{type: 'text', value}]
  return han.test(first)
    ? {type: 'bilingual', zh: side(first), en: side(second)}
    : {type: 'bilingual', zh: side(second), en: side(first)}
}

/** The alternative text for a language, or for both with a divider; the other language's where one has none. */
export function alternativeIn(alternative: string | Bilingual, lang: Language, both: boolean): string {
  const texts = typeof alternative === 'string' ? (divided(alternative) ?? alternative) : alternative
  if (typeof texts === 'string') return texts
  const zh = plainText(texts.zh)
  const en = plainText(texts.en)
  if (both && zh && en) return lang === 'zh' ? `${zh} / ${en}` : `${en} / ${zh}`
  return (lang === 'zh' ? zh || en : en || zh) || ''
}
