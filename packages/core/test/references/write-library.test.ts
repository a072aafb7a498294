/** Libraries as they are written. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readReferenceLibrary, writeReferenceLibrary} from '../../src/references/index.js'
import {cslItem} from '../../src/references/write/csl-json.js'
import type {WrittenFormat} from '../../src/references/write/format-writer.js'
import {wholeReference} from './arbitrary-reference.js'

const library = `@article{zarate2006,
  author = {Zarate, Jr, Carlos A. and {World Health Organization} and van den Eynde, F. and others},
  title = {A trial of an {NMDA} antagonist: 5\\% of R\\&D \\textbraceleft x\\textbraceright},
  journal = {Archives of General Psychiatry},
  date = {2006-08-01}, volume = {63}, number = {8}, pages = {856--864}, doi = {10.1001/a_b}, langid = {english},
  note = {Retraction in: JAMA. 2020}, annotation = {mine}
}
@article{王2021, title = {氯胺酮}, author = {王高华}, journal = {中华精神科杂志}, year = {2021}, langid = {chinese},
  title_en = {Ketamine}, author_en = {Wang, Gaohua}, journal_en = {Chinese Journal of Psychiatry}}
`
const {references} = readReferenceLibrary('x.bib', library, {everyField: true})

test('BibLaTeX', () => {
  expect(writeReferenceLibrary(references, 'bib').text).toBe(`@article{zarate2006,
  author       = {Zarate, Jr, Carlos A. and {World Health Organization} and van den Eynde, F. and others},
  title        = {A trial of an {NMDA} antagonist: 5\\% of {R\\&D} \\textbraceleft{}x\\textbraceright{}},
  journaltitle = {Archives of General Psychiatry},
  volume       = {63},
  number       = {8},
  date         = {2006-08-01},
  pages        = {856--864},
  doi          = {10.1001/a_b},
  note         = {Retraction in: JAMA. 2020},
  langid       = {english},
}

@article{王2021,
  author       = {王高华},
  title        = {氯胺酮},
  journaltitle = {中华精神科杂志},
  date         = {2021},
  langid       = {chinese},
  related      = {王2021-en},
}

@article{王2021-en,
  author       = {Wang, Gaohua},
  title        = {Ketamine},
  journaltitle = {Chinese Journal of Psychiatry},
  date         = {2021},
  langid       = {english},
  options      = {dataonly=true},
}
`)
})

test('CSL-JSON', () => {
  expect(JSON.parse(writeReferenceLibrary(references, 'csl-json').text)).toEqual([
    {
      id: 'zarate2006',
      type: 'article-journal',
      title: 'A trial of an NMDA antagonist: 5% of R&D {x}',
      'container-title': 'Archives of General Psychiatry',
      volume: '63',
      issue: '8',
      page: '856-864',
      DOI: '10.1001/a_b',
      author: [
        {family: 'Zarate', given: 'Carlos A.', suffix: 'Jr'},
        {literal: 'World Health Organization'},
        {family: 'Eynde', given: 'F.', 'non-dropping-particle': 'van den'},
        {literal: 'et al.'},
      ],
      issued: {'date-parts': [[2006, 8, 1]]},
      note: 'Retraction in: JAMA. 2020',
      language: 'en-US',
    },
    {
      id: '王2021',
      type: 'article-journal',
      title: '氯胺酮',
      'container-title': '中华精神科杂志',
      author: [{literal: '王高华'}],
      issued: {'date-parts': [[2021]]},
      'original-title': 'Ketamine',
      'original-author': [{family: 'Wang', given: 'Gaohua'}],
      note: 'original-container-title: Chinese Journal of Psychiatry',
      language: 'zh-CN',
    },
  ])
})

describe('what is lost', () => {
  test.each(['csl-json', 'bib'] as const)('%s: a field that is not understood, at its place in the source', format => {
    expect(writeReferenceLibrary(references, format).findings).toMatchObject([
      {
        rule: 'reference-field-lost',
        note: 'unread',
        data: {key: 'zarate2006', field: 'annotation', format},
        place: {file: 'x.bib', line: 6, column: 39},
      },
    ])
  })
  test('a key that BibTeX cannot hold', () => {
    const [reference] = references
    const {text, findings} = writeReferenceLibrary(
      [
        {...reference!, unread: [], key: 'a,b'},
        {...reference!, unread: [], key: 'a_b'},
      ],
      'bib',
    )
    expect(text.match(/^@.*$/gm)).toEqual(['@article{a_b,', '@article{a_b-2,'])
    expect(findings.map(({data}) => data?.field)).toContain('key')
  })
  test('the language of an entry in German goes through', () => {
    const german = readReferenceLibrary('x.bib', '@book{k, title = {Ketamin}, langid = {ngerman}}', {everyField: true})
    const {text, findings} = writeReferenceLibrary(german.references, 'bib')
    expect(text).toContain('langid = {ngerman}')
    expect(findings).toEqual([])
  })
})

test.each<[WrittenFormat, string]>([
  ['csl-json', '[]\n'],
  ['bib', ''],
])('nothing to write: %s', (format, text) => {
  expect(writeReferenceLibrary([], format)).toEqual({text, findings: []})
})

describe('a text that means to break out of its field', () => {
  test.each([
    '}\n@article{evil, title={x}',
    '\\',
    '}}',
    '{{{',
    '"',
    '% comment',
    '\\end{document}',
    '"}],"x":[{',
    '\u2028',
  ])('%j', title => {
    const [reference] = references
    const made = [
      {...reference!, title, unread: []},
      {...reference!, key: 'next', unread: []},
    ]
    for (const [format, file] of [
      ['bib', 'x.bib'],
      ['csl-json', 'x.json'],
    ] as const) {
      const again = readReferenceLibrary(file, writeReferenceLibrary(made, format).text)
      expect(again.references.map(({key}) => key)).toEqual(['zarate2006', 'next'])
      expect(again.unreadable).toEqual([])
    }
  })
})

/** Of the schema's `csl-data.json` for CSL 1.0.2, which allows no other. */
const schemaNames = new Set(
  `id type language title container-title container-title-short collection-title collection-number event-title event-place publisher
   publisher-place edition volume issue page number version genre archive archive_location scale dimensions number-of-pages DOI URL PMID
   PMCID ISBN ISSN abstract author editor translator container-author original-author original-title original-publisher
   original-publisher-place issued accessed original-date medium status keyword note`
    .trim()
    .split(/\s+/),
)
const schemaTypes = new Set(
  `article article-journal article-newspaper book chapter dataset document legislation manuscript map paper-conference patent periodical
   report software standard thesis webpage`
    .trim()
    .split(/\s+/),
)
const isName = (name: Readonly<Record<string, unknown>>) =>
  Object.entries(name).every(
    ([part, value]) =>
      /^(?:family|given|non-dropping-particle|suffix|literal)$/.test(part) && typeof value === 'string',
  )

test('CSL-JSON has only what the schema of CSL 1.0.2 allows', () => {
  fc.assert(
    fc.property(wholeReference, reference => {
      const item = cslItem(reference)
      expect(schemaTypes).toContain(item.type)
      for (const [name, value] of Object.entries(item)) {
        expect(schemaNames).toContain(name)
        if (typeof value === 'string') continue
        if ('literal' in value) expect(typeof value.literal).toBe('string')
        else if ('date-parts' in value) expect(value['date-parts'].flat().every(Number.isInteger)).toBe(true)
        else expect(value.every(isName)).toBe(true)
      }
    }),
  )
})
