/** Every type of reference in every style: it prints its title, and what is not as the authority has it says so. */
import {describe, expect, test} from 'vitest'
import {referenceTypes} from '../../src/model/reference.js'
import {formatReference, referenceStyles, unsupportedTypes} from '../../src/references/index.js'
import {plainText} from './plain-text.js'
import {written} from './written-reference.js'

const full = {
  authors: ['Zarate, Carlos A.', 'World Health Organization'],
  title: 'A title',
  containerTitle: 'A container',
  publisher: 'A publisher',
  publisherPlace: 'Geneva',
  issued: '2020-08-15',
  accessed: '2021-01-02',
  volume: '3',
  issue: '4',
  pages: '856-864',
  number: 'N-1',
  version: '2',
  doi: '10.1000/x',
  url: 'https://example.org/a',
}

describe.each([...referenceStyles])('%s', (id, style) => {
  test.each(referenceTypes)('%s', type => {
    const whole = plainText(formatReference(written({type, ...full}), style))
    expect(whole).toContain('A title')
    expect(whole).toMatch(/2020|N-1/)
    // No mark twice (but for `No.:`), none without a text before or behind it.
    expect(whole.replace('No.:', 'No:')).not.toMatch(/[.,:;，：；] ?[.,:;，：；]|\(\)|\[\]|（）| {2}|^[\s.,:;]/)
    expect(plainText(formatReference(written({type, title: 'A title'}), style))).toMatch(
      /^A title(?:\[[A-Z]{1,2}(?:\/OL)?\])?(?: \[\w+\])?\.?/,
    )
    expect(plainText(formatReference(written({type, language: 'zh', title: '题名'}), style))).toContain('题名')
  })
  test('says what its authority does not', () => {
    for (const type of referenceTypes) {
      const listed = unsupportedTypes.find(entry => entry.style === id && entry.type === type)
      expect(listed?.reason).toBe(style.types[type].unsupported)
      if (listed) expect(listed.reason).toMatch(/^[A-Z].{40,}\.$/)
    }
  })
})
