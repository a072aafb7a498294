/** The table of fields is complete and worded in both languages. */
import {expect, test} from 'vitest'
import {frontMatterFields} from '../../src/front-matter/index.js'
import {resources} from '../../src/locales/resources.generated.js'

const fields = frontMatterFields()

test('every field of the schema is listed once, with words in both languages', () => {
  const paths = fields.map(field => field.path)
  expect(new Set(paths).size).toBe(paths.length)
  expect([...paths].sort()).toEqual(Object.keys(resources.en.metadata.describe).sort())
  expect([...paths].sort()).toEqual(Object.keys(resources.zh.metadata.field).sort())
  for (const {label, description} of fields) {
    expect(label.zh).not.toBe('')
    expect(description.zh).toMatch(/\p{Script=Han}/u)
    expect(description.en).toMatch(/^[`A-Z]/)
  }
})

test.each([
  ['id', 'text', false, 'draft'],
  ['title', 'localized', false, 'draft'],
  ['languages', 'language-list', false, 'draft'],
  ['status', 'choice', false, undefined],
  ['dates', 'group', false, undefined],
  ['dates.received', 'date', false, undefined],
  ['dates.published', 'date', false, 'publication'],
  ['organisations', 'group-list', false, undefined],
  ['organisations.name', 'localized', true, undefined],
  ['contributors.credit', 'text-list', false, undefined],
  ['contributors.interests.declared', 'localized', true, undefined],
  ['funding.sources', 'group-list', false, undefined],
  ['funding.sources.grants', 'text-list', false, undefined],
  ['keywords', 'localized-list', false, undefined],
  ['publication', 'group', false, undefined],
  ['publication.journal', 'text', true, undefined],
  ['licence.id', 'text', true, undefined],
])('%s is a %s', (path, type, requiredInGroup, from) => {
  const field = fields.find(one => one.path === path)
  expect(field).toMatchObject({type, requiredInGroup})
  expect(field?.requiredFrom).toBe(from)
})

test('a choice lists its words', () => {
  expect(fields.find(({path}) => path === 'status')?.values).toEqual([
    'draft',
    'consultation',
    'published',
    'withdrawn',
  ])
})
