/** `:::requirement`: where it may stand, and what becomes of its attributes. */
import {describe, expect, test} from 'vitest'
import type {Block, Box, Requirement} from '../../src/model/guideline.js'
import {withoutPlaces} from '../../src/model/without-places.js'
import {readGuideline} from '../../src/read-guideline.js'

const front = `---
id: demo
title:
  zh: 示例
  en: Demo
languages: [zh-CN, en]
---

`

function read(text: string) {
  const {guideline, findings} = readGuideline({files: new Map([['guideline.md', front + text]])})
  return {
    body: guideline?.body ?? [],
    rules: findings.map(({rule}) => rule).filter(rule => rule !== 'field-needed-to-publish'),
  }
}

const requirementsIn = (blocks: readonly Block[]): Requirement[] =>
  blocks.flatMap(block => {
    if (block.type === 'requirement') return [block]
    if (block.type === 'box' || block.type === 'section') return requirementsIn(block.children)
    if (block.type === 'recommendation') return block.parts.flatMap(part => requirementsIn(part.children))
    return []
  })

const texts = '每15 min测量血压。\n\nBlood pressure is measured every 15 min.\n'

test('its attributes are read', () => {
  const {body, rules} = read(`:::monitoring
:::requirement[监测 | Monitoring]{#M1 element="interval stopping" obligation="应当" responsible="nurse，physician" for="R1 R2" records="heart-rate" facts="interval <= 15 min"}
${texts}
:::patient
每15分钟量一次血压。

We measure your blood pressure every 15 minutes.
:::
:::
:::
`)
  expect(rules).toEqual([])
  const [requirement] = requirementsIn(body)
  expect(requirement).toMatchObject({
    id: 'M1',
    area: 'monitoring',
    number: 1,
    elements: ['interval', 'stopping'],
    obligation: 'must',
    responsible: ['nurse', 'physician'],
    recommendations: ['R1', 'R2'],
    records: ['heart-rate'],
    facts: [{kind: 'interval', comparison: '<=', value: '15', unit: 'min'}],
  })
  expect(requirement?.statement.map(({type}) => type)).toEqual(['pair'])
  expect(requirement?.parts.map(({name}) => name)).toEqual(['patient'])
})

test('each area is numbered by itself', () => {
  const one = `:::requirement\n${texts}:::\n`
  const {body} = read(`:::ethics\n${one}\n${one}:::\n\n:::consent\n${one}:::\n\n:::ethics\n${one}:::\n`)
  expect(requirementsIn(body).map(({area, number}) => `${area} ${number}`)).toEqual([
    'ethics 1',
    'ethics 2',
    'consent 1',
    'ethics 3',
  ])
})

describe('places', () => {
  test.each(['ethics', 'consent', 'training', 'facility', 'monitoring'])('in %s', area => {
    const {body, rules} = read(`:::${area}\n:::requirement{#A}\n${texts}:::\n:::\n`)
    expect(rules).toEqual([])
    expect(requirementsIn(body).map(requirement => requirement.area)).toEqual([area])
  })

  test.each([
    ['in no box', `:::requirement{#A}\n${texts}:::\n`],
    ['in a note', `:::note\n:::requirement{#A}\n${texts}:::\n:::\n`],
  ])('%s it is a note, reported', (_, text) => {
    const {body, rules} = read(text)
    expect(rules).toContain('requirement-outside')
    expect(requirementsIn(body)).toEqual([])
    expect(JSON.stringify(body)).toContain('Blood pressure is measured')
  })

  test('in no box its attributes are not taken for those of a note', () => {
    const {body} = read(`:::requirement{#A element="interval" obligation="must"}\n${texts}:::\n`)
    expect(body).toMatchObject([{type: 'box', name: 'note', id: 'A', attributes: {}}])
  })

  test('in the monitoring of a recommendation it applies to that', () => {
    const inside = `:::recommendation{#R1}\n应监测。\n\nMonitor.\n\n:::monitoring\n:::requirement{#A}\n${texts}:::\n:::requirement{#B for="R2"}\n${texts}:::\n:::\n:::\n`
    const {body} = read(inside)
    expect(requirementsIn(body).map(({recommendations}) => recommendations)).toEqual([['R1'], ['R2']])
  })

  test('behind a recommendation, `:::monitoring` with requirements is a box, without them a part', () => {
    const recommendation = ':::recommendation{#R1}\n应监测。\n\nMonitor.\n:::\n\n'
    const box = read(`${recommendation}:::monitoring\n:::requirement{#A}\n${texts}:::\n:::\n`).body
    expect(box.map(({type}) => type)).toEqual(['recommendation', 'box'])
    expect(requirementsIn(box).map(({recommendations}) => recommendations)).toEqual([[]])
    const part = read(`${recommendation}:::monitoring\n${texts}:::\n`).body
    expect(part.map(({type}) => type)).toEqual(['recommendation'])
  })

  test('`:::patient` outside is reported, and printed', () => {
    const {body, rules} = read(`:::patient\n${texts}:::\n`)
    expect(rules).toContain('part-outside')
    expect(body.map(block => (block as Box).name)).toEqual(['note'])
  })
})

test('an unknown obligation is reported and left out', () => {
  const {body, rules} = read(`:::consent\n:::requirement{#A obligation="maybe"}\n${texts}:::\n:::\n`)
  expect(rules).toEqual(['obligation-unknown'])
  expect(requirementsIn(body)[0]).not.toHaveProperty('obligation')
})

test('both forms of a guideline give the same', () => {
  const attributes = '{#A element="interval" obligation="must" facts="interval <= 15 min"}'
  const patient = (text: string) => `\n:::patient\n${text}\n:::\n`
  const zh = `:::monitoring\n:::requirement${attributes}\n每15 min测量血压。\n${patient('每15分钟量一次血压。')}:::\n:::\n`
  const en = `:::monitoring\n:::requirement{#A}\nBlood pressure is measured every 15 min.\n${patient('We measure your blood pressure every 15 minutes.')}:::\n:::\n`
  const one = `:::monitoring\n:::requirement${attributes}\n${texts}${patient('每15分钟量一次血压。\n\nWe measure your blood pressure every 15 minutes.')}:::\n:::\n`
  const two = readGuideline({
    files: new Map([
      ['guideline.zh.md', front + zh],
      ['guideline.en.md', en],
    ]),
  })
  expect(two.findings.filter(({rule}) => rule !== 'field-needed-to-publish')).toEqual([])
  const inOne = readGuideline({files: new Map([['guideline.md', front + one]])}).guideline
  expect(two.guideline && withoutPlaces(two.guideline)).toEqual(inOne && withoutPlaces(inOne))
})
