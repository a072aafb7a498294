/** Citations in the text in the forms that styles give them. Raised text stands between ⟨ and ⟩; a narrow blank is shown as ·. */
import type {PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import type {Citation} from '../../src/model/content.js'
import type {CitationForm, FormattedPart, ReferenceFormatter} from '../../src/references/format/formatter.js'
import {buildDocument} from '../../src/render/document/index.js'
import * as make from '../support/build.js'
import {formatter, forms} from '../support/forms.js'

const keys = ['a', 'b', 'c', 'd', 'e', 'f']
const many = [{family: 'Autry'}, {family: 'Adachi'}, {family: 'Nosyreva'}]
const references = keys.map(key =>
  make.reference(key, {
    authors: many,
    ...(key === 'f'
      ? {
          language: 'zh',
          authors: [
            {family: '王', given: '高华'},
            {family: '舒', given: '畅'},
            {family: '向', given: '均怡'},
          ],
          paired: {
            language: 'en',
            authors: [
              {family: 'Wang', given: 'Gaohua'},
              {family: 'Shu', given: 'Chang'},
              {family: 'Xiang', given: 'Junyi'},
            ],
            authorsIncomplete: false,
            editors: [],
          },
        }
      : {}),
  }),
)

function shown(node: unknown): string {
  if (Array.isArray(node)) return node.map(shown).join('')
  if (typeof node !== 'object' || node === null || !('type' in node)) return ''
  if ('value' in node) return String(node.value)
  const inner = 'children' in node ? shown(node.children) : ''
  const raised = node.type === 'superscript' || (node.type === 'printedCitation' && !('onLine' in node))
  return raised ? `⟨${inner}⟩` : inner
}

function printed(form: keyof typeof forms, lang: 'zh' | 'en', words: readonly (string | PhrasingContent)[]): string {
  const guideline = make.guideline([make.pair(words, words)], {references, numbering: keys})
  const tree = buildDocument(guideline, {edition: lang, formatters: {[lang]: formatter(forms[form])}})
  const paragraph = tree.children.find(({type}) => type === 'paragraph')
  return shown(paragraph).replaceAll('\u202f', '·')
}

const page = (key: string, locator: string) => ({key, locator, locatorType: 'page' as const})
const {cite, citeInText} = make

describe('numbers', () => {
  it.each<[keyof typeof forms, Citation, string]>([
    ['gbt', cite('a', 'b'), '⟨[1-2]⟩'],
    ['gbt', cite('e', 'a', 'c', 'd'), '⟨[5,1,3-4]⟩'],
    ['onLine', cite('a', 'b'), '[1, 2]'],
    ['onLine', cite('a', 'b', 'c', 'e'), '[1–3, 5]'],
    ['ama', cite('e', 'a', 'b', 'c'), '⟨1-3,5⟩'],
    ['ama', cite('b', 'a'), '⟨1,2⟩'],
    ['ama', cite({key: 'e', prefix: 'see'}, 'a'), '⟨see 5; 1⟩'],
    ['ama', cite('a', 'nowhere'), '⟨1,@nowhere⟩'],
    ['gbt', cite('nowhere'), '⟨[@nowhere]⟩'],
  ])('%s %#', (form, citation, expected) => {
    expect(printed(form, 'en', ['x', citation])).toBe(`x${form === 'onLine' ? ' ' : ''}${expected}`)
  })
})

describe('places in a work', () => {
  it.each<[keyof typeof forms, 'zh' | 'en', Citation, string]>([
    ['gbt', 'zh', cite(page('b', '260')), '⟨[2]260⟩'],
    ['gbt', 'zh', cite(page('b', '260'), page('e', '12～13')), '⟨[2]260[5]12-13⟩'],
    ['gbt', 'zh', cite(page('b', '260至262')), '⟨[2]260-262⟩'],
    ['gbt', 'zh', cite('a', 'c', page('b', '260、262'), 'd', 'e'), '⟨[1,3][2]260,262[4-5]⟩'],
    ['gbt', 'zh', cite({key: 'b', locator: '2', locatorType: 'table'}), '⟨[2]表2⟩'],
    ['gbt', 'en', cite({key: 'b', locator: '2', locatorType: 'table', suffix: 'baseline'}), '⟨[2]table 2, baseline⟩'],
    ['gbt', 'zh', cite({key: 'b', locator: '3', locatorType: 'chapter', prefix: '见'}), '⟨[见 2]第3章⟩'],
    ['gbt', 'zh', cite({key: 'b', suffix: '基线'}), '⟨[2, 基线]⟩'],
    ['gbtOnLine', 'zh', cite(page('b', '260')), '[2]⟨260⟩'],
    ['inside', 'en', cite(page('b', '260')), '⟨[2, p. 260]⟩'],
    ['inside', 'en', cite(page('b', '260–3'), 'c', 'd'), '⟨[2, p. 260-3; 3-4]⟩'],
    ['inside', 'zh', cite(page('b', '260')), '⟨[2, 第260页]⟩'],
    ['inside', 'en', cite({key: 'b', locator: '1', locatorType: 'figure'}), '⟨[2, fig. 1]⟩'],
    ['ama', 'en', cite(page('b', '260')), '⟨2(p260)⟩'],
    ['ama', 'en', cite(page('b', '260–263'), 'c'), '⟨2(pp260-263),3⟩'],
    ['ama', 'en', cite(page('b', 'S5')), '⟨2(pS5)⟩'],
    ['ama', 'en', cite({key: 'b', locator: '2', locatorType: 'table'}), '⟨2(table 2)⟩'],
    ['ama', 'zh', cite(page('b', '260')), '⟨2(p260)⟩'],
  ])('%s %s %#', (form, lang, citation, expected) => {
    expect(printed(form, lang, ['甲', citation])).toBe(`甲${expected}`)
  })
})

describe('authors in the sentence', () => {
  it.each<[keyof typeof forms, 'zh' | 'en', string, string]>([
    ['gbt', 'zh', 'a', 'Autry等⟨[1]⟩报告'],
    ['gbt', 'en', 'a', 'Autry et al⟨[1]⟩报告'],
    ['inside', 'en', 'a', 'Autry et al.⟨[1]⟩报告'],
    ['inside', 'zh', 'a', 'Autry等⟨[1]⟩报告'],
    ['onLine', 'en', 'a', 'Autry et al [1]报告'],
    ['onLine', 'zh', 'a', 'Autry等[1]报告'],
    ['gbt', 'zh', 'f', '王高华等⟨[6]⟩报告'],
    ['inside', 'en', 'f', 'Wang et al.⟨[6]⟩报告'],
  ])('%s %s %s', (form, lang, key, expected) => {
    expect(printed(form, lang, [citeInText(key), '报告'])).toBe(expected)
  })
})

describe('beside the text', () => {
  const a = cite('a')
  const strong = (value: string): PhrasingContent => ({type: 'strong', children: [{type: 'text', value}]})
  it.each<[keyof typeof forms, 'zh' | 'en', readonly (string | PhrasingContent)[], string]>([
    // The blank before.
    ['gbt', 'en', ['a trial ', a, '.'], 'a trial⟨[1]⟩.'],
    ['onLine', 'en', ['a trial ', a, '.'], 'a trial [1].'],
    ['onLine', 'en', ['a trial', a, '.'], 'a trial [1].'],
    ['onLine', 'en', ['a trial (', a, ')'], 'a trial ([1])'],
    ['onLine', 'en', [strong('trial'), a], 'trial [1]'],
    ['onLine', 'zh', ['试验 ', a, '。'], '试验[1]。'],
    ['gbt', 'zh', [citeInText('a'), ' 认为'], 'Autry等⟨[1]⟩认为'],
    ['gbt', 'zh', ['试验', a, ' （另一）'], '试验⟨[1]⟩（另一）'],
    ['gbt', 'zh', ['试验', a, ' MADRS'], '试验⟨[1]⟩ MADRS'],
    ['gbt', 'en', [citeInText('a'), ' 认为'], 'Autry et al⟨[1]⟩ 认为'],
    ['gbt', 'en', [strong('trial'), ' ', a, '.'], 'trial⟨[1]⟩.'],
    // The stop behind goes before, in English.
    ['ama', 'en', ['a trial ', a, '.'], 'a trial.⟨1⟩'],
    ['ama', 'en', ['a trial', a, ', and more'], 'a trial,⟨1⟩ and more'],
    ['ama', 'en', ['a trial ', a, '; more'], 'a trial⟨1⟩; more'],
    ['ama', 'en', ['a trial ', a, ': more'], 'a trial⟨1⟩: more'],
    ['ama', 'en', ['“a trial ', a, '.” More'], '“a trial.”⟨1⟩ More'],
    ['ama', 'en', ['a trial ', a, '...'], 'a trial⟨1⟩...'],
    ['ama', 'en', ['(a trial ', a, ').'], '(a trial⟨1⟩).'],
    ['ama', 'en', ['by Example Inc. ', a, '.'], 'by Example Inc.⟨1⟩'],
    ['ama', 'en', ['a trial.', a, ' More'], 'a trial.⟨1⟩ More'],
    ['ama', 'en', [strong('trial'), ' ', a, '. More'], 'trial.⟨1⟩ More'],
    ['ama', 'en', [a, '. More'], '⟨1⟩. More'],
    ['ama', 'en', [citeInText('a'), ', however'], 'Autry et al,⟨1⟩ however'],
    ['ama', 'zh', ['试验', a, '，结果'], '试验⟨1⟩，结果'],
    ['ama', 'zh', ['试验', a, '. 结果'], '试验⟨1⟩. 结果'],
    ['gbt', 'en', ['a trial ', a, '.'], 'a trial⟨[1]⟩.'],
    // A number without brackets never touches a figure, a unit or its neighbour.
    ['ama', 'en', ['in 10 ', a, ' of'], 'in 10·⟨1⟩ of'],
    ['ama', 'en', ['in 12 cm ', a, ' of'], 'in 12 cm·⟨1⟩ of'],
    ['ama', 'en', ['the rate was 10', a, '.'], 'the rate was 10.·⟨1⟩'],
    ['ama', 'zh', ['为10%', a, '。'], '为10%·⟨1⟩。'],
    ['ama', 'zh', ['为18 d', a, '。'], '为18 d·⟨1⟩。'],
    ['ama', 'en', ['trials', a, ' ', cite('c'), '.'], 'trials.⟨1⟩⟨,3⟩'],
    ['ama', 'en', ['10', {type: 'superscript', children: [{type: 'text', value: '9'}]}, a], '10⟨9⟩·⟨1⟩'],
    ['gbt', 'en', ['in 10 ', a, ' of'], 'in 10⟨[1]⟩ of'],
  ])('%s %s %#', (form, lang, words, expected) => {
    expect(printed(form, lang, words)).toBe(expected)
  })
})

describe('the reference list', () => {
  const both = (key: string): readonly FormattedPart[] => [
    {language: 'zh', children: [{type: 'text', value: `文 ${key}. `}]},
    {language: 'en', children: [{type: 'emphasis', children: [{type: 'text', value: key}]}]},
  ]
  const listed = make.guideline([make.pair(['甲', cite('b', 'a')], ['A', cite('a')])], {
    references: references.slice(0, 2),
    numbering: ['b', 'a'],
  })
  const list = (edition: 'zh' | 'en' | 'parallel', form: CitationForm) => {
    const formatters = {
      zh: formatter(forms.gbt),
      en: formatter(forms.ama),
      parallel: formatter(form, both),
    }
    const {children} = buildDocument(listed, {edition, formatters})
    return children.flatMap(node => (node.type === 'referenceList' ? node.children : []))
  }

  it('is numbered as the style has it', () => {
    const labels = (form: CitationForm) => list('parallel', form).map(({label}) => label)
    expect(labels(forms.gbt)).toEqual(['[1]', '[2]'])
    expect(labels(forms.ama)).toEqual(['1.', '2.'])
    expect(labels({...forms.inside, entryNumber: 'stopped'})).toEqual(['1.', '2.'])
    expect(labels({...forms.ama, entryNumber: 'bracketed'})).toEqual(['[1]', '[2]'])
  })

  it('has the parts of a work in both languages under one number, each edition by its own formatter', () => {
    expect(list('parallel', forms.gbt)[0]).toMatchObject({
      key: 'b',
      number: 1,
      parts: [
        {lang: 'zh', children: [{type: 'text', value: '文 b. '}]},
        {lang: 'en', children: [{type: 'emphasis', children: [{type: 'text', value: 'b'}]}]},
      ],
    })
    expect(list('zh', forms.gbt).map(({parts}) => parts)).toEqual(
      ['b', 'a'].map(key => [{lang: 'en', children: [{type: 'text', value: key}]}]),
    )
    expect(list('en', forms.gbt).map(({label}) => label)).toEqual(['1.', '2.'])
  })

  it('is formatted once, in the order of its numbers', () => {
    const asked: string[][] = []
    const counting: ReferenceFormatter = {
      id: 'counting',
      citation: forms.gbt,
      formatReferences: all => {
        asked.push(all.map(({key}) => key))
        return all.map(({key}) => ({key, parts: both(key)}))
      },
    }
    buildDocument(listed, {edition: 'zh', formatters: {zh: counting}})
    expect(asked).toEqual([['b', 'a']])
  })

  it('never loses an entry to a formatter that gives nothing for it', () => {
    const silent: ReferenceFormatter = {id: 'silent', citation: forms.gbt, formatReferences: () => []}
    const {children} = buildDocument(listed, {edition: 'zh', formatters: {zh: silent}})
    const entries = children.flatMap(node => (node.type === 'referenceList' ? node.children : []))
    expect(entries.map(({key}) => key)).toEqual(['b', 'a'])
  })
})
