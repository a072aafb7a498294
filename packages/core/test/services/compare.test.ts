/** What counts as the same, field by field. */
import {describe, expect, test} from 'vitest'
import {isSameJournal} from '../../src/services/compare/journals.js'
import {compareAuthors} from '../../src/services/compare/names.js'
import {isSameIssue, isSamePages} from '../../src/services/compare/numbers.js'
import {isSameTitle, titleLikeness} from '../../src/services/compare/titles.js'

test.each([
  ['Ketamine in depression', 'KETAMINE IN DEPRESSION.', true],
  ['Ketamine’s β-effect: a trial', "Ketamine's beta-effect – a trial", true],
  ['Ileal hyperplasia', 'RETRACTED: Ileal hyperplasia', true],
  ['Ileal hyperplasia', 'RETRACTED ARTICLE: Ileal hyperplasia', true],
  ['Café & naïve', 'Cafe and naive', true],
  ['Ketamine in resistant depression: a randomised trial', 'Ketamine in resistant depression', true],
  ['Ketamine in resistant depression', 'Ketamine in resistant depression: a randomised trial', false],
  ['氯胺酮治疗抑郁症（综述）', '氯胺酮治疗抑郁症(综述)', true],
  ['氯胺酮治疗抑郁症', '艾司氯胺酮治疗抑郁症', false],
  ['Ketamine in depression', 'Esketamine in depression', false],
])('titles: %s | %s', (a, b, same) => {
  expect(isSameTitle(a, b)).toBe(same)
})

test('likeness is 1 for the same, low for another work', () => {
  expect(titleLikeness('Ketamine in depression', 'Ketamine in depression')).toBe(1)
  expect(titleLikeness('Ketamine in depression', 'Ketamin in depression')).toBeGreaterThan(0.9)
  expect(
    titleLikeness('Ketamine in treatment-resistant depression', 'Deep brain stimulation for epilepsy'),
  ).toBeLessThan(0.4)
})

test.each([
  ['Am J Psychiatry', 'American Journal of Psychiatry', true],
  ['Am. J. Psychiatry', 'The American journal of psychiatry', true],
  ['N Engl J Med', 'New England Journal of Medicine', true],
  ['Proc Natl Acad Sci U S A', 'Proceedings of the National Academy of Sciences of the United States of America', true],
  ['Proc Natl Acad Sci USA', 'Proceedings of the National Academy of Sciences of the United States of America', true],
  ['Lancet', 'The Lancet', true],
  ['JAMA', 'Journal of the American Medical Association', true],
  ['J Clin Psychiatry', 'Journal of Clinical Psychology', false],
  ['Lancet', 'The Lancet Psychiatry', false],
  ['J Affect Disord', 'Journal of Affective Disorders Reports', false],
  ['BMJ', 'BMJ Open', false],
  ['中华精神科杂志', '中华精神科杂志', true],
  ['中华精神科杂志', '中华神经科杂志', false],
  ['中华精神科杂志', 'Chinese Journal of Psychiatry', undefined],
])('journals: %s | %s', (a, b, same) => {
  expect(isSameJournal(a, b)).toBe(same)
})

test.each([
  ['240-245', '240-5', true],
  ['S12-S15', 'S12-5', true],
  ['27004', '027004', true],
  ['e64723', 'E64723', true],
  ['417-429', '417–429', true],
  ['417-429', '417', true],
  ['417', '417-429', false],
  ['417-429', '417-428', false],
  ['148-149', '148-9; author reply 149', true],
])('pages: %s | %s', (a, b, same) => {
  expect(isSamePages(a, b)).toBe(same)
})

test.each([
  ['Suppl 1', 'S1', true],
  ['suppl_2', 'Supplement 2', true],
  ['3-4', '3/4', true],
  ['03', '3', true],
  ['10', '1', false],
  ['第3期', '3', true],
])('issues: %s | %s', (a, b, same) => {
  expect(isSameIssue(a, b)).toBe(same)
})

describe('authors', () => {
  const names = (text: string) =>
    text.split('; ').map(name => {
      const [family = '', given] = name.split(', ')
      return /^\p{Script=Han}+$/u.test(name) ? {literal: name} : {family, ...(given && {given})}
    })

  test.each<[string, boolean, string, string | undefined]>([
    ['Zarate, C A; Singh, J', false, 'Zarate, Carlos A.; Singh, Jaskaran', undefined],
    ['Müller, K; Ødegård, B', false, 'Mueller, K; Odegard, B', undefined],
    ['Šimić, A', false, 'Simic, A', undefined],
    ['Gao-Hua, Wang', false, 'Wang, Gaohua', undefined],
    ['Wang, Gaohua', false, 'Gaohua, Wang', undefined],
    ['王高华; 张三', false, 'Wang, Gaohua; Zhang, San', undefined],
    ['王高华; 张三', false, 'Li, Gaohua; Zhang, San', 'first'],
    ['曾某; 单某', false, 'Tseng, M; Shan, M', undefined],
    ['欧阳某', false, 'Ouyang, M', undefined],
    ['爨某', false, 'Nobody, M', undefined],
    ['王高华', false, '王高华', undefined],
    ['王高华', false, '王高峰', 'first'],
    ['García-López, A', false, 'Garcia Lopez, A', undefined],
    ['García, A', false, 'García-López, A', 'first'],
    ['Doe, J; Roe, R', false, 'Roe, R; Doe, J', 'order'],
    ['Doe, J; Roe, R', false, 'Doe, J; Roe, R; Poe, P', 'number'],
    ['Doe, J; Roe, R', true, 'Doe, J; Roe, R; Poe, P', undefined],
    ['Doe, J; Roe, R; Poe, P', false, 'Doe, J; Roe, R', 'number'],
    ['Doe, J; Roe, R', false, 'Doe, J; Moe, R', 'name'],
    ['Doe, J', false, 'Smith, J', 'first'],
    ['Doe, J', false, 'Doe, K', 'first'],
    ['Zarate Jr, C', false, 'Zarate, C', undefined],
    ['van den Berg, A', false, 'Berg, A', undefined],
    ['MÃ¼ller, A', false, 'Schmidt, A', undefined],
  ])('%s (and others: %s) | %s', (written, incomplete, recorded, difference) => {
    expect(compareAuthors(names(written), incomplete, names(recorded))?.note).toBe(difference)
  })

  test('organisations do not count', () => {
    const recorded = [{family: 'Doe', given: 'J'}, {literal: 'The Study Group'}]
    expect(compareAuthors([{family: 'Doe', given: 'J'}], false, recorded)).toBeUndefined()
    expect(compareAuthors([{literal: 'World Health Organization'}], false, recorded)).toBeUndefined()
  })
})

test('texts that are no titles, pages or names take no time', () => {
  const started = performance.now()
  for (const text of [
    '.'.repeat(100_000),
    ' '.repeat(100_000),
    '-'.repeat(100_000),
    'a b '.repeat(25_000),
    '('.repeat(100_000),
  ]) {
    isSameTitle(text, 'A title')
    isSamePages(text, '1')
    isSameIssue(text, '1')
    isSameJournal(text, 'Lancet')
    compareAuthors([{family: text}], false, [{family: 'Doe'}])
  }
  expect(performance.now() - started).toBeLessThan(20_000)
})
