/** Two forms of one guideline are equal once places are gone, and nothing but places is gone. */
import {expect, test} from 'vitest'
import type {Guideline} from '../../src/model/guideline.js'
import {withoutPlaces} from '../../src/model/without-places.js'

const place = (line: number) => ({file: 'guideline.md', line, column: 1, endLine: line, endColumn: 2})
const position = (line: number) => ({start: {line, column: 1, offset: 0}, end: {line, column: 2, offset: 1}})

function guideline(line: number): Guideline {
  return {
    format: 1,
    metadata: {
      id: 'demo',
      version: '1',
      status: 'draft',
      example: false,
      title: {zh: '甲', en: 'A'},
      dates: {},
      languages: ['zh', 'en'],
      references: [],
      organisations: [],
      contributors: [],
      abbreviations: [],
      glossary: [],
      publication: {},
      places: {'/id': place(line)},
    },
    body: [
      {
        type: 'section',
        depth: 2,
        id: 'place',
        idPlace: place(line),
        heading: {zh: [{type: 'text', value: '位置', position: position(line)}]},
        place: place(line),
        children: [
          {
            type: 'recommendation',
            id: 'R1',
            number: 1,
            attributes: {strength: 'strong', position: 'kept', place: 'kept', data: 'kept'},
            place: place(line),
            places: {strength: place(line)},
            statement: [
              {
                type: 'pair',
                place: place(line),
                sides: {
                  zh: [
                    {
                      type: 'paragraph',
                      position: position(line),
                      data: {language: 'zh', languageReason: 'only-han'},
                      children: [{type: 'citation', form: 'narrative', items: [{key: 'a', position: position(line)}]}],
                    },
                  ],
                },
              },
            ],
            parts: [],
          },
        ],
      },
    ],
    footnotes: [],
    references: [],
    numbering: ['a'],
  }
}

test('the same guideline at other places is equal', () => {
  expect(withoutPlaces(guideline(1))).toEqual(withoutPlaces(guideline(99)))
  expect(guideline(1)).not.toEqual(guideline(99))
})

test('nothing but places is removed', () => {
  const bare = withoutPlaces(guideline(1))
  expect(JSON.stringify(bare)).not.toMatch(/"(?:line|offset|languageReason)":/)
  expect(bare).toMatchObject({
    metadata: {id: 'demo'},
    body: [
      {
        id: 'place',
        heading: {zh: [{value: '位置'}]},
        children: [
          {
            attributes: {strength: 'strong', position: 'kept', place: 'kept', data: 'kept'},
            statement: [{sides: {zh: [{children: [{items: [{key: 'a'}]}]}]}}],
          },
        ],
      },
    ],
    numbering: ['a'],
  })
})

test('a change of content shows', () => {
  const changed = {...guideline(1), numbering: ['b']}
  expect(withoutPlaces(changed)).not.toEqual(withoutPlaces(guideline(1)))
})
