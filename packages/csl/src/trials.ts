/** A full reference of every type in both languages, on which a style is tried before it is used. */
import {type Language, languages, type Place, type Reference, type ReferenceType, referenceTypes} from '@zhinan/core'

const place: Place = {file: '', line: 1, column: 1, endLine: 1, endColumn: 1}

const chinese = {
  title: '题名',
  authors: ['张三', '李四', '王五', '赵六', '钱七', '孙八', '周九'].map(name => ({
    family: name.slice(0, 1),
    given: name.slice(1),
  })),
  containerTitle: '刊名',
  publisher: '出版社',
  publisherPlace: '北京',
}
const english = {
  title: 'Title',
  authors: ['Adams', 'Baker', 'Clark', 'Davis', 'Evans', 'Frank', 'Ghosh'].map(family => ({family, given: 'Ann B.'})),
  containerTitle: 'Journal',
  publisher: 'Press',
  publisherPlace: 'London',
}

const trial = (type: ReferenceType, language: Language): Reference => ({
  key: `${type}-${language}`,
  type,
  language,
  ...(language === 'zh' ? chinese : english),
  authorsIncomplete: false,
  editors: [{family: 'Young', given: 'Y'}, {literal: 'WHO'}],
  translators: [{family: 'Zimmer', given: 'Z'}],
  issued: {year: '2024', month: '05', day: '06'},
  accessed: {year: '2025', month: '01', day: '02'},
  volume: '1',
  issue: '2',
  pages: '3-14',
  edition: '2',
  number: 'GB 1',
  version: '1.0',
  genre: 'Genre',
  doi: '10.1000/1',
  url: 'https://example.org/',
  ...(language === 'zh' && {paired: {language: 'en', ...english, authorsIncomplete: false, editors: []}}),
  place,
  places: {},
})

export const trials: readonly Reference[] = referenceTypes.flatMap(type =>
  languages.map(language => trial(type, language)),
)
