/** References → what the engine prints of them, as the parts that core prints. */
import type {FormattedPart, FormattedReference, Language, Reference} from '@zhinan/core'
import type {PhrasingContent} from 'mdast'
import {type CslItem, toCslItem} from './csl-item.js'
import {engineMessage, type StyleEngine} from './engine.js'
import {plainText, readPhrasing} from './phrasing.js'

type EngineMaker = (items: readonly CslItem[]) => StyleEngine

/**
 * All at once; if the engine fails at one of them, each by itself.
 *
 * @param bilingual whether the style prints pairs
 */
export function formatAll(
  references: readonly Reference[],
  engineFor: EngineMaker,
  bilingual: boolean,
  fail: (key: string, message: string) => void,
): readonly FormattedReference[] {
  const items = references.map((reference, index) => toCslItem(reference, `ref-${index}`))
  let printed: ReadonlyMap<string, string>
  try {
    printed = engineFor(items).entries()
  } catch {
    printed = new Map(
      items.flatMap((item, index) => {
        try {
          return [...engineFor([item]).entries()]
        } catch (error) {
          fail(references[index]?.key ?? '', engineMessage(error))
          return []
        }
      }),
    )
  }
  return references.map((reference, index) => ({
    key: reference.key,
    parts: partsOf(reference, blocksOf(reference, printed.get(`ref-${index}`) ?? '', bilingual)),
  }))
}

/** Of an entry without a pair, a style that prints pairs leaves what the languages share: `[J]. 2022, 55(1): 1-8.` */
function blocksOf({paired}: Reference, printed: string, bilingual: boolean): readonly (readonly PhrasingContent[])[] {
  const blocks = readPhrasing(printed)
  return bilingual && paired?.title === undefined ? blocks.slice(0, 1) : blocks
}

/** What the engine writes in place of an entry of which the style prints nothing. */
const nothingPrinted = /^\[CSL STYLE ERROR/

function partsOf(reference: Reference, blocks: readonly (readonly PhrasingContent[])[]): readonly FormattedPart[] {
  const [first] = blocks
  if (!first || nothingPrinted.test(plainText(first))) {
    const value = [reference.title, reference.containerTitle, reference.issued?.year].filter(Boolean).join('. ')
    return [{language: reference.language, children: [{type: 'text', value: value || reference.key}]}]
  }
  return blocks.map(children => ({language: languageOf(reference, children), children}))
}

/** Of an entry in two languages, a part with a run of Chinese characters is the Chinese one. */
function languageOf({language, paired}: Reference, children: readonly PhrasingContent[]): Language {
  if (!paired || paired.language === language) return language
  return /\p{Script=Han}/u.test(plainText(children)) ? 'zh' : 'en'
}
