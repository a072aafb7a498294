/** Which texts are found again, and what is said of them, as a guideline is edited after its translations were confirmed. */
import {expect, test} from 'vitest'
import {readGuideline} from '../../src/read-guideline.js'
import {
  changedStretch,
  confirmTranslations,
  readTranslationLock,
  type TranslationLock,
  translationFindings,
  translationStatuses,
  writeTranslationLock,
} from '../../src/translation/index.js'

const front =
  '---\nid: x\ntitle:\n  zh: 指南\n  en: A guideline\nversion: 1.0.0\nlanguages: [zh-CN, en]\nstatus: draft\n---\n\n'

const body = `## 给药 | Dosing {#dosing}

第一段说明给药剂量。

The first paragraph gives the dose.

第二段说明给药途径。

The second paragraph gives the route.

:::recommendation{#R1}
推荐静脉给药。

We recommend the intravenous route.
:::
`

function guideline(text: string) {
  const {guideline: read} = readGuideline({files: new Map([['guideline.md', front + text]])})
  if (!read) throw new Error('no guideline')
  return read
}

const confirmed = (text: string): TranslationLock =>
  confirmTranslations(guideline(text), undefined, {ids: 'all', date: '2026-01-02'}).lock

const states = (text: string, lock?: TranslationLock) =>
  Object.fromEntries(translationStatuses(guideline(text), lock).statuses.map(({unit, state}) => [unit.id, state]))

test('names texts by the part of the guideline around them', () => {
  expect(Object.keys(states(body))).toEqual(['front-matter.title', 'dosing.1', 'dosing.2', 'dosing.3', 'R1.1'])
})

test('nothing is confirmed without a lock, and everything is in step after it was confirmed', () => {
  expect(new Set(Object.values(states(body)))).toEqual(new Set(['unconfirmed']))
  expect(new Set(Object.values(states(body, confirmed(body))))).toEqual(new Set(['in-step']))
})

test.each([
  ['Chinese alone', body.replace('给药剂量', '初始剂量'), 'dosing.2', 'zh-changed'],
  ['English alone', body.replace('gives the route', 'states the route'), 'dosing.3', 'en-changed'],
  [
    'both',
    body.replace('给药剂量', '初始剂量').replace('gives the dose', 'gives the first dose'),
    'dosing.2',
    'both-changed',
  ],
  ['a recommendation', body.replace('We recommend', 'We suggest'), 'R1.1', 'en-changed'],
])('sees %s changed', (_, text, id, state) => {
  const {[id]: own, ...others} = states(text, confirmed(body))
  expect(own).toBe(state)
  expect(new Set(Object.values(others))).toEqual(new Set(['in-step']))
})

test.each([
  [
    'a paragraph before it',
    body.replace('第一段', '新的一段。\n\nA new paragraph.\n\n第一段'),
    {'dosing.2': 'unconfirmed'},
  ],
  ['markup', body.replace('给药剂量', '**给药剂量**').replace('the dose', 'the *dose*'), {}],
  ['a citation', body.replace('给药剂量', '给药剂量[@a]'), {}],
  ['blanks beside Han', body.replace('第二段说明', '第二段 说明'), {}],
  ['wrapping', body.replace('gives the dose', 'gives\nthe dose'), {}],
  [
    'another order',
    body.replace(
      /(第一段[\s\S]*?dose\.)\n\n(第二段[\s\S]*?route\.)/,
      (_, first: string, second: string) => `${second}\n\n${first}`,
    ),
    {},
  ],
])('keeps texts confirmed through %s', (_, text, expected) => {
  const changed = Object.entries(states(text, confirmed(body))).filter(([, state]) => state !== 'in-step')
  expect(Object.fromEntries(changed)).toEqual(expected)
})

test('finds a text again that was changed in both languages while others came and went', () => {
  const text = body
    .replace('第一段说明给药剂量。\n\nThe first paragraph gives the dose.\n\n', '')
    .replace('给药途径', '静脉给药途径')
    .replace('gives the route', 'gives the intravenous route')
  const {statuses, gone} = translationStatuses(guideline(text), confirmed(body))
  const changed = statuses.find(({state}) => state === 'both-changed')
  expect(changed?.unit.id).toBe('dosing.2')
  expect(changed?.confirmed?.en).toBe('The second paragraph gives the route.')
  expect(gone.map(({en}) => en)).toEqual(['The first paragraph gives the dose.'])
})

test('the same short text in two places is confirmed in each', () => {
  const twice = '## 甲 | A {#a}\n\n按需给药。\n\nDose as needed.\n\n## 乙 | B {#b}\n\n按需给药。\n\nDose as needed.\n'
  const lock = confirmTranslations(guideline(twice), undefined, {ids: ['b'], date: '2026-01-02'}).lock
  expect(states(twice, lock)).toMatchObject({'a.2': 'unconfirmed', 'b.2': 'in-step'})
})

test('confirms what is named, and keeps the rest as it was', () => {
  const lock = confirmed(body)
  const text = body.replace('给药剂量', '初始剂量').replace('We recommend', 'We suggest')
  const first = confirmTranslations(guideline(text), lock, {ids: ['R1', 'nowhere'], date: '2026-03-04', by: 'Li Wei'})
  expect(first.confirmed.map(({unit}) => unit.id)).toEqual(['R1.1'])
  expect(first.unknown).toEqual(['nowhere'])
  expect(first.lock.translations.find(({id}) => id === 'R1.1')).toEqual({
    id: 'R1.1',
    confirmed: '2026-03-04',
    by: 'Li Wei',
    zh: '推荐静脉给药。',
    en: 'We suggest the intravenous route.',
  })
  expect(states(text, first.lock)).toMatchObject({'dosing.2': 'zh-changed', 'R1.1': 'in-step'})
})

test('what was not translated cannot be confirmed', () => {
  const text = `${body}\n只有中文。\n`
  const {oneLanguage, lock} = confirmTranslations(guideline(text), undefined, {ids: 'all', date: '2026-01-02'})
  expect(oneLanguage.map(({unit}) => unit.text)).toEqual([{zh: '只有中文。'}])
  expect(lock.translations.some(({zh}) => zh === '只有中文。')).toBe(false)
})

test('reports the side that did not follow, with what was changed marked in the other', () => {
  const text = body.replace('给药剂量', '初始剂量')
  const findings = translationFindings(guideline(text), confirmed(body))
  expect(findings).toMatchObject([
    {
      rule: 'translation-outdated',
      lang: 'en',
      place: {line: 15},
      texts: {zh: {text: '第一段说明初始剂量。', marks: [[5, 7]]}, en: {marks: []}},
    },
  ])
  expect(translationFindings(guideline(text), undefined)).toEqual([])
})

test.each([
  ['abc', 'abXc', [[2, 3]]],
  ['abc', 'abc', []],
  ['aaa', 'aa', []],
  ['', 'a', [[0, 1]]],
  ['20 mg', '40 mg', [[0, 1]]],
])('from %j to %j', (before, now, marks) => {
  expect(changedStretch(before, now)).toEqual({text: now, marks})
})

test('the lock is read as it was written', () => {
  const lock = confirmed(body)
  expect(readTranslationLock(writeTranslationLock(lock))).toEqual({lock, findings: []})
  expect(readTranslationLock(writeTranslationLock({format: 1, translations: []})).lock?.translations).toEqual([])
})

test.each([
  ['no JSON', '{', 1, 'rewrite'],
  ['another format', '{"format": 2, "translations": []}', 1, 'rewrite'],
  ['another shape', '{"format": 1, "translations": [{"id": 1}]}', 1, 'rewrite'],
  ['an unfinished merge', '{\n<<<<<<< HEAD\n', 2, 'conflict'],
  ['nothing', '', 1, 'rewrite'],
  ['blanks without end', `{"a": [{}${' '.repeat(200_000)}x`, 1, 'rewrite'],
  ['a list of depth', '['.repeat(100_000), 1, 'rewrite'],
])('refuses %s', (_, text, line, note) => {
  const {lock, findings} = readTranslationLock(text)
  expect(lock).toBeUndefined()
  expect(findings).toMatchObject([{rule: 'translation-lock-unreadable', note, place: {line}}])
})

test('lines put together by hand are read, whatever commas they have', () => {
  const lock = confirmed(body)
  const written = writeTranslationLock(lock)
  const [first = ''] = written.match(/^ {4}.*},$/m) ?? []
  for (const text of [
    written.replaceAll(/},$/gm, '}'),
    written.replace(/}$/m, '},').replace(/}\n {2}]/, '},\n  ]'),
    written.replace(first, `${first}\n${first.slice(0, -1)}`),
    `\uFEFF${written.replaceAll('\n', '\r\n')}`,
  ]) {
    expect(text).not.toBe(written)
    expect(readTranslationLock(text).findings).toEqual([])
    const ids = readTranslationLock(text).lock?.translations.map(({id}) => id)
    expect([...new Set(ids)]).toEqual(lock.translations.map(({id}) => id))
  }
})

test('each text of a table with both languages in a cell is one', () => {
  const table = (dose: string) =>
    `## 表 | Table {#t}\n\n| 药物 \\| Drug | 剂量 \\| Dose |\n|---|---|\n| 氯胺酮 \\| Ketamine | 每日${dose} \\| 20 mg a day |\n`
  const changed = Object.entries(states(table('30 mg'), confirmed(table('20 mg')))).filter(
    ([, state]) => state !== 'in-step',
  )
  expect(changed).toEqual([['t.5', 'zh-changed']])
})

test('both forms of a guideline give the same texts', () => {
  const two = readGuideline({
    files: new Map([
      [
        'guideline.zh.md',
        '---\nid: x\ntitle: 指南\nversion: 1.0.0\nlanguages: [zh-CN, en]\nstatus: draft\n---\n\n## 给药 {#dosing}\n\n第一段说明给药剂量。\n',
      ],
      [
        'guideline.en.md',
        '---\ntitle: A guideline\n---\n\n## Dosing {#dosing}\n\nThe first paragraph gives the dose.\n',
      ],
    ]),
  })
  const one = '## 给药 | Dosing {#dosing}\n\n第一段说明给药剂量。\n\nThe first paragraph gives the dose.\n'
  const {statuses} = translationStatuses(two.guideline!, confirmed(one))
  expect(statuses.map(({unit, state}) => [unit.id, state])).toEqual([
    ['front-matter.title', 'in-step'],
    ['dosing.1', 'in-step'],
    ['dosing.2', 'in-step'],
  ])
  expect(statuses[2]!.unit.places.en?.file).toBe('guideline.en.md')
})
