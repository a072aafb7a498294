/** Names, dates, page ranges, issues and marks, each by itself. */
import {describe, expect, test} from 'vitest'
import {formatDate} from '../../src/references/format/date-forms.js'
import {formatEdition} from '../../src/references/format/edition.js'
import {formatIssue} from '../../src/references/format/issue.js'
import {widened} from '../../src/references/format/marks.js'
import {formatNames} from '../../src/references/format/names.js'
import {formatPages} from '../../src/references/format/page-ranges.js'
import type {NameForm} from '../../src/references/format/style.js'
import {cmaStyle, referenceStyles} from '../../src/references/index.js'
import {name} from './written-reference.js'

const form2025 = referenceStyles.get('gbt7714-2025')!.names
const form2015 = referenceStyles.get('gbt7714-2015')!.names
const medical: NameForm = {...cmaStyle.names, suffixNumerals: 'ordinal', aroundOrganisations: '; ', upTo: 9}

describe('names', () => {
  test.each<[string, readonly string[], NameForm, string]>([
    ['initials apart, hyphen kept', ['Godard, Jean-Luc'], form2025, 'Godard J-L'],
    ['written as initials', ['Godard, J.-L.'], form2025, 'Godard J-L'],
    ['hyphen dropped', ['Godard, Jean-Luc'], form2015, 'GODARD J L'],
    ['capitals run together', ['Swartz, MN'], form2025, 'Swartz M N'],
    ['capitals of other scripts', ['Кочетков, А. Я.'], form2015, 'КОЧЕТКОВ А Я'],
    ['particle in capitals', ['de Morgan, Augustus'], form2015, 'DE MORGAN A'],
    ['suffix behind a comma', ['Peebles, P. Z., Jr.'], form2015, 'PEEBLES P Z, Jr'],
    ['suffix behind a blank', ['Peebles, P. Z., Jr.'], form2025, 'Peebles P Z Jr'],
    ['Roman numerals', ['Jones, John G., III'], cmaStyle.names, 'Jones JG III'],
    ['ordinals', ['Jones, John G., III'], medical, 'Jones JG 3rd'],
    ['no more than two initials', ['Tolkien, J. R. R.'], {...medical, initialsUpTo: 2}, 'Tolkien JR'],
    ['organisations', ['Li, X', 'WHO', 'Wu, Y'], medical, 'Li X; WHO; Wu Y'],
    ['organisations in Chinese are names like others', ['世界卫生组织', '王高华'], medical, '世界卫生组织, 王高华'],
    ['four of three', ['A, B', 'C, D', 'E, F', 'G, H'], form2025, 'A B，C D，E F，et al'],
    ['nobody', ['', ' '], form2025, ''],
    ['one without a name among others', ['A, B', ' ', 'C, D', 'E, F'], form2025, 'A B，C D，E F'],
  ])('%s', (_, names, form, expected) => {
    const width = form === form2025 ? 'gb' : 'half-width'
    const list = {names: names.map(name), incomplete: false, language: 'en', pinyin: false} as const
    expect(formatNames(list, form, mark => widened(mark, width, 'en'))).toBe(expected)
  })
})

test.each([
  [{year: '2006', month: '08', day: '05'}, '2006', '2006-08-05', '2006 Aug 5', 'August 5, 2006'],
  [{year: '2006', month: '08'}, '2006', '2006-08', '2006 Aug', 'August 2006'],
  [{year: '2006'}, '2006', '2006', '2006', '2006'],
  [{year: '2006', day: '05'}, '2006', '2006', '2006', '2006'],
  [{year: 'c1988'}, 'c1988', 'c1988', 'c1988', 'c1988'],
  [{year: '1957-1990'}, '1957—1990', '1957—1990', '1957—1990', '1957—1990'],
  [{year: '1984-'}, '1984—', '1984—', '1984—', '1984—'],
])('%j', (date, ...expected) => {
  const forms = ['year', 'iso', 'year-month-day', 'month-day-year'] as const
  expect(forms.map(form => formatDate(date, form, '—'))).toEqual(expected)
})

test.each([
  ['856-64', '856-864', '856-64'],
  ['856-864', '856-864', '856-64'],
  ['1199-1205', '1199-1205', '1199-205'],
  ['645-648', '645-648', '645-8'],
  ['12-19', '12-19', '12-9'],
  ['98-101', '98-101', '98-101'],
  ['S93-9', 'S93-S99', 'S93-9'],
  ['S93-S99', 'S93-S99', 'S93-9'],
  ['60-1, 68-70', '60-61, 68-70', '60-1, 68-70'],
  ['241-245+250', '241-245+250', '241-5+250'],
  ['121A-129A', '121A-129A', '121A-129A'],
  ['1.1-1.36', '1.1-1.36', '1.1-1.36'],
  ['序2-3', '序2-3', '序2-3'],
  ['iii-v', 'iii-v', 'iii-v'],
  ['e17604', 'e17604', 'e17604'],
  ['99-12', '99-12', '99-12'],
  ['5-5', '5-5', '5-5'],
  ['100-99-98', '100-99-98', '100-99-98'],
])('pages %s', (pages, full, short) => {
  expect([formatPages(pages, 'full'), formatPages(pages, 'short')]).toEqual([full, short])
})

test.each<[string, 'slash' | 'hyphen' | 'as-written', 'Suppl' | undefined, boolean, string]>([
  ['5-6', 'slash', undefined, false, '5/6'],
  ['5/6', 'hyphen', undefined, false, '5-6'],
  ['8-9-10', 'slash', undefined, false, '8/9/10'],
  ['5-6', 'as-written', undefined, false, '5-6'],
  ['1-12', 'slash', undefined, false, '1-12'],
  ['12 Supplement 2', 'slash', 'Suppl', false, '12 Suppl 2'],
  ['suppl. 2', 'slash', 'Suppl', false, 'Suppl 2'],
  ['增刊1', 'slash', undefined, false, '增刊1'],
  ['增刊1', 'slash', undefined, true, 'S1'],
  ['增刊', 'slash', 'Suppl', true, 'Suppl'],
])('issue %s: %s', (issue, mergedIssues, supplement, translated, expected) => {
  expect(formatIssue(issue, {mergedIssues, ...(supplement && {supplement})}, translated)).toBe(expected)
})

test.each([
  ['1', '', ''],
  ['第2版', '2版', '2nd ed'],
  ['Third edition', '3版', '3rd ed'],
  ['修订版', '修订版', '修订版'],
  ['Rev. ed.', 'Rev. ed.', 'Rev. ed.'],
])('edition %s', (edition, zh, en) => {
  expect([formatEdition(edition, 'zh'), formatEdition(edition, 'en')]).toEqual([zh, en])
})

test.each([
  [', ', '，', '，'],
  [': ', '：', '：'],
  ['; ', '；', '；'],
  ['(', '（', '（'],
  [' (', '（', '（'],
  ['. (', '. （', '．（'],
  [')', '）', '）'],
  ['. ', '. ', '．'],
  ['[', '[', '［'],
  ['//', '//', '//'],
  ['. DOI:', '. DOI:', '．DOI:'],
  ['. DOI: ', '. DOI: ', '．DOI: '],
])('the mark %j', (mark, gb, full) => {
  expect([widened(mark, 'gb', 'en'), widened(mark, 'full-width', 'en')]).toEqual([gb, full])
  expect(widened(mark, 'half-width', 'zh')).toBe(mark)
  expect(widened(mark, 'by-language', 'zh')).toBe(gb)
  expect(widened(mark, 'by-language', 'en')).toBe(mark)
})
