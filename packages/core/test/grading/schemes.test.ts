/** The grading schemes as data, and finding them by name. */
import {describe, expect, test} from 'vitest'
import {
  type GradingScheme,
  gradingAttribute,
  gradingLevel,
  gradingScheme,
  gradingSchemes,
  nearestGradingScheme,
  schemeRegistry,
} from '../../src/grading/index.js'

test.each([
  ['GRADE', 'GRADE'],
  ['grade', 'GRADE'],
  ['ＧＲＡＤＥ', 'GRADE'],
  ['OCEBM-2011', 'OCEBM-2011'],
  ['OCEBM 2011', 'OCEBM-2011'],
  ['ocebm2009', 'OCEBM-2009'],
  ['Oxford 2009', 'OCEBM-2009'],
  ['牛津2011', 'OCEBM-2011'],
  ['SIGN', undefined],
  ['OCEBM', undefined],
  ['', undefined],
])('the scheme named %s is %s', (name, id) => {
  expect(gradingScheme(name)?.id).toBe(id)
})

test.each([
  ['GRAED', 'GRADE'],
  ['OCEBM-2012', 'OCEBM-2011'],
  ['OCBEM-2009', 'OCEBM-2009'],
  ['NHMRC FORM', undefined],
])('nearest to %s is %s', (name, id) => {
  const near = nearestGradingScheme(name)
  if (id === 'OCEBM-2011') expect(near).toMatch(/^OCEBM/)
  else expect(near).toBe(id)
})

describe('levels', () => {
  test.each([
    ['GRADE', 'strength', 'strong', 'strong'],
    ['GRADE', 'strength', 'weak', 'conditional'],
    ['GRADE', 'strength', 'Conditional', 'conditional'],
    ['GRADE', 'strength', 'firm', undefined],
    ['GRADE', 'direction', 'either', 'either'],
    ['GRADE', 'certainty', 'very-low', 'very-low'],
    ['GRADE', 'certainty', 'very low', undefined],
    ['OCEBM-2009', 'level', '1b', '1b'],
    ['OCEBM-2009', 'level', '1', undefined],
    ['OCEBM-2009', 'grade', 'D', 'D'],
    ['OCEBM-2011', 'level', '1b', undefined],
    ['OCEBM-2011', 'level', '2', '2'],
    ['OCEBM-2011', 'grade', 'A', undefined],
    ['OCEBM-2011', 'question-type', 'rare-harms', 'rare-harms'],
  ])('%s %s %s', (scheme, attribute, value, level) => {
    expect(gradingLevel(gradingScheme(scheme)!, attribute, value)?.value).toBe(level)
  })

  test.each([
    ['GRADE', ['strength', 'direction', 'certainty'], ['strength', 'direction', 'certainty']],
    ['OCEBM-2009', ['grade', 'level', 'question-type'], ['grade', 'level']],
    ['OCEBM-2011', ['level', 'question-type'], ['level']],
  ])('%s needs %j', (name, attributes, required) => {
    const scheme = gradingScheme(name)!
    expect(scheme.attributes.map(attribute => attribute.name)).toEqual(attributes)
    expect(scheme.attributes.filter(attribute => attribute.required).map(attribute => attribute.name)).toEqual(required)
  })

  test('GRADE has four levels of certainty, from four circles down to one', () => {
    const levels = gradingAttribute(gradingScheme('GRADE')!, 'certainty')!.levels
    expect(levels.map(({circles, symbol}) => `${symbol}${circles?.filled}/${circles?.total}`)).toEqual([
      'A4/4',
      'B3/4',
      'C2/4',
      'D1/4',
    ])
  })
})

test('every label stands in both languages and names no level twice', () => {
  for (const scheme of gradingSchemes) {
    expect(scheme.source.url).toMatch(/^https:\/\//)
    for (const {label, levels} of scheme.attributes) {
      expect(label.zh).toMatch(/\p{Script=Han}/u)
      expect(label.en).toMatch(/^[A-Z]/)
      for (const level of levels) {
        expect(level.label.zh).toMatch(/\p{Script=Han}/u)
        expect(level.label.en).toMatch(/^[A-Z]/)
      }
      const spellings = levels.flatMap(level => [level.value, ...(level.aliases ?? [])])
      expect(new Set(spellings).size).toBe(spellings.length)
    }
  }
})

test('a scheme from outside is found, and may take the place of ours', () => {
  const local: GradingScheme = {
    id: 'CANMAT-2016',
    name: {zh: 'CANMAT分级', en: 'CANMAT'},
    aliases: ['CANMAT'],
    source: {citation: 'CANMAT 2016', url: 'https://example.org'},
    attributes: [{name: 'line', label: {zh: '线', en: 'Line'}, required: true, levels: []}],
    freeAttributes: [],
  }
  const registry = schemeRegistry([local, {...local, id: 'grade', aliases: []}])
  expect(registry.scheme('canmat')).toBe(local)
  expect(registry.scheme('GRADE')?.attributes[0]?.name).toBe('line')
  expect(registry.schemes.map(({id}) => id)).toEqual(['CANMAT-2016', 'grade', 'OCEBM-2009', 'OCEBM-2011'])
  expect(registry.nearest('CANMATT')).toBe('CANMAT-2016')
  expect(gradingScheme('CANMAT')).toBeUndefined()
})
