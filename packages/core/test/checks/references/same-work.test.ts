import {expect, test} from 'vitest'
import type {Reference} from '../../../src/model/reference.js'
import {found, reference} from './support.js'

type Fields = Partial<Reference>
const title = 'Rapid antidepressant effects of repeated ketamine infusions'
const placed = {containerTitle: 'Biol Psychiatry', volume: '74', issue: '4', pages: '250-256', issued: {year: '2013'}}
const chinese = {language: 'zh', authors: [{literal: '王高华'}], title: '氯胺酮治疗难治性抑郁症的随机对照试验'} as const

/** First entry, second entry. */
const same: readonly (readonly [string, Fields, Fields])[] = [
  ['equal', {title, ...placed}, {title, ...placed}],
  ['case', {title, ...placed}, {title: title.toUpperCase(), ...placed}],
  ['title case', {title, ...placed}, {title: 'Rapid Antidepressant Effects of Repeated Ketamine Infusions', ...placed}],
  ['full stop', {title, ...placed}, {title: `${title}.`, ...placed}],
  ['full width', {title, ...placed}, {title: title.replace('ketamine', 'ｋｅｔａｍｉｎｅ'), ...placed}],
  [
    'hyphen',
    {title: 'Treatment-resistant depression and suicidality', ...placed},
    {title: 'Treatment resistant depression and suicidality', ...placed},
  ],
  [
    'British spelling',
    {title: 'Randomised trial of oestrogen in breast tumours', ...placed},
    {title: 'Randomized trial of estrogen in breast tumors', ...placed},
  ],
  ['article dropped', {title: `The ${title}`, ...placed}, {title, ...placed}],
  ['subtitle dropped', {title: `${title}: a randomised trial`, ...placed}, {title, ...placed}],
  ['subtitle added', {title, ...placed}, {title: `${title}: a randomised trial`, ...placed}],
  [
    'dash for colon',
    {title: `${title} - a randomised trial`, ...placed},
    {title: `${title}: a randomised trial`, ...placed},
  ],
  [
    'accents',
    {title: 'Ménière disease in the elderly patient', ...placed},
    {title: 'Meniere disease in the elderly patient', ...placed},
  ],
  [
    'Greek letter',
    {title: 'Blockade of β-adrenergic receptors in heart failure', ...placed},
    {title: 'Blockade of beta-adrenergic receptors in heart failure', ...placed},
  ],
  ['one online first', {title, containerTitle: 'Biol Psychiatry', issued: {year: '2012'}}, {title, ...placed}],
  ['without journal', {title, issued: {year: '2013'}}, {title, ...placed}],
  ['journal abbreviated', {title, ...placed}, {title, ...placed, containerTitle: 'Biological Psychiatry'}],
  ['pages abbreviated', {title, ...placed}, {title, ...placed, pages: '250-6'}],
  ['DOI in one', {title, ...placed, doi: '10.1016/j.biopsych.2012.06.022'}, {title, ...placed}],
  [
    'DOIs with a slip',
    {title, ...placed, doi: '10.1016/j.biopsych.2012.06.022'},
    {title, ...placed, doi: '10.1016/j.biopsych.2012.06.023'},
  ],
  ['no author in one', {title, ...placed, authors: []}, {title, ...placed}],
  ['given name in full', {title, ...placed, authors: [{family: 'Li', given: 'Xiang'}]}, {title, ...placed}],
  [
    'names exchanged',
    {title, ...placed, authors: [{family: 'Xiang', given: 'Li'}]},
    {title, ...placed, authors: [{family: 'Li', given: 'Xiang'}]},
  ],
  [
    'title mistyped at the same place',
    {title, ...placed},
    {title: 'Rapid antidepresant effects of repeated ketamine infusions', ...placed},
  ],
  ['short title at the same place', {title: 'Ketamine', ...placed}, {title: 'Ketamine', ...placed}],
  ['Chinese', {...chinese, ...placed}, {...chinese, ...placed}],
  [
    'Chinese, colon',
    {...chinese, title: '氯胺酮治疗难治性抑郁症：随机对照试验'},
    {...chinese, title: '氯胺酮治疗难治性抑郁症:随机对照试验'},
  ],
  [
    'Chinese, subtitle',
    {...chinese, title: '氯胺酮治疗难治性抑郁症的疗效：随机对照试验'},
    {...chinese, title: '氯胺酮治疗难治性抑郁症的疗效'},
  ],
  [
    'book',
    {type: 'book', title: 'Comprehensive textbook of psychiatry and neurology', edition: '9', issued: {year: '2017'}},
    {type: 'book', title: 'Comprehensive Textbook of Psychiatry and Neurology', edition: '9', issued: {year: '2017'}},
  ],
  [
    'book as report',
    {type: 'book', title: 'Depression and other common mental disorders', issued: {year: '2017'}},
    {type: 'report', title: 'Depression and other common mental disorders', issued: {year: '2017'}},
  ],
  [
    'thesis',
    {type: 'thesis', title: 'Mechanisms of ketamine in the lateral habenula', issued: {year: '2017'}},
    {type: 'thesis', title: 'Mechanisms of Ketamine in the Lateral Habenula', issued: {year: '2017'}},
  ],
  [
    'the English pair of a Chinese entry',
    {
      ...chinese,
      ...placed,
      paired: {
        language: 'en',
        title,
        authors: [{family: 'Wang', given: 'Gaohua'}],
        authorsIncomplete: false,
        editors: [],
      },
    },
    {title, ...placed, authors: [{family: 'Wang', given: 'G. H.'}]},
  ],
]

const different: readonly (readonly [string, Fields, Fields])[] = [
  ['parts', {title: `${title}. Part 1`, ...placed}, {title: `${title}. Part 2`, ...placed, pages: '257-263'}],
  [
    'sections',
    {title: 'CANMAT 2016 guidelines for depression: section 2. Psychological treatments', ...placed},
    {
      title: 'CANMAT 2016 guidelines for depression: section 3. Pharmacological treatments',
      ...placed,
      pages: '540-560',
    },
  ],
  [
    'updates of other years',
    {title: 'Heart disease and stroke statistics—2019 update', ...placed},
    {title: 'Heart disease and stroke statistics—2020 update', ...placed},
  ],
  [
    'annual guideline of one title',
    {title: 'Standards of medical care in diabetes', ...placed, volume: '42', pages: 'S1-S2', issued: {year: '2019'}},
    {title: 'Standards of medical care in diabetes', ...placed, volume: '43', pages: 'S1-S2', issued: {year: '2020'}},
  ],
  ['years apart', {title, issued: {year: '2013'}}, {title, issued: {year: '2016'}}],
  ['other first author', {title, ...placed}, {title, ...placed, authors: [{family: 'Wu', given: 'X.'}]}],
  [
    'same given name',
    {title, authors: [{family: 'Li', given: 'Wei'}]},
    {title, authors: [{family: 'Wang', given: 'Wei'}]},
  ],
  ['erratum', {title, ...placed}, {title, ...placed, notices: [{kind: 'correction', role: 'notice'}]}],
  ['editorials', {title: 'Editorial', ...placed}, {title: 'Editorial', ...placed, volume: '75', pages: '1'}],
  ['replies', {title: 'In reply', issued: {year: '2013'}}, {title: 'In reply', issued: {year: '2013'}}],
  ['short Chinese title', {...chinese, title: '抑郁症的治疗'}, {...chinese, title: '抑郁症的治疗'}],
  ['conference abstract and article', {type: 'paper-conference', title}, {title}],
  ['thesis and article', {type: 'thesis', title, issued: {year: '2013'}}, {title, ...placed}],
  [
    'two DOIs, two places',
    {title, ...placed, doi: '10.1000/a'},
    {title, ...placed, doi: '10.1000/b', volume: '75', pages: '1-9'},
  ],
  [
    'published in two journals',
    {title, ...placed, doi: '10.1136/bmj.n71'},
    {
      title,
      containerTitle: 'PLoS Med',
      volume: '18',
      pages: 'e1003583',
      doi: '10.1371/journal.pmed.1003583',
      issued: {year: '2013'},
    },
  ],
  ['other volume and page', {title, ...placed}, {title, ...placed, volume: '80', pages: '1-9'}],
  [
    'editions',
    {type: 'book', title: 'Comprehensive textbook of psychiatry and neurology', edition: '9'},
    {type: 'book', title: 'Comprehensive textbook of psychiatry and neurology', edition: '10'},
  ],
  [
    'first and second edition',
    {type: 'book', title: 'Comprehensive textbook of psychiatry and neurology'},
    {type: 'book', title: 'Comprehensive textbook of psychiatry and neurology', edition: '2'},
  ],
  [
    'volumes of a book',
    {type: 'book', title: 'Comprehensive textbook of psychiatry and neurology', volume: '1'},
    {type: 'book', title: 'Comprehensive textbook of psychiatry and neurology', volume: '2'},
  ],
  [
    'numbers of a report',
    {type: 'report', title: 'Depression and other common mental disorders', number: '12'},
    {type: 'report', title: 'Depression and other common mental disorders', number: '13'},
  ],
  [
    'versions',
    {type: 'software', title: 'A language and environment for statistical computing', version: '4.1'},
    {type: 'software', title: 'A language and environment for statistical computing', version: '4.2'},
  ],
  [
    'pages of a site',
    {type: 'webpage', title: 'Fact sheet on depression and suicide', url: 'https://a.org/1'},
    {type: 'webpage', title: 'Fact sheet on depression and suicide', url: 'https://a.org/2'},
  ],
  [
    'hypertension and hypotension',
    {title: 'Management of orthostatic hypertension in older adults'},
    {title: 'Management of orthostatic hypotension in older adults'},
  ],
  [
    'macro- and microvascular',
    {title: 'Intensive glucose control and macrovascular outcomes'},
    {title: 'Intensive glucose control and microvascular outcomes'},
  ],
  [
    '男 and 女',
    {...chinese, title: '氯胺酮治疗男性难治性抑郁症患者的疗效'},
    {...chinese, title: '氯胺酮治疗女性难治性抑郁症患者的疗效'},
  ],
  [
    '高血压 and 低血压',
    {...chinese, title: '老年人体位性高血压诊断和治疗指南'},
    {...chinese, title: '老年人体位性低血压诊断和治疗指南'},
  ],
  [
    '上 and 下',
    {...chinese, title: '难治性抑郁症诊疗的国际指南解读（上）'},
    {...chinese, title: '难治性抑郁症诊疗的国际指南解读（下）'},
  ],
  [
    'same page, other letter',
    {title: 'Ketamine for depression', ...placed},
    {title: 'Cognitive therapy of insomnia', ...placed},
  ],
  [
    'chapters',
    {type: 'chapter', title: 'Depression in primary care: an introduction', pages: '1-20'},
    {type: 'chapter', title: 'Depression in primary care: an introduction', pages: '300-320'},
  ],
  ['other journal, nothing else', {title, containerTitle: 'Lancet'}, {title, containerTitle: 'Biol Psychiatry'}],
]

test.each(same)('one work: %s', (_, first, second) => {
  const findings = found('reference-same-work', [reference(first), reference({key: 'b', ...second})])
  expect(findings).toMatchObject([{data: {key: 'b', other: 'a'}}])
})

test.each(different)('two works: %s', (_, first, second) => {
  expect(found('reference-same-work', [reference(first), reference({key: 'b', ...second})])).toEqual([])
})

test('a work three times is reported twice, each time with the first', () => {
  const three = ['a', 'b', 'c'].map(key => reference({key, title, ...placed}))
  expect(found('reference-same-work', three).map(({data}) => data)).toEqual([
    {key: 'b', other: 'a'},
    {key: 'c', other: 'a'},
  ])
})

test.each([
  ['DOI in another case', {doi: '10.1000/AB'}, {doi: '10.1000/ab'}, 'same-work'],
  ['PMID', {pmid: '123'}, {pmid: '123'}, 'same-work'],
  ['DOI of another work', {doi: '10.1000/ab'}, {doi: '10.1000/ab', title: 'Cognitive therapy'}, 'other-work'],
  ['two languages', {doi: '10.1000/ab'}, {...chinese, doi: '10.1000/ab'}, 'other-language'],
])('an identifier twice: %s', (_, first, second, note) => {
  const references = [reference({title, ...placed, ...first}), reference({title, ...placed, key: 'b', ...second})]
  expect(found('reference-identifier-repeated', references)).toMatchObject([{note, data: {other: 'a'}}])
  expect(found('reference-same-work', references)).toEqual([])
})

test.each([
  [
    'chapters of a book',
    {type: 'chapter', title: 'Anxiety', doi: '10.1000/ab'},
    {type: 'chapter', title: 'Depression', doi: '10.1000/ab'},
  ],
  ['broken DOIs', {doi: 'n/a', title: 'Anxiety'}, {doi: 'n/a', title: 'Depression'}],
  [
    'a correction',
    {doi: '10.1000/ab', title},
    {doi: '10.1000/ab', title, notices: [{kind: 'correction', role: 'notice'}]},
  ],
] satisfies [string, Fields, Fields][])('no identifier twice: %s', (_, first, second) => {
  expect(found('reference-identifier-repeated', [reference(first), reference({key: 'b', ...second})])).toEqual([])
})

test.each([
  ['same title', {title}, {title, ...placed}, 1],
  ['published with a subtitle', {title}, {title: `${title}: a trial`, ...placed}, 1],
  ['published later', {title, issued: {year: '2011'}}, {title, ...placed}, 1],
  ['published long before', {title, issued: {year: '2020'}}, {title, ...placed}, 0],
  ['of another author', {title, authors: [{family: 'Wu'}]}, {title, ...placed}, 0],
  ['other title', {title: 'Cognitive therapy of insomnia in adults'}, {title, ...placed}, 0],
] satisfies [string, Fields, Fields, number][])('a preprint: %s', (_, preprint, published, count) => {
  const references = [reference({type: 'article', ...preprint}), reference({key: 'b', ...published})]
  expect(found('reference-preprint-published', references)).toHaveLength(count)
  expect(found('reference-preprint-published', references.toReversed())).toHaveLength(count)
})
