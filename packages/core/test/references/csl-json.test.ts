import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

const read = (text: string) => readReferenceLibrary('x.json', text)
const item = (fields: object) => {
  const {references} = read(JSON.stringify([{id: 'k', type: 'article-journal', ...fields}]))
  expect(references).toHaveLength(1)
  return references[0]!
}

describe('fields', () => {
  test('a whole item', () => {
    const {references, findings} = read(
      JSON.stringify([
        {
          id: 'zarate2006',
          type: 'article-journal',
          title:
            'A randomized trial of an <i>N</i>-methyl-<span class="nocase">D</span>-aspartate antagonist &amp; H<sub>2</sub>O',
          'container-title': 'Archives of General Psychiatry',
          'container-title-short': 'Arch Gen Psychiatry',
          author: [
            {family: 'Zarate', given: 'Carlos A.', suffix: 'Jr.'},
            {family: 'Eynde', given: 'F.', 'non-dropping-particle': 'van den'},
            {literal: 'WHO'},
          ],
          issued: {'date-parts': [['2006', 8, 1]]},
          volume: 63,
          issue: '8',
          page: '856–864',
          DOI: 'https://doi.org/10.1001/archpsyc.63.8.856',
          PMID: '16894061',
          language: 'en-US',
          accessed: {'date-parts': [[2021, 1, 2]]},
        },
      ]),
    )
    expect(findings).toEqual([])
    expect(references).toMatchObject([
      {
        key: 'zarate2006',
        type: 'article-journal',
        language: 'en',
        title: 'A randomized trial of an N-methyl-D-aspartate antagonist & H₂O',
        containerTitle: 'Archives of General Psychiatry',
        containerTitleShort: 'Arch Gen Psychiatry',
        authors: [
          {family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'},
          {family: 'Eynde', given: 'F.', particle: 'van den'},
          {literal: 'WHO'},
        ],
        issued: {year: '2006', month: '08', day: '01'},
        accessed: {year: '2021', month: '01', day: '02'},
        volume: '63',
        issue: '8',
        pages: '856-864',
        doi: '10.1001/archpsyc.63.8.856',
        pmid: '16894061',
      },
    ])
  })

  test.each<[object, object]>([
    [{issued: {raw: '2021-03'}}, {issued: {year: '2021', month: '03'}}],
    [{issued: {literal: 'in press'}}, {issued: {year: 'in press'}}],
    [{issued: '2021'}, {issued: {year: '2021'}}],
    [{title: ['From Crossref']}, {title: 'From Crossref'}],
    [{title: '氯胺酮'}, {language: 'zh', title: '氯胺酮'}],
    [{'citation-key': 'better'}, {key: 'better'}],
    [{number: 'e12'}, {pages: 'e12'}],
    [{note: 'PMID: 123\nfoo: bar'}, {pmid: '123'}],
    [{type: 'posted-content'}, {type: 'article'}],
    [{title: '<script>x</script>'}, {title: '<script>x</script>'}],
    [
      {author: [{family: 'Kaur', given: 'U'}, {literal: 'et al.'}]},
      {authorsIncomplete: true, authors: [{family: 'Kaur', given: 'U'}]},
    ],
    [{title: 'a\u0000b\tc'}, {title: 'ab c'}],
  ])('%j', (fields, expected) => {
    expect(item(fields)).toMatchObject(expected)
  })

  test('an object with items, a single item, and a numeric id', () => {
    expect(read('{"items": [{"id": "a", "type": "book"}]}').references.map(({key}) => key)).toEqual(['a'])
    expect(read('{"id": "a", "type": "book"}').references.map(({key}) => key)).toEqual(['a'])
    expect(read('[{"id": 12, "type": "book"}]').references.map(({key}) => key)).toEqual(['12'])
  })
})

describe('findings', () => {
  const findings = (text: string) =>
    read(text)
      .findings.filter(({rule}) => rule !== 'reference-field-missing')
      .map(({rule, note, place}) =>
        [`${place.line}:${place.column}`, rule.replace('reference-', ''), note].filter(Boolean).join(' '),
      )
  const keys = (text: string) => read(text).references.map(({key}) => key)

  test('a broken item is reported where it breaks, the others are kept', () => {
    const text =
      '[\n{"id": "a", "type": "book"},\n{"id": "b", "author": [{"family" "X"}]},\n{"id": "c", "type": "book"}\n]'
    expect(findings(text)).toEqual(['3:34 broken json'])
    expect(keys(text)).toEqual(['a', 'c'])
    expect(read(text).unreadable).toEqual(['b'])
  })
  test.each<[string, string[], string[]]>([
    ['[{"id": "a", "type": "book"} {"id": "b", "type": "book"}]', ['1:30 broken json'], ['a', 'b']],
    ['[{"id": "a", "type": "book"}', ['1:29 broken json'], ['a']],
    ['[{"id": "a", "type": "book"', ['1:28 broken json'], []],
    ['[{"id": "a", "type": "book"},]', [], ['a']],
    ['[1, {"id": "a", "type": "book"}]', ['1:2 broken not-object'], ['a']],
    ['not json', ['1:1 broken json'], []],
    ['[{"type": "book"}]', ['1:2 key-missing'], []],
    ['[{"id": "a", "type": "frobnicate"}]', ['1:22 type-unknown'], ['a']],
    ['[{"id": "a", "type": "book", "title": {"x": 1}}]', ['1:39 field-form'], ['a']],
    ['[{"id": "a", "type": "book", "author": "X"}]', ['1:40 field-form'], ['a']],
    ['[{"id": "a", "type": "book", "issued": {}}]', ['1:40 field-form'], ['a']],
    ['[{"id": "a", "type": "book"}, {"id": "a", "type": "book"}]', ['1:38 key-duplicate'], ['a']],
    [
      '[{"id": "http://zotero.org/users/1/items/AB CD", "type": "book"}]',
      ['1:9 key-form braces'],
      ['http://zotero.org/users/1/items/AB CD'],
    ],
    ['[{"__proto__": {"id": "x"}, "id": "a", "type": "book"}]', [], ['a']],
    ['', ['1:1 library-empty'], []],
    ['[]', ['1:1 library-empty'], []],
    [`[${'['.repeat(100)}`, ['1:52 broken nesting'], []],
  ])('%s', (text, expected, kept) => {
    expect(findings(text)).toEqual(expected)
    expect(keys(text)).toEqual(kept)
  })
  test('an item without a type', () => {
    expect(read('[{"id": "a", "title": "T"}]')).toMatchObject({
      references: [{key: 'a', type: 'document'}],
      findings: [{rule: 'reference-field-missing', expected: 'type', place: {line: 1, column: 2}}],
    })
  })
  test('missing fields have the names of CSL-JSON', () => {
    expect(read('[{"id": "a", "type": "article-journal"}]').findings.map(({expected}) => expected)).toEqual([
      'title',
      'author',
      'container-title',
      'issued',
    ])
  })
})
