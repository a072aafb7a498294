/** From YAML to metadata: what a good front matter gives, and what each fault is called and where it stands. */
import {describe, expect, test} from 'vitest'
import {readFrontMatter} from '../../src/front-matter/index.js'
import type {Language} from '../../src/model/language.js'
import {fixed, found} from '../yaml/found.js'
import {read} from './read.js'

const start = 'id: demo\ntitle:\n  zh: 示例\n  en: Demo\nlanguages:\n  - zh-CN\n  - en\n'
/** The line on which what follows `start` begins. */
const next = 9

const whole = `${start}version: 0.10
status: consultation
example: true
notice:
  zh: 仅供演示。
  en: For show.
shortTitle:
  zh: 演示
  en: Demo
dates:
  received: 2026-01-05
  revised: 2026-02
  evidenceSearchedUntil: 2025
type: rapid
grading: OCEBM 2011
references:
  - references.bib
  - more/other.json
registration:
  platform: PREPARE
  number: IPGRP-2021CN379
  url: https://guidelines-registry.cn/x
organisations:
  - id: ward
    name:
      zh: 示例医院
      en: Example Hospital
    kind: lead
contributors:
  - name:
      zh: 示例甲
      en: Example A
    affiliations: ward
    orcid: https://orcid.org/0000-0002-1825-0097
    credit: [methodology, writing-original-draft]
    corresponding: 是
    email: a@example.org
    interests:
      declared:
        zh: 无
        en: None
  - name: John Smith
    group: panel
funding:
  sources:
    - funder:
        zh: 示例基金
        en: Example Fund
      grants: 0012
keywords:
  zh: 氯胺酮；抑郁障碍
  en:
    - ketamine
    - depression, treatment-resistant
licence: CC-BY-4.0
abbreviations:
  - abbreviation: NNT
    meaning:
      zh: 需治疗人数
      en: number needed to treat
publication:
  zh:
    journal: 示例杂志
    issn: 0376-2491
    volume: 12
    issue: 01
    pages: 1-9
    doi: https://doi.org/10.1234/abc`

test('a whole front matter becomes metadata', () => {
  const {metadata, findings, text} = read(whole)
  expect(found(findings)).toEqual([])
  const {places, ...rest} = metadata!
  expect(rest).toEqual({
    id: 'demo',
    version: '0.10',
    status: 'consultation',
    example: true,
    notice: {zh: '仅供演示。', en: 'For show.'},
    title: {zh: '示例', en: 'Demo'},
    shortTitle: {zh: '演示', en: 'Demo'},
    dates: {received: '2026-01-05', revised: '2026-02', evidenceSearchedUntil: '2025'},
    type: 'rapid',
    languages: ['zh', 'en'],
    grading: 'OCEBM 2011',
    references: ['references.bib', 'more/other.json'],
    registration: {platform: 'PREPARE', number: 'IPGRP-2021CN379', url: 'https://guidelines-registry.cn/x'},
    organisations: [{id: 'ward', name: {zh: '示例医院', en: 'Example Hospital'}, kind: 'lead'}],
    contributors: [
      {
        name: {zh: '示例甲', en: 'Example A'},
        affiliations: ['ward'],
        orcid: '0000-0002-1825-0097',
        credit: ['methodology', 'writing-original-draft'],
        group: 'author',
        corresponding: true,
        email: 'a@example.org',
        interests: {declared: {zh: '无', en: 'None'}},
      },
      {
        name: {zh: 'John Smith', en: 'John Smith'},
        affiliations: [],
        credit: [],
        group: 'panel',
        corresponding: false,
      },
    ],
    funding: {sources: [{funder: {zh: '示例基金', en: 'Example Fund'}, grants: ['0012']}]},
    keywords: {zh: ['氯胺酮', '抑郁障碍'], en: ['ketamine', 'depression, treatment-resistant']},
    licence: {id: 'CC-BY-4.0'},
    abbreviations: [{abbreviation: 'NNT', meaning: {zh: '需治疗人数', en: 'number needed to treat'}}],
    glossary: [],
    publication: {
      zh: {journal: '示例杂志', issn: '0376-2491', volume: '12', issue: '01', pages: '1-9', doi: '10.1234/abc'},
    },
  })
  expect(places['']).toMatchObject({line: 1, column: 1})
  expect(places['/id']).toMatchObject({line: 2, column: 5, endLine: 2, endColumn: 9, offset: 8, endOffset: 12})
  expect(places['/title/en']).toMatchObject({line: 5, column: 7})
  expect(places['/languages/1']).toMatchObject({line: 8, column: 5})
  const written = (pointer: string) => text.slice(places[pointer]?.offset, places[pointer]?.endOffset)
  expect(written('/contributors/0/orcid')).toBe('https://orcid.org/0000-0002-1825-0097')
  expect(written('/contributors/0/affiliations/0')).toBe('ward')
  expect(written('/contributors/1/name/zh')).toBe('John Smith')
  expect(written('/funding/sources/0/grants/0')).toBe('0012')
  expect(written('/keywords/zh/1')).toBe('氯胺酮；抑郁障碍')
  expect(written('/licence/id')).toBe('CC-BY-4.0')
  expect(written('/publication/zh/doi')).toBe('https://doi.org/10.1234/abc')
})

test.each<[string, Language[]]>([
  ['[zh-CN, en]', ['zh', 'en']],
  ['[en, zh]', ['en', 'zh']],
  ['zh-CN', ['zh']],
  ['\n  - en', ['en']],
  ['[zh, zh-CN]', ['zh']],
])('languages: %s', (written, languages) => {
  const {metadata, findings} = read(`id: a\ntitle:\n  zh: 甲\n  en: A\nlanguages: ${written}`)
  expect(findings).toEqual([])
  expect(metadata?.languages).toEqual(languages)
})

test('in a guideline of one language a plain text is in it', () => {
  const {metadata, findings} = read('id: a\ntitle: Hand hygiene\nlanguages: en\nkeywords:\n  - hands\nsetting: Wards')
  expect(findings).toEqual([])
  expect(metadata).toMatchObject({title: {en: 'Hand hygiene'}, keywords: {en: ['hands']}, setting: {en: 'Wards'}})
})

/** What stands behind `start`, what is found (`next` is its first line) and what of it is used. */
type Fault = [yaml: string, findings: string[], used: object]

describe('faults', () => {
  test.each<Fault>([
    ['标题: 甲', [`${next}:1 field-unknown`], {}],
    ['verson: 1', [`${next}:1 field-unknown`], {version: '0.1.0'}],
    ['shorttitle:\n  zh: 甲', [`${next}:1 field-unknown`], {}],
    ['licence:\n  name: MIT', [`${next + 1}:3 field-unknown`, `${next + 1}:3 field-missing`], {}],
    ['notice:\n  中文: 甲', [`${next + 1}:3 field-unknown`], {}],
    ['status: publishd', [`${next}:9 field-value`], {status: 'draft'}],
    ['status: 草稿', [`${next}:9 field-value`], {status: 'draft'}],
    ['status: Withdrawn', [`${next}:9 field-value`], {status: 'withdrawn'}],
    ['type: novel', [`${next}:7 field-value`], {}],
    ['example: perhaps', [`${next}:10 field-value`], {example: false}],
    ['dates:\n  received: 2026-02-30', [`${next + 1}:13 date-form/no-such-day`], {dates: {}}],
    [
      'dates:\n  received: 2026-02-29\n  revised: 2024-02-29',
      [`${next + 1}:13 date-form/no-such-day`],
      {dates: {revised: '2024-02-29'}},
    ],
    ['dates:\n  received: 2026年7月1日', [`${next + 1}:13 date-form`], {dates: {received: '2026-07-01'}}],
    ['dates:\n  received: 2026/7/1', [`${next + 1}:13 date-form`], {dates: {received: '2026-07-01'}}],
    ['dates:\n  received: 2026-13', [`${next + 1}:13 date-form/no-such-day`], {dates: {}}],
    ['dates:\n  received: soon', [`${next + 1}:13 date-form`], {dates: {}}],
    ['dates: 2026-01-01', [`${next}:8 field-not-map`], {dates: {}}],
    ['dates:\n  - 2026-01-01', [`${next + 1}:3 field-not-map`], {dates: {}}],
    ['version:\n  - 1', [`${next + 1}:3 field-not-text`], {version: '0.1.0'}],
    ['version:', [`${next}:9 field-empty`], {version: '0.1.0'}],
    ['contributors: 甲', [`${next}:15 field-not-list`], {contributors: []}],
    ['contributors:', [`${next}:14 field-empty`], {contributors: []}],
    ['notice:\n  - 甲', [`${next + 1}:3 field-not-localized`], {}],
    ['notice:\n  zh:\n    - 甲', [`${next + 2}:5 field-not-text`], {}],
    ['notice:\n  zh:\n  en: A', [`${next + 1}:6 field-empty`], {notice: {en: 'A'}}],
    ['notice: 仅供演示', [`${next}:9 field-language`], {notice: {zh: '仅供演示'}}],
    ['notice: For show', [`${next}:9 field-language`], {notice: {en: 'For show'}}],
    ['keywords: 氯胺酮；抑郁', [`${next}:11 field-language`], {keywords: {zh: ['氯胺酮', '抑郁']}}],
    ['references: ../refs.bib', [`${next}:13 path-form`], {references: []}],
    [
      'references:\n  - a.bib\n  - /etc/passwd\n  - C:\\x.bib\n  - http://x/a.bib',
      [`${next + 2}:5 path-form`, `${next + 3}:5 path-form`, `${next + 4}:5 path-form`],
      {references: ['a.bib']},
    ],
    ['registration:\n  platform: PREPARE', [`${next + 1}:3 field-missing`], {}],
    ['registration:\n  platform: PREPARE\n  number: 2021CN379', [`${next + 2}:11 registration-number`], {}],
    [
      'registration:\n  platform: PREPARE\n  number: IPGRP-2021CN379\n  url: javascript:alert(1)',
      [`${next + 3}:8 url-form`],
      {registration: {platform: 'PREPARE', number: 'IPGRP-2021CN379'}},
    ],
    ['contributors:\n  - orcid: 0000-0002-1825-0097', [`${next + 1}:5 field-missing`], {contributors: []}],
    ['contributors:\n  - name: A\n    orcid: 0000-0002-1825-0098', [`${next + 2}:12 orcid-form`], {}],
    [
      'contributors:\n  - name: A\n    orcid: 0000-0001-5109-3700\n  - name: B\n    email: b at example.org',
      [`${next + 4}:12 email-form`],
      {},
    ],
    ['contributors:\n  - name: A\n    credit: [methdology]', [`${next + 2}:14 field-value`], {}],
    [
      'contributors:\n  - name: A\n    affiliations: wrad\norganisations:\n  - id: ward\n    name:\n      zh: 甲\n      en: A',
      [`${next + 2}:19 affiliation-unknown`],
      {},
    ],
    [
      'organisations:\n  - id: ward\n    name:\n      zh: 甲\n  - id: ward\n    name:\n      zh: 乙',
      [`${next + 4}:9 organisation-id-duplicate`],
      {},
    ],
    [
      'publication:\n  zh:\n    journal: 甲\n    issn: 0376-2492',
      [`${next + 3}:11 issn-form`],
      {publication: {zh: {journal: '甲'}}},
    ],
    [
      'publication:\n  zh:\n    journal: 甲\n    doi: 11.1/x',
      [`${next + 3}:10 doi-form`],
      {publication: {zh: {journal: '甲'}}},
    ],
    ['publication:\n  journal: 甲', [`${next + 1}:3 field-unknown`], {publication: {}}],
    ['funding:\n  sources:\n    - grants: 1', [`${next + 2}:7 field-missing`], {}],
    ['glossary:\n  - term:\n      zh: 甲\n      en: A', [`${next + 1}:5 field-missing`], {glossary: []}],
    ['en: x: y', [`${next}:1 field-unknown`, `${next}:6 yaml-colon-in-text`], {}],
    ['status: draft\nstatus: published', [`${next + 1}:1 yaml-key-duplicate`], {status: 'draft'}],
    ['__proto__:\n  x: y', [`${next}:1 field-unknown`], {}],
  ])('%j', (yaml, findings, used) => {
    const result = read(start + yaml)
    expect(found(result.findings).sort()).toEqual([...findings].sort())
    expect(result.metadata).toMatchObject({id: 'demo', title: {zh: '示例', en: 'Demo'}, ...used})
  })

  test('a fix names the field or value that was meant', () => {
    const fix = (yaml: string) => {
      const {text, findings} = read(start + yaml)
      return fixed(text, findings).slice(4 + start.length, -5)
    }
    expect(fix('verson: 1')).toBe('version: 1')
    expect(fix('review-due: 2026')).toBe('review-due: 2026')
    expect(fix('dates:\n  review-due: 2026')).toBe('dates:\n  reviewDue: 2026')
    expect(fix('版本：1')).toBe('version: 1')
    expect(fix('status: 征求意见稿')).toBe('status: consultation')
    expect(fix('status: publised')).toBe('status: published')
    expect(fix('dates:\n  revised: 2026.7')).toBe('dates:\n  revised: 2026-07')
  })

  test.each<[string, string[], object]>([
    ['title:\n  zh: 甲\n  en: A\nlanguages: [zh-CN, en]', ['1:1 field-missing'], {id: 'guideline'}],
    ['id: a\nlanguages: [zh-CN, en]', ['1:1 field-missing'], {title: {zh: 'a', en: 'a'}}],
    ['id: a\ntitle:\n  en: A', ['1:1 field-missing'], {languages: ['en']}],
    ['id: a\ntitle:\n  zh: 甲\n  en: A\nlanguages: []', [], {languages: ['zh', 'en']}],
    ['id: Ketamine TRD\ntitle:\n  zh: 甲\nlanguages: zh', ['2:5 id-form'], {id: 'guideline'}],
    ['id: con\ntitle:\n  zh: 甲\nlanguages: zh', ['2:5 id-form'], {id: 'guideline'}],
    ['id: a\ntitle:\n  zh: 甲\n  en: A\nlanguages: [zh-CN, fr]', ['6:20 field-value'], {languages: ['zh']}],
    [
      'id: a\ntitle:\n  zh: 甲\n  en: A\nlanguages: [中文, English]',
      ['6:13 field-value', '6:17 field-value'],
      {languages: ['zh', 'en']},
    ],
  ])('%j', (yaml, findings, used) => {
    const result = read(yaml)
    expect(found(result.findings)).toEqual(findings)
    expect(result.metadata).toMatchObject(used)
  })

  test.each<[string, string[]]>([
    ['', ['1:1 front-matter-missing']],
    ['# nothing', ['1:1 front-matter-missing']],
    ['- a', ['2:1 field-not-map']],
    ['just a text', ['2:1 field-not-map']],
    ['id: a\n title: c', ['3:2 yaml-syntax/nested']],
  ])('%j gives no metadata', (yaml, findings) => {
    const result = read(yaml)
    expect(result.metadata).toBeUndefined()
    expect(found(result.findings)).toEqual(findings)
  })

  test('no front matter at all', () => {
    const result = readFrontMatter({file: 'guideline.md', text: '# x'})
    expect(found(result.findings)).toEqual(['1:1 front-matter-missing'])
    expect(result.metadata).toBeUndefined()
  })

  test('what a publication needs is named, field by field', () => {
    const text = `---\n${start}---\n`
    const place = {file: 'g.md', line: 1, column: 1, endLine: 9, endColumn: 4}
    const {findings} = readFrontMatter({file: 'g.md', text, frontMatter: {value: start, valueOffset: 4, place}})
    expect(findings.map(({rule, data}) => `${rule} ${data?.field}`)).toEqual([
      'field-needed-to-publish version',
      'field-needed-to-publish dates.published',
    ])
  })
})
