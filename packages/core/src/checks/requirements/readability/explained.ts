/**
 * Whether a text explains a word where it stands.
 *
 *   高血压（血压高）  血压高（高血压）  高血压，也就是血压高  这叫“高血压”
 *   hypertension (high blood pressure)   hypertension, or high blood pressure   this is called hypertension
 */
import type {Language} from '../../../model/language.js'

const near = 60

const before: Readonly<Record<Language, RegExp>> = {
  zh: /(?:叫做?|叫作|称为?|称作|称之为|所谓的?|名为|俗称|学名|医学上(?:叫|称)?|简称|也就是|就是|即)[是为:,]?\s?["'“”‘’「『《(]?$/u,
  en: /(?:(?:call|calls|called)(?: it| this| that| these| them)?|known as|named|termed|medical (?:name|term|word) (?:for \w+(?: \w+){0,4} )?is|short for|that is,?|i\.e\.,?|what doctors call)\s(?:an? |the )?["'“‘(]?$/u,
}

/** A word or two may end the term: 电休克治疗（…）, electroconvulsive therapy (…). */
const after: Readonly<Record<Language, RegExp>> = {
  zh: /^\p{Script=Han}{0,4}["'“”‘’」』》]?\s?\(|^["'“”‘’」』》]?[,;:]?(?:也就是|就是|即|是指|指的?是|意思是|也叫|又叫|又称|也称|俗称|通俗地?说|换句话说|简单地?说)|^["'“”‘’」』》]?(?:是|指)(?:一种|一类|用|让|把|从|在|由|因|一个|一项)/u,
  en: /^(?:s|es)?(?: [a-z-]{2,20}){0,2}["'”’]?\s?(?:\(|(?:[,;:–—-]\s?)?(?:that is|i\.e\.|which means|meaning|in other words|also (?:called|known)|means |refers to|is (?:an? |the |when |another |where )|are (?:a |the |when ))|[,–—-]\s?(?:or |an? |the |when |where |in which |which ))/iu,
}

/** `text` is flat, `start` and `end` are the word's. */
export function isExplained(text: string, start: number, end: number, language: Language): boolean {
  const ahead = text.slice(end, end + near)
  if (after[language].test(ahead)) return true
  const behind = text.slice(Math.max(0, start - near), start)
  if (before[language].test(behind)) return true
  // Alone in brackets behind other words, of which it is the name.
  const opened = behind.lastIndexOf('(')
  if (opened <= 0 || behind.indexOf(')', opened) >= 0) return false
  return /[\p{L}\p{N}]/u.test(behind.slice(0, opened))
}
