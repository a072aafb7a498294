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
  wordingKey,
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
  ['SIGN', 'SIGN'],
  ['SIGN 50', 'SIGN'],
  ['CANMAT 2016', 'CANMAT'],
  ['ACC/AHA', 'ACC/AHA'],
  ['AHA/ACC', 'ACC/AHA'],
  ['acc-aha', 'ACC/AHA'],
  ['USPSTF', 'USPSTF'],
  ['美国预防服务工作组', 'USPSTF'],
  ['NHMRC FORM', 'NHMRC'],
  ['OCEBM', undefined],
  ['', undefined],
])('the scheme named %s is %s', (name, id) => {
  expect(gradingScheme(name)?.id).toBe(id)
})

test.each([
  ['GRAED', 'GRADE'],
  ['OCEBM-2012', 'OCEBM-2011'],
  ['OCBEM-2009', 'OCEBM-2009'],
  ['NHMCR', 'NHMRC'],
  ['USPTSF', 'USPSTF'],
  ['Delphi', undefined],
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
    ['ACC/AHA', 'class', 'I', '1'],
    ['ACC/AHA', 'class', 'Ⅱa', '2a'],
    ['ACC/AHA', 'class', 'IIb', '2b'],
    ['ACC/AHA', 'class', '3: No Benefit', '3-no-benefit'],
    ['ACC/AHA', 'class', 'III: Harm', '3-harm'],
    ['ACC/AHA', 'class', '3', undefined],
    ['ACC/AHA', 'class', 'III', undefined],
    ['ACC/AHA', 'level', 'b-nr', 'B-NR'],
    ['ACC/AHA', 'level', 'B', undefined],
    ['SIGN', 'level', '1−', '1-'],
    ['SIGN', 'level', '2++', '2++'],
    ['SIGN', 'grade', 'E', undefined],
    ['NHMRC', 'level', 'III-2', 'III-2'],
    ['NHMRC', 'level', 'Ⅲ-2', 'III-2'],
    ['NHMRC', 'consistency', 'NA', 'NA'],
    ['NHMRC', 'evidence-base', 'NA', undefined],
    ['USPSTF', 'grade', 'I', 'I'],
    ['USPSTF', 'grade', '1', undefined],
    ['USPSTF', 'certainty', 'very-low', undefined],
    ['CANMAT', 'line', '一线', 'first'],
    ['CANMAT', 'line', 'second-line', 'second'],
    ['CANMAT', 'level', '5', undefined],
  ])('%s %s %s', (scheme, attribute, value, level) => {
    expect(gradingLevel(gradingScheme(scheme)!, attribute, value)?.value).toBe(level)
  })

  test.each([
    ['GRADE', ['strength', 'direction', 'certainty'], ['strength', 'direction', 'certainty']],
    ['OCEBM-2009', ['grade', 'level', 'question-type'], ['grade', 'level']],
    ['OCEBM-2011', ['level', 'question-type'], ['level']],
    ['CANMAT', ['line', 'level'], ['line', 'level']],
    ['USPSTF', ['grade', 'certainty', 'net-benefit'], ['grade', 'certainty']],
    ['ACC/AHA', ['class', 'level'], ['class', 'level']],
    ['SIGN', ['grade', 'level'], ['grade', 'level']],
    [
      'NHMRC',
      [
        'grade',
        'level',
        'question-type',
        'evidence-base',
        'consistency',
        'clinical-impact',
        'generalisability',
        'applicability',
      ],
      ['grade', 'level'],
    ],
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
      for (const {meaning} of levels) {
        if (!meaning) continue
        expect(meaning.zh).toMatch(/\p{Script=Han}/u)
        expect(meaning.en).toMatch(/^[a-z]/)
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
  expect(registry.schemes.map(({id}) => id)).toEqual([
    'CANMAT-2016',
    'grade',
    ...gradingSchemes.map(({id}) => id).filter(id => id !== 'GRADE'),
  ])
  expect(registry.nearest('CANMATT')).toBe('CANMAT-2016')
  expect(gradingScheme('CANMAT')?.id).toBe('CANMAT')
})

test('combinations and wording name attributes and levels that there are', () => {
  for (const scheme of gradingSchemes) {
    const known = (name: string, value: string) => gradingLevel(scheme, name, value)?.value
    for (const {when, allowed} of scheme.combinations ?? [])
      for (const values of [when, allowed])
        for (const [name, list] of Object.entries(values))
          for (const value of list)
            expect(`${scheme.id} ${name} ${known(name, value)}`).toBe(`${scheme.id} ${name} ${value}`)
    const names = scheme.wordedBy ?? ['strength', 'direction']
    for (const key of [...Object.keys(scheme.wording ?? {}), ...Object.keys(scheme.phrases ?? {})]) {
      const values = key.split('/')
      expect(values).toHaveLength(names.length)
      values.forEach((value, index) => {
        expect(known(names[index]!, value)).toBe(value)
      })
    }
    for (const [key, words] of Object.entries(scheme.wording ?? {})) {
      const phrases = scheme.phrases?.[key]
      if (phrases) expect([phrases.zh, phrases.en]).toEqual([expect.arrayContaining([words.zh]), expect.anything()])
    }
  }
})

test('the key of a wording', () => {
  const of = (name: string, ratings: Record<string, string>) => wordingKey(gradingScheme(name)!, ratings)
  expect(of('GRADE', {strength: 'strong', direction: 'for', certainty: 'low'})).toBe('strong/for')
  expect(of('GRADE', {strength: 'strong'})).toBeUndefined()
  expect(of('ACC/AHA', {class: '2a', level: 'A'})).toBe('2a')
  expect(of('USPSTF', {grade: 'D'})).toBe('D')
})
