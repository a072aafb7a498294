import {describe, expect, test} from 'vitest'
import {chinese, english, fixture, paired, printed, reference, working} from './csl.js'

const doi = '10.1001/archpsyc.63.8.856<https://doi.org/10.1001/archpsyc.63.8.856>'
const title = english.title

// The engine sets no Chinese in italics.
const lists: readonly (readonly [style: string, edition: 'zh' | 'en', english: string, chinese: string])[] = [
  [
    'chinese-medical-association',
    'zh',
    `en Zarate CA Jr, Singh JB, Carlson PJ, et al. ${title}[J]. Arch Gen Psychiatry, 2006, 63(8): 856-864. DOI: ${doi}.`,
    'zh 王高华, 舒畅, 李明, 等. 氯胺酮治疗难治性抑郁症的系统评价[J]. 中华精神科杂志, 2022, 55(1): 1-8.',
  ],
  [
    'gbt7714-2015-bilingual',
    'zh',
    `en ZARATE C A Jr, SINGH J B, CARLSON P J, et al. ${title}[J/OL]. Archives of General Psychiatry, 2006, 63(8): 856-864. DOI:${doi}.`,
    'zh 王高华, 舒畅, 李明, 等. 氯胺酮治疗难治性抑郁症的系统评价[J]. 中华精神科杂志, 2022, 55(1): 1-8.',
  ],
  [
    'gbt7714-2025-bilingual',
    'en',
    `en Zarate C A Jr，Singh J B，Carlson P J，et al. ${title}[J/OL]. Archives of General Psychiatry，2006，63（8）：856-864. DOI:${doi}.`,
    'zh 王高华，舒畅，李明，等. 氯胺酮治疗难治性抑郁症的系统评价[J]. 中华精神科杂志，2022，55（1）：1-8.',
  ],
  [
    // One layout, Chinese: as the style stands, its English entries would end in 等.
    'china-national-standard-gb-t-7714-2025-numeric',
    'zh',
    `en Zarate C A Jr，Singh J B，Carlson P J，et al. ${title}[J/OL]. Archives of General Psychiatry，2006，63（8）：856-864. DOI:${doi}.`,
    'zh 王高华，舒畅，李明，等. 氯胺酮治疗难治性抑郁症的系统评价[J]. 中华精神科杂志，2022，55（1）：1-8.',
  ],
  [
    'american-medical-association',
    'en',
    `en Zarate CA Jr, Singh JB, Carlson PJ, et al. ${title}. *Arch Gen Psychiatry*. 2006;63(8):856-864. doi:${doi}`,
    'zh 王高华, 舒畅, 李明, 赵强. 氯胺酮治疗难治性抑郁症的系统评价. 中华精神科杂志. 2022;55(1):1-8.',
  ],
  [
    'nlm-citation-sequence',
    'en',
    `en Zarate CA Jr, Singh JB, Carlson PJ, Brutsche NE, Ameli R, Luckenbaugh DA, et al. ${title}. Arch Gen Psychiatry. 2006 Aug;63(8):856–64. doi:${doi}`,
    'zh 王高华, 舒畅, 李明, 赵强. 氯胺酮治疗难治性抑郁症的系统评价. 中华精神科杂志. 2022;55(1):1–8.',
  ],
  [
    'nature',
    'en',
    `en Zarate, C. A., Jr *et al.* ${title}. *Arch Gen Psychiatry* **63**, 856–864 (2006).`,
    'zh 王高华, 舒畅, 李明 & 赵强. 氯胺酮治疗难治性抑郁症的系统评价. 中华精神科杂志 **55**, 1–8 (2022).',
  ],
  [
    'the-lancet',
    'en',
    `en Zarate CA Jr, Singh JB, Carlson PJ, *et al.* ${title}. *Arch Gen Psychiatry* 2006; **63**: 856–64.`,
    'zh 王高华, 舒畅, 李明, 赵强. 氯胺酮治疗难治性抑郁症的系统评价. 中华精神科杂志 2022; **55**: 1–8.',
  ],
]

test.each(lists)('%s in the edition %s', (style, language, ...expected) => {
  const {formatter, remarks} = working(fixture(style), {language})
  expect(formatter.formatReferences([english, chinese]).map(printed)).toEqual(expected)
  expect(remarks).toEqual([])
})

test('a style without a locale prints 等 in Chinese entries of a Chinese edition only', () => {
  const seven = {...chinese, authors: [...chinese.authors, ...chinese.authors]}
  const list = (language: 'zh' | 'en') =>
    working(fixture('nlm-citation-sequence'), {language}).formatter.formatReferences([seven, english]).map(printed)
  expect(list('zh')[0]).toContain('舒畅, 等. 氯胺酮')
  expect(list('zh')[1]).toContain('Luckenbaugh DA, et al. A randomized')
  expect(list('zh')[1]).toContain('2006 Aug;63(8):856–64')
  expect(list('en')[0]).toContain('舒畅, et al. 氯胺酮')
})

describe('a style that prints pairs', () => {
  const own = 'zh 王高华, 舒畅, 李明, 等. 氯胺酮治疗难治性抑郁症的系统评价[J]. 中华精神科杂志, 2022, 55(1): 1-8.'
  const other = 'en Wang G, Shu C, Li M, et al. Systematic review of ketamine[J]. Chin J Psychiatry, 2022, 55(1): 1-8.'
  const {paired: pair, ...rest} = paired
  const turned = reference({
    ...rest,
    ...pair,
    paired: {...rest, language: 'zh', authors: rest.authors, containerTitle: '中华精神科杂志'},
  })
  const list = (entry: typeof paired, pairs?: 'both' | 'own' | 'english') =>
    working(fixture('chinese-journal-of-ibd'), {language: 'zh', ...(pairs && {pairs})})
      .formatter.formatReferences([entry])
      .map(printed)

  test('prints both, the Chinese first', () => expect(list(paired)).toEqual([`${own} ‖ ${other}`]))
  test('whichever language the entry is in', () => expect(list(turned)).toEqual([`${own} ‖ ${other}`]))
  test('prints its own if asked to', () => expect(list(paired, 'own')).toEqual([own]))
  test('prints the English one if asked to', () => expect(list(paired, 'english')).toEqual([other]))
  test('prints an entry without a pair alone', () => expect(list(chinese)).toEqual([own]))
})

test('options that leave fields out', () => {
  const web = reference({
    type: 'webpage',
    title: 'Depression',
    authors: [{literal: 'World Health Organization'}],
    url: 'https://www.who.int/x?a=1&b=2',
    issued: {year: '2023', month: '03', day: '31'},
    accessed: {year: '2024', month: '05', day: '01'},
  })
  const list = (options: Parameters<typeof working>[1]) =>
    working(fixture('american-medical-association'), {language: 'en', ...options})
      .formatter.formatReferences([english, web])
      .map(printed)
  const [, whole] = list({})
  expect(whole).toBe(
    'en World Health Organization. Depression. March 31, 2023. Accessed May 1, 2024. https://www.who.int/x?a=1&b=2<https://www.who.int/x?a=1&b=2>',
  )
  const [article, page] = list({doi: false, url: false, accessDate: false, journalTitles: 'full'})
  expect(article).toMatch(/\*Archives of General Psychiatry\*\. 2006;63\(8\):856-864\.$/)
  expect(page).toBe('en World Health Organization. Depression. March 31, 2023.')
})

test('an option that a style decides itself is named', () => {
  const {remarks} = working(fixture('nature'), {authors: {upTo: 3, shown: 3}, doi: true})
  expect(remarks.map(({id, detail}) => [id, detail])).toEqual([['options-ignored', 'authors, doi']])
})

test('a list of authors that breaks off', () => {
  const [first] = working(fixture('american-medical-association'), {language: 'en'}).formatter.formatReferences([
    {...english, authors: english.authors.slice(1, 3), authorsIncomplete: true},
  ])
  expect(first && printed(first)).toContain('en Singh JB, Carlson PJ, et al. A randomized')
})

test('the same list twice is the same, whatever else was formatted between', () => {
  const {formatter} = working(fixture('chinese-journal-of-ibd'))
  const once = formatter.formatReferences([english, paired])
  formatter.formatReferences([chinese])
  expect(formatter.formatReferences([english, paired])).toEqual(once)
})
