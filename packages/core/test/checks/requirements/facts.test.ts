/** Typed facts against each other: what contradicts, what can be kept together, and text that nobody would write. */
import {describe, expect, test} from 'vitest'
import {box, check, requirement} from './support.js'

interface Stated {
  readonly facts: string
  readonly obligation?: string
  readonly for?: string
  readonly element?: string
}

const recommendations = ['R1', 'R2', 'R3']
  .map(id => `:::recommendation{#${id} type="good-practice"}\n应当如此。\n\nIt must be so.\n:::\n`)
  .join('\n')

const stated = (facts: readonly Stated[]): string =>
  `${recommendations}\n${box(
    'monitoring',
    ...facts.map((one, index) =>
      requirement(
        `M${index + 1}`,
        `obligation="${one.obligation ?? 'must'}" responsible="nurse" facts="${one.facts}"${one.for === undefined ? '' : ` for="${one.for}"`}${one.element === undefined ? '' : ` element="${one.element}"`}`,
      ),
    ),
  )}`

const kinds = (...facts: readonly Stated[]) => check(stated(facts))('facts-contradict').map(({note}) => note)
const between = (a: string, b: string) => kinds({facts: a}, {facts: b})

describe('binding equally, for everything', () => {
  test.each([
    ['duration.infusion = 40 min', 'duration.infusion = 60 min', 'apart'],
    ['duration.observation >= 2 h', 'duration.observation = 90 min', 'apart'],
    ['duration.observation >= 2 h', 'duration.observation < 2 h', 'apart'],
    ['duration.observation > 2 h', 'duration.observation <= 120 min', 'apart'],
    ['duration.observation >= 2 h', 'duration.observation >= 1 h', 'minima'],
    ['duration.observation >= 2 h', 'duration.observation > 2 h', 'minima'],
    ['interval.vital-signs <= 15 min', 'interval.vital-signs <= 0.5 h', 'maxima'],
    ['dose = 0.5-1 mg/kg', 'dose = 0.5-0.8 mg/kg', 'ranges'],
    ['dose = 0.5-1 mg/kg', 'dose = 1.5 mg/kg', 'apart'],
    ['dose = 0.5-1 mg/kg', 'dose = 2-3 mg/kg', 'apart'],
    ['dose = 0.5 mg', 'dose = 0.5 mg/kg', 'dimensions'],
    ['dose = 0.5 mg/kg', 'dose = 0.5 mg/kg/h', 'dimensions'],
    ['dose = 0.5 mg/kg', 'dose = 500 mg/kg', 'apart'],
    ['dose = 0.5 毫克/千克', 'dose = 5 mg/kg', 'apart'],
    ['dose = 1 g', 'dose = 100 mg', 'apart'],
    ['dose.fluid = 1 L', 'dose.fluid = 100 mL', 'apart'],
    ['age >= 18', 'age = 12-17 岁', 'apart'],
    ['age >= 18', 'age >= 16 years', 'minima'],
    ['count.physicians >= 2', 'count.physicians >= 1', 'minima'],
    ['duration.course = 6 months', 'duration.course = 4 周', 'apart'],
    ['dose = 2 ampoules', 'dose = 3 ampoules', 'apart'],
  ])('%s | %s', (a, b, kind) => {
    expect(between(a, b)).toEqual([kind])
    expect(between(b, a)).toEqual([kind])
  })

  test.each([
    ['duration.observation >= 2 h', 'duration.observation >= 120 min'],
    ['duration.observation >= 2 h', 'duration.observation >= 120 分钟'],
    ['duration.observation >= 2 h', 'duration.observation >= 2 小时'],
    ['duration.observation >= 1 h', 'duration.observation <= 2 h'],
    ['duration.observation >= 2 h', 'duration.observation = 2 h'],
    ['duration.observation >= 2 h', 'duration.infusion = 40 min'],
    ['duration.observation >= 2 h', 'interval.observation = 15 min'],
    ['interval.vital-signs = 15 min', 'interval.vital-signs <= 15 min'],
    ['dose = 0.5 mg/kg', 'dose = 500 µg/kg'],
    ['dose = 0.5 mg/kg', 'dose = 500 μg/kg'],
    ['dose = 0.50 mg/kg', 'dose = 0.5 mg/kg'],
    ['dose = 0.5 mg/kg', 'dose = 0.5-1 mg/kg'],
    ['dose = 0.5 mg/kg', 'dose <= 40 mg'],
    ['dose <= 1 mg/kg', 'dose <= 80 mg'],
    ['dose = 2 ampoules', 'dose = 1 mL'],
    ['age >= 18', 'age >= 18 years'],
    ['age >= 18 岁', 'age >= 216 months'],
    ['duration.course = 12 weeks', 'duration.course = 3 months'],
    ['threshold.pressure > 180 mmHg', 'threshold.pressure < 90 mmHg'],
    ['threshold.pressure > 140 mmHg', 'threshold.pressure > 18.7 kPa'],
    ['threshold.oxygen-saturation < 93 %', 'threshold.oxygen-saturation < 93 ％'],
    ['count.sessions = 6', 'count.sessions = 6 次'],
  ])('%s | %s', (a, b) => {
    expect(between(a, b)).toEqual([])
    expect(between(b, a)).toEqual([])
  })
})

describe('obligations', () => {
  const pair = (first: string, a: string, second: string, b: string) =>
    kinds(
      {facts: `duration.observation ${a}`, obligation: first},
      {facts: `duration.observation ${b}`, obligation: second},
    )
  test.each([
    ['must', '>= 2 h', 'should', '>= 1 h', []],
    ['must', '>= 1 h', 'should', '>= 2 h', []],
    ['must', '>= 2 h', 'may', '>= 1 h', []],
    ['should', '= 2 h', 'may', '= 1 h', []],
    ['may', '= 2 h', 'may', '= 1 h', []],
    ['may', '>= 2 h', 'may', '>= 1 h', []],
    ['must', '>= 2 h', 'should', '= 1 h', ['apart']],
    ['must', '>= 2 h', 'may', '= 1 h', ['apart']],
    ['should', '= 2 h', 'should', '= 1 h', ['apart']],
    ['should', '>= 2 h', 'should', '>= 1 h', ['minima']],
  ])('%s %s, %s %s', (first, a, second, b, expected) => {
    expect(pair(first, a, second, b)).toEqual(expected)
    expect(pair(second, b, first, a)).toEqual(expected)
  })

  test('one that was not said, or not understood, binds', () => {
    expect(pair('', '>= 2 h', 'must', '>= 1 h')).toEqual(['minima'])
  })
})

describe('what they apply to', () => {
  const minimum = (hours: number, ids?: string) => ({
    facts: `duration.observation >= ${hours} h`,
    ...(ids === undefined ? {} : {for: ids}),
  })
  test('recommendations apart', () => {
    expect(kinds(minimum(2, 'R1'), minimum(1, 'R2 R3'))).toEqual([])
  })
  test('one in common', () => {
    expect(kinds(minimum(2, 'R1 R2'), minimum(1, 'R2 R3'))).toEqual(['minima'])
  })
  test('stricter for some is no contradiction; looser for some is', () => {
    expect(kinds(minimum(1), minimum(2, 'R1'))).toEqual([])
    expect(kinds(minimum(2, 'R1'), minimum(1, 'R1 R2'))).toEqual([])
    expect(kinds(minimum(2), minimum(1, 'R1'))).toEqual(['minima'])
    expect(kinds(minimum(1, 'R1'), minimum(2, 'R1 R2'))).toEqual(['minima'])
  })
  test('an unknown recommendation is none', () => {
    expect(kinds(minimum(2), minimum(1, 'R9'))).toEqual([])
  })
  const withRecommendation = (attributes: string, facts: string, ids = '') =>
    check(
      `:::recommendation{#R1 type="good-practice" ${attributes}}\n应当如此。\n\nIt must be so.\n:::\n\n${box(
        'monitoring',
        requirement('M1', `obligation="must" responsible="nurse" facts="${facts}" ${ids}`),
      )}`,
    )('facts-contradict')
  test('a recommendation and what is required for it', () => {
    const [found] = withRecommendation('facts="dose = 0.5 mg/kg"', 'dose = 5 mg/kg', 'for="R1"')
    expect(found).toMatchObject({
      line: 8,
      note: 'apart',
      actual: '= 5 mg/kg',
      expected: '= 0.5 mg/kg',
      message: 'Unexpected `dose = 5 mg/kg`, expected to agree with `= 0.5 mg/kg` (R1, guideline.md:10)',
    })
    expect(withRecommendation('facts="dose = 0.5 mg/kg"', 'dose = 5 mg/kg')).toHaveLength(1)
  })
  test('what is advised against is no figure to keep to', () => {
    expect(withRecommendation('direction="against" facts="dose > 1 mg/kg"', 'dose = 0.5 mg/kg')).toEqual([])
  })
})

describe('thresholds', () => {
  const above = (limit: number, element: string) => ({facts: `threshold.pressure > ${limit} mmHg`, element})
  test('of one element', () => {
    expect(kinds(above(180, 'stopping-rules'), above(160, 'stopping-rules'))).toEqual(['thresholds'])
  })
  test('of different acts', () => {
    expect(kinds(above(180, 'stopping-rules'), above(140, 'discharge-criteria'))).toEqual([])
  })
})

test('one fact is reported once, in one requirement too', () => {
  expect(kinds({facts: 'dose = 1 mg; dose = 2 mg; dose = 3 mg'})).toEqual(['apart', 'apart'])
})

test('many facts', () => {
  const many = Array.from({length: 3000}, (_, index) => ({facts: `dose = ${index + 1} mg; dose >= ${index} mL`}))
  expect(kinds(...many).length).toBeLessThanOrEqual(6000)
})

describe('implausible', () => {
  const why = (...facts: string[]) =>
    check(stated(facts.map(one => ({facts: one}))))('fact-implausible').map(({note}) => note)
  test.each([
    ['duration.infusion = 40 mg', 'not-time'],
    ['duration.infusion = 40', 'no-unit'],
    ['interval.vital-signs = 3 次/天', 'not-time'],
    ['age >= 18 kg', 'not-time'],
    ['age >= 180', 'age'],
    ['dose = 0.5', 'no-unit'],
    ['dose = 5 mmHg', 'not-dose'],
    ['threshold.oxygen-saturation < 930 %', 'share'],
    ['duration.observation >= 2 hous', 'unit'],
    ['interval.vital-signs <= 15 minuts', 'unit'],
    ['duration.reporting <= 24 小时内', 'unit'],
    ['dose = 5 mg tid', 'unit'],
    ['dose = 0.5 mg/kg每日1次', 'unit'],
    ['age >= 18 岁以上', 'unit'],
  ])('%s', (facts, expected) => {
    expect(why(facts)).toEqual([expected])
  })
  test.each([
    'duration.infusion = 40 min',
    'duration = 40 分',
    'interval = 2 周',
    'interval = 1 个月',
    'age = 18-65',
    'age = 6 months',
    'dose = 0.5 mg/kg',
    'dose = 1 片',
    'dose = 200 J',
    'dose = 30 min',
    'threshold.weight-gain > 120 %',
    'threshold.madrs >= 20',
    'duration = 3 moons',
    'duration.reporting <= 15 个工作日',
    'dose = 5 mg/次',
    'dose = 5 mg/kg 每日',
    'age >= 6 月龄',
    'count.nurses >= 2 名护士',
  ])('%s is let pass', facts => {
    expect(why(facts)).toEqual([])
  })
  test('the unit that was most likely meant', () => {
    const meant = (facts: string) => check(stated([{facts}]))('fact-implausible').map(({expected}) => expected)
    expect(meant('duration.observation >= 2 hous')).toEqual(['hour'])
    expect(meant('dose = 5 mg tid')).toEqual(['mg'])
    expect(meant('dose = 5 mg daily')).toEqual(['mg/d'])
  })
  test('an interval longer than the whole', () => {
    expect(why('duration.infusion = 40 min', 'interval.infusion = 60 min')).toEqual(['interval'])
    expect(why('duration.infusion = 40 min', 'interval.infusion <= 60 min')).toEqual([])
    expect(why('duration.infusion >= 40 min', 'interval.infusion = 60 min')).toEqual([])
    expect(why('duration.infusion = 1 h', 'interval.infusion = 60 min')).toEqual([])
  })
})
