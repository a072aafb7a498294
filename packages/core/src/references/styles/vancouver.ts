/**
 * Vancouver, as medical journals ask for it: the samples of the International Committee of Medical Journal Editors, which follow the National
 * Library of Medicine's Citing Medicine (2nd edition, 2007, updated to 2018). Six authors, then et al (the samples; Citing Medicine itself names
 * all), two initials at most, the year alone where volume and issue find the article, pages shortened. A work that is not in English is
 * printed by its English side, title in brackets and language named, where the entry has one; otherwise as it is.
 */
import type {Pattern, ReferenceStyle, TypePattern} from '../format/style.js'

const creators: Pattern = [{field: 'creators', label: 'editor'}]
const title: Pattern = [{field: 'title', before: '. '}]
const internet: Pattern = [{text: '[Internet]', before: ' ', when: 'url'}]
const cited: Pattern = [{field: 'accessed', form: 'year-month-day', before: ' [cited ', after: ']'}]
/** `(12)`; ` Suppl 2` of a whole volume. */
const issue: Pattern = [
  {field: 'issue', before: '(', after: ')', unless: 'supplement'},
  {field: 'issue', before: ' ', when: 'supplement'},
]
/** `Geneva: World Health Organization; 2020 [cited 2021 Jan 5]` */
const imprint: Pattern = [
  {field: 'publisherPlace'},
  {field: 'publisher', before: ': '},
  {field: 'date', form: 'year', before: '; '},
  ...cited,
]
const datedImprint: Pattern = [
  {field: 'publisherPlace'},
  {field: 'publisher', before: ': '},
  {field: 'date', form: 'year-month-day', before: '; '},
  ...cited,
]
const series: Pattern = [
  {all: [{field: 'collectionTitle'}, {field: 'collectionNumber', before: '; no. '}], before: '. (', after: ')'},
]
const ending: Pattern = [
  {field: 'entryLanguage', before: '. ', when: 'translated'},
  {field: 'url', before: '. Available from: '},
  {field: 'doi', before: '. doi: '},
  {field: 'notices', before: '. '},
]

const book: TypePattern = {
  address: 'without-doi',
  accessDate: 'with-address',
  pattern: [
    ...creators,
    ...title,
    ...internet,
    {field: 'edition', before: '. '},
    {field: 'volumeNamed', before: '. '},
    {field: 'translators', label: 'translator', before: '. '},
    {all: imprint, before: '. '},
    {field: 'pages', before: '. p. '},
    ...series,
    ...ending,
  ],
}

export const vancouverStyle: ReferenceStyle = {
  id: 'vancouver',
  names: {
    upTo: 6,
    shown: 6,
    family: 'as-written',
    given: 'initials',
    pinyin: 'initials',
    initials: 'joined',
    hyphen: 'dropped',
    initialsUpTo: 2,
    beforeSuffix: ' ',
    suffixNumerals: 'ordinal',
    aroundOrganisations: '; ',
  },
  punctuation: 'half-width',
  journalTitles: 'abbreviated',
  pages: 'short',
  mergedIssues: 'hyphen',
  supplement: 'Suppl',
  runMark: '-',
  translatedTitle: 'brackets',
  doi: true,
  repeated: 'address',
  doiIsOnline: false,
  pairs: 'english',
  end: {mark: '.', afterAddress: false},
  citation: {
    raised: false,
    open: '(',
    close: ')',
    separator: ',',
    rangeMark: '-',
    joinFrom: 3,
    order: 'ascending',
    locator: 'inside',
    afterStops: false,
    etAlStop: true,
  },
  types: {
    'article-journal': {
      address: 'online',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        ...title,
        {field: 'containerTitle', before: '. '},
        ...internet,
        {
          first: [
            {all: [{text: 'Forthcoming'}, {field: 'date', form: 'year', before: ' '}], when: 'in-press'},
            {all: [{field: 'date', form: 'year-month-day'}, ...cited], when: 'online-first'},
            {
              all: [
                {field: 'date', form: 'year'},
                ...cited,
                {all: [{field: 'volume'}, ...issue], before: ';'},
                {field: 'pages', before: ':'},
              ],
            },
          ],
          before: '. ',
        },
        ...ending,
        {text: 'Epub ahead of print', before: '. ', when: 'online-first'},
      ],
    },
    'article-newspaper': {
      address: 'online',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        ...title,
        {field: 'containerTitle', before: '. '},
        ...internet,
        {
          all: [{field: 'date', form: 'year-month-day'}, ...cited, {field: 'pages', before: ':'}],
          before: '. ',
        },
        ...ending,
      ],
    },
    periodical: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [{field: 'title'}, ...internet, {all: imprint, before: '. '}, ...ending],
    },
    book,
    proceedings: {
      ...book,
      pattern: [
        ...creators,
        ...title,
        ...internet,
        {
          all: [{field: 'event'}, {field: 'eventPlace', before: '; '}],
          before: '. ',
        },
        {all: imprint, before: '. '},
        ...series,
        ...ending,
      ],
    },
    compilation: {...book, unsupported: 'Citing Medicine has no such type; printed as a book.'},
    chapter: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        {field: 'authors'},
        ...title,
        {
          all: [
            {field: 'containerCreators', label: 'editor'},
            {field: 'containerTitle', before: '. '},
            ...internet,
            {field: 'edition', before: '. '},
            {field: 'volumeNamed', before: '. '},
            {field: 'translators', label: 'translator', before: '. '},
          ],
          before: '. In: ',
        },
        {all: imprint, before: '. '},
        {field: 'pages', before: '. p. '},
        ...series,
        ...ending,
      ],
    },
    'paper-conference': {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        {field: 'authors'},
        ...title,
        {
          all: [
            {field: 'containerCreators', label: 'editor'},
            {field: 'containerTitle', before: '. '},
            ...internet,
            {field: 'event', before: '. '},
            {field: 'eventPlace', before: '; '},
          ],
          when: 'containerTitle',
          before: '. In: ',
        },
        {
          all: [{field: 'event'}, {field: 'eventPlace', before: '; '}],
          unless: 'containerTitle',
          before: '. Paper presented at: ',
        },
        {all: imprint, before: '. '},
        {field: 'pages', before: '. p. '},
        ...ending,
      ],
    },
    thesis: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        {field: 'authors'},
        ...title,
        {first: [{field: 'genre'}, {text: 'dissertation'}], before: ' [', after: ']'},
        ...internet,
        {all: imprint, before: '. '},
        {field: 'numberOfPages', before: '. ', after: ' p'},
        ...ending,
      ],
    },
    report: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        ...title,
        ...internet,
        {all: datedImprint, before: '. '},
        {field: 'numberOfPages', before: '. ', after: ' p'},
        {field: 'number', before: '. Report No.: '},
        ...ending,
      ],
    },
    standard: {
      address: 'without-doi',
      accessDate: 'with-address',
      unsupported: 'Citing Medicine has no such type; printed as a report, with the number behind the title.',
      pattern: [
        ...creators,
        ...title,
        ...internet,
        {field: 'number', before: '. '},
        {all: imprint, before: '. '},
        ...ending,
      ],
    },
    patent: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        {field: 'authors', label: 'inventor'},
        {field: 'publisher', before: '; ', after: ', assignee'},
        ...title,
        {first: [{field: 'genre'}, {text: 'Patent'}], before: '. '},
        {field: 'number', before: ' '},
        {field: 'date', form: 'year-month-day', before: '. '},
        ...cited,
        ...ending,
      ],
    },
    webpage: {
      address: 'required',
      accessDate: 'always',
      pattern: [
        ...creators,
        ...title,
        ...internet,
        {
          all: [
            {field: 'publisherPlace'},
            {first: [{field: 'publisher'}, {field: 'containerTitle'}], before: ': '},
            {field: 'date', form: 'year-month-day', before: '; '},
            ...cited,
          ],
          before: '. ',
        },
        ...ending,
      ],
    },
    dataset: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        {all: [{field: 'title'}, {text: '[dataset]', before: ' '}], before: '. '},
        {field: 'version', before: '. Version '},
        {
          all: [
            {field: 'publisherPlace'},
            {first: [{field: 'publisher'}, {field: 'containerTitle'}], before: ': '},
            {field: 'date', form: 'year-month-day', before: '; '},
            ...cited,
          ],
          before: '. ',
        },
        ...ending,
      ],
    },
    database: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [...creators, ...title, ...internet, {all: datedImprint, before: '. '}, ...ending],
    },
    article: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        {field: 'authors'},
        ...title,
        {
          all: [{first: [{field: 'containerTitle'}, {field: 'publisher'}]}, {text: '[Preprint]', before: ' '}],
          before: '. ',
        },
        {field: 'version', before: '. Version '},
        {all: [{field: 'date', form: 'year-month-day'}, ...cited], before: '. '},
        ...ending,
      ],
    },
    software: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        {all: [{field: 'title'}, {text: '[computer program]', before: ' '}], before: '. '},
        {field: 'version', before: '. Version '},
        {all: imprint, before: '. '},
        ...ending,
      ],
    },
    map: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        {all: [{field: 'title'}, {text: '[map]', before: ' '}], before: '. '},
        {field: 'volumeNamed', before: '. '},
        {field: 'edition', before: '. '},
        {all: imprint, before: '. '},
        {field: 'dimensions', before: '. '},
        {field: 'scale', before: '. Scale '},
        ...ending,
      ],
    },
    archive: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        ...title,
        {field: 'date', form: 'year-month-day', before: '. '},
        ...cited,
        {
          all: [
            {first: [{field: 'archive'}, {field: 'publisher'}]},
            {field: 'publisherPlace', before: ', '},
            {field: 'archiveLocation', before: '; '},
          ],
          before: '. Located at: ',
        },
        ...ending,
      ],
    },
    legislation: {
      address: 'without-doi',
      accessDate: 'with-address',
      unsupported:
        'Citing Medicine leaves laws to national legal styles; printed with title, number, issuing body and date.',
      pattern: [
        {field: 'title'},
        ...internet,
        {field: 'number', before: '. '},
        {
          all: [
            {first: [{field: 'creators'}, {field: 'publisher'}]},
            {field: 'date', form: 'year-month-day', before: '; '},
            ...cited,
          ],
          before: '. ',
        },
        ...ending,
      ],
    },
    document: {
      address: 'without-doi',
      accessDate: 'with-address',
      unsupported: 'Whatever has no type of its own is printed as a report.',
      pattern: [
        ...creators,
        ...title,
        ...internet,
        {field: 'containerTitle', before: '. '},
        {field: 'number', before: '. '},
        {all: datedImprint, before: '. '},
        {field: 'pages', before: '. p. '},
        ...ending,
      ],
    },
  },
}
