/** The attribute `facts`: what it says, and what of it cannot be read. */
import {describe, expect, test} from 'vitest'
import type {TypedFact} from '../../src/model/requirement.js'
import {readTypedFacts} from '../../src/requirements/read-facts.js'

const place = {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 2}
const shown = ({kind, subject, comparison, value, upTo, unit}: TypedFact): string =>
  `${kind}${subject === undefined ? '' : `.${subject}`} ${comparison} ${value}${upTo === undefined ? '' : `..${upTo}`}${unit === undefined ? '' : ` [${unit}]`}`

describe('facts are read', () => {
  test.each<[string, readonly string[]]>([
    ['dose = 0.50 mg/kg', ['dose = 0.50 [mg/kg]']],
    ['dose=0.5-1mg/kg', ['dose = 0.5..1 [mg/kg]']],
    [
      'duration.observation >= 2 h; interval.vital-signs<=15min',
      ['duration.observation >= 2 [h]', 'interval.vital-signs <= 15 [min]'],
    ],
    ['threshold.systolic-pressure ≥ 180 mmHg；age > 18', ['threshold.systolic-pressure >= 180 [mmHg]', 'age > 18']],
    ['时长.observation至少2小时；剂量＝０．５ mg/kg', ['duration.observation >= 2 [小时]', 'dose = 0.5 [mg/kg]']],
    ['持续时间不超过40分钟', ['duration <= 40 [分钟]']],
    ['count.infusions = 6', ['count.infusions = 6']],
    ['Duration at least 2 h', ['duration >= 2 [h]']],
    ['age = 18～65 岁', ['age = 18..65 [岁]']],
    ['threshold.x < 90 % ;; ', ['threshold.x < 90 [%]']],
    ['', []],
  ])('%s', (written, expected) => {
    const {facts, findings} = readTypedFacts(written, place)
    expect(findings).toEqual([])
    expect(facts.map(shown)).toEqual(expected)
  })
})

describe('what cannot be read is reported, the rest is kept', () => {
  test.each<[string, string]>([
    ['doze = 1 mg', 'kind'],
    ['0.5 mg/kg', 'kind'],
    ['__proto__ = 1', 'kind'],
    ['dose.0 = 1 mg', 'subject'],
    ['dose 0.5 mg/kg', 'comparison'],
    ['dose = half', 'value'],
    ['dose = 1,5 mg', 'value'],
    ['dose = 1e9 mg', 'value'],
    ['duration = 2 h interval = 15 min', 'value'],
    ['dose = 1-0.5 mg', 'range'],
    ['dose >= 0.5-1 mg', 'range'],
  ])('%s', (written, note) => {
    const {facts, findings} = readTypedFacts(`${written}; age >= 18`, place)
    expect(findings.map(finding => finding.note)).toEqual([note])
    expect(facts.map(shown)).toEqual(['age >= 18'])
  })

  test('a list without end', () => {
    const {facts, findings} = readTypedFacts('age = 1;'.repeat(100_000), place)
    expect(facts.length).toBe(40)
    expect(findings.map(finding => finding.note)).toEqual(['too-many'])
  })
})
