import {describe, expect, test} from 'vitest'
import {isAsked, notGiven, readForms, refuseUnprinted, withFormsValue} from '../src/form-names.js'
import {formOf} from '../src/output-names.js'

describe('--forms', () => {
  test.each([
    ['all', 'all'],
    ['', 'all'],
    ['consent', ['consent']],
    ['consent，session-record,consent', ['consent', 'session-record']],
    ['competence-nurse competence', ['competence-nurse', 'competence']],
  ])('%s', (text, forms) => expect(readForms(text)).toEqual(forms))

  test.each([
    ['consnt', ['consent']],
    ['session-recrd', ['session-record']],
  ])('refuses %s and names the nearest', (text, expected) => {
    expect(() => readForms(text)).toThrowError(
      expect.objectContaining({key: 'usage.value', values: {option: '--forms', actual: text, expected}}),
    )
  })

  test.each([
    [
      ['build', '--forms', 'guide'],
      ['build', '--forms=all', 'guide'],
    ],
    [
      ['build', '--forms', 'consent', 'guide'],
      ['build', '--forms', 'consent', 'guide'],
    ],
    [
      ['build', '--forms', 'consnt', 'guide'],
      ['build', '--forms', 'consnt', 'guide'],
    ],
    [
      ['build', 'guide', '--forms'],
      ['build', 'guide', '--forms'],
    ],
    [
      ['build', '--forms', '--out', 'guide'],
      ['build', '--forms', '--out', 'guide'],
    ],
    [
      ['build', 'guide'],
      ['build', 'guide'],
    ],
  ])('%j', (args, expected) => expect(withFormsValue(args, path => path === 'guide')).toEqual(expected))
})

test('competence stands for the record of every role', () => {
  expect(isAsked('competence-nurse', ['competence'])).toBe(true)
  expect(isAsked('competence-nurse', ['competence-physician'])).toBe(false)
  expect(notGiven(['competence', 'competence-clown', 'consent'], ['competence-nurse', 'consent'])).toEqual([
    'competence-clown',
  ])
  expect(notGiven('all', [])).toEqual([])
})

test.each([
  ['x.consent.zh.pdf', 'consent'],
  ['x.competence-night-nurse.parallel.html', 'competence-night-nurse'],
  ['x.zh.pdf', undefined],
  ['x.right.zh.pdf', undefined],
  ['x.consent.zh.md', undefined],
])('the form of %s', (name, form) => expect(formOf(name)).toBe(form))

test('forms are refused with data alone', () => {
  expect(() => refuseUnprinted('all', ['json'])).toThrowError(
    expect.objectContaining({values: {option: '--formats', actual: 'json', expected: ['html', 'pdf']}}),
  )
  expect(() => refuseUnprinted('all', ['json', 'html'])).not.toThrow()
  expect(() => refuseUnprinted(undefined, ['json'])).not.toThrow()
})
