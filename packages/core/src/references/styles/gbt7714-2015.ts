/**
 * GB/T 7714-2015, numeric (issued 2015-05-15, in force from 2015-12-01, replaced on 2026-07-01): entries 4.1 to 4.8, codes of annex B,
 * numbers in the text 10.1. Read from public reproductions of the standard and from the test lists of other implementations, last 2026-11.
 *
 * Unlike 2025: family names in capitals, initials without hyphens (8.1.1), the day of access wherever an address is printed, the
 * standard's number behind its name with creator and publisher, no code for preprints (they are electronic resources, EB), entries of two
 * languages under one number (6.1). Where the standard leaves a choice: half-width marks. A missing place or publisher is left out.
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

const printed = (code: string, pattern: Pattern): TypePattern => ({
  code,
  address: 'always',
  accessDate: 'with-address',
  pattern,
})
const electronic = (code: string, pattern: Pattern): TypePattern => ({
  ...printed(code, pattern),
  online: true,
  address: 'required',
})

const bookLike: Pattern = [{field: 'creators'}, ...bookTitle, {all: [...imprint, ...accessed], before: '. '}, ...access]
/** 4.6, of a work that may be printed or online only: `北京: 出版社, 2020[2021-05-06]`, else `(2021-03-04)[2021-05-06]`. */
const publishedOrDated: Pattern = [
  {
    first: [
      {all: [...imprint, ...accessed], when: 'publisher'},
      {all: dated, when: 'url', unless: 'pages'},
      {all: [...imprint, ...accessed]},
    ],
    before: '. ',
  },
]
const electronicResource: Pattern = [
  {field: 'creators'},
  ...title,
  {field: 'versionNamed', before: '. '},
  {
    first: [
      {
        all: [
          {field: 'publisherPlace'},
          {first: [{field: 'publisher'}, {field: 'containerTitle'}], before: ': '},
          {field: 'date', form: 'year', before: ', '},
          ...accessed,
        ],
        when: 'publisher',
      },
      {
        all: [{field: 'containerTitle'}, {field: 'date', form: 'year', before: ', '}, ...accessed],
        when: 'containerTitle',
      },
      {all: dated},
    ],
    before: '. ',
  },
  ...access,
]

export const gbt7714Of2015: ReferenceStyle = {
  id: 'gbt7714-2015',
  names: {...gbtNames, family: 'capitals'},
  punctuation: 'half-width',
  journalTitles: 'full',
  pages: 'full',
  mergedIssues: 'slash',
  runMark: '-',
  translatedTitle: 'plain',
  doi: true,
  repeated: 'doi',
  doiIsOnline: true,
  pairs: 'both',
  end: {mark: '.', afterAddress: true},
  citation: gbtCitation,
  types: {
    // 4.1
    book: printed('M', bookLike),
    proceedings: printed('C', bookLike),
    compilation: printed('G', bookLike),
    thesis: printed('D', [{field: 'authors'}, ...title, {all: [...imprint, ...accessed], before: '. '}, ...access]),
    report: printed('R', [{field: 'creators'}, ...numberedTitle, ...publishedOrDated, ...access]),
    standard: printed('S', [{field: 'creators'}, ...numberedTitle, ...publishedOrDated, ...access]),
    archive: printed('A', [
      {field: 'creators'},
      {field: 'title', before: '. '},
      {first: [{field: 'archiveLocation'}, {field: 'number'}], before: ': '},
      {field: 'code'},
      {
        first: [
          {
            all: [
              {field: 'publisherPlace'},
              {first: [{field: 'archive'}, {field: 'publisher'}], before: ': '},
              {field: 'date', form: 'year', before: ', '},
              {field: 'pages', before: ': '},
              ...accessed,
            ],
            unless: 'url',
          },
          {
            all: [
              {field: 'publisherPlace'},
              {first: [{field: 'archive'}, {field: 'publisher'}], before: ': '},
              {field: 'date', form: 'year', before: ', '},
              ...accessed,
            ],
            when: 'publisherPlace',
          },
          {all: dated},
        ],
        before: '. ',
      },
      ...access,
    ]),
    map: printed('CM', bookLike),
    // 4.2
    chapter: printed('M', [
      {field: 'authors'},
      ...title,
      {field: 'translators', label: 'trans', before: '. '},
      ...host,
      {field: 'edition', before: '. '},
      {all: [...imprint, ...accessed], before: '. '},
      ...access,
    ]),
    'paper-conference': printed('C', [
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
      {all: [...imprint, ...accessed], before: '. '},
      ...access,
    ]),
    // 4.3
    periodical: printed('J', [
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
    // 4.4
    'article-journal': printed('J', [
      {field: 'authors'},
      ...title,
      {field: 'translators', label: 'trans', before: '. '},
      {all: [{field: 'containerTitle'}, {all: yearAndPages, before: ', '}, ...accessed], before: '. '},
      ...access,
    ]),
    'article-newspaper': printed('N', [
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
    // 4.5
    patent: printed('P', [
      {field: 'authors'},
      ...numberedTitle,
      {all: [{field: 'date'}, {field: 'pages', before: ': '}, ...accessed], before: '. '},
      ...access,
    ]),
    // 4.6
    webpage: electronic('EB', [{field: 'creators'}, ...title, {all: dated, before: '. '}, ...access]),
    dataset: electronic('DS', electronicResource),
    database: electronic('DB', electronicResource),
    software: {...printed('CP', electronicResource)},
    article: {
      ...electronic('EB', electronicResource),
      unsupported: 'GB/T 7714-2015 has no code for preprints; printed as an electronic resource (EB).',
    },
    legislation: {
      ...printed('Z', [
        {field: 'creators'},
        ...numberedTitle,
        {all: [{field: 'date'}, ...accessed], before: '. '},
        ...access,
      ]),
      unsupported: 'GB/T 7714-2015 names no class for laws; printed with the code Z (other) and the date.',
    },
    document: {
      ...printed('Z', [
        {field: 'creators'},
        ...title,
        {all: [{field: 'containerTitle'}, {field: 'volume', before: ', '}], before: '. '},
        ...publishedOrDated,
        ...access,
      ]),
      unsupported: 'GB/T 7714-2015 gives the code Z (other) without an entry of its own; printed like a book.',
    },
  },
}
