import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

const read = (text: string) => readReferenceLibrary('x.xml', text, {everyField: true})
const library = (...records: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" ?><xml><records>${records.map(inside => `<record>${inside}</record>`).join('')}</records></xml>`
const styled = (text: string, face = 'normal'): string =>
  `<style face="${face}" font="default" size="100%">${text}</style>`
const article = '<ref-type name="Journal Article">17</ref-type>'
const findings = (text: string) =>
  read(text)
    .findings.filter(({rule}) => rule !== 'reference-field-missing' && rule !== 'reference-keys-made')
    .map(({rule, note, place}) => [`${place.line}:${place.column}`, rule, note].filter(Boolean).join(' '))

test('a record as EndNote writes it', () => {
  const text = library(
    `<database name="My.enl">My.enl</database><source-app name="EndNote" version="20">EndNote</source-app><rec-number>7</rec-number>
    <foreign-keys><key app="EN">7</key></foreign-keys>${article}
    <contributors><authors><author>${styled('王高华')}</author><author>${styled('舒, 畅')}</author></authors>
    <translated-authors><author>Wang, Gaohua</author><author>Shu, Chang</author></translated-authors></contributors>
    <titles><title>${styled('氯胺酮治疗')}${styled('抑郁症')}</title><secondary-title>${styled('中华精神科杂志')}</secondary-title>
    <translated-title>Ketamine in depression</translated-title></titles>
    <periodical><full-title>中华精神科杂志</full-title></periodical>
    <pages>201-9</pages><volume>54</volume><number>03</number><dates><year>2021</year><pub-dates><date>Jun 3</date></pub-dates></dates>
    <isbn>1006-7884&#xD;1006-7885</isbn><language>Chinese</language><electronic-resource-num>10.3760/cma.j</electronic-resource-num>
    <urls><related-urls><url>&lt;Go to ISI&gt;://000</url><url>https://a.org/?a=1&b=2</url></related-urls></urls>
    <keywords><keyword>抑郁症</keyword><keyword></keyword></keywords><abstract>摘要</abstract><research-notes>note</research-notes>`,
  )
  const {references} = read(text)
  expect(references).toMatchObject([
    {
      key: 'wang2021',
      type: 'article-journal',
      language: 'zh',
      title: '氯胺酮治疗抑郁症',
      authors: [{literal: '王高华'}, {family: '舒', given: '畅'}],
      containerTitle: '中华精神科杂志',
      volume: '54',
      issue: '3',
      pages: '201-209',
      issued: {year: '2021', month: '06', day: '03'},
      issn: '1006-7884',
      doi: '10.3760/cma.j',
      url: 'https://a.org/?a=1&b=2',
      keywords: ['抑郁症'],
      abstract: '摘要',
      paired: {
        language: 'en',
        title: 'Ketamine in depression',
        authors: [
          {family: 'Wang', given: 'Gaohua'},
          {family: 'Shu', given: 'Chang'},
        ],
      },
    },
  ])
  expect(references[0]!.unread?.map(({name}) => name)).toEqual(['urls/related-urls/url', 'research-notes'])
  const place = references[0]!.places.title!
  expect(text.slice(place.offset, place.endOffset)).toMatch(/^<title>.*<\/title>$/)
})

describe('text', () => {
  const title = (inside: string) =>
    read(library(`${article}<titles><title>${inside}</title></titles>`)).references[0]?.title
  test.each<[string, string, string]>([
    ['raised and lowered', `Ca${styled('2+', 'superscript')} H${styled('2', 'bold subscript')}O`, 'Ca²⁺ H₂O'],
    ['entities', 'A &amp; B &#x4E2D;&#25991;', 'A & B 中文'],
    ['bare ampersands', 'R & D', 'R & D'],
    ['unknown entities', 'a&nbsp;b', 'a b'],
    ['control characters', 'a\u000Bb&#x1F;c', 'a b c'],
    ['a lone surrogate', 'a\uD800b', 'a b'],
    ['CDATA', '<![CDATA[a < b]]>', 'a < b'],
  ])('%s', (_, inside, expected) => {
    expect(title(inside)).toBe(expected)
  })
})

describe('types', () => {
  test.each<[string, string]>([
    ['<ref-type name="My Article">17</ref-type>', 'article-journal'],
    ['<ref-type name="Book">6</ref-type>', 'book'],
    ['<ref-type>32</ref-type>', 'thesis'],
    ['<ref-type>Book Section</ref-type>', 'chapter'],
    ['<ref-type name="Dataset">59</ref-type>', 'dataset'],
  ])('%s', (type, expected) => {
    expect(read(library(`${type}<titles><title>x</title></titles>`)).references[0]?.type).toBe(expected)
  })
  test('unknown and missing ones', () => {
    expect(findings(library('<ref-type name="Foo">99</ref-type><titles><title>x</title></titles>'))).toEqual([
      '1:62 reference-type-unknown',
    ])
    expect(read(library('<titles><title>x</title></titles>')).findings).toContainEqual(
      expect.objectContaining({data: {key: 'xnd', type: 'Generic', field: 'ref-type'}}),
    )
  })
})

describe('what is broken', () => {
  const good = `${article}<titles><title>good</title></titles>`
  const titles = (text: string) => read(text).references.map(({title}) => title)
  test('a tag that is not closed: the others are kept', () => {
    const text = library(good, `${article}<titles><title>bad</titles>`, good)
    expect(titles(text)).toEqual(['good', 'good'])
    expect(findings(text)).toEqual(['1:225 reference-broken xml'])
  })
  test('a file that is cut off', () => {
    const text = library(good, good).slice(0, -60)
    expect(titles(text)).toEqual(['good'])
    expect(findings(text)).toEqual(['1:153 reference-broken cut-off'])
  })
  test('a record without its end', () => {
    const text = library(good, good).replace('</record>', '')
    expect(titles(text)).toEqual(['good'])
    expect(findings(text)).toEqual(['1:54 reference-broken cut-off'])
  })
  test('a document type declaration is never read', () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    const text = library(`${article}<titles><title>&b;&f;x</title></titles>`).replace('<xml>', `${bomb}<xml>`)
    expect(titles(text)).toEqual(['&b;&f;x'])
  })
  test('deep nesting', () => {
    const text = library(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`, good)
    expect(titles(text)).toEqual(['good'])
    expect(findings(text)).toEqual(['1:54 reference-broken nesting'])
  })
  test('an empty list', () => {
    expect(findings('<xml><records></records></xml>')).toEqual(['1:1 reference-library-empty'])
  })
})
