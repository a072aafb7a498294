/** Headings and words by which subjects are known, and clinical ones that must not be taken for them. */
import {describe, expect, test} from 'vitest'
import {withoutNumber} from '../../src/reporting/headings.js'
import {type Subject, type SubjectWords, subjects} from '../../src/reporting/subjects.js'

const named: readonly (readonly [Subject, ...string[]])[] = [
  ['summary', '推荐意见汇总', 'Executive summary', 'Summary of the recommendations'],
  ['terms', '缩略语表', 'Glossary of terms'],
  ['burden', '疾病负担', 'Epidemiology and burden'],
  [
    'aims',
    '目的',
    '目的与适用范围',
    '指南制订的目标',
    '背景与目的',
    'Objectives',
    'Aims and scope',
    'Purpose of this guideline',
  ],
  ['population', '目标人群', 'Target population', 'Scope'],
  ['users', '目标用户', 'Intended users', 'End-users'],
  ['setting', '适用机构', 'Health care settings', 'Users and settings'],
  ['group', '指南制订工作组', '专家组', 'Guideline panel', 'Steering committee'],
  ['questions', '临床问题的遴选', 'Key questions'],
  ['search', '文献检索', 'Literature search'],
  [
    'selection',
    '文献筛选',
    '证据的纳入与排除',
    '证据的检索与筛选',
    'Selection of studies',
    'Eligibility criteria for studies',
  ],
  ['certainty', '证据质量分级', '推荐强度', 'Certainty of evidence', 'Grading of recommendations'],
  ['values', '患者的偏好与价值观', 'Values and preferences'],
  ['resources', '成本与资源', 'Resource implications', 'Economic considerations'],
  ['consensus', '达成共识的方法', '推荐意见的形成', 'Consensus process', 'From evidence to recommendations'],
  ['review', '外部评审', 'External review', 'Peer review'],
  ['quality', '指南的质量控制', 'Quality assurance process'],
  ['funding', '资助', 'Funding'],
  ['funderRole', '资助方的作用', 'Role of the funder'],
  ['interests', '利益冲突声明', 'Conflict of interest', 'Competing interests'],
  ['interestManagement', '利益冲突的管理', '利益冲突声明与处理', 'Management of competing interests'],
  ['access', '指南全文获取', 'Availability of this guideline'],
  ['research', '未来研究方向', '证据空白', 'Research needs', 'Gaps in the evidence'],
  [
    'limitations',
    '局限性',
    '本指南的局限',
    '优势与局限',
    'Limitations',
    'Strengths and limitations',
    'Limitations of this guideline',
  ],
  ['updating', '指南更新', '更新计划', 'Updating', 'Plan for updating'],
  ['options', '治疗选择', 'Treatment options'],
  ['barriers', '实施的障碍', '障碍与促进因素', 'Barriers and facilitators', 'Barriers to implementation'],
  ['implementation', '实施建议', '指南的实施', 'Implementation advice', 'Implementation'],
  ['audit', '实施与审查', '质量指标', 'Audit criteria', 'Performance measures'],
  ['registration', '指南注册', 'Registration'],
  ['protocol', '计划书', 'Protocol of this guideline'],
]

/** Headings of clinical chapters that hold a word of the subject in another meaning. */
const traps: readonly (readonly [Subject, ...string[]])[] = [
  ['aims', '治疗目标', '血压控制目标', 'Treatment goals', 'Aims of treatment'],
  ['users', '注射吸毒者', 'People who inject drugs', 'Drug users'],
  ['setting', '呼吸机参数设置', 'Ventilator settings'],
  ['group', '血脂全套', 'Lipid panel', 'Age group'],
  ['search', 'Research needs'],
  ['selection', '患者纳入标准', 'Patient selection'],
  ['certainty', '肿瘤分级', 'Grade 3 toxicity', 'Tumour grading'],
  ['values', '检验参考值', 'Reference values', 'Critical values'],
  ['consensus', 'Shared decision making', '知情选择'],
  ['quality', '检验质量控制', 'Laboratory quality control'],
  ['interests', 'Disclosure of diagnosis', '信息公开'],
  ['access', '疾病传播途径', 'Vascular access', '指南的发布、传播、实施与更新'],
  ['limitations', '局限性前列腺癌的治疗', '局限期小细胞肺癌', 'Limitations of activity'],
  ['updating', '2026版更新要点解读', 'Update on dosing'],
  ['barriers', '抑郁障碍', '皮肤屏障修复', 'Blood–brain barrier', 'Language barriers'],
  ['implementation', '手术实施者资质'],
  ['audit', '伦理审查', '处方审核'],
  ['registration', '患者登记', 'Trial registration'],
  ['protocol', '给药方案', 'Dosing protocol'],
  ['contact', '接触隔离', 'Contact precautions'],
]

interface Heading {
  readonly subject: Subject
  readonly heading: string
}

const each = (rows: readonly (readonly [Subject, ...string[]])[]): readonly Heading[] =>
  rows.flatMap(([subject, ...headings]) => headings.map(heading => ({subject, heading})))

describe('headings', () => {
  test.each(each(named))('$heading: $subject', ({subject, heading}) => {
    expect(subjects[subject].heading.test(heading)).toBe(true)
  })

  test.each(each(traps))('$heading: not $subject', ({subject, heading}) => {
    expect(subjects[subject].heading.test(heading)).toBe(false)
  })
})

test.each([
  ['一、背景', '背景'],
  ['（二）指南使用者', '指南使用者'],
  ['(3) Scope', 'Scope'],
  ['2.1 Scope', 'Scope'],
  ['2．1 范围', '范围'],
  ['第三章 方法', '方法'],
  ['第3部分 方法', '方法'],
  ['十二、局限性', '局限性'],
  ['一线治疗', '一线治疗'],
  ['5-HT受体', '5-HT受体'],
  ['24 h动态血压', 'h动态血压'],
  ['三环类抗抑郁药', '三环类抗抑郁药'],
])('the number of %s is left out', (heading, without) => {
  expect(withoutNumber(heading)).toBe(without)
})

test('no pattern is slow on hostile text', () => {
  const pieces = [
    '目的',
    '局限性',
    '供',
    '可从',
    '将',
    'managed ',
    'interests ',
    '1',
    '1. ',
    '实施的障碍',
    'aims of ',
    'the ',
    'a'.repeat(50),
    '，',
    ' ',
  ]
  const started = performance.now()
  for (const words of Object.values(subjects)) {
    const {heading, hint, mention}: SubjectWords = words
    for (const pattern of [heading, hint, mention]) {
      if (pattern) for (const piece of pieces) pattern.test(piece.repeat(20_000))
    }
  }
  expect(performance.now() - started).toBeLessThan(20_000)
})
