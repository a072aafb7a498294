/** Two files, one front matter: facts in the source file, texts of its own language in the other. */
import {describe, expect, test} from 'vitest'
import {mergeFrontMatter, readFrontMatter} from '../../src/front-matter/index.js'
import type {Language} from '../../src/model/language.js'
import type {Place} from '../../src/model/place.js'
import {found} from '../yaml/found.js'

function file(language: Language, yaml?: string) {
  const name = `guideline.${language}.md`
  if (yaml === undefined) return readFrontMatter({file: name, text: '正文', language})
  const text = `---\n${yaml}\n---\n`
  const place = {file: name, line: 1, column: 1, endLine: 9, endColumn: 4, offset: 0, endOffset: text.length}
  return readFrontMatter({file: name, text, language, frontMatter: {value: `${yaml}\n`, valueOffset: 4, place}})
}

function merged(zh: string | undefined, en: string | undefined) {
  const result = mergeFrontMatter(file('zh', zh), file('en', en))
  const findings = result.findings.filter(({rule}) => rule !== 'field-needed-to-publish')
  const {places: _, ...metadata} = result.metadata ?? {places: undefined}
  const places: Readonly<Record<string, Place>> = result.metadata?.places ?? {}
  return {metadata, places, where: findings.map(({place}) => place.file), found: found(findings)}
}

const zh = 'id: hands\ntitle: 手卫生\nlanguages: [zh-CN, en]\nstatus: consultation\ndates:\n  received: 2026-01-05'
const both = {id: 'hands', title: {zh: '手卫生', en: 'Hand hygiene'}, languages: ['zh', 'en'], status: 'consultation'}

test('the translation adds its texts', () => {
  const result = merged(zh, 'title: Hand hygiene')
  expect(result.found).toEqual([])
  expect(result.metadata).toMatchObject(both)
  expect(result.places['/title/zh']).toMatchObject({file: 'guideline.zh.md', line: 3, column: 8})
  expect(result.places['/title/en']).toMatchObject({file: 'guideline.en.md', line: 2, column: 8})
  expect(result.places['']?.file).toBe('guideline.zh.md')
})

test('a translation without front matter adds nothing and is not reported', () => {
  const result = merged(
    'id: hands\ntitle:\n  zh: 手卫生\n  en: Hand hygiene\nlanguages: [zh-CN, en]\nstatus: consultation',
    undefined,
  )
  expect(result.found).toEqual([])
  expect(result.metadata).toMatchObject(both)
  expect(merged(undefined, undefined).found).toEqual(['1:1 front-matter-missing'])
  expect(merged(undefined, undefined).metadata).toEqual({})
})

test('one-file and two-file form give the same metadata', () => {
  const {places: _, ...one} = file(
    'zh',
    'id: hands\ntitle:\n  en: Hand hygiene\n  zh: 手卫生\nstatus: consultation\nlanguages: [zh-CN, en]\ndates:\n  received: 2026-01-05\nkeywords:\n  zh: 甲\n  en: A',
  ).metadata!
  const two = merged(`${zh}\nkeywords: 甲`, 'title: Hand hygiene\nkeywords: A')
  expect(two.found).toEqual([])
  expect(JSON.stringify(two.metadata)).toBe(JSON.stringify(one))
})

test('English may be the source', () => {
  const result = merged('title: 手卫生', 'id: hands\ntitle: Hand hygiene\nlanguages: [en, zh-CN]\nstatus: consultation')
  expect(result.found).toEqual([])
  expect(result.metadata).toMatchObject({...both, languages: ['en', 'zh']})
  expect(result.places['']?.file).toBe('guideline.en.md')
})

describe('what the translation may not say', () => {
  test.each<[string, string[]]>([
    ['title: Hand hygiene\nid: hands\nstatus: consultation', []],
    ['title: Hand hygiene\nid: feet', ['3:5 front-matter-differs']],
    ['title: Hand hygiene\ndates:\n  received: 2026-01-06', ['4:13 front-matter-differs']],
    ['title: Hand hygiene\nlanguages: [en, zh-CN]', ['3:13 front-matter-differs', '3:17 front-matter-differs']],
    ['title: Hand hygiene\nversion: 1.0', ['3:10 front-matter-only-in-translation']],
    ['title:\n  zh: 洗手\n  en: Hand hygiene', ['3:7 front-matter-differs']],
    ['title: Hand hygiene\nreferences: [a.bib]', ['3:13 front-matter-only-in-translation']],
    ['title: Hand hygiene\nshortTitle: Hands\npublication:\n  journal: J\n  volume: 1', []],
    ['title: Hand hygiene\nid: "x', ['3:7 yaml-quote-unclosed', '3:5 front-matter-differs']],
  ])('%j', (en, expected) => {
    const result = merged(zh, en)
    expect(result.found).toEqual(expected)
    expect(new Set(result.where)).toEqual(new Set(expected.length > 0 ? ['guideline.en.md'] : []))
    expect(result.metadata).toMatchObject(both)
  })

  test('contributors are merged in order', () => {
    const people = `${zh}\ncontributors:\n  - name: 甲\n    orcid: 0000-0002-1825-0097\n  - name: 乙`
    const result = merged(people, 'title: Hand hygiene\ncontributors:\n  - name: A\n    role: Chair\n  - name: B')
    expect(result.found).toEqual([])
    expect(result.metadata).toMatchObject({
      contributors: [
        {name: {zh: '甲', en: 'A'}, role: {en: 'Chair'}, orcid: '0000-0002-1825-0097'},
        {name: {zh: '乙', en: 'B'}},
      ],
    })
    expect(merged(people, 'title: Hand hygiene\ncontributors:\n  - name: A').found).toEqual([
      '4:3 front-matter-differs/count',
    ])
  })

  test('broken YAML in the translation is reported, and the source still counts', () => {
    const result = merged(zh, 'title: Hand hygiene\n id: y')
    expect(result.found[0]).toMatch(/^3:2 yaml-syntax/)
    expect(result.metadata).toMatchObject({id: 'hands', title: {zh: '手卫生'}})
  })
})
