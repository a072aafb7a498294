import {expect, test} from 'vitest'
import {compareJournals, journalForm} from '../../../src/checks/references/journals.js'
import {found, reference} from './support.js'

test.each([
  ['Am J Psychiatry', 'American Journal of Psychiatry', 'same'],
  ['Am J Psychiatry', 'The American Journal of Psychiatry', 'same'],
  ['Am J Psychiatry', 'Am. J. Psychiatry', 'same'],
  ['Am J Psychiatry', 'AM J PSYCHIATRY', 'same'],
  ['Am J Psychiatry', 'Amer J Psychiat', 'same'],
  ['J Affect Disord', 'Journal of Affective Disorders', 'same'],
  ['N Engl J Med', 'The New England Journal of Medicine', 'same'],
  ['N. Engl. J. Med.', 'New England journal of medicine', 'same'],
  ['Biol Psychiatry', 'Biological Psychiatry', 'same'],
  ['Arch Gen Psychiatry', 'Archives of General Psychiatry', 'same'],
  ['Eur Arch Psychiatry Clin Neurosci', 'European Archives of Psychiatry and Clinical Neuroscience', 'same'],
  [
    'Prog Neuropsychopharmacol Biol Psychiatry',
    'Progress in Neuro-Psychopharmacology and Biological Psychiatry',
    'same',
  ],
  [
    'Proc Natl Acad Sci U S A',
    'Proceedings of the National Academy of Sciences of the United States of America',
    'same',
  ],
  ['Neuropsychiatr Dis Treat', 'Neuropsychiatric Disease and Treatment', 'same'],
  ['Drug Des Devel Ther', 'Drug Design, Development and Therapy', 'same'],
  ['Dtsch Med Wochenschr', 'Deutsche Medizinische Wochenschrift', 'same'],
  ['Society & Natural Resources', 'Society and Natural Resources', 'same'],
  ['Bois et Forêts des Tropiques', 'Bois Et Forets Des Tropiques', 'same'],
  ['PLoS One', 'PLOS ONE', 'same'],
  ['Lancet', 'The Lancet', 'same'],
  ['中华精神科杂志', '中华精神科杂志 ', 'same'],
  ['J Phys Chem A', 'Journal of Physical Chemistry B', 'different'],
  ['Lancet', 'Lancet Psychiatry', 'different'],
  ['Nature', 'Nature Medicine', 'different'],
  ['Nat Med', 'Nat Neurosci', 'different'],
  ['Mol Psychiatry', 'Pharmacol Rev', 'different'],
  ['Biol Psychiatry', 'Biological Psychology', 'different'],
  ['Am J Psychiatry', 'Am J Psychother', 'different'],
  ['Journal of Sea Research', 'Journal of Sedimentary Research', 'different'],
  ['中华精神科杂志', '中华神经科杂志', 'different'],
  ['Journal of Forest Research', 'Journal of Forestry Research', 'unknown'],
  ['Frontiers in Earth Science', 'Frontiers of Earth Science', 'unknown'],
  ['Mol Cell', 'Molecules and Cells', 'unknown'],
  ['Cancer', 'Cancers', 'unknown'],
  ['Land', 'Landslides', 'unknown'],
  ['Phys Status Solidi (a)', 'Phys Status Solidi (b)', 'unknown'],
  ['Medicine', 'Medicine (Baltimore)', 'unknown'],
  ['BMJ', 'BMJ (Clinical research ed.)', 'unknown'],
  ['JAMA', 'JAMA: the journal of the American Medical Association', 'unknown'],
  ['JAMA', 'Journal of the American Medical Association', 'unknown'],
  ['PNAS', 'Proceedings of the National Academy of Sciences', 'unknown'],
  ['Proc Natl Acad Sci', 'Proceedings of the National Academy of Sciences of the USA', 'unknown'],
  ['Water Science and Technology', 'Water Science and Technology: Water Supply', 'unknown'],
  ['北京大学学报(自然科学版)', '北京大学学报(哲学社会科学版)', 'unknown'],
  ['中华移植杂志', '中华移植杂志（电子版）', 'unknown'],
  ['中华医学杂志', 'Zhonghua Yi Xue Za Zhi', 'unknown'],
])('%s and %s: %s', (a, b, relation) => {
  expect(compareJournals(journalForm(a), journalForm(b))).toBe(relation)
  expect(compareJournals(journalForm(b), journalForm(a))).toBe(relation)
})

const inJournals = (...titles: readonly (string | readonly [string, string])[]) =>
  titles.map((title, index) =>
    typeof title === 'string'
      ? reference({key: `k${index}`, containerTitle: title})
      : reference({key: `k${index}`, containerTitle: title[0], containerTitleShort: title[1]}),
  )

test.each([
  [
    'the rarer form',
    inJournals('American Journal of Psychiatry', 'Am J Psychiatry', 'Am J Psychiatry'),
    [['k0', 'words']],
  ],
  ['of two the later', inJournals('American Journal of Psychiatry', 'Am J Psychiatry'), [['k1', 'words']]],
  ['full stops', inJournals('Am J Psychiatry', 'Am J Psychiatry', 'Am. J. Psychiatry'), [['k2', 'marks']]],
  ['capitals', inJournals('PLoS One', 'PLoS One', 'PLOS ONE'), [['k2', 'marks']]],
  ['both forms in each', inJournals(['American Journal of Psychiatry', 'Am J Psychiatry'], 'Am J Psychiatry'), []],
  ['two journals', inJournals('Lancet', 'Lancet Psychiatry', 'Lancet Neurol'), []],
] as const)('one title for a journal: %s', (_, references, expected) => {
  const findings = found('reference-journal-forms', references)
  expect(findings.map(({data, note}) => [data?.key, note])).toEqual(expected)
})

const article = (key: string, year: string, fields: object) =>
  reference({key, containerTitle: 'Nature', issued: {year}, ...fields})

test.each([
  [
    'issue',
    [article('a', '2018', {volume: '554', issue: '1', pages: '1'}), article('b', '2019', {volume: '560', pages: '1'})],
    ['issue'],
  ],
  ['pages', [article('a', '2018', {volume: '554', pages: '1'}), article('b', '2019', {volume: '560'})], ['pages']],
  ['volume', [article('a', '2018', {volume: '554', pages: '1'}), article('b', '2019', {pages: '3-9'})], ['volume']],
  [
    'no issues at all',
    [article('a', '2018', {volume: '554', pages: '1'}), article('b', '2019', {volume: '560', pages: '1'})],
    [],
  ],
  [
    'issues in another age',
    [article('a', '1990', {volume: '5', issue: '1', pages: '1'}), article('b', '2019', {volume: '60', pages: '1'})],
    [],
  ],
  [
    'a supplement',
    [
      article('a', '2018', {volume: '554', issue: '1', pages: '1'}),
      article('b', '2019', {volume: '560', pages: 'S1-S9'}),
    ],
    [],
  ],
  [
    'online first',
    [
      article('a', '2018', {volume: '554', issue: '1', pages: '1'}),
      article('b', '2019', {volume: '1', pages: '1', status: 'online-first'}),
    ],
    [],
  ],
] as const)('without what others of the journal have: %s', (_, references, fields) => {
  expect(found('reference-issue-missing', references).map(({expected}) => expected)).toEqual(fields)
})

test.each([
  ['nothing', {}, 1],
  ['volume', {volume: '1'}, 0],
  ['issue, no volume', {issue: '5'}, 0],
  ['an article number', {pages: 'e1003583'}, 0],
  ['in press', {status: 'in-press'}, 0],
  ['a DOI, old', {doi: '10.1000/x', issued: {year: '2015'}}, 1],
  ['a DOI, new', {doi: '10.1000/x', issued: {year: '2026'}}, 0],
  ['a report', {type: 'report'}, 0],
] as const)('volume, issue and pages: %s', (_, fields, count) => {
  expect(
    found('reference-volume-missing', [reference({containerTitle: 'Nature', issued: {year: '2018'}, ...fields})]),
  ).toHaveLength(count)
})
