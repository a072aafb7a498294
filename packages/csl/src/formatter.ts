/** A `.csl` file → what prints an edition's citations and references. */
import type {
  CitationStyle,
  FormattedPart,
  FormattedReference,
  Language,
  Reference,
  ReferenceFormatter,
} from '@zhinan/core'
import type {PhrasingContent} from 'mdast'
import {citationFormOf, probes} from './citation-form.js'
import {type CslItem, toCslItem} from './csl-item.js'
import {engineMessage, type LocaleReader, StyleEngine} from './engine.js'
import {builtInLocales} from './locales/index.js'
import {asOptionsHaveIt, ignoredOptions} from './options.js'
import {plainText, readPhrasing} from './phrasing.js'
import {type CslProblem, type CslRemark, problem, remark} from './problems.js'
import {inspectStyle, missingMacros, titleOf} from './style/inspect.js'
import {printsOriginals, sortsItsList, withEnglishLayout, withNumbers, withoutNumbers} from './style/prepare.js'
import {trials} from './trials.js'
import {copyOf, type XmlElement} from './xml/element.js'
import {readXml} from './xml/read.js'

/** The options of the front matter's `citationStyle` may stand beside; `style` is here the text of the file. */
export interface CslFormatterOptions extends CitationStyle {
  /** The edition's language: whose words a style without a `default-locale` prints. */
  readonly language?: Language
  /** CSL locale files by language tag (`de-DE`), beside or in place of the built-in zh-CN, en-US and en-GB. */
  readonly locales?: Readonly<Record<string, string>>
  /** Called where the engine fails at one reference, which is then printed plainly: its key and the problem. */
  readonly report?: (key: string, problem: CslProblem) => void
}

export type CslFormatter =
  | {readonly formatter: ReferenceFormatter; readonly remarks: readonly CslRemark[]}
  | {readonly problem: CslProblem}

/**
 * Reads a CSL 1.0 or CSL-M style and tries it on a reference of every type in both languages.
 *
 * @returns the formatter, with remarks on what it cannot do; or the problem why the style cannot be used. Never throws.
 */
export function cslFormatter(options: CslFormatterOptions): CslFormatter {
  const read = readXml(options.style)
  if ('problem' in read) return read
  const fault = inspectStyle(read.root)
  if (fault) return {problem: fault}
  const locales = readLocales(options.locales ?? {})
  if ('problem' in locales) return locales
  const absent = new Set<string>()
  const readLocale: LocaleReader = tag => {
    const found = locales.read.get(tag)
    if (!found) absent.add(tag)
    return copyOf(found ?? locales.fallback)
  }
  const language = options.language ?? (/^zh\b/i.test(read.root.attrs['default-locale'] ?? '') ? 'zh' : 'en')
  const tag = language === 'zh' ? 'zh-CN' : 'en-US'
  const bilingual = printsOriginals(read.root)
  const forList = withoutNumbers(withEnglishLayout(read.root, tag))
  const engineFor = (items: readonly CslItem[]) => new StyleEngine(copyOf(forList), tag, readLocale, items)
  try {
    const form = citationFormOf(new StyleEngine(withNumbers(read.root), tag, readLocale, probes(language)), language)
    if (!form) return {problem: problem('not-numeric')}
    engineFor(trials.map((trial, index) => toCslItem(trial, `trial-${index}`))).entries()
    const formatter: ReferenceFormatter = {
      id: titleOf(read.root) || 'csl',
      citation: {
        ...form,
        ...(options.joinFrom && {joinFrom: options.joinFrom}),
        ...(options.order && {order: options.order}),
        ...(options.citations && {raised: options.citations === 'raised'}),
      },
      formatReferences: references => {
        const printable = references.map(reference => asOptionsHaveIt(reference, options, bilingual))
        return formatAll(printable, engineFor, (key, message) =>
          options.report?.(key, problem('engine-failed', message)),
        )
      },
    }
    const ignored = ignoredOptions(options)
    const missing = missingMacros(read.root)
    const remarks = [
      ...(missing.length > 0 ? [remark('macro-missing', missing.join(', '))] : []),
      ...(sortsItsList(read.root) ? [remark('list-sorted')] : []),
      ...[...absent].map(tag => remark('locale-absent', tag)),
      ...(ignored.length > 0 ? [remark('options-ignored', ignored.join(', '))] : []),
    ]
    return {formatter, remarks}
  } catch (error) {
    return {problem: problem('engine-failed', engineMessage(error))}
  }
}

function readLocales(
  given: Readonly<Record<string, string>>,
): {readonly read: ReadonlyMap<string, XmlElement>; readonly fallback: XmlElement} | {readonly problem: CslProblem} {
  const read = new Map<string, XmlElement>()
  for (const [tag, text] of [...builtInLocales, ...Object.entries(given)]) {
    const locale = readXml(text)
    if ('problem' in locale || locale.root.name !== 'locale') return {problem: problem('locale-broken', tag)}
    read.set(tag, locale.root)
  }
  const fallback = read.get('en-US')
  return fallback ? {read, fallback} : {problem: problem('locale-broken', 'en-US')}
}

type EngineMaker = (items: readonly CslItem[]) => StyleEngine

/** All at once; if the engine fails at one of them, each by itself. */
function formatAll(
  references: readonly Reference[],
  engineFor: EngineMaker,
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
    parts: partsOf(reference, readPhrasing(printed.get(`ref-${index}`) ?? '')),
  }))
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
