/**
 * How a style prints numbers in the text, read off what the engine makes of a few citations.
 *
 *   one: [1]   one and three: [1,3]   one to three: [1-3]   three and one: [1,3]   page 260 of one: [1]260
 */
import type {CitationForm, Language} from '@zhinan/core'
import type {CslItem} from './csl-item.js'
import type {StyleEngine} from './engine.js'
import {marks} from './marks.js'

const name = 'Qqauthor'

/** Four items that an engine must know to be asked for its form. */
export const probes = (language: Language): readonly CslItem[] =>
  ['1', '2', '3', '4'].map(id => ({
    id,
    type: 'article-journal',
    language: language === 'zh' ? 'zh-CN' : 'en-US',
    title: 'Qqtitle',
    author: [{family: name, given: 'Q'}],
    'container-title': 'Qqjournal',
    issued: {'date-parts': [[1999]]},
  }))

/** @returns `undefined` if citations of one item are not one number and marks around it */
export function citationFormOf(engine: StyleEngine, language: Language): CitationForm | undefined {
  const one = engine.citation(['1'])
  const raised = one.includes(marks.superscript.open)
  const [, open, close] = /^(\D*)1(\D*)$/.exec(plain(one)) ?? []
  if (open === undefined || close === undefined || /Qq/.test(open + close)) return undefined
  const inside = (printed: string, first: string, last: string): string | undefined => {
    const text = plain(printed)
    const fits = text.startsWith(open + first) && text.endsWith(last + close)
    return fits ? text.slice(open.length + first.length, text.length - close.length - last.length) : undefined
  }
  const separator = inside(engine.citation(['1', '3']), '1', '3') ?? ','
  const run = inside(engine.citation(['1', '2', '3']), '1', '3')
  const rangeMark = run === undefined || run.includes('2') ? undefined : run
  const etAl = engine.term('et-al')
  const entry = plain(engine.entries().get('1') ?? '').trimStart()
  const entryNumber = /^[[［【]1[\]］】]/.test(entry) ? 'bracketed' : /^1[.．]/.test(entry) ? 'stopped' : undefined
  return {
    raised,
    open,
    close,
    separator,
    rangeMark: rangeMark ?? '-',
    joinFrom: rangeMark === undefined ? Number.POSITIVE_INFINITY : 3,
    order: inside(engine.citation(['3', '1']), '1', '3') === separator ? 'ascending' : 'as-written',
    locator: locatorOf(plain(engine.citation(['1'], '260')), open, close, language),
    // CSL cannot say so; journals that raise bare numbers (AMA, Nature, The Lancet) set them behind the stop.
    afterStops: raised && open === '' && close === '',
    etAlStop: /[a-z]/i.test(etAl) ? etAl.endsWith('.') : true,
    ...(entryNumber && {entryNumber}),
  }
}

/** Where a style prints no pages: as GB/T 7714 (after the bracket) in Chinese, else inside. */
function locatorOf(printed: string, open: string, close: string, language: Language): CitationForm['locator'] {
  const [before] = printed.split('260')
  if (before === printed || before === undefined) return language === 'zh' ? 'after' : 'inside'
  const between = before.slice(open.length + 1)
  if (/[(（]/.test(between)) return 'parentheses'
  return close !== '' && between.includes(close.trim()) ? 'after' : 'inside'
}

const plain = (printed: string): string => printed.replace(/[\uE010-\uE022]/g, '')
