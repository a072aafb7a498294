/** References over all types and fields, with Chinese and with all that means something to LaTeX, XML and JSON. */
import fc from 'fast-check'
import type {Language} from '../../src/model/language.js'
import {
  carriers,
  type PairedReference,
  type Reference,
  type ReferenceName,
  referenceTypes,
} from '../../src/model/reference.js'
import type {MatrixField} from '../../src/references/write/matrix-cell.js'

const specials = [
  ...[
    '%',
    '&',
    '_',
    '#',
    '{',
    '}',
    '\\',
    '"',
    "'",
    '$',
    '~',
    '^',
    '<',
    '>',
    '@',
    '=',
    '/',
    ',',
    '.',
    '(',
    ')',
    '*',
    '`',
  ],
  ...[
    '--',
    '---',
    "''",
    '``',
    '\\&',
    '<i>',
    '</i>',
    '<sup>2</sup>',
    '&amp;',
    '&#39;',
    ']]>',
    '<span class="nocase">',
    '\\textbf{x}',
  ],
  ...[
    'é',
    'ü',
    'ß',
    'H₂O',
    '–',
    '—',
    '“',
    '”',
    '’',
    'α',
    'µg',
    '≥',
    'A & B',
    '100%',
    '$5',
    'C#',
    'n_1',
    '{a',
    'b}',
    '2^3',
  ],
]
const english = ['Ketamine', 'for', 'depression', 'in', 'NMDA', 'the', 'mTOR', 'trial', 'of', 'and', 'or']
const chinese = ['氯胺酮', '治疗', '抑郁症', '的', '研究', '（自然科学版）', '：', '、', '，', '《庄子》', '。']

const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC')

/** Begins with a word of the language. */
const textIn = (language: Language): fc.Arbitrary<string> => {
  const words = language === 'zh' ? chinese : english
  const beginning = language === 'zh' ? ['氯胺酮的研究', '抑郁症防治指南'] : ['Ketamine in', 'Guidelines for']
  return fc
    .tuple(
      fc.constantFrom(...beginning),
      fc.array(fc.tuple(fc.constantFrom(...words, ...specials), fc.constantFrom('', ' ')), {maxLength: 8}),
    )
    .map(([first, rest]) => tidied(first + (language === 'zh' ? '' : ' ') + rest.flat().join('')))
}
const text = fc.oneof(textIn('zh'), textIn('en'))
const short = fc
  .array(fc.constantFrom('1', '12', 'S', 'A', '增刊', 'x', '.', '%', '&', '_', '#', '/', '{', '}', '\\', '<', '"'), {
    minLength: 1,
    maxLength: 5,
  })
  .map(pieces => `n${pieces.join('')}`)
const namePart = fc
  .tuple(
    fc.constantFrom(
      'Zarate',
      "O'Brien",
      'Müller',
      'Liu-Wang',
      '王',
      '欧阳',
      'Smith Jones',
      'van Gogh',
      'AND',
      'de',
      'Ng',
    ),
    fc.constantFrom('', '', '', ' and Co', ', X', ' & Y', '%', '{', '}', '_#', ' <i>', '\\'),
  )
  .map(([name, tail]) => name + tail)
const name: fc.Arbitrary<ReferenceName> = fc.oneof(
  fc.record({
    literal: fc.oneof(namePart, textIn('zh'), textIn('en'), fc.constantFrom('王高华', 'World Health Organization')),
  }),
  fc.record(
    {
      family: namePart,
      given: namePart,
      particle: fc.constantFrom('van den', 'de', 'Von', "d'", 'dos Santos e'),
      suffix: fc.constantFrom('Jr', 'III', '2nd', 'PhD'),
    },
    {requiredKeys: ['family']},
  ),
)
const personOf = (language: Language): fc.Arbitrary<ReferenceName> =>
  language === 'zh'
    ? fc.constantFrom<ReferenceName>({literal: '王高华'}, {family: '舒', given: '畅'})
    : fc.constantFrom<ReferenceName>(
        {family: 'Wang', given: 'Gaohua'},
        {family: "O'Neil", given: 'X. & Y'},
        {literal: 'WHO'},
      )
const names = fc.array(name, {minLength: 1, maxLength: 4})
const twoDigits = (max: number) => fc.integer({min: 1, max}).map(number => String(number).padStart(2, '0'))
const date = fc.oneof(
  fc.record({year: fc.integer({min: 1000, max: 2999}).map(String)}),
  fc.record({year: fc.integer({min: 1000, max: 2999}).map(String), month: twoDigits(12)}),
  fc.record({year: fc.integer({min: 1000, max: 2999}).map(String), month: twoDigits(12), day: twoDigits(28)}),
  fc.constantFrom(
    {year: 'c1988'},
    {year: '[1936]'},
    {year: '1887（光绪十三年）'},
    {year: '1957-1990'},
    {year: '1984-'},
  ),
)

export const pairedIn = (language: Language): fc.Arbitrary<PairedReference> =>
  fc
    .record(
      {
        language: fc.constant(language),
        title: textIn(language),
        authors: fc.array(personOf(language), {maxLength: 3}),
        editors: fc.array(personOf(language), {maxLength: 2}),
        translators: fc.array(personOf(language), {minLength: 1, maxLength: 2}),
        containerTitle: textIn(language),
        containerTitleShort: textIn(language),
        event: textIn(language),
        publisher: textIn(language),
        publisherPlace: textIn(language),
      },
      {requiredKeys: ['language', 'title', 'authors', 'editors', 'containerTitle']},
    )
    .chain(paired =>
      paired.authors.length > 0
        ? fc.boolean().map(authorsIncomplete => ({...paired, authorsIncomplete}))
        : fc.constant({...paired, authorsIncomplete: false}),
    )

const notice = fc
  .record(
    {
      kind: fc.constantFrom('retraction', 'correction', 'expression-of-concern', 'published-version', 'republication'),
      role: fc.constantFrom('notice', 'work'),
      text: fc.constantFrom(
        'JAMA. 2020 Jun 2;323(21):2202',
        '中华精神科杂志. 2021;54(3):201 <i>',
        'Lancet & Co. 5%_#{',
      ),
      doi: fc.constantFrom('10.1001/jama.2020.1_2', '10.1016/S2215-0366(17)30272-9'),
      pmid: fc.constantFrom('1', '32511943'),
    },
    {requiredKeys: ['kind', 'role']},
  )
  .map(made => made as NonNullable<Reference['notices']>[number])

export const fieldValues = (language: Language) =>
  ({
    key: fc.constantFrom(
      'zarate2006',
      'a:b_c-1',
      '王高华2021',
      'http://zotero.org/users/1/items/AB',
      'x y',
      'a,b',
      'q{1}',
    ),
    language: fc.constantFrom<Language>('zh', 'en'),
    title: text,
    authors: names,
    authorsIncomplete: fc.boolean(),
    editors: names,
    translators: names,
    containerTitle: text,
    containerTitleShort: text,
    containerAuthors: names,
    event: text,
    eventPlace: text,
    collectionTitle: text,
    collectionNumber: short,
    publisher: text,
    publisherPlace: text,
    edition: short,
    issued: date,
    accessed: date,
    volume: short,
    issue: short,
    pages: fc.oneof(short, fc.constantFrom('417-429', '91-5', 'e12', 'S1-S5', '1-5+12', '241-245, 250')),
    number: short,
    version: short,
    genre: fc.oneof(text, fc.constantFrom('博士学位论文', 'Doctoral dissertation', '中国', 'Preprint')),
    carrier: fc.constantFrom(...carriers),
    archive: text,
    archiveLocation: short,
    scale: fc.constantFrom('1:50000', '1 ：25 000'),
    dimensions: fc.constantFrom('128cm×84cm', '97x67cm'),
    status: fc.constantFrom('in-press', 'online-first'),
    numberOfPages: fc.constantFrom('12', '63 p.'),
    originalDate: date,
    doi: fc.constantFrom('10.1001/archpsyc.63.8.856', '10.1002/(SICI)1096<216::AID-1>3.0.CO;2-#', '10.1000/a_b%20c&d'),
    cstr: fc.constantFrom('32003.36.ChinaXiv.202303.00020.V1', '16666.11.nbsdc.tfpbwtqf'),
    url: fc.constantFrom('https://a.org/~x?a=1&b=2_3#top', 'https://a.org/%7Ex/中文', 'https://a.org/{x}'),
    pmid: fc.integer({min: 1, max: 99_999_999}).map(String),
    pmcid: fc.constantFrom('PMC3677048', 'PMC1'),
    isbn: fc.constantFrom('978-7-80573-415-6', '9787805734156'),
    issn: fc.constantFrom('0028-0836', '1671-7562'),
    note: fc.oneof(text, fc.constantFrom('1476-4687 Autry, Anita E eng', 'PMID: 12', 'status: in press')),
    notices: fc.array(notice, {minLength: 1, maxLength: 2}),
    paired: pairedIn(language === 'zh' ? 'en' : 'zh'),
    abstract: text,
    keywords: fc.array(
      fc.constantFrom(
        '抑郁症',
        'Depressive Disorder, Major',
        'ketamine',
        'R&D_1',
        'a {b} \\c',
        '氯胺酮，静脉',
        'a;b',
        '<i>x</i>',
      ),
      {minLength: 1, maxLength: 4},
    ),
  }) satisfies Record<MatrixField, fc.Arbitrary<unknown>>

const place = {file: 'made', line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0}
const bare = {key: 'k', authors: [], authorsIncomplete: false, editors: [], place, places: {}}

/** Some type and language, and of the fields these. */
export const referenceWith = (fields: readonly MatrixField[], types: readonly Reference['type'][] = referenceTypes) =>
  fc.constantFrom<Language>('zh', 'en').chain(language => {
    const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = fieldValues(language)
    const wanted = fields.filter(field => field !== 'language')
    return fc
      .tuple(fc.constantFrom(...types), fc.record(Object.fromEntries(wanted.map(field => [field, values[field]!]))))
      .map(([type, made]): Reference => ({...bare, type, language, ...made}) as Reference)
  })

/** Everything at once, each field there or not. */
export const wholeReference = fc.constantFrom<Language>('zh', 'en').chain(language => {
  const {language: _, ...values} = fieldValues(language)
  return fc
    .tuple(fc.constantFrom(...referenceTypes), fc.record(values, {requiredKeys: []}))
    .map(([type, made]): Reference => ({...bare, type, language, ...made}) as Reference)
})
