/** Guidelines as reporters get them, with everything that may trip one: controls, markup, commands, texts, fixes, suppressed messages. */
import type {Diagnostic, Place} from '@zhinan/core'
import type {Reported} from '../../src/reporters/reported.js'

export const source = [
  '---',
  'id: example',
  '---',
  '',
  '静脉输注氯胺酮0.5 mg/kg，每周3次。',
  '',
  'Ketamine 5 mg/kg, three times a week.',
  '',
  '\tSee [@<b>&"key"\u001b[31m\u202e] and ::set-output name=x::1, 100%.',
  '',
  ':::recommendation{#R1}',
  '甲。',
  ':::',
  '',
].join('\n')

export function placed(line: number, column: number, endLine = line, endColumn = column): Place {
  return {file: 'guideline.md', line, column, endLine, endColumn}
}

const numbers: Diagnostic = {
  rule: 'numbers-differ',
  severity: 'error',
  place: placed(7, 10, 7, 17),
  lang: 'en',
  data: {zh: '0.5 mg/kg', en: '5 mg/kg'},
  actual: '5 mg/kg',
  expected: '0.5 mg/kg',
  note: 'unit',
  texts: {
    zh: {text: '静脉输注氯胺酮0.5 mg/kg，每周3次。', marks: [[7, 16]]},
    en: {text: 'Ketamine 5 mg/kg, three times a week.', marks: [[9, 16]]},
  },
  url: 'docs/rules.md#numbers-differ',
}

/** Its key would be a command to a terminal, markup to a page and a command to the runner of GitHub. */
const hostile: Diagnostic = {
  rule: 'citation-unknown',
  severity: 'error',
  place: placed(9, 7, 9, 25),
  data: {key: '<b>&"key"\u001b[31m\u202e\n::error::100%, a:b ##[warning]'},
  actual: '<b>&"key"\u001b[31m\u202e\u0085\n::error::100%',
}

const missing: Diagnostic = {rule: 'abstract-missing', severity: 'warning', place: placed(1, 1)}

const block: Diagnostic = {rule: 'recommendation-without-citation', severity: 'info', place: placed(11, 1, 13, 4)}

const mended: Diagnostic = {
  rule: 'title-one-language',
  severity: 'warning',
  place: placed(5, 18, 5, 18),
  data: {language: 'zh'},
  fix: [{file: 'guideline.md', start: source.indexOf('，每周'), end: source.indexOf('每周'), text: ', '}],
}

const suppressed: Diagnostic = {
  ...numbers,
  place: placed(5, 8, 5, 17),
  suppressed: {reason: 'checked <against> the label', by: 'comment'},
}

/** A rule from outside, with its own words. */
const outside: Diagnostic = {
  rule: 'hospital/no-brand',
  severity: 'info',
  place: placed(7, 1, 7, 9),
  data: {name: 'Ketamine'},
  words: {
    zh: {title: '商品名', message: '出现商品名“{{name}}”，应为通用名', docs: '正文使用通用名。'},
    en: {
      title: 'Brand name',
      message: 'Unexpected brand {{name}}, expected the generic name',
      docs: 'Generic names only.',
    },
  },
}

export const example: Reported = {
  id: 'example',
  folder: 'guidelines/my 指南',
  profile: 'draft',
  diagnostics: [missing, suppressed, mended, outside, numbers, hostile, block],
  source: file => (file === 'guideline.md' ? source : undefined),
}

export const clean: Reported = {id: '::clean', folder: 'clean', profile: 'publication', diagnostics: []}

export const reported: readonly Reported[] = [example, clean]
