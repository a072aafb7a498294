/** Texts made to keep a reader busy: one placed finding and nothing read, or read to the end without a throw. */
import {describe, expect, test} from 'vitest'
import {readSourceDocument} from '../../src/source/index.js'
import {findings} from './outline.js'

const many = (text: string, times = 10_000) => text.repeat(times)
const nested = (depth: number, item: string) =>
  Array.from({length: depth}, (_, index) => `${'  '.repeat(index)}${item}\n`).join('')
const read = (text: string) => readSourceDocument({file: 'guideline.md', text})

describe('beyond a limit', () => {
  test.each([
    ['quotations', many('>'), '1:13 limit-exceeded/block-nesting'],
    [
      'quotations with blanks, after front matter',
      `---\nid: a\n---\n${many('> ')}`,
      '4:25 limit-exceeded/block-nesting',
    ],
    ['lists', nested(600, '- a'), '13:25 limit-exceeded/block-nesting'],
    ['lists continued lazily', nested(600, '- a\nlazy'), '25:25 limit-exceeded/block-nesting'],
    ['list markers in a line', `${many('- ', 40)}a`, '1:25 limit-exceeded/block-nesting'],
    ['lists in quotations', many('> 1. ', 600), '1:31 limit-exceeded/block-nesting'],
    ['footnotes', many('[^a]: '), '1:73 limit-exceeded/block-nesting'],
    ['asterisks and underscores', many('a**b_c*d_ '), '1:1 limit-exceeded/paragraph-marks'],
    ['emphasis opened and closed', many('*a') + many('b*'), '1:1 limit-exceeded/paragraph-marks'],
    ['declarations', many('<![CDATA['), '1:1 limit-exceeded/paragraph-marks'],
    ['many paragraphs of asterisks', many(`${many('*a _b ', 300)}\n\n`, 200), '177:1 limit-exceeded/paragraph-marks'],
    ['columns', `${many('|a', 100)}|\n${many('|-', 100)}|\n`, '2:1 limit-exceeded/table-columns'],
    ['items of a list', many('- a\n  - b\n'), '3001:1 limit-exceeded/list-lines'],
    ['lines of a quotation', `> a\n${many('b\n')}`, '3001:1 limit-exceeded/list-lines'],
    ['definitions', many('甲[^a]\n\n[^a]: b\n\n'), '8003:1 limit-exceeded/definitions'],
  ])('%s', (_, text, expected) => {
    const document = read(text)
    expect(findings(document)).toEqual([expected])
    expect(document.root.children).toEqual([])
  })
})

describe('within the limits', () => {
  test.each([
    ['brackets', many('[')],
    ['brackets closed', `${many('[')}a${many(']')}`],
    ['images', many('![](')],
    ['links in links', `${many('[', 3000)}a${many('](b)', 3000)}`],
    ['backticks', Array.from({length: 200}, (_, index) => `${'`'.repeat(index + 1)}a`).join('')],
    ['less-than signs', many('<')],
    ['tags', many('<a ')],
    ['comments that end nowhere', many('<!--\n')],
    ['comments that end with text', `${many('<!-- a\n')}--> x`],
    ['colons', many(':')],
    ['directives', many(':::note\n', 3000)],
    ['closings', many(':::\n', 3000)],
    ['bars', many('|')],
    ['bars in a heading', `## ${many('a | ')}`],
    ['footnote marks', many('[^a]', 3000)],
    ['brackets in a label', `:::note[${many('[')}${many(']')}]`],
    ['brackets in attributes', `:::note{${many('a="[')}}`],
    ['citations', many('[@a; ')],
    ['narrative citations', many('@a [p. ')],
    ['at signs', many('@{')],
    ['a key without end', `@${many('a:')}`],
    ['dollars', many('$$a ')],
    ['addresses', many('https://a ')],
    ['brackets in an address', `https://a.b/${many('(')}`],
    ['mail', `${many('a.')}@`],
    ['tildes', many('~~a')],
    ['blanks in a heading', `## a${many(' ', 300_000)}b`],
    ['blanks around a bar', `甲${many(' ', 300_000)}|${many(' ', 300_000)}x`],
    ['quotation marks', many('“')],
    ['a long word', many('a', 1_000_000)],
    ['raised text in raised text', `${many('<sup>')}${many('</sup>')}`],
  ])('%s', (_, text) => {
    expect(() => read(text)).not.toThrow()
  })

  test('emphasis nests no deeper than the limit, and its words are kept', () => {
    const document = read(`${'*a **b '.repeat(100)}${' 丙** c*'.repeat(100)}`)
    expect(findings(document).filter(finding => finding.includes('limit'))).toEqual([
      '1:39 limit-exceeded/inline-nesting',
    ])
    expect(JSON.stringify(document.root).match(/丙/g)).toHaveLength(100)
  })
})
