/** A `.csl` file → what prints an edition's citations and references. */
import type {CitationStyle, Language, ReferenceFormatter} from '@zhinan/core'
import {citationFormOf, probes} from './citation-form.js'
import {type CslItem, toCslItem} from './csl-item.js'
import {engineMessage, StyleEngine} from './engine.js'
import {formatAll} from './format-all.js'
import {readLocales} from './locales/read.js'
import {asOptionsHaveIt, ignoredOptions} from './options.js'
import {type CslProblem, type CslRemark, problem, remark} from './problems.js'
import {missingLayout, withLayoutFor} from './style/entry-layouts.js'
import {harmless} from './style/harmless.js'
import {inspectStyle, missingMacros, titleOf} from './style/inspect.js'
import {printsOriginals, sortsItsList, withNumbers, withoutNumbers} from './style/prepare.js'
import {trials} from './trials.js'
import {copyOf} from './xml/element.js'
import {readXml} from './xml/read.js'

/** The options of the front matter's `citationStyle` may stand beside; `style` is here the text of the file. */
export interface CslFormatterOptions extends CitationStyle {
  /** The edition's language. A style without a `default-locale` is English; in a Chinese edition its Chinese entries have Chinese words. */
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
  const style = harmless(read.root)
  const fault = inspectStyle(style)
  if (fault) return {problem: fault}
  const language = options.language ?? (/^zh\b/i.test(style.attrs['default-locale'] ?? '') ? 'zh' : 'en')
  const added = missingLayout(style, language)
  const locales = readLocales(options.locales ?? {}, added)
  if ('problem' in locales) return locales
  const bilingual = printsOriginals(style)
  const forList = withoutNumbers(added ? withLayoutFor(style, added) : style)
  const engineFor = (items: readonly CslItem[]) => new StyleEngine(copyOf(forList), locales.of, items)
  try {
    const form = citationFormOf(new StyleEngine(withNumbers(style), locales.of, probes(language)), language)
    if (!form) return {problem: problem('not-numeric')}
    engineFor(trials.map((trial, index) => toCslItem(trial, `trial-${index}`))).entries()
    const formatter: ReferenceFormatter = {
      id: titleOf(style) || 'csl',
      citation: {
        ...form,
        ...(options.joinFrom && {joinFrom: options.joinFrom}),
        ...(options.order && {order: options.order}),
        ...(options.citations && {raised: options.citations === 'raised'}),
      },
      formatReferences: references => {
        const printable = references.map(reference => asOptionsHaveIt(reference, options, bilingual))
        return formatAll(printable, engineFor, bilingual, (key, message) =>
          options.report?.(key, problem('engine-failed', message)),
        )
      },
    }
    const ignored = ignoredOptions(options)
    const missing = missingMacros(style)
    const remarks = [
      ...(missing.length > 0 ? [remark('macro-missing', missing.join(', '))] : []),
      ...(sortsItsList(style) ? [remark('list-sorted')] : []),
      ...[...locales.absent].map(tag => remark('locale-absent', tag)),
      ...(ignored.length > 0 ? [remark('options-ignored', ignored.join(', '))] : []),
    ]
    return {formatter, remarks}
  } catch (error) {
    return {problem: problem('engine-failed', engineMessage(error))}
  }
}
