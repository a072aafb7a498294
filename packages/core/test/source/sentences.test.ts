/** Labelled sentences for the language guess, and texts that no rule can tell and that must be reported. */
import {expect, test} from 'vitest'
import {textLanguage} from '../../src/source/index.js'

const sentences = {
  zh: `
氯胺酮起效迅速，单次静脉输注后数小时内即可见到症状改善。
推荐在精神科医师指导下使用 esketamine 鼻喷雾剂。
目前 FDA 批准的药物有 esketamine（Spravato）。
采用 Kaplan-Meier 法估计复发时间，用 Cox 回归分析影响因素。
HAMD-17 评分较基线下降 ≥50% 定义为有效。
SSRIs、SNRIs 与 bupropion 联用的证据有限。
根据 STAR*D 研究，约 1/3 的患者经过两步治疗仍未缓解。
Zarate 等报道，单次输注 0.5 mg/kg 后 24 h 的有效率为 71%。
使用 ketamine 的患者应监测血压。
ECT 的疗效优于 rTMS。
《Lancet Psychiatry》发表的网状荟萃分析纳入 20 项研究。
对 treatment-resistant depression 患者，建议先核实诊断。
5-HT、NE 和 DA 的再摄取
（一）适用范围
静脉
中国、美国、英国
建议：A级
Q1：是否推荐
mTOR 信号通路
GluN2B 亚基
PICO 问题
對於難治性憂鬱症患者，建議使用氯胺酮。
P 值小于 0.05 者视为差异有统计学意义。
抑郁症（major depressive disorder, MDD）是常见的精神障碍
“remission” 一词译作缓解
难治性抑郁症
由 Cochrane 协作网制作
GRADE 分级
参见 Guideline Development Group 的声明。
证据来自 Murrough 2013 与 Popova 2019 两项试验
用药前 24 h 内禁饮酒，8 h 内禁食
作者：王高华（Wang Gaohua）
经 nasal spray 给药者
`,
  en: `
Ketamine acts rapidly.
For adults with TRD we suggest intravenous ketamine.
The committee was chaired by 王高华 and the methodologist was 舒畅.
The word 缓解 is translated as remission.
Xiang Junyi, Shu Chang, Wang Gaohua
Ketamine
esketamine
Chinese Journal of Psychiatry (中华精神科杂志)
This review (氯胺酮治疗难治性抑郁症的机制与疗效) was published in 2021.
In Chinese the term is written 难治性抑郁症 and is abbreviated as TRD.
Treatment-resistant depression; Ketamine; Review
Renmin Hospital of Wuhan University (武汉大学人民医院), Wuhan 430060, China
Low certainty
Dose
by vein
5 March 2019
Patients aged 18–65 years
Response
The names 张三, 李四, 王五, 赵六 and 孙七 are examples.
We searched CNKI (中国知网), Wanfang and SinoMed.
At 24 h the response rate was 71%.
20 to 30 sessions
The patient’s family should be informed
Is it safe?
`,
  shared: `
mTOR
0.5 mg/kg
P < 0.001
95% CI 0.65–0.98
n = 34
mTOR → BDNF → GluN2B
HAMD-17
10–20 mg, qd
RR 0.80 (0.65 to 0.98)
18.9±6.6
ECT, rTMS, DBS
α = 0.05
—
I² = 42%
40 min
3.5 (1.2 to 5.6) mg
TRD
1/3
2021-09-01
`,
} as const

const labelled = Object.entries(sentences).flatMap(([language, lines]) =>
  lines
    .trim()
    .split('\n')
    .map(sentence => ({language, sentence})),
)

test.each(labelled)('$language: $sentence', ({language, sentence}) => {
  expect(textLanguage(sentence).language).toBe(language)
})

test('a guess is reported where both languages speak in sentences of their own, or where the signs are even', () => {
  const unclear = [
    '氯胺酮起效快。Ketamine acts rapidly.',
    '氯胺酮 / Ketamine',
    'Correspondence: 王高华',
    'Ketamine 氯胺酮',
    'Intravenous dosing 静脉给药方案',
  ]
  for (const sentence of unclear) expect(textLanguage(sentence).unclear, sentence).toBe(true)
  const clear = [
    '使用 ketamine 的患者应监测血压。',
    '采用 Kaplan-Meier 法估计复发时间。',
    'The word 缓解 is translated as remission.',
  ]
  for (const sentence of clear) expect(textLanguage(sentence).unclear, sentence).toBe(false)
})
