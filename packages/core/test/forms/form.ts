/** A form by hand: every kind of field, in lines, in a list and in a table. */
import type {PhrasingContent} from 'mdast'
import type {DocumentNode, DocumentRoot, Edition, FormField, Labelled} from '../../src/render/document/nodes.js'

const words = (value: string): PhrasingContent => ({type: 'text', value})

export const field = (name: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
  type: 'formField',
  name,
  kind,
  tooltip: {zh: `填写${name}`, en: `Fill in ${name}`},
  ...more,
})

export const line = (...children: (string | PhrasingContent)[]): DocumentNode => ({
  type: 'paragraph',
  children: children.map(child => (typeof child === 'string' ? words(child) : child)),
})

/** Reading order, which is the order of the list. */
export const everyField: readonly FormField[] = [
  field('zhinan', 'text', {value: 'zhinan 1 | consent | ketamine-trd | 2.1 | zh', readOnly: true, width: 22}),
  field('consent.patient.name', 'text', {
    tooltip: {zh: '患者姓名', en: 'Name of the patient'},
    required: true,
    maxLength: 40,
  }),
  field('consent.patient.born', 'date', {tooltip: {zh: '出生日期', en: 'Date of birth'}, required: true}),
  field('consent.understood.risks', 'checkbox', {tooltip: {zh: '已理解风险', en: 'Risks understood'}}),
  field('consent.understood.alternatives', 'checkbox', {
    tooltip: {zh: '已理解替代方案', en: 'Alternatives understood'},
    value: 'on',
  }),
  field('consent.signatory', 'choice', {
    tooltip: {zh: '签署人', en: 'Signatory'},
    options: [
      {value: 'patient', label: '患者本人 Patient'},
      {value: 'guardian', label: '监护人 Guardian'},
    ],
  }),
  field('consent.row.1.time', 'time', {tooltip: {zh: '第1次测量时间', en: 'Time of measurement 1'}}),
  field('consent.row.1.systolic', 'number', {tooltip: {zh: '收缩压', en: 'Systolic pressure'}, maxLength: 5}),
  field('consent.row.1.note', 'text', {width: 'full'}),
  field('consent.questions', 'multiline', {tooltip: {zh: '患者的疑问', en: 'Questions of the patient'}, lines: 4}),
  field('consent.signature', 'signature', {tooltip: {zh: '患者签名', en: 'Signature of the patient'}}),
]

const named = (name: string): FormField => {
  const found = everyField.find(one => one.name === name)
  if (!found) throw new Error(`no field ${name}`)
  return found
}

const label = (zh: string, en: string, edition: Edition): Labelled => ({
  texts: [
    ...(edition === 'en' ? [] : [{lang: 'zh' as const, children: [words(zh)]}]),
    ...(edition === 'zh' ? [] : [{lang: 'en' as const, children: [words(en)]}]),
  ],
})

export function formDocument(edition: Edition, children?: DocumentNode[]): DocumentRoot {
  const lang = edition === 'en' ? 'en' : 'zh'
  const cell = (...content: PhrasingContent[]) => ({type: 'tableCell' as const, children: content})
  return {
    type: 'document',
    edition,
    lang,
    info: {
      id: 'ketamine-trd-consent',
      version: '2.1',
      draft: false,
      title: {zh: '知情同意书', en: 'Consent form'},
      runningTitle: {zh: '知情同意书', en: 'Consent form'},
      authors: [],
      keywords: [],
      date: '2026-07-01',
      runningNote: {zh: '第 2.1 版', en: 'Version 2.1'},
      pageLabel: lang === 'zh' ? '第 {page} 页，共 {total} 页' : 'Page {page} of {total}',
      contentsTitle: {texts: []},
    },
    children: children ?? [
      {
        type: 'titleBlock',
        children: [{type: 'titleLine', role: 'title', texts: label('知情同意书', 'Consent form', edition).texts}],
      },
      line('表单 Form: ', named('zhinan')),
      line('姓名 Name: ', named('consent.patient.name'), ' 出生日期 Born: ', named('consent.patient.born')),
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: ['risks', 'alternatives'].map(one => ({
          type: 'listItem',
          spread: false,
          children: [
            {
              type: 'paragraph',
              children: [named(`consent.understood.${one}`), words(` 我已理解 I understand: ${one}`)],
            },
          ],
        })),
      },
      line('签署人 Signatory: ', named('consent.signatory')),
      {
        type: 'table',
        children: [
          {type: 'tableRow', children: [cell(words('时间 Time')), cell(words('收缩压')), cell(words('备注 Note'))]},
          {
            type: 'tableRow',
            children: [
              cell(named('consent.row.1.time')),
              cell(named('consent.row.1.systolic'), words(' mmHg')),
              cell(named('consent.row.1.note')),
            ],
          },
        ],
      },
      line('疑问 Questions:'),
      line(named('consent.questions')),
      line('签名 Signature: ', named('consent.signature')),
    ],
  }
}
