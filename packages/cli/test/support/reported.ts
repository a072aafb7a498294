/** Guidelines as reporters get them, with everything that may trip one: controls, markup, commands, texts, fixes, suppressed messages. */
import type {Diagnostic, Place, RuleWords} from '@zhinan/core'
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

/** Words of our own, so that the golden files do not change with the wording of the rules. */
const words = (zh: RuleWords, en: RuleWords) => ({words: {zh, en}})

const numbersWords = words(
  {
    title: '两种语言的数字不同',
    message: '中文为 {{zh}}，英文为 {{en}}，应为相同的数字',
    docs: '两种语言的数字应当一致，字段 `{{pointer}}` 亦然。',
    limits: '两侧均用文字写出的数。',
    notes: {unit: '数值相同，单位不同。'},
  },
  {
    title: 'Figures that differ between the languages',
    message:
      'Unexpected difference between the languages, {{zh}} in Chinese and {{en}} in English, expected the same figure',
    docs: 'Figures are the same in both languages, those of `{{pointer}}` too.',
    limits: 'Numbers that both sides write in words.',
    notes: {unit: 'The number is the same, the unit is not.'},
  },
)

const numbers: Diagnostic = {
  ...numbersWords,
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
  ...words(
    {title: '引文不存在', message: '引用键“{{key}}”无法识别，应为文献库中已有的键', docs: '引用键应见于文献库。'},
    {
      title: 'Unknown citation',
      message: 'Unexpected citation key `{{key}}`, expected one of the library',
      docs: 'Every key stands in the library.',
    },
  ),
  rule: 'citation-unknown',
  severity: 'error',
  place: placed(9, 7, 9, 25),
  data: {key: '<b>&"key"\u001b[31m\u202e\n::error::100%, a:b ##[warning]'},
  actual: '<b>&"key"\u001b[31m\u202e\u0085\n::error::100%',
}

const missing: Diagnostic = {
  ...words(
    {title: '缺少摘要', message: '指南缺少摘要，应有 `:::abstract`', docs: '指南应有摘要。'},
    {
      title: 'No abstract',
      message: 'Unexpected guideline without an abstract, expected `:::abstract`',
      docs: 'A guideline has an abstract.',
    },
  ),
  rule: 'abstract-missing',
  severity: 'warning',
  place: placed(1, 1),
}

const block: Diagnostic = {
  ...words(
    {title: '推荐意见未引用文献', message: '推荐意见未引用文献，应予引用', docs: '推荐意见应引用文献。'},
    {
      title: 'Recommendation without a citation',
      message: 'Unexpected recommendation without a citation, expected one',
      docs: 'A recommendation cites its evidence.',
    },
  ),
  rule: 'recommendation-without-citation',
  severity: 'info',
  place: placed(11, 1, 13, 4),
}

const mended: Diagnostic = {
  ...words(
    {title: '题名只有一种语言', message: '题名缺少{{language}}文本，应补齐', docs: '题名应有两种语言。'},
    {
      title: 'Title in one language only',
      message: 'Unexpected title without a text in {{language}}, expected one',
      docs: 'A title stands in both languages.',
    },
  ),
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

const known: Diagnostic = {...numbers, place: placed(7, 1, 7, 9), suppressed: {reason: '2026-01-31', by: 'baseline'}}

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
  diagnostics: [missing, suppressed, mended, outside, numbers, hostile, block, known],
  source: file => (file === 'guideline.md' ? source : undefined),
}

export const clean: Reported = {id: '::clean', folder: 'clean', profile: 'publication', diagnostics: []}

export const reported: readonly Reported[] = [example, clean]
