/** `zhinan explain`: every rule, in both languages; what is near an id that no rule has. */
import {catalogue} from '@zhinan/core'
import {describe, expect, test} from 'vitest'
import {explain} from '../src/commands/explain.js'
import {explanation, nearRules, rulesByArea} from '../src/explanation.js'
import {displayWidth} from '../src/reporters/display-width.js'
import {UsageError} from '../src/usage-error.js'

function explained(rule: string | undefined, lang: 'zh' | 'en', format: 'pretty' | 'json' = 'pretty'): string {
  let out = ''
  const terminal = {
    stdout: (text: string) => {
      out += text
    },
    stderr: () => {},
    interactive: false,
    colour: false,
    env: {},
    today: '2026-01-01',
  }
  expect(explain(rule, {lang, format}, terminal)).toBe(0)
  return out
}

const ids = Object.keys(catalogue)

describe.each(['zh', 'en'] as const)('in %s', lang => {
  test.each(ids)('%s', id => {
    const text = explained(id, lang)
    expect(text.startsWith(id)).toBe(true)
    const prose = text.split('\n').filter(line => !line.startsWith('    '))
    expect(prose.join('\n')).not.toMatch(/\{\{\w|undefined/)
    for (const line of prose)
      if (/^[\p{Script=Han}，。、；]*$/u.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(100)
    const {examples} = explanation(id, lang) ?? {examples: []}
    for (const line of examples.flatMap(example => example.text.split('\n'))) expect(text).toContain(line)
  })

  test('all of them, by area', () => {
    const text = explained(undefined, lang)
    for (const id of ids) expect(text).toMatch(new RegExp(`^  ${id} +\\S`, 'm'))
  })
})

test('what a rule says, by its parts', () => {
  const text = explained('good-practice-is-ungraded', 'en')
  expect(text).toMatch(/^Severity: error$/m)
  expect(text).toMatch(/^Fine:\n {4}:::recommendation/m)
  expect(text).toMatch(/^Not fine, at 1:44: Unexpected certainty/m)
  const chinese = explained('good-practice-is-ungraded', 'zh')
  expect(chinese).toMatch(/^严重程度：错误$/m)
  expect(chinese).toMatch(/^不正确，位于 1:44：\n {4}:::recommendation/m)
  expect(explained('abstract-missing', 'en')).toMatch(/^Severity: draft note, consultation note, publication error$/m)
})

test('whether --fix mends it', () => {
  expect(explained('invisible-character', 'en')).toContain('\nMended by `zhinan check --fix`.\n')
  expect(explained('numbers-differ', 'en')).not.toContain('--fix')
})

test('as JSON', () => {
  const one = JSON.parse(explained('numbers-differ', 'zh', 'json'))
  expect(one).toMatchObject({
    id: 'numbers-differ',
    area: 'fidelity',
    severity: {draft: 'error'},
    title: '两种语言的数字不同',
  })
  expect(one.examples.length).toBeGreaterThan(1)
  expect(
    JSON.parse(explained(undefined, 'en', 'json'))
      .rules.map(({id}: {id: string}) => id)
      .sort(),
  ).toEqual(ids.toSorted())
})

test('every area has its rules once', () => {
  expect(rulesByArea.flatMap(([, rules]) => rules).sort()).toEqual(ids.toSorted())
})

test.each([
  ['numbers-difer', 'numbers-differ'],
  ['Numbers-Differ', 'numbers-differ'],
  ['citation', 'citation-unknown'],
  ['retracted', 'reference-retracted'],
  ['missing abstract', 'abstract-missing'],
])('%s may be %s', (asked, near) => expect(nearRules(asked)).toContain(near))

test.each([['xyzzy'], ['__proto__'], ['constructor'], ['toString'], [''], ['\u001b[31m'], ['a'.repeat(100_000)]])(
  'no rule is %j',
  id => {
    const asking = () => explained(id, 'en')
    expect(asking).toThrow(UsageError)
    try {
      asking()
    } catch (error) {
      expect(error instanceof UsageError && error.values.actual).not.toContain('\u001b')
    }
  },
)
