/**
 * AMA Manual of Style, 11th edition (2020): all authors up to six, of more the first three; titles of journals, books, reports and theses in
 * italics; places of publication left out; pages in full; the DOI instead of address and day of access. A work that is not in English is
 * printed by its English side, its language in brackets behind the title (the 10th edition's wording), where the entry has one.
 */
import type {Pattern, ReferenceStyle, TypePattern} from '../format/style.js'

const creators: Pattern = [{field: 'creators', label: 'ed'}]
const inLanguage: Pattern = [{field: 'entryLanguage', before: ' [in ', after: ']', when: 'translated'}]
const title: Pattern = [{field: 'title', before: '. '}, ...inLanguage]
const italicTitle: Pattern = [{field: 'title', italic: true, before: '. '}, ...inLanguage]
const date = {field: 'date', form: 'month-day-year'} as const
const accessed: Pattern = [{field: 'accessed', form: 'month-day-year', before: '. Accessed '}]
const ending: Pattern = [
  ...accessed,
  {field: 'url', before: '. '},
  {field: 'doi', before: '. doi:'},
  {field: 'notices', before: '. '},
]
/** `World Health Organization; 2020:12-15` */
const imprint: Pattern = [
  {field: 'publisher'},
  {field: 'date', form: 'year', before: '; '},
  {field: 'pages', before: ':'},
]
const volumeAndEdition: Pattern = [
  {field: 'volumeNamed', before: '. '},
  {field: 'edition', before: '. '},
]

const book: TypePattern = {
  address: 'without-doi',
  accessDate: 'with-address',
  pattern: [
    ...creators,
    ...italicTitle,
    {field: 'translators', label: 'trans', before: '. '},
    ...volumeAndEdition,
    {all: imprint, before: '. '},
    ...ending,
  ],
}

export const amaStyle: ReferenceStyle = {
  id: 'ama',
  names: {
    upTo: 6,
    shown: 3,
    family: 'as-written',
    given: 'initials',
    pinyin: 'initials',
    initials: 'joined',
    hyphen: 'dropped',
    beforeSuffix: ' ',
    suffixNumerals: 'roman',
    aroundOrganisations: '; ',
  },
  punctuation: 'half-width',
  journalTitles: 'abbreviated',
  pages: 'full',
  mergedIssues: 'slash',
  supplement: 'suppl',
  runMark: '-',
  translatedTitle: 'plain',
  doi: true,
  repeated: 'address',
  doiIsOnline: false,
  pairs: 'english',
  end: {mark: '.', afterAddress: false},
  citation: {
    raised: true,
    open: '',
    close: '',
    separator: ',',
    rangeMark: '-',
    joinFrom: 3,
    order: 'ascending',
    locator: 'parentheses',
    afterStops: true,
    etAlStop: false,
  },
  types: {
    'article-journal': {
      address: 'online',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        ...title,
        {field: 'containerTitle', italic: true, before: '. '},
        {
          first: [
            {text: 'In press', when: 'in-press'},
            {all: [{text: 'Published online '}, date], when: 'online-first'},
            {
              all: [
                {field: 'date', form: 'year'},
                {all: [{field: 'volume'}, {field: 'issue', before: '(', after: ')'}], before: ';'},
                {field: 'pages', before: ':'},
              ],
            },
          ],
          before: '. ',
        },
        ...ending,
      ],
    },
    'article-newspaper': {
      address: 'online',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        ...title,
        {field: 'containerTitle', italic: true, before: '. '},
        {all: [date, {field: 'pages', before: ':'}], before: '. '},
        ...ending,
      ],
    },
    periodical: {
      ...book,
      unsupported: 'The manual shows no example of a whole journal; printed as a book.',
      pattern: [...creators, ...italicTitle, {all: imprint, before: '. '}, ...ending],
    },
    book,
    proceedings: book,
    compilation: {...book, unsupported: 'The manual has no such type; printed as a book.'},
    chapter: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        {field: 'authors'},
        ...title,
        {
          all: [
            {field: 'containerCreators', label: 'ed'},
            {field: 'containerTitle', italic: true, before: '. '},
            {field: 'translators', label: 'trans', before: '. '},
            ...volumeAndEdition,
          ],
          before: '. In: ',
        },
        {all: imprint, before: '. '},
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
            {field: 'containerCreators', label: 'ed'},
            {field: 'containerTitle', italic: true, before: '. '},
          ],
          when: 'containerTitle',
          before: '. In: ',
        },
        {
          all: [{field: 'event'}, {...date, before: '; '}, {field: 'eventPlace', before: '; '}],
          unless: 'containerTitle',
          before: '. Paper presented at: ',
        },
        {all: imprint, when: 'containerTitle', before: '. '},
        ...ending,
      ],
    },
    thesis: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        {field: 'authors'},
        ...italicTitle,
        {first: [{field: 'genre'}, {text: 'Dissertation'}], before: '. '},
        {all: imprint, before: '. '},
        ...ending,
      ],
    },
    report: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [...creators, ...italicTitle, {field: 'number', before: '. '}, {all: imprint, before: '. '}, ...ending],
    },
    standard: {
      address: 'without-doi',
      accessDate: 'with-address',
      unsupported: 'The manual shows no example of a standard; printed as a report.',
      pattern: [...creators, ...italicTitle, {field: 'number', before: '. '}, {all: imprint, before: '. '}, ...ending],
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
        {...date, before: '. '},
        ...ending,
      ],
    },
    webpage: {
      address: 'required',
      accessDate: 'always',
      pattern: [
        ...creators,
        ...title,
        {first: [{field: 'containerTitle'}, {field: 'publisher'}], before: '. '},
        {...date, before: '. '},
        ...ending,
      ],
    },
    dataset: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        ...title,
        {text: 'Dataset', before: '. '},
        {field: 'version', before: '. Version '},
        {first: [{field: 'containerTitle'}, {field: 'publisher'}], before: '. '},
        {...date, before: '. '},
        ...ending,
      ],
    },
    database: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        ...title,
        {first: [{field: 'containerTitle'}, {field: 'publisher'}], before: '. '},
        {...date, before: '. '},
        ...ending,
      ],
    },
    article: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        {field: 'authors'},
        ...title,
        {
          first: [
            {field: 'containerTitle', italic: true},
            {field: 'publisher', italic: true},
          ],
          before: '. ',
        },
        {all: [{text: 'Preprint posted online '}, date], before: '. '},
        ...ending,
      ],
    },
    software: {
      address: 'without-doi',
      accessDate: 'with-address',
      pattern: [
        ...creators,
        ...title,
        {field: 'version', before: '. Version '},
        {all: imprint, before: '. '},
        ...ending,
      ],
    },
    map: {
      address: 'without-doi',
      accessDate: 'with-address',
      unsupported: 'The manual shows no example of a map; printed as a book.',
      pattern: [...creators, ...italicTitle, ...volumeAndEdition, {all: imprint, before: '. '}, ...ending],
    },
    archive: {
      address: 'without-doi',
      accessDate: 'with-address',
      unsupported: 'The manual shows no example of a document in an archive; printed with its place of keeping.',
      pattern: [
        ...creators,
        ...title,
        {...date, before: '. '},
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
        'The manual leaves laws to national legal styles; printed with title, number, issuing body and date.',
      pattern: [
        {field: 'title'},
        ...inLanguage,
        {field: 'number', before: '. '},
        {
          all: [{first: [{field: 'creators'}, {field: 'publisher'}]}, {...date, before: '; '}],
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
        {field: 'containerTitle', before: '. '},
        {field: 'number', before: '. '},
        {all: imprint, before: '. '},
        ...ending,
      ],
    },
  },
}
