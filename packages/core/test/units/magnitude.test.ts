/** Units of typed facts: what forms and checks alike take them for. */
import {expect, test} from 'vitest'
import type {FactKind} from '../../src/model/requirement.js'
import {sayUnit} from '../../src/requirements/say-unit.js'
import {minutesOf} from '../../src/units/magnitude.js'

test.each<[value: string, unit: string, minutes: number | undefined]>([
  ['40', 'min', 40],
  ['40', '分', 40],
  ['2', '小时', 120],
  ['2', '个小时', 120],
  ['2', 'hrs', 120],
  ['7200', 's', 120],
  ['7200', '秒', 120],
  ['1', 'd', 1440],
  ['2', 'weeks', 20160],
  ['2', 'mmHg', undefined],
  ['2', 'mg/kg', undefined],
  ['2', 'moments', undefined],
])('%s %s', (value, unit, minutes) => {
  expect(minutesOf({kind: 'duration', value, unit})).toBe(minutes)
})

test.each<[kind: FactKind, unit: string, zh: string, en: string]>([
  ['duration', '分钟', 'min', 'min'],
  ['duration', '个小时', 'h', 'h'],
  ['duration', 'd', '天', 'days'],
  ['duration', '年', '年', 'years'],
  ['age', 'years', '岁', 'years'],
  ['threshold', '/min', '次/min', '/min'],
  ['dose', 'mg/kg', 'mg/kg', 'mg/kg'],
  ['threshold', 'mL/min', 'mL/min', 'mL/min'],
  ['dose', '__proto__', '__proto__', '__proto__'],
])('%s in %s', (kind, unit, zh, en) => {
  expect(sayUnit({kind, unit})).toEqual({zh, en})
})
