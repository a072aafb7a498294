/** Exchanged passages and missing sentences in a guideline: one mistake, one finding. */
import {expect, test} from 'vitest'
import {checkFiles} from '../support.js'

const front = (...lines: readonly string[]) =>
  [
    '---',
    'id: x',
    'title: {zh: 指南, en: A guideline}',
    'version: 1.0.0',
    'languages: [zh-CN, en]',
    'status: draft',
    ...lines,
    '---',
    '',
    '',
  ].join('\n')

const areas =
  /^(?:terms|numbers?|comparators|units|citations|cross-references|sentence|passages|negation|direction|number-)/

function found(body: string, ...lines: readonly string[]) {
  const head = front(...lines)
  const {diagnostics} = checkFiles(new Map([['guideline.md', `${head}${body}\n`]]))
  const offset = head.split('\n').length - 1
  return diagnostics
    .filter(({rule, severity}) => areas.test(rule) && severity !== 'info' && rule !== 'citation-unknown')
    .map(
      ({rule, place, note}) => `${rule} ${place.line - offset}:${place.column}${note === undefined ? '' : ` ${note}`}`,
    )
}

const table = (...rows: readonly string[]) => rows.map(row => `| ${row} |`).join('\n')
const list = (...entries: readonly string[]) => entries.map(entry => `- ${entry}`).join('\n')
const zhRows = ['药物 | 剂量', '---|---', '氨氯地平 | 5 mg', '美托洛尔 | 25 mg', '缬沙坦 | 80 mg']
const enRows = ['Drug | Dose', '---|---', 'Amlodipine | 5 mg', 'Metoprolol | 25 mg', 'Valsartan | 80 mg']
const moved = (rows: readonly string[], order: readonly number[]) => order.map(index => rows[index] ?? '')

test('rows in order are no finding', () => {
  expect(found(`${table(...zhRows)}\n\n${table(...enRows)}`)).toEqual([])
})

test.each([
  ['two rows', [0, 1, 3, 2, 4], '9:3'],
  ['the first and the last row', [0, 1, 4, 3, 2], '9:3'],
  ['three rows in a circle', [0, 1, 3, 4, 2], '9:3'],
])('%s exchanged are one finding', (_, order, at) => {
  expect(found(`${table(...zhRows)}\n\n${table(...moved(enRows, order))}`)).toEqual([`passages-exchanged ${at} rows`])
})

test('a wrong dose in a row that did not move is found beside exchanged rows', () => {
  const rows = moved(enRows, [0, 1, 3, 2, 4]).map(row => row.replace('80', '8'))
  expect(found(`${table(...zhRows)}\n\n${table(...rows)}`)).toEqual([
    'passages-exchanged 9:3 rows',
    'numbers-differ 11:15',
  ])
})

test('a wrong dose in a row that moved is found as well', () => {
  const rows = moved(enRows, [0, 1, 3, 2, 4]).map(row => row.replace('25', '52'))
  expect(found(`${table(...zhRows)}\n\n${table(...rows)}`).map(finding => finding.split(' ')[0])).toEqual([
    'passages-exchanged',
    'numbers-differ',
  ])
})

test('entries of a list', () => {
  const zh = list('氨氯地平5 mg，口服', '头痛者给予对乙酰氨基酚0.5 g', '静脉输注40 min')
  const en = list('Paracetamol 0.5 g for headache', 'Amlodipine 5 mg by mouth', 'Infuse intravenously over 40 min')
  expect(found(`前言。\n\n${zh}\n\n后语。\n\nPreface.\n\n${en}\n\nAfterword.`)).toEqual([
    'passages-exchanged 11:3 entries',
  ])
})

test('paragraphs, with their citations', () => {
  const zh = '氯胺酮0.5 mg/kg静脉输注40 min[@a2019]。\n\n电休克治疗每周3次，共8次[@b2020]。'
  const en =
    'Electroconvulsive therapy is given three times a week, 8 sessions in all [@b2020].\n\nKetamine 0.5 mg/kg is infused intravenously over 40 min [@a2019].'
  expect(found(`${zh}\n\n${en}`)).toEqual(['passages-exchanged 5:1 paragraphs'])
})

test('paragraphs that merely resemble one another stay where they are', () => {
  const zh = '第1年每3个月随访一次。\n\n第2年每6个月随访一次。'
  const en = 'In year 1, follow up every 3 months.\n\nIn year 2, follow up every 6 months.'
  expect(found(`${zh}\n\n${en}`)).toEqual([])
})

const sentence = '收缩压持续高于180 mmHg超过10 min者应暂停输注并请麻醉科会诊[@a2019]。'

test('a missing sentence is one finding, whatever stands in it', () => {
  const zh = `首次给药前由精神科医师评估适应证和禁忌证。${sentence}`
  const en = 'A psychiatrist assesses indications and contraindications before the first dose.'
  expect(found(`${zh}\n\n${en}`)).toEqual(['sentence-missing 1:22'])
})

test('where the rule is off, what stands in the sentence is reported', () => {
  const zh = `首次给药前由精神科医师评估适应证和禁忌证。${sentence}`
  const en = 'A psychiatrist assesses indications and contraindications before the first dose.'
  const rules = found(`${zh}\n\n${en}`, 'checks: {sentence-missing: off}').map(finding => finding.split(' ')[0])
  expect(rules).toContain('numbers-differ')
  expect(rules).toContain('citations-differ')
  expect(rules).not.toContain('sentence-missing')
})
