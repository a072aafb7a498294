/**
 * The style of the Chinese medical journals (Chinese Medical Association house style after GB/T 7714-2015, numeric), half-width marks in both
 * languages, three authors, DOI at the end. Web pages, preprints and datasets follow the patterns of GB/T 7714-2025, 8.11 to 8.13.
 */
import type {Pattern, ReferenceStyle} from '../format/style.js'

const title: Pattern = [{field: 'title', before: '. '}, {field: 'code'}]
const ending: Pattern = [
  {field: 'url', before: '. '},
  {field: 'doi', before: '. DOI: '},
]
/** `2020, 35(11): 2143-2154` */
const within: Pattern = [
  {field: 'volume', before: ', '},
  {field: 'issue', before: '(', after: ')'},
  {field: 'pages', before: ': '},
]
/** `北京: 人民卫生出版社, 2020: 12-15` */
const imprint: Pattern = [
  {field: 'publisherPlace'},
  {field: 'publisher', before: ': '},
  {field: 'year', before: ', '},
  {field: 'pages', before: ': '},
]
const numberedTitle: Pattern = [{field: 'title', before: '. '}, {field: 'number', before: ': '}, {field: 'code'}]
/** `(2021-03-04)[2021-05-06]` */
const online: Pattern = [
  {field: 'date', before: '(', after: ')'},
  {field: 'accessed', before: '[', after: ']'},
]

export const cmaStyle: ReferenceStyle = {
  id: 'cma',
  names: {shown: 3, all: 3, hyphenatedInitials: 'joined'},
  abbreviationStops: false,
  containerTitle: {emphasis: false, short: true},
  end: '.',
  types: {
    'article-journal': {
      code: 'J',
      address: 'online',
      pattern: [
        {field: 'authors'},
        ...title,
        {all: [{field: 'containerTitle'}, {field: 'year', before: ', '}, ...within], before: '. '},
        {field: 'accessed', before: '[', after: ']'},
        ...ending,
      ],
    },
    'article-newspaper': {
      code: 'N',
      address: 'online',
      pattern: [
        {field: 'authors'},
        ...title,
        {
          all: [
            {field: 'containerTitle'},
            {field: 'date', before: ', '},
            {field: 'pages', before: '(', after: ')'},
            {field: 'accessed', before: '[', after: ']'},
          ],
          before: '. ',
        },
        ...ending,
      ],
    },
    book: {
      code: 'M',
      address: 'online',
      pattern: [
        {field: 'creators'},
        {field: 'title', before: '. '},
        {field: 'volumeNamed', before: ': '},
        {field: 'code'},
        {field: 'translators', before: '. '},
        {field: 'edition', before: '. '},
        {all: [...imprint, {field: 'accessed', before: '[', after: ']'}], before: '. '},
        ...ending,
      ],
    },
    chapter: {
      code: 'M',
      address: 'online',
      pattern: [
        {field: 'authors'},
        ...title,
        {
          all: [
            {field: 'containerCreators'},
            {field: 'containerTitle', before: '. '},
            {field: 'volumeNamed', before: ': '},
          ],
          before: '//',
        },
        {field: 'edition', before: '. '},
        {all: [...imprint, {field: 'accessed', before: '[', after: ']'}], before: '. '},
        ...ending,
      ],
    },
    periodical: {
      code: 'J',
      address: 'online',
      pattern: [{field: 'creators'}, ...title, {all: imprint, before: '. '}, ...ending],
    },
    proceedings: {
      code: 'C',
      address: 'online',
      pattern: [{field: 'creators'}, ...title, {all: imprint, before: '. '}, ...ending],
    },
    map: {
      code: 'CM',
      address: 'online',
      pattern: [{field: 'creators'}, ...title, {all: imprint, before: '. '}, ...ending],
    },
    archive: {
      code: 'A',
      address: 'online',
      pattern: [{field: 'creators'}, ...title, {all: imprint, before: '. '}, ...ending],
    },
    compilation: {
      code: 'G',
      address: 'online',
      pattern: [{field: 'creators'}, ...title, {all: imprint, before: '. '}, ...ending],
    },
    database: {
      code: 'DB',
      online: true,
      address: 'always',
      pattern: [{field: 'creators'}, ...title, {all: [{field: 'publisher'}, ...online], before: '. '}, ...ending],
    },
    'paper-conference': {
      code: 'C',
      address: 'online',
      pattern: [
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
        {all: [...imprint, {field: 'accessed', before: '[', after: ']'}], before: '. '},
        ...ending,
      ],
    },
    thesis: {
      code: 'D',
      address: 'online',
      pattern: [
        {field: 'authors'},
        ...title,
        {all: [...imprint, {field: 'accessed', before: '[', after: ']'}], before: '. '},
        ...ending,
      ],
    },
    report: {
      code: 'R',
      address: 'online',
      pattern: [
        {field: 'creators'},
        ...numberedTitle,
        {all: [...imprint, {field: 'accessed', before: '[', after: ']'}], before: '. '},
        ...ending,
      ],
    },
    standard: {
      code: 'S',
      address: 'online',
      pattern: [
        {field: 'creators'},
        ...numberedTitle,
        {all: [...imprint, {field: 'accessed', before: '[', after: ']'}], before: '. '},
        ...ending,
      ],
    },
    patent: {
      code: 'P',
      address: 'online',
      pattern: [
        {field: 'authors'},
        ...numberedTitle,
        {all: [{field: 'date'}, {field: 'accessed', before: '[', after: ']'}], before: '. '},
        ...ending,
      ],
    },
    webpage: {
      code: 'EB',
      online: true,
      address: 'always',
      pattern: [{field: 'creators'}, ...title, {all: online, before: '. '}, ...ending],
    },
    dataset: {
      code: 'DS',
      online: true,
      address: 'always',
      pattern: [
        {field: 'creators'},
        ...title,
        {field: 'version', before: '. '},
        {all: [{first: [{field: 'publisher'}, {field: 'containerTitle'}]}, ...online], before: '. '},
        ...ending,
      ],
    },
    article: {
      code: 'PP',
      online: true,
      address: 'always',
      pattern: [
        {field: 'authors'},
        ...title,
        {field: 'version', before: '. '},
        {all: [{first: [{field: 'containerTitle'}, {field: 'publisher'}]}, ...online], before: '. '},
        ...ending,
      ],
    },
    software: {
      code: 'CP',
      address: 'always',
      pattern: [
        {field: 'creators'},
        ...title,
        {field: 'version', before: '. '},
        {all: [{field: 'publisherPlace'}, {field: 'publisher', before: ': '}, ...online], before: '. '},
        ...ending,
      ],
    },
    legislation: {
      code: 'Z',
      address: 'online',
      pattern: [
        {field: 'creators'},
        ...numberedTitle,
        {all: [{field: 'date'}, {field: 'accessed', before: '[', after: ']'}], before: '. '},
        ...ending,
      ],
    },
    document: {
      code: 'Z',
      address: 'always',
      pattern: [
        {field: 'creators'},
        ...title,
        {all: [{field: 'containerTitle'}, ...within], before: '. '},
        {all: [...imprint.slice(0, 3), {field: 'accessed', before: '[', after: ']'}], before: '. '},
        ...ending,
      ],
    },
  },
}
