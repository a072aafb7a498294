/** The published JSON Schema says what the types say: real guidelines fit it, damaged ones do not. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {z} from 'zod'
import type {Guideline} from '../../src/model/guideline.js'
import {guidelineJsonSchema} from '../../src/model/json-schema.js'
import {guidelineSchema} from '../../src/model/schema/guideline.js'
import {readGuideline} from '../../src/read-guideline.js'

const source = `---
id: demo
title:
  zh: 示例
  en: Demo
languages: [zh-CN, en]
grading: GRADE
references: references.bib
---

## 给药 | Dosing {#dosing}

缓慢静脉滴注[@a]。

Infuse slowly [@a].

- 甲

- A

> 引用
>
> Quoted

$$x^2$$

:::zh{only}
仅中文。
:::

:::question{#Q1}
是否使用？

Should it be used?
:::

:::recommendation[标签 | Label]{#R1 strength="strong" direction="for" certainty="high"}
推荐使用^[脚注]。

We recommend it.

:::rationale
理由。

Reasons.

\`\`\`evidence-profile
outcomes:
  - outcome:
      zh: 有效
      en: Response
    effect: 0.50
\`\`\`

\`\`\`etd
criteria:
  - criterion: priority
    judgement: yes
\`\`\`
:::
:::

:::figure[图 | Figure]{#fig}
![示意 | Diagram](a.png)
:::

:::table[表 | Table]{#tab}
| A | 1 |
|---|---|
| B | 2 |
:::

:::note
说明。

Note.
:::

:::monitoring
:::requirement{#M1 element="interval" obligation="must" responsible="nurse" for="R1" records="heart-rate" facts="interval.vital-signs <= 15 min; dose = 0.5-1 mg/kg"}
测量心率。

The heart rate is measured.

:::patient
我们会量您的心率。

We check how fast your heart beats.
:::
:::
:::
`

const bib = '@article{a, title = {T}, author = {Doe, Jane}, journal = {J}, year = {2020}}'

function sample(): Guideline {
  const {guideline} = readGuideline({
    files: new Map([
      ['guideline.md', source],
      ['references.bib', bib],
    ]),
  })
  if (!guideline) throw new Error('The sample cannot be read')
  return guideline
}

const published = guidelineJsonSchema()
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const validator = z.fromJSONSchema(asJson(published) as Parameters<typeof z.fromJSONSchema>[0])

test('a guideline with every kind of block fits', () => {
  const guideline = sample()
  const kinds = new Set(JSON.stringify(guideline).match(/(?<="type":")[a-z-]+(?=")/g))
  for (const kind of [
    'section',
    'pair',
    'shared',
    'only',
    'list',
    'quote',
    'recommendation',
    'part',
    'question',
    'box',
  ])
    expect(kinds).toContain(kind)
  for (const kind of ['figure', 'captioned-table', 'evidence-profile', 'etd', 'citation', 'requirement'])
    expect(kinds).toContain(kind)
  expect(guidelineSchema.safeParse(guideline).error?.issues ?? []).toEqual([])
  expect(validator.safeParse(asJson(guideline)).error?.issues ?? []).toEqual([])
})

test('the ketamine guideline fits', () => {
  const folder = new URL('../../../../guidelines/ketamine-trd/', import.meta.url)
  const files = new Map(
    ['guideline.md', 'references.bib'].map(name => [name, readFileSync(new URL(name, folder), 'utf8')]),
  )
  const {guideline} = readGuideline({files})
  expect(guideline?.body.length).toBeGreaterThan(5)
  expect(validator.safeParse(asJson(guideline)).error?.issues ?? []).toEqual([])
})

test.each<[string, (guideline: Guideline) => unknown]>([
  ['another format', guideline => ({...guideline, format: 2})],
  ['no metadata', ({metadata: _, ...rest}) => rest],
  ['an unknown status', guideline => ({...guideline, metadata: {...guideline.metadata, status: 'done'}})],
  ['an unknown field', guideline => ({...guideline, metadata: {...guideline.metadata, mood: 'good'}})],
  ['an unknown block', guideline => ({...guideline, body: [{type: 'poem'}]})],
  ['a text as body', guideline => ({...guideline, body: 'text'})],
  ['a date in words', guideline => ({...guideline, metadata: {...guideline.metadata, dates: {received: 'soon'}}})],
  ['a node of the document tree', guideline => ({...guideline, body: [{type: 'shared', block: {type: 'pairRow'}}]})],
])('%s does not fit', (_, damage) => {
  const damaged = asJson(damage(sample()))
  expect(validator.safeParse(damaged).success).toBe(false)
  expect(guidelineSchema.safeParse(damaged).success).toBe(false)
})

test('it is a draft 2020-12 schema whose references all resolve', () => {
  expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  const text = JSON.stringify(published)
  const definitions = published.$defs as Readonly<Record<string, unknown>>
  for (const [name] of text.matchAll(/(?<="\$ref":"#\/\$defs\/)\w+/g)) expect(definitions).toHaveProperty(name)
  expect(text).not.toMatch(/readOnly|__schema/)
  expect(JSON.stringify(guidelineJsonSchema())).toBe(text)
})
