/** Pieces of pattern that both editions of GB/T 7714 and the medical journals' style share. */
import type {CitationForm} from '../format/formatter.js'
import type {NameForm, Pattern} from '../format/style.js'

/** `. 题名[J]` */
export const title: Pattern = [{field: 'title', before: '. '}, {field: 'code'}]

/** `. 题名: 编号[R]` */
export const numberedTitle: Pattern = [{field: 'title', before: '. '}, {field: 'number', before: ': '}, {field: 'code'}]

/** `. 题名: 第2卷[M]. 李四, 译. 2版` */
export const bookTitle: Pattern = [
  {field: 'title', before: '. '},
  {field: 'volumeNamed', before: ': '},
  {field: 'code'},
  {field: 'translators', label: 'trans', before: '. '},
  {field: 'edition', before: '. '},
]

/** `//编者. 书名: 第2卷` */
export const host: Pattern = [
  {
    all: [{field: 'containerCreators'}, {field: 'containerTitle', before: '. '}, {field: 'volumeNamed', before: ': '}],
    before: '//',
  },
]

/** `2020, 35(11): 2143-2154` */
export const yearAndPages: Pattern = [
  {field: 'date', form: 'year'},
  {field: 'volume', before: ', '},
  {field: 'issue', before: '(', after: ')'},
  {field: 'pages', before: ': '},
]

/** `北京: 人民卫生出版社, 2020: 12-15` */
export const imprint: Pattern = [
  {field: 'publisherPlace'},
  {field: 'publisher', before: ': '},
  {field: 'date', form: 'year', before: ', '},
  {field: 'pages', before: ': '},
]

/** `[2021-05-06]` */
export const accessed: Pattern = [{field: 'accessed', before: '[', after: ']'}]

/** `(2021-03-04)[2021-05-06]` */
export const dated: Pattern = [{field: 'date', before: '(', after: ')'}, ...accessed]

/** `. https://… . DOI:10.… . CSTR:…` */
export const access: Pattern = [
  {field: 'url', before: '. '},
  {field: 'doi', before: '. DOI:'},
  {field: 'cstr', before: '. CSTR:'},
]

/** Three authors; initials apart, without stops: `Swartz M N`. */
export const gbtNames: NameForm = {
  upTo: 3,
  shown: 3,
  family: 'as-written',
  given: 'initials',
  pinyin: 'initials',
  initials: 'apart',
  hyphen: 'dropped',
  beforeSuffix: ', ',
  suffixNumerals: 'roman',
  aroundOrganisations: ', ',
}

/** `[1,3-5]`, `[2]260`, raised (GB/T 7714, 9.2). */
export const gbtCitation: CitationForm = {
  raised: true,
  open: '[',
  close: ']',
  separator: ',',
  rangeMark: '-',
  joinFrom: 2,
  order: 'as-written',
  locator: 'after',
  afterStops: false,
  etAlStop: true,
  entryNumber: 'bracketed',
}
