/** `requirements` in the front matter and in packs: what is read, what is refused, and where that is said. */
import {expect, test} from 'vitest'
import {namedRequirementPacks, readGuideline} from '../../src/read-guideline.js'
import {requirementLimits, requirementRegistry} from '../../src/requirements/index.js'
import {read} from '../front-matter/read.js'

const start = 'id: demo\ntitle:\n  zh: 示例\n  en: Demo\nlanguages: [zh-CN, en]\n'

const told = (findings: readonly {readonly rule: string; readonly actual?: string; readonly expected?: string}[]) =>
  findings.map(({rule, actual, expected}) => [rule, actual, expected])

test('everything, as it is written', () => {
  const {metadata, findings} = read(`${start}requirements:
  contexts: [clinical, 超说明书用药]
  jurisdictions: CN
  roles:
    - id: site-lead
      title:
        zh: 中心负责人
        en: Site lead
      training: none
  measures:
    - id: grip
      label:
        zh: 握力
        en: Grip
      unit: kg
  subjects:
    - id: warm-up
      label:
        zh: 热身
        en: warm-up
  elements:
    - id: interpreter
      area: 知情同意
      label:
        zh: 翻译
        en: Interpreter
      asks:
        zh: 写明怎样翻译。
        en: States how it is interpreted.
      contexts: [minors]
      source: Rule 3
  packs: [house.yaml]
  waived:
    - element: consent.cost
      reason:
        zh: 免费。
        en: Free.`)
  // Chinese words are understood, and mended.
  expect(told(findings)).toEqual([
    ['field-value', '超说明书用药', 'off-label'],
    ['field-value', '知情同意', 'consent'],
  ])
  expect(metadata?.requirements).toEqual({
    contexts: ['clinical', 'off-label'],
    jurisdictions: ['CN'],
    roles: [{id: 'site-lead', title: {zh: '中心负责人', en: 'Site lead'}, training: 'none'}],
    measures: [{id: 'grip', label: {zh: '握力', en: 'Grip'}, unit: 'kg'}],
    subjects: [{id: 'warm-up', label: {zh: '热身', en: 'warm-up'}}],
    elements: [
      {
        id: 'interpreter',
        area: 'consent',
        label: {zh: '翻译', en: 'Interpreter'},
        asks: {zh: '写明怎样翻译。', en: 'States how it is interpreted.'},
        contexts: ['minors'],
        source: 'Rule 3',
      },
    ],
    packs: ['house.yaml'],
    waived: [{element: 'consent.cost', reason: {zh: '免费。', en: 'Free.'}}],
  })
})

test('without a jurisdiction, China and international bodies', () => {
  expect(read(`${start}requirements:\n  contexts: clinical`).metadata?.requirements?.jurisdictions).toEqual([
    'CN',
    'international',
  ])
  expect(read(start).metadata).not.toHaveProperty('requirements')
})

test.each([
  ['contexts: [clinical, off-lable]', 'field-value', 'off-lable', 'off-label'],
  ['jurisdictions: [internatonal]', 'field-value', 'internatonal', 'international'],
  ['context: clinical', 'field-unknown', 'context', 'contexts'],
  ['情境: clinical', 'field-unknown', '情境', 'contexts'],
  ['roles:\n    - id: Site Lead\n      title: {zh: 甲, en: A}', 'id-form', 'Site Lead', 'ketamine-trd'],
  ['packs: [../other/house.yaml]', 'path-form', '../other/house.yaml', 'house-requirements.yaml'],
  ['packs: [https://example.org/a.yaml]', 'path-form', 'https://example.org/a.yaml', 'house-requirements.yaml'],
])('%s is told with what was meant', (yaml, rule, actual, expected) => {
  const {findings, metadata} = read(`${start}requirements:\n  ${yaml}`)
  expect(told(findings)).toContainEqual([rule, actual, expected])
  // What was refused is left out; without anything else nothing is asked.
  expect(metadata?.requirements?.packs ?? []).toEqual([])
})

const front = (requirements: string) =>
  `---\n${start}version: 1.0.0\ndates:\n  published: 2026-01-01\nrequirements:\n${requirements}---\n\n## 题 | Title {#a}\n\n文。\n\nText.\n`

const guideline = (requirements: string, packs: Readonly<Record<string, string | Uint8Array>> = {}) =>
  readGuideline({files: new Map(Object.entries({'guideline.md': front(requirements), ...packs}))})

const rulesOf = ({findings}: ReturnType<typeof guideline>) =>
  findings.map(({rule, place, actual, note}) => [rule, place.file, place.line, actual, note])

const house = `elements:
  - id: own
    area: consent
    label: {zh: 自定, en: Own}
    asks: {zh: 写明。, en: States it.}
roles:
  - id: lead
    title: {zh: 负责人, en: Lead}
`

test('entries of a pack stand behind those of the front matter, with places in the pack', () => {
  const {guideline: found, findings} = guideline(
    '  packs: [house.yaml]\n  roles:\n    - id: clerk\n      title: {zh: 文员, en: Clerk}\n',
    {'house.yaml': house},
  )
  expect(findings.map(({rule}) => rule)).toEqual([])
  expect(found?.metadata.requirements?.roles).toEqual([
    {id: 'clerk', title: {zh: '文员', en: 'Clerk'}},
    {id: 'lead', title: {zh: '负责人', en: 'Lead'}, pack: 'house.yaml'},
  ])
  expect(found?.metadata.places['/requirements/roles/1/id']).toMatchObject({file: 'house.yaml', line: 7})
  expect(found?.metadata.places['/requirements/roles/0/id']).toMatchObject({file: 'guideline.md'})
  const registry = requirementRegistry(found?.metadata.requirements)
  expect(registry.element('consent', 'own')?.own).toEqual({pack: 'house.yaml'})
})

test('an id that is built in or given before is refused, where it stands', () => {
  const read = guideline(
    '  packs: [house.yaml, more.yaml]\n  roles:\n    - id: nurse\n      title: {zh: 甲, en: A}\n    - id: clerk\n      title: {zh: 乙, en: B}\n    - id: clerk\n      title: {zh: 丙, en: C}\n',
    {'house.yaml': house, 'more.yaml': `${house}measures:\n  - id: weight\n    label: {zh: 重, en: W}\n`},
  )
  expect(rulesOf(read)).toEqual([
    ['requirement-id-taken', 'more.yaml', 2, 'consent.own', 'given'],
    ['requirement-id-taken', 'guideline.md', 13, 'nurse', 'built-in'],
    ['requirement-id-taken', 'guideline.md', 17, 'clerk', 'given'],
    ['requirement-id-taken', 'more.yaml', 7, 'lead', 'given'],
    ['requirement-id-taken', 'more.yaml', 10, 'weight', 'built-in'],
  ])
  const registry = requirementRegistry(read.guideline?.metadata.requirements)
  expect(registry.role('clerk')?.title.en).toBe('B')
  expect(registry.measure('weight')?.label.en).toBe('Weight')
})

test.each([
  ['no such file', undefined, [['file-missing', 'guideline.md', 11, 'house.yaml', undefined]]],
  ['an empty file', '', [['file-empty', 'house.yaml', 1, undefined, undefined]]],
  ['a list', '- a\n- b\n', [['field-not-map', 'house.yaml', 1, undefined, undefined]]],
  ['a key of the front matter', 'contexts: [clinical]\n', [['field-unknown', 'house.yaml', 1, 'contexts', undefined]]],
  [
    'a misspelt context',
    'elements:\n  - id: own\n    area: consent\n    label: {zh: 自定, en: Own}\n    asks: {zh: 写明。, en: It.}\n    contexts: [minor]\n',
    [['field-value', 'house.yaml', 6, 'minor', undefined]],
  ],
  ['bytes', Uint8Array.from([0, 1, 2, 0, 255, 254]), 'reported'],
  ['broken YAML', 'elements:\n  - id: [\n', 'reported'],
  ['aliases', 'roles: &a\n  - *a\n', 'reported'],
] as const)('a pack that is %s', (_, text, expected) => {
  const read = guideline('  packs: [house.yaml]\n', text === undefined ? {} : {'house.yaml': text})
  if (expected === 'reported') expect(read.findings.length).toBeGreaterThan(0)
  else expect(rulesOf(read)).toEqual(expected)
  expect(read.guideline).toBeDefined()
})

test('a host is told which packs to read, each once and inside the folder', () => {
  const files = new Map([['guideline.md', front('  packs: [./a.yaml, b/c.yaml, a.yaml, ../no.yaml]\n')]])
  expect(namedRequirementPacks({files})).toEqual(['a.yaml', 'b/c.yaml'])
})

test('in a guideline of one language, words of a pack need no language', () => {
  const text = front('  packs: [house.yaml]\n')
    .replace('languages: [zh-CN, en]', 'languages: [zh-CN]')
    .replace('\n\nText.', '')
    .replace('题 | Title', '题')
    .replace('  en: Demo\n', '')
  const {guideline: found} = readGuideline({
    files: new Map([
      ['guideline.md', text],
      ['house.yaml', 'roles:\n  - id: lead\n    title: 负责人\n'],
    ]),
  })
  expect(found?.metadata.requirements?.roles).toEqual([{id: 'lead', title: {zh: '负责人'}, pack: 'house.yaml'}])
})

test('the two files of the two-file form give one', () => {
  const file = (language: 'zh' | 'en', own: string) =>
    `---\n${language === 'zh' ? 'id: demo\nlanguages: [zh-CN, en]\n' : ''}title: ${own}\nrequirements:\n  contexts: [clinical]\n  waived:\n    - element: consent.cost\n      reason: ${own}\n---\n\n## ${own} {#a}\n\n${own}\n`
  const {guideline: found} = readGuideline({
    files: new Map([
      ['guideline.zh.md', file('zh', '免费')],
      ['guideline.en.md', file('en', 'Free')],
    ]),
  })
  expect(found?.metadata.requirements?.waived).toEqual([{element: 'consent.cost', reason: {zh: '免费', en: 'Free'}}])
})

const many = (count: number) =>
  `roles:\n${Array.from({length: count}, (_, at) => `  - id: r${at}\n    title: {zh: 甲, en: A}\n`).join('')}`

test.each([
  ['entries', many(requirementLimits.entries + 1)],
  ['length', `roles:\n  - id: r\n    title: {zh: ${'长'.repeat(requirementLimits.textLength + 1)}, en: A}\n`],
])('more than the limit of %s is refused', (note, text) => {
  const read = guideline('  packs: [house.yaml]\n', {'house.yaml': text})
  expect(read.findings.map(({rule, note: told}) => [rule, told])).toEqual([['requirements-size', note]])
  expect(read.guideline?.metadata.requirements?.roles).toEqual([])
})

test('the limit itself is allowed, and too many packs are not', () => {
  const read = guideline('  packs: [house.yaml]\n', {'house.yaml': many(requirementLimits.entries)})
  expect(read.findings).toEqual([])
  expect(read.guideline?.metadata.requirements?.roles).toHaveLength(requirementLimits.entries)
  const paths = Array.from({length: requirementLimits.packs + 1}, (_, at) => `p${at}.yaml`)
  const packs = guideline(`  packs: [${paths.join(', ')}]\n`)
  expect(packs.findings.map(({rule, note}) => [rule, note])).toEqual([['requirements-size', 'packs']])
})

test('as many packs as there may be, as large as they may be, are read in bounded time', () => {
  const names = Array.from({length: requirementLimits.packs}, (_, at) => `p${at}.yaml`)
  const own = `  packs: [${names.join(', ')}]\n`
  const wrong = (list: string, count: number) =>
    `${list}:\n${Array.from({length: count}, (_, at) => `  - id: R ${at}\n    titel: {zh: 甲, en: A}\n`).join('')}`
  const started = performance.now()
  const long = guideline(own, Object.fromEntries(names.map(name => [name, wrong('roles', 3_000)])))
  expect(long.findings.filter(({rule}) => rule === 'requirements-size')).toHaveLength(names.length)
  const full = guideline(
    own,
    Object.fromEntries(
      names.map(name => [name, ['elements', 'roles', 'measures', 'subjects'].map(list => wrong(list, 300)).join('')]),
    ),
  )
  expect(full.findings.length).toBeGreaterThan(10_000)
  expect(performance.now() - started).toBeLessThan(30_000)
})

test('names of objects are ids like others, or none', () => {
  const read = guideline('  packs: [house.yaml]\n  roles:\n    - id: constructor\n      title: {zh: 甲, en: A}\n', {
    'house.yaml': '__proto__:\n  roles: []\nroles:\n  - id: prototype\n    title: {zh: 乙, en: B}\n',
  })
  expect(read.findings.map(({rule, actual}) => [rule, actual])).toEqual([['field-unknown', '__proto__']])
  const registry = requirementRegistry(read.guideline?.metadata.requirements)
  expect(registry.role('constructor')?.title.en).toBe('A')
  expect(registry.role('toString')).toBeUndefined()
})
