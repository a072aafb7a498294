/** Works in two languages, as users of the GB/T 7714 packages and of BibLaTeX write them. */
import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

const read = (text: string) => {
  const {references, findings} = readReferenceLibrary('x.bib', text, {everyField: true})
  return {references, findings: findings.filter(({rule}) => !/field-missing|key-form/.test(rule)).map(({rule}) => rule)}
}
const nozzles = `
@Book{易仕和2013--, Title = {超声速和高超声速喷管设计}, Address = {北京}, Author = {易仕和 and 赵玉新}, Publisher = {国防工业出版社},
  Year = {2013}, RELATED}
@Book{Yi2013--, Title = {Supersonic and hypersonic nozzle design}, Address = {Beijing}, Author = {Yi, S H and Zhao, Y X},
  Publisher = {National Defense Industry Press}, Year = {2013}, OPTIONS}
`
const library = (related: string, options = '') => nozzles.replace('RELATED', related).replace('OPTIONS', options)
const english = {
  language: 'en',
  title: 'Supersonic and hypersonic nozzle design',
  authors: [
    {family: 'Yi', given: 'S H'},
    {family: 'Zhao', given: 'Y X'},
  ],
  publisher: 'National Defense Industry Press',
  publisherPlace: 'Beijing',
}

describe('related entries', () => {
  test.each(['related = {Yi2013--}', 'related = {Yi2013--}, relatedtype = {translationof}'])('%s', related => {
    const {references, findings} = read(library(related))
    expect(findings).toEqual([])
    expect(references.map(({key}) => key)).toEqual(['易仕和2013--', 'Yi2013--'])
    expect(references[0]).toMatchObject({language: 'zh', title: '超声速和高超声速喷管设计', paired: english})
    expect(references[0]!.places.paired).toMatchObject({line: 3})
    expect(references[1]!.paired).toBeUndefined()
  })
  test('an entry that only serves as a pair is none of its own', () => {
    const {references} = read(library('related = {Yi2013--}', 'options = {dataonly=true}'))
    expect(references.map(({key}) => key)).toEqual(['易仕和2013--'])
    expect(references[0]).toMatchObject({paired: english})
  })
  test.each([
    'related = {Yi2013--}, relatedtype = {reviewof}',
    'related = {nobody}',
    'related = {易仕和2013--}',
    'note = {x}',
  ])('no pair: %s', related => {
    const {references} = read(library(related, 'options = {dataonly=true}'))
    expect(references.map(({key, paired}) => [key, paired])).toEqual([
      ['易仕和2013--', undefined],
      ['Yi2013--', undefined],
    ])
  })
  test('the other way round', () => {
    const {references} = read(library('note = {x}', 'related = {易仕和2013--}'))
    expect(references[1]).toMatchObject({language: 'en', paired: {language: 'zh', publisherPlace: '北京'}})
  })
})

describe('sets', () => {
  test.each(['set', 'Other'])('@%s of a Chinese and an English entry is one reference in two languages', type => {
    const {references} = read(
      `@${type}{both, Entryset = {易仕和2013--,Yi2013--}, label = {易仕和, 等, 2013}}${library('')}`,
    )
    expect(references.map(({key}) => key)).toEqual(['易仕和2013--', 'Yi2013--', 'both'])
    expect(references[2]).toMatchObject({type: 'book', title: '超声速和高超声速喷管设计', paired: english})
    expect(references[2]!.places.key).toMatchObject({line: 1})
  })
  test('two works in one language are no pair', () => {
    const {references} = read('@set{s, entryset={a,b}}@book{a, title={One book}}@book{b, title={Another book}}')
    expect(references.map(({key}) => key)).toEqual(['a', 'b'])
  })
})

describe('fields of the same entry', () => {
  const zh = 'title = {氯胺酮治疗抑郁症}, author = {王高华}, journal = {中华精神科杂志}'
  test.each([
    [
      `${zh}, title_translation_en = {Ketamine for depression}, author_transliteration_en = {Wang, Gaohua}, journal_translation_en = {Chin J Psychiatry}`,
      {
        language: 'en',
        title: 'Ketamine for depression',
        authors: [{family: 'Wang', given: 'Gaohua'}],
        containerTitle: 'Chin J Psychiatry',
      },
    ],
    [
      `${zh}, title_en = {Ketamine}, author_en = {Wang, Gaohua and others}`,
      {title: 'Ketamine', authorsIncomplete: true},
    ],
    [`${zh}, title-en = {Ketamine}`, {title: 'Ketamine'}],
    [
      'title = {Ketamine for depression}, title_zh = {氯胺酮}, author_zh = {王高华}',
      {language: 'zh', authors: [{literal: '王高华'}]},
    ],
    [
      'title = {递归宏观经济理论}, origtitle = {Recursive macroeconomic theory}',
      {title: 'Recursive macroeconomic theory'},
    ],
    [
      `${zh}, note = {original-title: Ketamine for depression\noriginal-author: Wang || Gaohua\noriginal-author: WHO\noriginal-container-title: Chin J Psychiatry}`,
      {
        title: 'Ketamine for depression',
        authors: [{family: 'Wang', given: 'Gaohua'}, {literal: 'WHO'}],
        containerTitle: 'Chin J Psychiatry',
      },
    ],
  ])('%s', (fields, paired) => {
    const [reference] = read(`@article{k, ${fields}}`).references
    expect(reference!.paired).toMatchObject(paired)
    expect(reference!.note).toBeUndefined()
    expect(reference!.unread).toBeUndefined()
  })
  test("a translation's original in the language of the entry is kept as a field that is not read", () => {
    const [reference] = read('@book{k, title = {The plague}, origtitle = {La peste}}').references
    expect(reference!.paired).toBeUndefined()
    expect(reference!.unread).toMatchObject([{name: 'original-title', value: 'La peste', place: {line: 1, column: 32}}])
  })
})
