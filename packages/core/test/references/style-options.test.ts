/** Every option over every style, and pairs. */
import {describe, expect, test} from 'vitest'
import type {CitationStyleOptions} from '../../src/model/citation-style.js'
import {applyOptions, formatReference, referenceStyles, styleFormatter} from '../../src/references/index.js'
import {plainText} from './plain-text.js'
import {name, type WrittenReference, written} from './written-reference.js'

const printed = (id: string, entry: WrittenReference, options: CitationStyleOptions = {}): string[] => {
  const formatter = styleFormatter(applyOptions(referenceStyles.get(id)!, options))
  return formatter
    .formatReferences([written(entry)])
    .flatMap(({parts}) => parts.map(part => `${part.language} ${plainText(part.children)}`))
}

const chinese: WrittenReference = {
  type: 'article-journal',
  language: 'zh',
  authors: ['王高华', '舒畅', '向均怡', '王惠玲'],
  title: '氯胺酮治疗难治性抑郁症: 进展',
  containerTitle: '中华精神科杂志',
  issued: '2021-03',
  volume: '54',
  issue: '增刊1',
  pages: '201-206',
  doi: '10.3760/cma.j.cn1',
  url: 'https://rs.yiigle.com/cmaid/1',
  accessed: '2026-11-01',
}
const english: WrittenReference = {
  type: 'article-journal',
  authors: ['Zarate, Carlos A., Jr', 'De Morgan, Jean-Luc'],
  title: 'Ketamine (racemic), once',
  containerTitle: 'The Archives of General Psychiatry',
  containerTitleShort: 'Arch. Gen. Psychiatry',
  issued: '2006',
  volume: '63',
  issue: '5-6',
  pages: '856-64',
}
const pair: WrittenReference = {
  ...chinese,
  paired: {
    language: 'en',
    title: 'Ketamine for treatment-resistant depression',
    authors: ['Wang, Gaohua', 'Shu, Chang', 'Xiang, Junyi', 'Wang, Huiling'].map(name),
    authorsIncomplete: false,
    editors: [],
    containerTitle: 'Chinese Journal of Psychiatry',
    containerTitleShort: 'Chin. J. Psychiatry',
  },
}

describe('one list, each entry in its own language', () => {
  test.each([
    [
      'cma',
      chinese,
      'zh 王高华, 舒畅, 向均怡, 等. 氯胺酮治疗难治性抑郁症: 进展[J]. 中华精神科杂志, 2021, 54(增刊1): 201-206. DOI: 10.3760/cma.j.cn1.',
    ],
    [
      'cma',
      english,
      'en Zarate CA Jr, De Morgan JL. Ketamine (racemic), once[J]. Arch Gen Psychiatry, 2006, 63(5/6): 856-864.',
    ],
    [
      'gbt7714-2025',
      chinese,
      'zh 王高华，舒畅，向均怡，等. 氯胺酮治疗难治性抑郁症: 进展[J/OL]. 中华精神科杂志，2021，54（增刊1）：201-206. https://rs.yiigle.com/cmaid/1. DOI:10.3760/cma.j.cn1.',
    ],
    [
      'gbt7714-2025',
      english,
      'en Zarate C A Jr，De Morgan J-L. Ketamine (racemic), once[J]. The Archives of General Psychiatry，2006，63（5/6）：856-864.',
    ],
    [
      'gbt7714-2015',
      chinese,
      'zh 王高华, 舒畅, 向均怡, 等. 氯胺酮治疗难治性抑郁症: 进展[J/OL]. 中华精神科杂志, 2021, 54(增刊1): 201-206[2026-11-01]. https://rs.yiigle.com/cmaid/1. DOI:10.3760/cma.j.cn1.',
    ],
    [
      'gbt7714-2015',
      english,
      'en ZARATE C A, Jr, DE MORGAN J L. Ketamine (racemic), once[J]. The Archives of General Psychiatry, 2006, 63(5/6): 856-864.',
    ],
  ])('%s', (id, entry, expected) => {
    expect(printed(id, entry)).toEqual([expected])
  })
})

describe('options', () => {
  const cases: [string, WrittenReference, CitationStyleOptions, string][] = [
    ['cma', chinese, {authors: {upTo: 6, shown: 3}}, 'zh 王高华, 舒畅, 向均怡, 王惠玲. '],
    ['cma', chinese, {authors: {upTo: 1, shown: 1}}, 'zh 王高华, 等. '],
    [
      'cma',
      chinese,
      {punctuation: 'gb'},
      'zh 王高华，舒畅，向均怡，等. 氯胺酮治疗难治性抑郁症: 进展[J]. 中华精神科杂志，2021，54（增刊1）：201-206. DOI: 10.3760/cma.j.cn1.',
    ],
    [
      'cma',
      chinese,
      {punctuation: 'full-width'},
      'zh 王高华，舒畅，向均怡，等．氯胺酮治疗难治性抑郁症: 进展［J］．中华精神科杂志，2021，54（增刊1）：201-206．DOI: 10.3760/cma.j.cn1．',
    ],
    [
      'cma',
      english,
      {punctuation: 'full-width'},
      'en Zarate CA Jr，De Morgan JL．Ketamine (racemic), once［J］．Arch Gen Psychiatry，2006，63（5/6）：856-864．',
    ],
    ['cma', chinese, {punctuation: 'by-language'}, 'zh 王高华，舒畅，向均怡，等. 氯胺酮'],
    ['cma', english, {punctuation: 'by-language'}, 'en Zarate CA Jr, De Morgan JL. Ketamine'],
    [
      'gbt7714-2025',
      english,
      {punctuation: 'half-width'},
      'en Zarate C A Jr, De Morgan J-L. Ketamine (racemic), once[J]. The Archives of General Psychiatry, 2006, 63(5/6): 856-864.',
    ],
    [
      'cma',
      chinese,
      {doi: false},
      'zh 王高华, 舒畅, 向均怡, 等. 氯胺酮治疗难治性抑郁症: 进展[J]. 中华精神科杂志, 2021, 54(增刊1): 201-206.',
    ],
    [
      'cma',
      chinese,
      {url: true},
      'zh 王高华, 舒畅, 向均怡, 等. 氯胺酮治疗难治性抑郁症: 进展[J/OL]. 中华精神科杂志, 2021, 54(增刊1): 201-206[2026-11-01]. https://rs.yiigle.com/cmaid/1. DOI: 10.3760/cma.j.cn1.',
    ],
    [
      'cma',
      chinese,
      {url: true, accessDate: false},
      'zh 王高华, 舒畅, 向均怡, 等. 氯胺酮治疗难治性抑郁症: 进展[J/OL]. 中华精神科杂志, 2021, 54(增刊1): 201-206. https',
    ],
    [
      'gbt7714-2025',
      chinese,
      {url: false},
      'zh 王高华，舒畅，向均怡，等. 氯胺酮治疗难治性抑郁症: 进展[J/OL]. 中华精神科杂志，2021，54（增刊1）：201-206. DOI:10.3760/cma.j.cn1.',
    ],
    [
      'gbt7714-2025',
      chinese,
      {url: false, doi: false},
      'zh 王高华，舒畅，向均怡，等. 氯胺酮治疗难治性抑郁症: 进展[J]. 中华精神科杂志，2021，54（增刊1）：201-206.',
    ],
    [
      'gbt7714-2025',
      chinese,
      {accessDate: true},
      'zh 王高华，舒畅，向均怡，等. 氯胺酮治疗难治性抑郁症: 进展[J/OL]. 中华精神科杂志，2021，54（增刊1）：201-206[2026-11-01]. https',
    ],
    [
      'cma',
      english,
      {journalTitles: 'full'},
      'en Zarate CA Jr, De Morgan JL. Ketamine (racemic), once[J]. The Archives of General Psychiatry, 2006',
    ],
    [
      'gbt7714-2025',
      english,
      {journalTitles: 'abbreviated'},
      'en Zarate C A Jr，De Morgan J-L. Ketamine (racemic), once[J]. Arch Gen Psychiatry，2006',
    ],
    ['cma', english, {familyNames: 'capitals'}, 'en ZARATE CA Jr, DE MORGAN JL. '],
    ['gbt7714-2015', english, {familyNames: 'as-written'}, 'en Zarate C A, Jr, De Morgan J L. '],
    ['cma', english, {givenNames: 'full'}, 'en Zarate Carlos A. Jr, De Morgan Jean-Luc. '],
  ]
  test.each(cases)('%s: %#', (id, entry, options, expected) => {
    const [line = ''] = printed(id, entry, options)
    expect(line.slice(0, expected.length)).toBe(expected)
    if (expected.endsWith('.')) expect(line).toBe(expected)
  })
  test('a web page keeps its address, unless a DOI stands for it', () => {
    const page: WrittenReference = {type: 'webpage', title: 'T', url: 'https://a.org/x', accessed: '2020-01-01'}
    expect(printed('gbt7714-2025', page, {url: false})).toEqual(['en T[EB/OL]. [2020-01-01]. https://a.org/x.'])
    expect(printed('cma', {...page, doi: '10.1000/1'}, {url: false})).toEqual(['en T[EB/OL]. DOI: 10.1000/1.'])
  })
  test('of citations', () => {
    const style = referenceStyles.get('cma')!
    const {citation} = applyOptions(style, {joinFrom: 3, order: 'ascending', citations: 'on-line'})
    expect([citation.joinFrom, citation.order, citation.raised]).toEqual([3, 'ascending', false])
    expect(applyOptions(style, {})).toEqual(style)
  })
})

describe('the DOI and the address', () => {
  const article: WrittenReference = {
    type: 'article-journal',
    title: 'T',
    containerTitle: 'J',
    issued: '2020',
    pages: '1',
  }
  const doi = '10.1016/j.elspec.2023.147370'
  test.each([
    ['gbt7714-2025', {doi, url: `https://doi.org/${doi}`}, `en T[J/OL]. J，2020：1. https://doi.org/${doi}.`],
    [
      'gbt7714-2025',
      {doi, url: `https://x.org/?d=${encodeURIComponent(doi)}`},
      `en T[J/OL]. J，2020：1. https://x.org/?d=${encodeURIComponent(doi)}.`,
    ],
    ['gbt7714-2025', {doi, url: 'https://x.org/1'}, `en T[J/OL]. J，2020：1. https://x.org/1. DOI:${doi}.`],
    ['gbt7714-2025', {doi}, `en T[J/OL]. J，2020：1. DOI:${doi}.`],
    [
      'gbt7714-2025',
      {cstr: '32003.36.X', url: 'https://cstr.cn/32003.36.X'},
      'en T[J/OL]. J，2020：1. https://cstr.cn/32003.36.X.',
    ],
    ['gbt7714-2025', {cstr: '32003.36.X'}, 'en T[J/OL]. J，2020：1. CSTR:32003.36.X.'],
    ['cma', {doi, url: `https://doi.org/${doi}`}, `en T[J]. J, 2020: 1. DOI: ${doi}.`],
    ['cma', {doi, url: 'https://x.org/1'}, `en T[J]. J, 2020: 1. DOI: ${doi}.`],
    ['gbt7714-2025', {carrier: 'CD' as const}, 'en T[J/CD]. J，2020：1.'],
  ])('%s %j', (id, fields, expected) => {
    expect(printed(id, {...article, ...fields})).toEqual([expected])
  })
})

describe('pairs', () => {
  test('both under one number where the style asks for them', () => {
    expect(printed('gbt7714-2015', {...pair, url: undefined, doi: undefined})).toEqual([
      'zh 王高华, 舒畅, 向均怡, 等. 氯胺酮治疗难治性抑郁症: 进展[J]. 中华精神科杂志, 2021, 54(增刊1): 201-206.',
      'en WANG G, SHU C, XIANG J, et al. Ketamine for treatment-resistant depression[J]. Chinese Journal of Psychiatry, 2021, 54(S1): 201-206.',
    ])
    expect(printed('cma', pair).at(1)).toBe(
      'en Wang G, Shu C, Xiang J, et al. Ketamine for treatment-resistant depression[J]. Chin J Psychiatry, 2021, 54(S1): 201-206. DOI: 10.3760/cma.j.cn1.',
    )
  })
  test('its own only, the English only; full pinyin in 2025', () => {
    expect(printed('gbt7714-2025', pair)).toHaveLength(1)
    expect(printed('cma', pair, {pairs: 'own'})).toEqual(printed('cma', chinese))
    expect(printed('gbt7714-2025', pair, {pairs: 'english', url: false, doi: false})).toEqual([
      'en Wang Gaohua，Shu Chang，Xiang Junyi，et al. Ketamine for treatment-resistant depression[J]. Chinese Journal of Psychiatry，2021，54（S1）：201-206.',
    ])
    expect(printed('cma', chinese, {pairs: 'english'})).toEqual(printed('cma', chinese))
  })
  test('a side without a title is none, and what it lacks comes from the other', () => {
    const {paired} = pair
    expect(printed('cma', {...pair, paired: {...paired!, title: ''}})).toHaveLength(1)
    const poor = {language: 'en' as const, title: 'T', authors: [], authorsIncomplete: false, editors: []}
    expect(printed('cma', {...pair, paired: poor}).at(1)).toBe(
      'en 王高华, 舒畅, 向均怡, et al. T[J]. 中华精神科杂志, 2021, 54(S1): 201-206. DOI: 10.3760/cma.j.cn1.',
    )
  })
  test('a developer gets the first side', () => {
    const style = referenceStyles.get('cma')!
    expect(plainText(formatReference(written(pair), style))).toMatch(/^王高华/)
    expect(plainText(formatReference(written(pair), applyOptions(style, {pairs: 'english'})))).toMatch(/^Wang G/)
  })
})

describe('before it has volume and pages', () => {
  const early: WrittenReference = {
    type: 'article-journal',
    authors: ['Li, X'],
    title: 'T',
    containerTitle: 'J',
    issued: '2024-05-09',
    doi: '10.1000/1',
  }
  test.each([
    ['gbt7714-2025', early, 'en Li X. T[J/OL]. J，2024-05-09. DOI:10.1000/1.'],
    ['gbt7714-2015', early, 'en LI X. T[J/OL]. J, 2024. DOI:10.1000/1.'],
    ['cma', early, 'en Li X. T[J]. J, 2024. DOI: 10.1000/1.'],
    ['gbt7714-2025', {...early, issued: '2024-05'}, 'en Li X. T[J/OL]. J，2024. DOI:10.1000/1.'],
    ['gbt7714-2025', {...early, doi: undefined}, 'en Li X. T[J]. J，2024.'],
    [
      'gbt7714-2025',
      {...early, issued: '2024-05', status: 'online-first'},
      'en Li X. T[J/OL]. J，2024-05. DOI:10.1000/1.',
    ],
    ['gbt7714-2025', {...early, volume: '3'}, 'en Li X. T[J/OL]. J，2024，3. DOI:10.1000/1.'],
    ['ama', early, 'en Li X. T. J. Published online May 9, 2024. doi:10.1000/1'],
    ['ama', {...early, status: 'in-press', doi: undefined}, 'en Li X. T. J. In press.'],
  ] satisfies [string, WrittenReference, string][])('%s: %#', (id, entry, expected) => {
    expect(printed(id, entry)).toEqual([expected])
  })
})
