/** Input that is meant to hurt: it ends, and it ends in a finding. The runner's time-out is the only clock. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cmaStyle, formatReference, readReferenceLibrary} from '../../src/references/index.js'

const size = 5_000_000
const filled = (piece: string) => piece.repeat(Math.floor(size / piece.length))

describe('5 MB of one piece', () => {
  test.each([
    '{',
    '@',
    '@a{',
    '@article{a,',
    '\n@article{a,b={',
    '@article{a,b="',
    '@string{a = a # a}\n',
    '@comment{',
    ' @article{',
    '@article{a,title=',
    '\n',
  ])('%j as .bib', piece => {
    const {references, findings} = readReferenceLibrary('x.bib', filled(piece))
    expect(references.length + findings.length).toBeGreaterThan(0)
    expect(findings.length).toBeGreaterThan(0)
    expect(references.length).toBeLessThanOrEqual(20_000)
  })
  test.each(['[', '{', '{"id":', '[{"id":"a","x":', '"', '[1,', '{"id":1},'])('%j as .json', piece => {
    const {findings, references} = readReferenceLibrary('x.json', `[${filled(piece)}`)
    expect(findings.length).toBeGreaterThan(0)
    expect(references.length).toBeLessThanOrEqual(20_000)
  })
  test('in one field', () => {
    const {references, findings} = readReferenceLibrary('x.bib', `@misc{a, title={${filled('$\\"')}}, year=2000}`)
    expect(references[0]!.title).toBeUndefined()
    expect(findings.map(({rule, note}) => `${rule} ${note ?? ''}`)).toContain('reference-library-limit field')
  })
  test('nested 10,000 deep', () => {
    const {references, findings} = readReferenceLibrary(
      'x.bib',
      `@misc{a, title=${'{'.repeat(10_000)}x${'}'.repeat(10_000)}}\n@misc{b, title={x}}`,
    )
    expect(findings).toMatchObject([{rule: 'reference-broken', note: 'nesting', place: {line: 1, column: 16}}])
    expect(references.map(({key}) => key)).toEqual(['b'])
  })
  test('abbreviations that grow', () => {
    const doubling = Array.from({length: 40}, (_, index) => `@string{s${index + 1} = s${index} # s${index}}`).join('\n')
    const {findings} = readReferenceLibrary(
      'x.bib',
      `@string{s0 = "xxxxxxxxxx"}\n${doubling}\n@misc{a, title = ${'s9 # '.repeat(100_000)} s1}`,
    )
    expect(findings.map(({rule, note}) => `${rule} ${note ?? ''}`)).toContain('reference-library-limit expansion')
  })
  test('a chain and a fan of cross-references', () => {
    const chain = Array.from(
      {length: 5000},
      (_, index) => `@book{k${index}, crossref={k${index + 1}}, xdata={k1,k2,k3,k4,k5,k6}}`,
    ).join('\n')
    expect(readReferenceLibrary('x.bib', chain).references).toHaveLength(5000)
  })
  test.each([
    '$',
    '$a',
    '\\"',
    '\\v{',
    '<sup>',
    '&amp;',
    ' and ',
    ';',
    ',',
    '  ',
    '\\textsuperscript',
    '^',
    '\\vphantom',
    '王 ',
    '-',
    '\0',
    '. ',
  ])('%j in every field', piece => {
    const much = piece.repeat(Math.floor(90_000 / piece.length))
    const fields = ['title', 'author', 'journal', 'year', 'pages', 'url', 'doi', 'langid', 'note', 'edition', 'urldate']
    const {references} = readReferenceLibrary(
      'x.bib',
      `@article{a, ${fields.map(name => `${name}={${much}`).join('}, ')}}}`,
    )
    for (const reference of references) formatReference(reference, cmaStyle)
  })
})

describe('anything at all', () => {
  const pieces = [
    '@',
    'article',
    'book',
    'string',
    'comment',
    '{',
    '}',
    '(',
    ')',
    '"',
    ',',
    '=',
    '#',
    '%',
    '\\',
    '\n',
    ' ',
    'a',
    'key',
    'title',
    'author',
    'and',
    '王',
    '[',
    ']',
    ':',
    '"id"',
    'null',
    '1',
    '$',
    '\u0000',
    '\ud800',
  ]
  const text = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map(parts => parts.join(''))
  test.each(['x.bib', 'x.json'])('%s never throws, places stand inside the text, nothing hides what follows', file => {
    fc.assert(
      fc.property(text, noise => {
        const {references, findings} = readReferenceLibrary(file, noise)
        for (const reference of references) formatReference(reference, cmaStyle)
        for (const {place} of findings) {
          expect(place.offset).toBeLessThanOrEqual(place.endOffset!)
          expect(place.endOffset).toBeLessThanOrEqual(noise.length)
          expect(place.line).toBeGreaterThan(0)
          expect(place.column).toBeGreaterThan(0)
        }
      }),
      {numRuns: 3000, seed: 7714},
    )
  })
  test('an entry behind broken text is still read', () => {
    fc.assert(
      fc.property(text, noise => {
        fc.pre(!/@\s*comment/.test(noise) && !/%[^\n]*$/.test(noise))
        const {references, unreadable} = readReferenceLibrary(
          'x.bib',
          `${noise}\n@book{last, title={T}, author={Li, X}, publisher={P}, year={2000}}\n`,
        )
        expect([...references.map(({key}) => key), ...unreadable]).toContain('last')
        expect(references.find(({key}) => key === 'last')?.title).toBe('T')
      }),
      {numRuns: 3000, seed: 7714},
    )
  })
})
