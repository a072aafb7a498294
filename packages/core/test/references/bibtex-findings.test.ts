import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

/** `line:column rule note`, and the keys that remain. */
const read = (text: string, file = 'x.bib') => {
  const {references, findings, unreadable} = readReferenceLibrary(file, text)
  return {
    keys: references.map(reference => reference.key).join(' '),
    unreadable: unreadable.join(' '),
    findings: findings
      .filter(({rule}) => rule !== 'reference-field-missing')
      .map(({rule, note, place}) =>
        [`${place.line}:${place.column}`, rule.replace('reference-', ''), note].filter(Boolean).join(' '),
      ),
  }
}

describe('broken entries', () => {
  test.each<[string, string, string[], string?, string?]>([
    [
      'a value that is never closed',
      '@article{a,\n title={x,\n year=2020\n}\n@book{b, title={y}}',
      ['2:8 broken unclosed'],
      'b',
      'a',
    ],
    [
      'a quotation mark that is never closed',
      '@article{a, title="x, year=2020}\n@book{b, title={y}}',
      ['1:19 broken unclosed'],
      'b',
      'a',
    ],
    ['the last brace is missing', '@article{a, title={x}\n@book{b, title={y}}', ['1:1 broken unclosed'], 'a b'],
    ['the file ends inside an entry', '@article{a, title={x}', ['1:1 broken unclosed'], 'a'],
    ['the file ends inside a value', '@article{a, title={x', ['1:19 broken unclosed'], '', 'a'],
    [
      'one brace too many',
      '@article{a, title={x}}, year={2020}}\n@book{b, title={y}}',
      ['1:22 broken closed-early'],
      'a b',
    ],
    ['no comma between fields', '@article{a, title={x}\n year={2020}}', ['1:22 comma-missing'], 'a'],
    ['no comma behind the key', '@article{a\n title={x}}', ['1:11 comma-missing'], 'a'],
    [
      'text where a field should stand',
      '@article{a, title={x} {y}, year=2020}\n@book{b, title={y}}',
      ['1:23 broken field'],
      'b',
      'a',
    ],
    ['no value', '@article{a, title=, year=2020} @book{b, title={y}}', ['1:19 broken value'], 'b', 'a'],
    [
      'closing brace in a quoted value',
      '@article{a, title="x}y"}\n@book{b, title={y}}',
      ['1:21 broken value'],
      'b',
      'a',
    ],
    ['no brace behind the type', '@article a, title={x}}\n@book{b, title={y}}', ['1:1 broken head'], 'b'],
    ['no type', '@{a, title={x}}\n@book{b, title={y}}', ['1:1 broken head'], 'b'],
    [
      'nested too deep',
      `@article{a, title=${'{'.repeat(60)}${'}'.repeat(60)}}\n@book{b, title={y}}`,
      ['1:19 broken nesting'],
      'b',
      'a',
    ],
    [
      'two broken in a row',
      '@book{a, title={x\n@book{b, title={x\n@book{c, title={y}}',
      ['1:16 broken unclosed', '2:16 broken unclosed'],
      'c',
      'a b',
    ],
  ])('%s', (_, text, findings, keys = '', unreadable = '') => {
    expect(read(text)).toEqual({findings, keys, unreadable})
  })

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'the others survive with the brace number %i of the second entry removed',
    number => {
      const second = '@article{b, author={Li, {X}}, title={Y}}'
      let seen = 0
      const cut = second.replace(/[{}]/g, brace => (++seen === number ? '' : brace))
      const {references, findings} = readReferenceLibrary('x.bib', `@book{a, title={x}}\n${cut}\n@book{c, title={z}}\n`)
      const keys = references.map(({key}) => key)
      expect(keys[0]).toBe('a')
      expect(keys.at(-1)).toBe('c')
      expect(findings.some(({rule, place}) => rule.startsWith('reference-') && place.line === 2)).toBe(true)
    },
  )
})

describe('comments and oddities that are no errors', () => {
  test.each([
    ['text between entries', 'Written by me@example.org on a Monday.\n@book{a, title={x}}\nmore', 'a'],
    ['@comment', '@comment{@book{z, title={x}}}\n@book{a, title={x}}', 'a'],
    ['JabRef', '@Comment{jabref-meta: databaseType:bibtex;}\n@book{a, title={x}}', 'a'],
    ['an entry behind a percent sign', '% @book{z, title={x}}\n@book{a, title={x}}', 'a'],
    ['comment lines among the fields', '@book{a,\n% note to self\n title={x}, % why\n year={2000}\n}', 'a'],
    ['@preamble', '@preamble{"\\newcommand{\\x}{y}"}\n@book{a, title={x}}', 'a'],
    ['round brackets', '@book(a, title = {x (y)}, year = 2000)', 'a'],
    ['blanks everywhere', '@ book { a , title = {x} , , }', 'a'],
    ['carriage returns', '@book{a,\r\n title={x},\r\n}\r\n@book{b, title={x}}', 'a b'],
    ['an address in a value', '@book{a, title={x}, note={mail\n@foo{bar} and @article}}', 'a'],
  ])('%s', (_, text, keys) => {
    expect(read(text)).toEqual({findings: [], keys, unreadable: ''})
  })
})

describe('entries that can be read and need a word', () => {
  test.each<[string, string[]]>([
    ['@book{a, title={x}}\n@book{a, title={y}}', ['2:7 key-duplicate']],
    ['@book{, title={x}}', ['1:1 key-missing']],
    ['@book{title={x}}', ['1:1 key-missing']],
    ['@book{王2021, title={x}}', ['1:7 key-form braces']],
    ['@book{a--b, title={x}}', ['1:7 key-form braces']],
    ['@book{RN 12, title={x}}', ['1:7 key-form braces']],
    ['@book{a[1], title={x}}', ['1:7 key-form uncitable']],
    ['@artikel{a, title={x}}', ['1:1 type-unknown']],
    ['@book{a, title={x}, title={y}}', ['1:21 field-repeated']],
    ['@book{a, pages=12-15}', ['1:16 value-unquoted']],
    ['@book{a, publisher=elsevier}', ['1:20 value-unquoted']],
    ['@book{a, crossref={z}}', ['1:10 crossref-unknown']],
    ['@book{a, author={Zarate CA}}', ['1:10 name-form comma']],
    ['@book{a, author={World Health Organization}}', ['1:10 name-form organisation']],
    ['@book{a, author={王高华；舒畅}}', ['1:10 name-form separator']],
    ['@book{a, author={Zarate, C. A., Jr}}', ['1:10 name-form suffix']],
    ['@book{a, author={Zarate, C. A. and et al.}}', ['1:10 name-form et-al']],
    ['@book{a, year={20l9}}', ['1:10 year-form']],
    ['@book{a, doi={10.12/x}}', ['1:10 doi-form']],
    ['@book{a, url={javascript:alert(1)}}', ['1:10 url-form']],
    ['@book{a, url={www.example.org}}', ['1:10 url-form']],
    ['@book{a, language={Klingon}}', ['1:10 language-unknown']],
    ['@book{a, title={氯胺酮治疗}, langid={english}}', ['1:25 language-differs']],
    ['@string{x = {y}', ['1:1 broken unclosed']],
  ])('%s', (text, findings) => {
    expect(read(text).findings).toEqual(findings)
  })

  test('a missing comma and braces have a fix that mends them', () => {
    const text = '@book{a, title={x}\n year=c1988, pages={1}}'
    const {findings} = readReferenceLibrary('x.bib', text)
    const edits = findings.flatMap(finding => finding.fix ?? []).sort((a, b) => b.start - a.start)
    const mended = edits.reduce(
      (whole, {start, end, text: added}) => whole.slice(0, start) + added + whole.slice(end),
      text,
    )
    expect(mended).toBe('@book{a, title={x},\n year={c1988}, pages={1}}')
    expect(edits.every(({file}) => file === 'x.bib')).toBe(true)
  })
})

describe('fields that a type needs', () => {
  const missing = (text: string) =>
    readReferenceLibrary('x.bib', text)
      .findings.filter(({rule}) => rule === 'reference-field-missing')
      .map(({expected}) => expected)
  test.each<[string, string[]]>([
    ['@article{a, author={Li, X}, title={T}, journal={J}, year=2020}', []],
    ['@article{a, author={Li, X}, title={T}, journaltitle={J}, date={2020-01}}', []],
    ['@article{a, author={Li, X}, title={T}, year=2020}', ['journal']],
    ['@article{a}', ['title', 'author', 'journal', 'year']],
    ['@article{a, author={}, title={ }, journal={J}, year=2020}', ['title', 'author']],
    ['@book{a, editor={Li, X}, title={T}, publisher={P}, year=2020}', []],
    ['@book{a, title={T}, year=2020}', ['author/editor', 'publisher']],
    ['@incollection{a, author={Li, X}, title={T}, publisher={P}, year=2020}', ['booktitle']],
    ['@phdthesis{a, author={Li, X}, title={T}, year=2020}', ['school']],
    ['@techreport{a, title={T}, institution={WHO}, year=2020}', []],
    ['@online{a, title={T}, url={https://a.org}}', ['urldate']],
    ['@online{a, title={T}, urldate={2020-01-01}}', ['url']],
    ['@standard{a, title={T}}', ['number']],
    ['@patent{a, title={T}, author={Li, X}, number={1}, year=2020}', []],
  ])('%s', (text, fields) => {
    expect(missing(text)).toEqual(fields)
  })
})

describe('libraries', () => {
  test.each(['x.ris', 'x.docx', 'references', 'constructor', 'x.constructor'])('named %s all the same', file => {
    expect(read('@book{a, title={x}}', file)).toEqual({findings: [], keys: 'a', unreadable: ''})
  })
  test.each(['', '\n', 'nothing here'])('nothing in it: %j', text => {
    expect(read(text).findings).toEqual(['1:1 library-empty'])
  })
  test('places of entry, key and field', () => {
    const [reference] = readReferenceLibrary('lib/x.bib', '\n  @book{ab,\n  title = {T},\n  year = 2000\n}').references
    expect(reference!.place).toEqual({
      file: 'lib/x.bib',
      line: 2,
      column: 3,
      endLine: 5,
      endColumn: 2,
      offset: 3,
      endOffset: 43,
    })
    expect(reference!.places.key).toMatchObject({line: 2, column: 9, endColumn: 11})
    expect(reference!.places.title).toMatchObject({line: 3, column: 3, endLine: 3, endColumn: 14})
    expect(reference!.places.issued).toMatchObject({line: 4, column: 3, endLine: 4, endColumn: 14})
  })
})
