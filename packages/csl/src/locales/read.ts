/** The locales of CSL that a style may ask for: the built-in ones, those given, and what an entry's other language needs. */
import type {Language} from '@zhinan/core'
import {type CslProblem, problem} from '../problems.js'
import {entryLocale} from '../style/entry-layouts.js'
import {harmless} from '../style/harmless.js'
import {copyOf, type XmlElement} from '../xml/element.js'
import {readXml} from '../xml/read.js'
import {builtInLocales} from './index.js'

export interface Locales {
  /** For the engine: a copy; where there is none, the English one. */
  readonly of: (tag: string) => XmlElement
  /** Those asked for that there are none of. */
  readonly absent: ReadonlySet<string>
}

/** @param added the language of the layout that was added to the style */
export function readLocales(
  given: Readonly<Record<string, string>>,
  added: Language | undefined,
): Locales | {readonly problem: CslProblem} {
  const read = new Map<string, XmlElement>()
  for (const [tag, text] of [...builtInLocales, ...Object.entries(given)]) {
    const locale = readXml(text)
    if ('problem' in locale || locale.root.name !== 'locale') return {problem: problem('locale-broken', tag)}
    read.set(tag, harmless(locale.root))
  }
  const english = read.get('en-US')
  const chinese = read.get('zh-CN')
  if (!english || !chinese) return {problem: problem('locale-broken', 'en-US, zh-CN')}
  if (added) read.set(added === 'zh' ? 'zh-CN' : 'en-US', entryLocale(added, english, chinese))
  const absent = new Set<string>()
  const of = (tag: string): XmlElement => {
    const found = read.get(tag)
    if (!found) absent.add(tag)
    return copyOf(found ?? english)
  }
  return {of, absent}
}
