/** Pairs that say the same, and pairs in which a term was swapped, left out or explained wrongly. */
import {expect, test} from 'vitest'
import {compareTerms} from '../../../src/checks/terms/compare-terms.js'
import {findTerms} from '../../../src/checks/terms/find-terms.js'
import {lexiconWith, type OwnTerm} from '../../../src/checks/terms/lexicon.js'
import {alignSentences} from '../../../src/checks/wording/align.js'

const own: readonly OwnTerm[] = [
  {zh: ['难治性抑郁症'], en: ['treatment-resistant depression', 'TRD']},
  {zh: ['逍遥散'], en: ['Xiaoyao San']},
]

function differences(zhText: string, enText: string): string[] {
  const [zh, en] = [zhText, enText].map(text => text.normalize('NFKC')) as [string, string]
  const lexicon = lexiconWith(own)
  const texts = {
    zh: {text: zh, terms: findTerms(zh, lexicon)},
    en: {text: en, terms: findTerms(en, lexicon)},
    passages: () => alignSentences(zh, en),
  }
  return compareTerms(texts).map(
    difference =>
      `${difference.zh ? zh.slice(difference.zh.start, difference.zh.end) : '—'} / ${difference.en ? en.slice(difference.en.start, difference.en.end) : '—'}`,
  )
}

test.each([
  ['氯胺酮经静脉滴注；该药不得肌内注射。', 'Ketamine is infused intravenously; it must not be given intramuscularly.'],
  ['口服或舌下含服。', 'By mouth or sublingually.'],
  ['孕妇禁用。', 'Contraindicated in pregnancy.'],
  ['产妇忌用。', 'Not for women after delivery.'],
  ['左心室射血分数低于40%者', 'those with an LVEF below 40%'],
  ['5~10 mg左右', 'about 5–10 mg'],
  ['测量血压，收缩压低于140 mmHg', 'Measure blood pressure; systolic pressure below 140 mmHg'],
  ['肾功能不全者减量，透析患者禁用。', 'Reduce the dose in renal impairment; do not use in patients on dialysis.'],
  ['选择性5-羟色胺再摄取抑制剂（SSRI）', 'SSRIs'],
  ['低分子肝素', 'heparin of low molecular weight'],
  ['儿童、青少年和年轻成人', 'children, adolescents and young adults'],
  ['WHO建议', 'the World Health Organization (WHO) and UNICEF suggest'],
  ['在ICU内', 'in ICUs of the UK'],
  ['咯血量超过200 mL者', 'a patient coughing up more than 200 mL of blood'],
  ['初产妇须由高年资医师评估', 'Nulliparae must be assessed by a senior doctor'],
  ['TRD患者', 'patients with treatment-resistant depression'],
  ['术后恶心呕吐', 'nausea and vomiting after surgery'],
  ['服用避孕药的女性', 'women on contraceptive pills'],
  ['患者有权退出。', 'Patients have the right to withdraw.'],
])('the same: %s', (zh, en) => {
  expect(differences(zh, en)).toEqual([])
})

test.each([
  ['氨氯地平5 mg，口服。', 'Amiodarone 5 mg by mouth.', ['氨氯地平 / Amiodarone']],
  ['艾司氯胺酮56 mg', 'Ketamine 56 mg', ['艾司氯胺酮 / Ketamine']],
  ['左侧穿刺', 'puncture on the right', ['左侧 / right']],
  ['成人口服', 'Adults take it intravenously', ['口服 / intravenously']],
  ['成人剂量', 'the dose in children', ['成人 / children']],
  ['舒张压低于90 mmHg，收缩压低于140 mmHg', 'diastolic below 90 and diastolic below 140 mmHg', ['收缩压 / diastolic']],
  ['肝功能不全者减量', 'Reduce the dose in renal impairment', ['肝功能 / renal']],
  ['术前禁食', 'fasting after surgery', ['术前 / after surgery']],
  ['儿童与成人剂量相同', 'The dose is the same for children as for children', ['成人 / children']],
  ['HAMD评分', 'the MADRS score', ['HAMD / MADRS']],
  ['β受体阻滞剂', 'calcium channel blockers', ['β受体阻滞剂 / calcium channel blockers']],
  ['男性70例', '70 women', ['男性 / women']],
  ['以QIDX评分', 'rated by QIDY', ['QIDX / QIDY']],
  ['给予XYZ方案', 'the XZY regimen', ['XYZ / XZY']],
  ['注射1 mg', 'Inject 1 mg intrathecally', ['— / intrathecally']],
  ['初产妇的第一产程', 'The first stage in primiparous men', ['初产妇 / men']],
  ['难治性抑郁症患者', 'patients with bipolar disorder', ['难治性抑郁症 / bipolar disorder']],
  ['难治性抑郁症（TRD）患者', 'patients with bipolar disorder (TRD)', ['难治性抑郁症 / bipolar disorder']],
  [
    '逍遥散每日1剂，逍遥散忌生冷',
    'One dose of Xiaoyao San a day; with fluoxetine, no cold food',
    ['逍遥散 / fluoxetine'],
  ],
])('swapped: %s', (zh, en, expected) => {
  expect(differences(zh, en)).toEqual(expected)
})

test('thousands of terms are compared in reasonable time', () => {
  const zh = Array.from({length: 4000}, (_, index) => (index % 2 ? '氯胺酮口服' : '成人左侧')).join('，')
  const en = Array.from({length: 4000}, (_, index) => (index % 2 ? 'propofol IV' : 'children right')).join(', ')
  const begin = performance.now()
  expect(differences(zh, en).length).toBeLessThanOrEqual(20)
  expect(performance.now() - begin).toBeLessThan(5000)
})
