/**
 * The style of the Chinese medical journals (house rules of the Chinese Medical Association's journals after GB/T 7714-2015, numeric;
 * author guidelines as read 2026-11): half-width marks in both languages, three authors, initials joined, abbreviated journal titles,
 * DOI at the end, an address only where nothing else leads to the work. Web pages, preprints and datasets follow GB/T 7714-2025.
 *
 * Entries with both languages print both under one number: the association's rules ask for references in Chinese and English (sample
 * manuscript of its publishing house). Some of its journals print the Chinese alone; for them `pairs: own`.
 */
import type {Pattern, ReferenceStyle, TypePattern} from '../format/style.js'
import {
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

const access: Pattern = [
  {field: 'url', before: '. '},
  {field: 'doi', before: '. DOI: '},
  {field: 'cstr', before: '. CSTR: '},
]
const published: Pattern = [{all: [...imprint, ...accessed], before: '. '}, ...access]
const bookLike: Pattern = [{field: 'creators'}, ...bookTitle, ...published]

const printed = (code: string, pattern: Pattern): TypePattern => ({
  code,
  address: 'online',
  accessDate: 'with-address',
  pattern,
})
const online = (code: string, pattern: Pattern): TypePattern => ({
  code,
  online: true,
  address: 'required',
  accessDate: 'with-address',
  pattern,
})

const onPlatform: Pattern = [
  {field: 'creators'},
  ...title,
  {field: 'versionNamed', before: '. '},
  {all: [{first: [{field: 'publisher'}, {field: 'containerTitle'}]}, ...dated], before: '. '},
  ...access,
]
const unnamed = (like: string): string =>
  `The house rules name articles, books, chapters, proceedings, theses, reports, standards, patents, newspapers and web pages only; ${like}.`

export const cmaStyle: ReferenceStyle = {
  id: 'cma',
  names: {...gbtNames, initials: 'joined', beforeSuffix: ' '},
  punctuation: 'half-width',
  journalTitles: 'abbreviated',
  pages: 'full',
  mergedIssues: 'slash',
  runMark: '-',
  translatedTitle: 'plain',
  doi: true,
  repeated: 'address',
  doiIsOnline: false,
  pairs: 'both',
  end: {mark: '.', afterAddress: true},
  citation: {...gbtCitation, etAlStop: false},
  types: {
    'article-journal': printed('J', [
      {field: 'authors'},
      ...title,
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
    book: printed('M', bookLike),
    chapter: printed('M', [{field: 'authors'}, ...title, ...host, {field: 'edition', before: '. '}, ...published]),
    proceedings: printed('C', bookLike),
    'paper-conference': printed('C', [
      {field: 'authors'},
      ...title,
      {
        all: [
          {field: 'containerCreators'},
          {first: [{field: 'containerTitle'}, {field: 'event'}], before: '. '},
          {field: 'volumeNamed', before: ': '},
        ],
        before: '//',
      },
      ...published,
    ]),
    thesis: printed('D', [{field: 'authors'}, ...title, ...published]),
    report: printed('R', [{field: 'creators'}, ...numberedTitle, ...published]),
    standard: printed('S', [{field: 'creators'}, ...numberedTitle, ...published]),
    patent: printed('P', [
      {field: 'authors'},
      ...numberedTitle,
      {all: [{field: 'date'}, ...accessed], before: '. '},
      ...access,
    ]),
    webpage: online('EB', [{field: 'creators'}, ...title, {all: dated, before: '. '}, ...access]),
    dataset: {
      ...online('DS', onPlatform),
      unsupported: unnamed('printed as in GB/T 7714-2025, 8.14'),
    },
    article: {
      ...online('PP', onPlatform),
      unsupported: unnamed('printed as in GB/T 7714-2025, 8.15'),
    },
    database: {...online('DB', onPlatform), unsupported: unnamed('printed like a dataset')},
    software: {
      ...online('CP', onPlatform),
      online: false,
      unsupported: unnamed('printed like a dataset, online where it has an address'),
    },
    periodical: {
      ...printed('J', [{field: 'creators'}, ...title, {field: 'run', before: '. '}, ...published]),
      unsupported: unnamed('printed as in GB/T 7714-2015, 4.3'),
    },
    map: {...printed('CM', bookLike), unsupported: unnamed('printed like a book')},
    archive: {
      ...printed('A', [
        {field: 'creators'},
        {field: 'title', before: '. '},
        {first: [{field: 'archiveLocation'}, {field: 'number'}], before: ': '},
        {field: 'code'},
        {
          all: [
            {field: 'publisherPlace'},
            {first: [{field: 'archive'}, {field: 'publisher'}], before: ': '},
            {field: 'date', form: 'year', before: ', '},
            {field: 'pages', before: ': '},
            ...accessed,
          ],
          before: '. ',
        },
        ...access,
      ]),
      unsupported: unnamed('printed as in GB/T 7714-2015'),
    },
    compilation: {...printed('G', bookLike), unsupported: unnamed('printed like a book')},
    legislation: {
      ...printed('Z', [
        {field: 'creators'},
        ...numberedTitle,
        {all: [{field: 'date'}, ...accessed], before: '. '},
        ...access,
      ]),
      unsupported: unnamed('a law is printed with the code Z (other) and its date'),
    },
    document: {
      ...printed('Z', [
        {field: 'creators'},
        ...title,
        {
          all: [{field: 'containerTitle'}, {field: 'volume', before: ', '}, {field: 'issue', before: '(', after: ')'}],
          before: '. ',
        },
        ...published,
      ]),
      address: 'required',
      unsupported: unnamed('printed like a book with the code Z (other)'),
    },
  },
}
