/** Which negations are taken to be lost, on sentences of every kind; each pair below says the same in both languages. */
import {describe, expect, test} from 'vitest'
import {compareNegations} from '../../../src/checks/wording/negation/compare.js'
import {comparisonOf} from './support.js'

const differing = (zh: string, en: string) =>
  compareNegations(comparisonOf(zh, en)).map(({language, unanswered}) => {
    const text = comparisonOf(zh, en)[language].text
    return [language, ...unanswered.map(({start, end}) => text.slice(start, end))]
  })

const alike: readonly (readonly [string, string])[] = [
  ['不良反应多为轻度。', 'Adverse reactions are mostly mild.'],
  ['病情不稳定者暂缓手术。', 'Postpone surgery in unstable patients.'],
  ['不同中心的结果不一致。', 'Results were inconsistent across centres.'],
  ['不仅缩短住院时间，而且降低费用。', 'It not only shortened the stay but also lowered costs.'],
  ['无论是否合并焦虑，均应治疗。', 'It should be treated whether or not anxiety is present.'],
  ['未满18岁者不宜使用。', 'It should be avoided in those under 18.'],
  ['两组差异无统计学意义。', 'The groups were similar.'],
  ['除非有禁忌证，均应服用。', 'Unless contraindicated, all should take it.'],
  ['并不少见。', 'It is common.'],
  ['治疗后病情稳定，未见变化。', 'The condition remained stable after treatment.'],
  ['无发热、无咳嗽者可出院。', 'Those without fever or cough may go home.'],
  ['不得掰开，亦不得嚼碎。', 'Do not split or chew it.'],
  ['未明确诊断前不得用药。', 'No drug may be given before the diagnosis is known.'],
  ['剂量不超过40 mg。', 'The dose is at most 40 mg.'],
  ['无创通气无效时插管。', 'Intubate when non-invasive ventilation fails.'],
  ['非甾体抗炎药无效者改用阿片类。', 'If nonsteroidal anti-inflammatory drugs fail, change to opioids.'],
  ['孕妇禁用，哺乳期慎用。', 'Contraindicated in pregnancy; use with caution during lactation.'],
  ['没有证据表明其有效。', 'There is no evidence that it works.'],
  ['开封后未用完的应丢弃。', 'What is left after opening should be discarded.'],
  ['吸入NO，不吸氧。', 'Inhaled NO without oxygen.'],
  ['见第3号文件。', 'See document No. 3.'],
  ['并非人人都会好转。', 'Not everyone gets better.'],
  ['不足母体剂量的2%。', 'Less than 2% of the maternal dose.'],
  ['您可随时退出，无需说明理由。', 'You are free to leave without giving a reason.'],
  ['集尿袋不可触地。', 'Keep the bag off the floor.'],
  ['达到非劣效，但未能证明优效。', 'Non-inferiority was shown, but superiority was not.'],
  ['无需停药，不必减量。', 'There is no need to stop or reduce it.'],
  ['肌腱断裂虽不常见，却可发生。', 'Tendon rupture, though uncommon, can occur.'],
  ['不能吞咽者静脉给药。', 'Give it intravenously to those unable to swallow.'],
  ['接种后不少见发热。', 'Fever after vaccination is not uncommon.'],
  ['降至16.7 mmol/L以下（不含）时改液。', 'Change the fluid when it falls below 16.7 mmol/L.'],
  ['多属血容量不足。', 'Hypovolaemia is the usual cause.'],
  ['输注速度不快于1 g/h。', 'Infuse it at up to 1 g/h.'],
  ['复温不超过0.5 °C/h。', 'Rewarm at no faster than 0.5 °C/h.'],
  [
    '升高不足正常上限4倍者不应停药。',
    'With a rise of less than four times the upper limit of normal it should not be stopped.',
  ],
  ['未用完者妥善保存，28天后不得再用。', 'Use it soon. Keep the rest safe and do not use it after 28 days.'],
  ['开封后请尽快用完，28天后不得再用。', 'Use it soon after opening, and do not use it after 28 days.'],
  ['无并发症者不宜更换药物。', 'In uncomplicated disease the drug should generally not be changed.'],
  ['均须监测，不得例外。', 'It is monitored in everyone, without exception.'],
  ['多在两周内自行缓解。', 'Most resolve without treatment within two weeks.'],
  ['八项试验未设盲。', 'Eight of the trials were unblinded.'],
  ['不得为等待CT而推迟用药。', 'Treatment must not be delayed while waiting for CT.'],
  [
    '会发生便秘，且与恶心不同，不因用药时间延长而耐受。',
    'Constipation is common and, unlike with nausea, tolerance does not develop.',
  ],
  ['编号', 'No.'],
  ['该方法敏感性高而特异性低。', 'The method is sensitive but not specific.'],
  ['再手术、再入院均未增加。', 'Neither reoperations nor readmissions increased.'],
  ['凡未签署同意书者，不得入组。', 'Nobody may be enrolled before signing the form.'],
  ['术前无需停用阿司匹林。', 'Aspirin can be carried on up to surgery.'],
  ['敷料干燥者无须更换。', 'A dry dressing can be left in place.'],
  ['低钾未纠正前，不得静脉推注。', 'Correct the potassium before giving it intravenously.'],
  ['方案未作修改。', 'The protocol stayed as it was.'],
  ['非必要不插导尿管。', 'Insert a catheter only when necessary.'],
  ['其余研究均未报告失访。', 'The other studies were silent on loss to follow-up.'],
]

describe('finds nothing in', () => {
  test.each(alike)('%s / %s', (zh, en) => {
    expect(differing(zh, en)).toEqual([])
  })
})

const lost: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  ['老年人不应减量。', 'The dose should be reduced in older people.', [['zh', '不应']]],
  ['老年人应减量。', 'The dose should not be reduced in older people.', [['en', 'not']]],
  ['孕妇禁用。', 'Use with caution in pregnancy.', [['zh', '禁用']]],
  ['孕妇慎用。', 'Contraindicated in pregnancy.', [['en', 'Contraindicated']]],
  ['食物不影响吸收。', 'Food does affect absorption.', [['zh', '不影响']]],
  ['不推荐常规使用。', 'Routine use is recommended.', [['zh', '不推荐']]],
  ['目前没有证据。', 'There is evidence at present.', [['zh', '没有']]],
  ['两组均未见严重出血。', 'Serious bleeding was seen in both groups.', [['zh', '未见']]],
  ['必须停药。', 'The drug must never be stopped.', [['en', 'never']]],
  ['哮喘未得到控制者应接受手术。', 'Surgery should not be undertaken in uncontrolled asthma.', [['en', 'not']]],
  [
    '妊娠早期宜使用，除非获益超过风险。',
    'It is not advised in early pregnancy unless the benefit outweighs the risk.',
    [['en', 'not']],
  ],
  ['我们不会将您的姓名用于任何出版物。', 'Your name will be used in any publication.', [['zh', '不会']]],
  ['未满12月龄者亦推荐使用。', 'Nor is it recommended below the age of 12 months.', [['en', 'Nor']]],
  ['体温超过38 °C而无出血者。', 'Those with a temperature above 38 °C who have bled.', [['zh', '无']]],
  ['夜间喘不上气时，请拨打急救电话。', 'If you can catch your breath at night, call an ambulance.', [['zh', '不']]],
  ['无症状者不宜筛查。', 'Screening people with symptoms is not advisable.', [['zh', '无症状']]],
  [
    '对有红旗征的患者，不建议做影像检查。',
    'We suggest against imaging in patients without red flags.',
    [['en', 'without']],
  ],
  [
    '低钙并不少见，无症状也应补钙。',
    'Low calcium is uncommon; give calcium even in the absence of symptoms.',
    [['zh', '不少见']],
  ],
  ['能吞咽者静脉给药。', 'Give it intravenously to those unable to swallow.', [['en', 'unable']]],
  ['孕妇可用。', 'Contraindicated in pregnancy.', [['en', 'Contraindicated']]],
  ['有必要使用。', 'It is unnecessary.', [['en', 'unnecessary']]],
  ['重症肌无力：可用。', 'Myasthenia gravis: contraindicated.', [['en', 'contraindicated']]],
  ['待干后方可穿刺，不得提前。', 'Do puncture until it is dry.', [['zh', '不得']]],
  [
    '病程不足6周且有警示征象者，不建议摄片。',
    'We suggest against films within 6 weeks and without red flags.',
    [['en', 'without']],
  ],
  ['结果仍有意义。', 'The result was no longer meaningful.', [['en', 'no longer']]],
  [
    '无症状者可不治疗，但不得停止监测。',
    'Those without symptoms need no treatment, but monitoring must be stopped.',
    [['zh', '不得']],
  ],
]

describe('finds what is lost in', () => {
  test.each(lost)('%s / %s', (zh, en, expected) => {
    expect(differing(zh, en).map(([language, ...words]) => [language, words.at(-1)])).toEqual(expected)
  })
})

test('sentences are compared one with another: a negation elsewhere is no answer', () => {
  const zh = '肾功能不全者无须减量。肝功能不全者不应使用。'
  expect(
    differing(zh, 'No dose reduction is needed in renal impairment. It should not be used in hepatic impairment.'),
  ).toEqual([])
  expect(
    differing(zh, 'No dose reduction is needed in renal impairment. It should be used in hepatic impairment.'),
  ).toEqual([['zh', '不应']])
})
