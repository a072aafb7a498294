/** What is right and must not be complained about. */
import {expect, test} from 'vitest'
import {found} from './support.js'

test.each([
  ['times, ratios, addresses', '每日8:30给药，护患比1:2，见https://example.org/a,b，邮箱a@example.org。'],
  ['names with brackets', '给予(S)-氯胺酮、5-(4-氯苯基)噻唑和mg/(kg·h)为单位的剂量，p.Arg(12)。'],
  ['Latin inside a Chinese sentence', 'Zhang Y, Li X, et al. 报道了SSRI、SNRI等药物，vs.安慰剂。'],
  ['full stops in names', '见Node.js、E. coli和S. aureus的结果，第1.2节，约0.5 mg。'],
  ['half-width brackets throughout', '氯胺酮(ketamine)、艾司氯胺酮(esketamine)和咪达唑仑(midazolam)。'],
  ['enumerations', '标准：1）年龄≥18岁；2）诊断明确；(3) 知情同意。'],
  ['intervals', '取值区间为[0, 1)和(0, 1]。'],
  ['nested quotations', '他说：“所谓‘难治’，界线不一。”又说：“可以。”'],
  ['feet and inches', '身高5\'10"的患者。'],
  ['words of languages that use apostrophes', "Crohn's病与Parkinson's病。"],
  ['reduplication', '常常、往往、刚刚、渐渐；目的的确认，为了了解，标的的价格，有的的确无效。'],
  [
    'tables, figures, trials, standards',
    '见表2-3、图1-2、第3-4页、GB/T 7714-2025、HAMD-17、SUSTAIN-2和ICD-10 F32-33。',
  ],
  ['dates and telephones', '2019-03-05至2019-2020年，电话010-8888，编号ChiCTR2000-3000。'],
  ['years', '随访21年3个月，民国21年3月，20世纪90年代，2021年3月，98年。'],
  ['numbers with 万', '费用3.5万元，约三千五百人，5千克，2千瓦，3千米，1.2亿。'],
  ['ranges that share a unit', '年龄18~65岁，剂量0.5~1 mg/kg，15%~30%，3万~5万元。'],
  ['dimensions and generations', '3D打印、5G网络、2B期、4h-ABPM、CD4、5-HT。'],
  ['eras of capitals', '3 MM患者，5 MG患者，HR 0.74，95% CI 0.5~0.8。'],
  ['ellipsis and dashes', '氯胺酮——一种麻醉药——……北京—上海，-5 ℃，A--B，0.5...0.8。'],
  ['markup beside blanks', '**背景** 约三分之一，*P*<0.05，`a,b`，GABA<sub>A</sub>受体，10<sup>9</sup>/L。'],
  ['numbers of headings', '1 范围\n\n2.1 静脉给药'],
])('Chinese: %s', (_, zh) => {
  expect(found(zh, 'Text.')).toEqual([])
})

test.each([
  ['decades, names with figures', 'In the 1990s, 5-HT, 3D printing, a 4h-ABPM, stage 2B and CD4 cells.'],
  ['adjectives with hyphens', 'A 2-3-day course, a 5-year study, a 24-hour infusion, 5-10-fold; and 1–2 h.'],
  ['that that, had had', 'It is clear that that dose had had no effect in the pairs they come in in turn.'],
  ['Chinese terms', 'Follow 《指南》, the term 难治性抑郁症（TRD），and 补阳还五汤（Buyang Huanwu）.'],
  ['possessives', 'The patients’ doses, the child’s and three days’ supply.'],
  [
    'words of one spelling',
    'We exercise, supervise and advise; rigorous, vigorous, laborious and literature; meta-analyses.',
  ],
  [
    'names of organisations',
    'The World Health Organization and the Center for Disease Control favour randomised trials.',
  ],
  ['quotations keep their spelling', 'The randomised trial was called “randomized” by its authors.'],
  ['Latin words and names', 'E. coli, S. aureus, et al., i.e. ketamine, e.g. 5 mg, vs. placebo, etc.'],
  ['statistics', 'The hazard ratio was 95 HR 0.74; P = 0.05 and P < 0.01 (95% CI 0.5 to 0.8).'],
  ['ratios and references', 'Mix 1 : 2; see Table 2-3, Fig. 1-2, page 3-4, doi 10.1/2-3, and ICD-10 F32-33.'],
  ['plurals in brackets', 'The drug(s), the child(ren), f(x), log(OR), 5-(4-chlorophenyl)thiazole, mg/(kg·h).'],
  ['thousands', 'Of 1,124 patients, 1 200 were women; N,N-dimethyl, α,β-unsaturated.'],
  ['litres of two sizes', 'Add 10 ml to 80 mmol/L and 5 L of water.'],
])('English: %s', (_, en) => {
  expect(found('正文。', en)).toEqual([])
})
