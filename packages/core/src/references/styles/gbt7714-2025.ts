/**
 * GB/T 7714-2025, numeric (issued 2025-12-02, in force since 2026-07-01): class by class 8.2 to 8.15, codes of annex A, numbers in the
 * text 9.2. Read from public reproductions of the standard and from the test lists of other implementations, last 2026-11.
 *
 * Where the standard leaves a choice: marks as the standard is itself typeset (`. [ ] / -` half-width, the others full-width); a DOI that
 * the address contains is not repeated (7.9); of pairs the entry's own language only, since 5.1 no longer names them (annex B.4 still
 * shows one); names on the English side of a Chinese entry in full pinyin (7.1.1). A missing place or publisher is left out rather than
 * printed as `[S.l.]`: that it is missing from the library does not say that it is missing from the work.
 */
import type {Pattern, ReferenceStyle, TypePattern} from '../format/style.js'
import {
  access,
  accessed,
  bookTitle,
  dated,
  gbtCitation,
  gbtNames,
  host,
  imprint,
  numberedTitle,
  title,
  yearAndPages,
} from './gbt7714-pieces.js'

/** Since 2025 the day of access stands with web pages, datasets and preprints only. */
const published = (code: string, pattern: Pattern): TypePattern => ({
  code,
  address: 'always',
  accessDate: 'never',
  pattern,
})
const online = (code: string, pattern: Pattern): TypePattern => ({
  code,
  online: true,
  address: 'required',
  accessDate: 'always',
  pattern,
})

const bookLike: Pattern = [{field: 'creators'}, ...bookTitle, {all: [...imprint, ...accessed], before: '. '}, ...access]
/** 8.12: `平台（2024-07-19）[2024-11-25]` */
const onPlatform: Pattern = [
  {field: 'creators'},
  ...title,
  {field: 'versionNamed', before: '. '},
  {all: [{first: [{field: 'publisher'}, {field: 'containerTitle'}]}, ...dated], before: '. '},
  ...access,
]

export const gbt7714Of2025: ReferenceStyle = {
  id: 'gbt7714-2025',
  names: {...gbtNames, pinyin: 'full', hyphen: 'kept', beforeSuffix: ' '},
  punctuation: 'gb',
  journalTitles: 'full',
  pages: 'full',
  mergedIssues: 'slash',
  runMark: '—',
  translatedTitle: 'plain',
  doi: true,
  repeated: 'doi',
  doiIsOnline: true,
  pairs: 'own',
  end: {mark: '.', afterAddress: true},
  citation: gbtCitation,
  types: {
    // 8.2
    book: published('M', bookLike),
    // 8.3
    chapter: published('M', [
      {field: 'authors'},
      ...title,
      {field: 'translators', label: 'trans', before: '. '},
      ...host,
      {field: 'edition', before: '. '},
      {all: [...imprint, ...accessed], before: '. '},
      ...access,
    ]),
    // 8.4
    periodical: published('J', [
      {field: 'creators'},
      ...title,
      {field: 'run', before: '. '},
      {
        all: [
          {field: 'publisherPlace'},
          {field: 'publisher', before: ': '},
          {field: 'date', form: 'year', before: ', '},
          ...accessed,
        ],
        before: '. ',
      },
      ...access,
    ]),
    // 8.5.1, 8.5.3; before volume and pages are known the whole date stands in their place
    'article-journal': published('J', [
      {field: 'authors'},
      ...title,
      {field: 'translators', label: 'trans', before: '. '},
      {
        all: [
          {field: 'containerTitle'},
          {
            first: [{field: 'date', when: 'online-first'}, {all: yearAndPages}],
            before: ', ',
          },
          ...accessed,
        ],
        before: '. ',
      },
      ...access,
    ]),
    // 8.5.1.4
    'article-newspaper': published('N', [
      {field: 'authors'},
      ...title,
      {
        all: [
          {field: 'containerTitle'},
          {field: 'date', before: ', '},
          {field: 'pages', before: '(', after: ')'},
          ...accessed,
        ],
        before: '. ',
      },
      ...access,
    ]),
    // 8.6: as a book where it is published, else the name of the conference, the year and the pages
    proceedings: published('C', bookLike),
    'paper-conference': published('C', [
      {field: 'authors'},
      ...title,
      {
        first: [
          {
            all: [
              {field: 'containerCreators'},
              {field: 'containerTitle', before: '. '},
              {field: 'volumeNamed', before: ': '},
            ],
            when: 'containerTitle',
          },
          {field: 'event'},
        ],
        before: '//',
      },
      {all: [{field: 'publisherPlace'}, {field: 'publisher', before: ': '}], when: 'publisher', before: '. '},
      {field: 'date', form: 'year', before: ', '},
      {field: 'pages', before: ': '},
      ...accessed,
      ...access,
    ]),
    // 8.7
    thesis: published('D', [{field: 'authors'}, ...title, {all: [...imprint, ...accessed], before: '. '}, ...access]),
    // 8.8
    report: published('R', [
      {field: 'creators'},
      ...numberedTitle,
      {
        first: [
          {all: [...imprint, ...accessed], when: 'publisher'},
          {all: [{field: 'date'}, {field: 'pages', before: ': '}, ...accessed]},
        ],
        before: '. ',
      },
      ...access,
    ]),
    // 8.9: number and name only
    standard: published('S', [
      {field: 'number'},
      {field: 'title', before: ' '},
      {field: 'code'},
      ...accessed,
      ...access,
    ]),
    // 8.10: the number with its country, `CN200610171314.3`, as the library has it
    patent: published('P', [
      {field: 'authors'},
      ...numberedTitle,
      {all: [{field: 'date'}, {field: 'pages', before: ': '}, ...accessed], before: '. '},
      ...access,
    ]),
    // 8.11
    webpage: online('EB', [{field: 'creators'}, ...title, {all: dated, before: '. '}, ...access]),
    // 8.12
    archive: published('A', [
      {field: 'creators'},
      {field: 'title', before: '. '},
      {first: [{field: 'archiveLocation'}, {field: 'number'}], before: ': '},
      {field: 'code'},
      {
        all: [
          {field: 'publisherPlace'},
          {first: [{field: 'archive'}, {field: 'publisher'}], before: ': '},
          {field: 'date', before: ', '},
          {field: 'pages', before: ': '},
          ...accessed,
        ],
        before: '. ',
      },
      ...access,
    ]),
    // 8.13
    map: published('CM', [
      {field: 'creators'},
      {field: 'title', before: '. '},
      {field: 'volumeNamed', before: ': '},
      {field: 'scale', before: '. '},
      {field: 'code'},
      {all: [{field: 'containerCreators'}, {field: 'containerTitle', before: '. '}], before: '//'},
      {field: 'edition', before: '. '},
      {all: [...imprint, ...accessed], before: '. '},
      {field: 'dimensions', before: '. '},
      ...access,
    ]),
    // 8.14, 8.15
    dataset: online('DS', onPlatform),
    article: online('PP', onPlatform),
    database: {
      ...online('DB', onPlatform),
      unsupported: 'GB/T 7714-2025 gives the code DB without a class of its own; printed like a dataset.',
    },
    software: {
      ...online('CP', onPlatform),
      address: 'always',
      accessDate: 'with-address',
      online: false,
      unsupported:
        'GB/T 7714-2025 gives the code CP without a class of its own; printed like a dataset, online where it has an address.',
    },
    compilation: {
      ...published('G', bookLike),
      unsupported: 'GB/T 7714-2025 gives the code G without a class of its own; printed like a book.',
    },
    legislation: {
      ...published('Z', [
        {field: 'creators'},
        ...numberedTitle,
        {all: [{field: 'date'}, ...accessed], before: '. '},
        ...access,
      ]),
      unsupported: 'GB/T 7714-2025 names no class for laws; printed with the code Z (other) and the date.',
    },
    document: {
      ...published('Z', [
        {field: 'creators'},
        ...title,
        {all: [{field: 'containerTitle'}, {field: 'volume', before: ', '}], before: '. '},
        {all: [...imprint, ...accessed], before: '. '},
        ...access,
      ]),
      unsupported: 'GB/T 7714-2025 gives the code Z (other) without a class of its own; printed like a book.',
    },
  },
}
