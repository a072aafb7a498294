/** What is read of YAML as authors write it, what is reported and where, and what the fixes make of it. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {plainValue} from '../../src/yaml/pointer.js'
import {readYaml} from '../../src/yaml/read-yaml.js'
import {fixed, found} from './found.js'

const keys = new Set(['zh', 'en', 'title', 'id', 'note', '标题', '版本'])
const before = '---\n'

function read(value: string) {
  return readYaml({file: 'guideline.md', value, valueOffset: before.length, text: `${before}${value}\n---\n`, keys})
}

const plain = (value: string) => {
  const {node} = read(value)
  return node && JSON.parse(JSON.stringify(plainValue(node)))
}

describe('values stay as they are written', () => {
  test.each<[string, unknown]>([
    ['a: 0.50\nb: 1.10\nc: 012', {a: '0.50', b: '1.10', c: '012'}],
    ['a: no\nb: on\nc: ~\nd: null\ne: true', {a: 'no', b: 'on', c: '~', d: 'null', e: 'true'}],
    ['a: 2026-07-01\nb: 12:30\nc: 1e3\nd: 0x10', {a: '2026-07-01', b: '12:30', c: '1e3', d: '0x10'}],
    ['a: P<0.05\nb: -5\nc: https://x.org/a:b#c', {a: 'P<0.05', b: '-5', c: 'https://x.org/a:b#c'}],
    ['a: 注意：甲\nb: “双心”医学', {a: '注意：甲', b: '“双心”医学'}],
    ['a: 甲\n  乙\nb: |\n  x: y\n  # no\nc: >\n  d\n  e', {a: '甲 乙', b: 'x: y\n# no\n', c: 'd e\n'}],
    ["a: \"x: y\" # c\nb: 'it''s'", {a: 'x: y', b: "it's"}],
    ['a: "x\n  y"\nb: c', {a: 'x y', b: 'c'}],
    ['a:\n- b\n- c: d', {a: ['b', {c: 'd'}]}],
    [
      'a: [zh-CN, en] # the first is the source\nb: draft  # or published\nc: draft # too',
      {a: ['zh-CN', 'en'], b: 'draft', c: 'draft'},
    ],
    ['- https://a.b\n- doi:10.1/x', ['https://a.b', 'doi:10.1/x']],
    ['__proto__: x\nconstructor: y', JSON.parse('{"__proto__": "x", "constructor": "y"}')],
    ['a: {b: c}\nd :  e', {a: {b: 'c'}, d: 'e'}],
  ])('%j', (value, expected) => {
    expect(found(read(value).findings)).toEqual([])
    expect(plain(value)).toEqual(expected)
  })
})

/** YAML, what is read, what is found (the YAML begins on line 2), and the text after the fixes. */
type Mended = [yaml: string, read: unknown, findings: string[], after: string]

describe('slips are mended, reported and fixed', () => {
  test.each<Mended>([
    [
      'en: Ketamine: a guideline',
      {en: 'Ketamine: a guideline'},
      ['2:13 yaml-colon-in-text'],
      'en: "Ketamine: a guideline"',
    ],
    [
      'title:\n  zh: 甲\n  en: K "x": a\nid: x',
      {title: {zh: '甲', en: 'K "x": a'}, id: 'x'},
      ['4:12 yaml-colon-in-text'],
      'title:\n  zh: 甲\n  en: \'K "x": a\'\nid: x',
    ],
    ['a: b: c: d', {a: 'b: c: d'}, ['2:5 yaml-colon-in-text'], 'a: "b: c: d"'],
    ['a: x:\nb: y', {a: 'x:', b: 'y'}, ['2:5 yaml-colon-in-text'], 'a: "x:"\nb: y'],
    ['- a\n- b: c\n  d: e: f', ['a', {b: 'c', d: 'e: f'}], ['4:7 yaml-colon-in-text'], '- a\n- b: c\n  d: "e: f"'],
    [
      'en: K in\n  adults: a text\nid: x',
      {en: 'K in adults: a text', id: 'x'},
      ['3:9 yaml-colon-in-text'],
      'en: "K in\n  adults: a text"\nid: x',
    ],
    ['en: A: b #1', {en: 'A: b #1'}, ['2:6 yaml-colon-in-text'], 'en: "A: b #1"'],
    ['en: A: b # note', {en: 'A: b'}, ['2:6 yaml-colon-in-text'], 'en: "A: b" # note'],
    ['note: >5', {note: '>5'}, ['2:7 yaml-block-header'], 'note: ">5"'],
    ['note: >5 mg\nid: x', {note: '>5 mg', id: 'x'}, ['2:7 yaml-block-header'], 'note: ">5 mg"\nid: x'],
    ['note: >=5', {note: '>=5'}, ['2:7 yaml-block-header'], 'note: ">=5"'],
    ['note: |Δ|', {note: '|Δ|'}, ['2:7 yaml-block-header'], 'note: "|Δ|"'],
    ['标题：甲\n版本：1', {标题: '甲', 版本: '1'}, ['2:3 yaml-full-width', '3:3 yaml-full-width'], '标题: 甲\n版本: 1'],
    [
      'title:\n  zh：氯胺酮\n  en： K',
      {title: {zh: '氯胺酮', en: 'K'}},
      ['3:5 yaml-full-width', '4:5 yaml-full-width'],
      'title:\n  zh: 氯胺酮\n  en: K',
    ],
    ['- zh：甲\n  en：A', [{zh: '甲', en: 'A'}], ['2:5 yaml-full-width', '3:5 yaml-full-width'], '- zh: 甲\n  en: A'],
    ['zh:氯胺酮\nen:K', {zh: '氯胺酮', en: 'K'}, ['2:3 yaml-colon-space', '3:3 yaml-colon-space'], 'zh: 氯胺酮\nen: K'],
    ['a: [zh-CN，en]', {a: ['zh-CN', 'en']}, ['2:10 yaml-full-width'], 'a: [zh-CN, en]'],
    ['a: ［zh-CN，en］', {a: ['zh-CN', 'en']}, ['2:4 yaml-full-width'], 'a: [zh-CN, en]'],
    ['a:\n  － 甲\n  · 乙', {a: ['甲', '乙']}, ['3:3 yaml-full-width', '4:3 yaml-full-width'], 'a:\n  - 甲\n  - 乙'],
    ['a:\n\tzh: x\n\ten: y', {a: {zh: 'x', en: 'y'}}, ['3:1 yaml-tab'], 'a:\n  zh: x\n  en: y'],
    ['a:\n　zh: x\n　en: y', {a: {zh: 'x', en: 'y'}}, ['3:1 yaml-tab'], 'a:\n  zh: x\n  en: y'],
    ['a: “x: y”', {a: 'x: y'}, ['2:4 yaml-quotation-marks'], 'a: "x: y"'],
    ['a: “x”', {a: '“x”'}, ['2:4 yaml-quotation-marks'], 'a: "x"'],
    ['a: "x\nb: c', {a: 'x', b: 'c'}, ['2:6 yaml-quote-unclosed'], 'a: "x"\nb: c'],
    ['a: "x”\nb: c', {a: 'x', b: 'c'}, ['2:6 yaml-quote-unclosed'], 'a: "x"\nb: c'],
    ["a: 'x", {a: 'x'}, ['2:6 yaml-quote-unclosed'], "a: 'x'"],
    ['a: "x" y', {a: '"x" y'}, ['2:7 yaml-text-after-quote'], 'a: \'"x" y\''],
    ['a: "x": y', {a: '"x": y'}, ['2:7 yaml-text-after-quote'], 'a: \'"x": y\''],
    ['a: "The "best" way"', {a: 'The "best" way'}, ['2:10 yaml-text-after-quote'], 'a: \'The "best" way\''],
    [
      "a: 'Parkinson's disease'",
      {a: "Parkinson's disease"},
      ['2:15 yaml-text-after-quote'],
      'a: "Parkinson\'s disease"',
    ],
    ['a: "5\\%"', {a: '5\\%'}, ['2:6 yaml-escape'], 'a: "5\\\\%"'],
    [
      'a: @王\nb: `x`\nc: %5',
      {a: '@王', b: '`x`', c: '%5'},
      ['2:4 yaml-text-start', '3:4 yaml-text-start', '4:4 yaml-text-start'],
      'a: "@王"\nb: "`x`"\nc: "%5"',
    ],
    ['a: [1] 见', {a: '[1] 见'}, ['2:4 yaml-text-start'], 'a: "[1] 见"'],
    ['a: -\nb: ? c', {a: '-', b: '? c'}, ['2:4 yaml-text-start', '3:4 yaml-text-start'], 'a: "-"\nb: "? c"'],
    ['zh: *重点*\nen: x', {zh: '*重点*', en: 'x'}, ['2:5 yaml-alias'], 'zh: "*重点*"\nen: x'],
    ['a: !注意', {a: '!注意'}, ['2:4 yaml-tag'], 'a: "!注意"'],
    ['a: [1, 2\nb: c', {a: ['1', '2'], b: 'c'}, ['2:4 yaml-syntax/missing'], 'a: [1, 2]\nb: c'],
    ['a: - b\n   - c\nd: e', {a: ['b', 'c'], d: 'e'}, ['2:4 yaml-syntax/list'], 'a:\n   - b\n   - c\nd: e'],
    ['zh: #1 甲', {zh: '#1 甲'}, ['2:5 comment-in-yaml-text'], 'zh: "#1 甲"'],
    ['a: 甲 #1', {a: '甲'}, ['2:6 comment-in-yaml-text'], 'a: "甲 #1"'],
    ['en: a text # cc', {en: 'a text'}, ['2:12 comment-in-yaml-text'], 'en: "a text # cc"'],
    [
      'a:\r\n  zh: 甲\r\n  en: b: c\r\n',
      {a: {zh: '甲', en: 'b: c'}},
      ['4:8 yaml-colon-in-text'],
      'a:\r\n  zh: 甲\r\n  en: "b: c"\r\n',
    ],
    ['a: b\rc: d: e\rf: g', {a: 'b', c: 'd: e', f: 'g'}, ['3:5 yaml-colon-in-text'], 'a: b\rc: "d: e"\rf: g'],
  ])('%j', (value, expected, findings, after) => {
    const result = read(value)
    expect(found(result.findings)).toEqual(findings)
    expect(plain(value)).toEqual(expected)
    const text = `${before}${value}\n---\n`
    expect(fixed(text, result.findings)).toBe(`${before}${after}\n---\n`)
    // What a fix leaves is read without a word.
    expect(found(read(after).findings)).toEqual([])
  })

  test('a comma in braces swallows the rest of a text', () => {
    const value = '{zh: 氯胺酮，艾司氯胺酮, en: Ketamine, esketamine}'
    expect(found(read(value).findings)).toEqual(['2:31 yaml-flow-text'])
  })

  test('a key given twice keeps its first value', () => {
    expect(found(read('a: x\nb: y\na: z').findings)).toEqual(['4:1 yaml-key-duplicate'])
    expect(plain('a: x\nb: y\na: z')).toEqual({a: 'x', b: 'y'})
  })
})

describe('what cannot be read is refused in our words', () => {
  test.each<[string, string[]]>([
    ['en: Ketamine\n  zh: depression', ['3:3 yaml-syntax/nested']],
    ['a:\n  zh: x\n en: y', ['4:1 yaml-syntax/indent']],
    [' a: b\nc: d', ['3:1 yaml-syntax/unexpected']],
    ['a: x\ny', ['3:1 yaml-syntax/missing']],
    ['a: [1,\n  2\nb: c', ['2:4 yaml-syntax/missing']],
    ['a: b\n---\nc: d', ['3:1 yaml-syntax/documents']],
    ['? [a]\n: b', ['2:3 yaml-syntax/key']],
    ['a: "\\x"', ['2:5 yaml-escape']],
    ['a: &x y\nb: *x', ['2:7 yaml-alias']],
    ['a: *nowhere', ['2:4 yaml-alias']],
    [`${'- '.repeat(15)}x`, ['2:25 yaml-depth']],
    [`a: ${'['.repeat(20)}x${']'.repeat(20)}`, ['2:16 yaml-depth']],
    [Array.from({length: 20}, (_, depth) => `${' '.repeat(depth)}k:`).join('\n'), ['14:13 yaml-depth']],
  ])('%j', (value, findings) => {
    const result = read(value)
    expect(found(result.findings)).toEqual(findings)
    expect(result.node).toBeUndefined()
  })

  test('nothing is no node and no finding', () => {
    for (const value of ['', '\n\n', '# a comment\n']) expect(read(value)).toEqual({findings: []})
  })
})

describe('hostile input ends at once', () => {
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  for (let level = 1; level < 12; level++)
    bomb.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(8)}*a${level - 1}]`)
  test.each<[string, string, string]>([
    ['a bomb of aliases', bomb.join('\n'), '2:'],
    ['open brackets', `a: ${'['.repeat(100_000)}`, '2:'],
    ['open braces on many lines', `a: ${'{\n '.repeat(50_000)}`, ''],
    ['hyphens', '- '.repeat(100_000), '2:'],
    ['too long', `a: ${'x'.repeat(600_000)}`, '2:1 yaml-size/length'],
    ['too many lines', 'a: b\n'.repeat(30_000), '10002:1 yaml-size/lines'],
    ['too many keys', Array.from({length: 5_000}, (_, at) => `k${at}: v`).join('\n'), '2:1 yaml-size/keys'],
    ['anchors', `a: ${'&a '.repeat(20_000)}x`, '2:'],
  ])('%s', (_, value, start) => {
    const result = read(value)
    expect(result.node).toBeUndefined()
    expect(result.findings).toHaveLength(1)
    expect(found(result.findings)[0]).toMatch(new RegExp(`^${start}`))
  })

  test('long lines without an end are texts', () => {
    expect(plain(`x ${' '.repeat(400_000)}x`)).toMatch(/^x +x$/)
    expect(found(read(`a: b${' '.repeat(400_000)}b  #x`).findings)).toHaveLength(1)
  })

  test('an open quotation mark over many lines', () => {
    const result = read(`a: "x\n${'  "y\n'.repeat(9_000)}`)
    expect(result.findings.length).toBeGreaterThan(0)
  })
})

test('any text is read without an exception, with findings inside it and in order', () => {
  const snippet = fc.constantFrom(
    'a',
    'zh',
    'en',
    ': ',
    '：',
    ':',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '- ',
    '－',
    '"',
    "'",
    '“',
    '”',
    '#',
    ' #',
    '[',
    ']',
    '{',
    '}',
    ',',
    '，',
    '>',
    '|',
    '>5',
    '*',
    '&a',
    '*a',
    '!',
    '@',
    '`',
    '%',
    '?',
    '? ',
    '氯胺酮',
    'ketamine',
    '0.50',
    '\\',
    '---',
    '...',
    '　',
    '\u0000',
    '\ud800',
  )
  fc.assert(
    fc.property(fc.array(snippet, {maxLength: 40}), parts => {
      const value = parts.join('')
      const {findings} = read(value)
      const end = before.length + value.length
      let last = 0
      for (const {place} of findings) {
        expect(place.offset).toBeGreaterThanOrEqual(before.length)
        expect(place.endOffset).toBeLessThanOrEqual(end)
        expect(place.endOffset).toBeGreaterThanOrEqual(place.offset ?? 0)
        expect(place.offset).toBeGreaterThanOrEqual(last)
        last = place.offset ?? 0
      }
      found(findings)
    }),
    {numRuns: 3000},
  )
})
