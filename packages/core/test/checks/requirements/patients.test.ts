/** Words for patients: syllables, reading ease, long sentences, rare characters, terms and their explanations. */
import {describe, expect, test} from 'vitest'
import {commonCharacters} from '../../../src/checks/requirements/readability/common-characters.js'
import {countReading, readingEase} from '../../../src/checks/requirements/readability/flesch.js'
import {syllablesOf} from '../../../src/checks/requirements/readability/syllables.js'
import {hardTerms} from '../../../src/checks/requirements/readability/terms.js'
import {check} from './support.js'

test.each(
  Object.entries({
    1: 'nurse brain vein heart sleep home hours thoughts eye eyes dose hurt stopped watched used rose feel died',
    2: 'treatment patient doctor pressure people sometimes breathing explained needed nurses changes causes question quiet little able table headache doses tested safety guideline value rhythm driving minutes carried going trying playing',
    3: 'ketamine medicine hospital depression injection infusion diseases therapy serious previous possible examples reaction physician nausea vomiting surgery continue oxygen catheter allergy realise decided area',
    4: 'anaesthetic medication anxiety alternative experience hypertension diabetes usually emergency psychiatrist situation variety bacteria saturation',
    5: 'psychotherapy dissociation immediately evaluation individual',
    6: 'electroconvulsive',
  }).flatMap(([count, words]) => words.split(' ').map(word => [word, Number(count)] as const)),
)('%s has %i', (word, count) => {
  expect(syllablesOf(word)).toBe(count)
  expect(syllablesOf(word.toUpperCase())).toBe(count)
})

describe('reading ease', () => {
  test('is Flesch’s formula', () => {
    // 10 words, 2 sentences, 13 syllables.
    const counts = countReading(['The nurse is here for you. You may feel dizzy\n'])
    expect(counts).toEqual({words: 10, sentences: 2, syllables: 11})
    expect(readingEase(counts)).toBeCloseTo(206.835 - 1.015 * 5 - 84.6 * 1.1, 6)
  })
  test('counts figures and abbreviations as words of one syllable', () => {
    expect(countReading(['Take 0.5 mg or call the GP.'])).toEqual({words: 7, sentences: 1, syllables: 7})
  })
  test('nothing has no score', () => {
    expect(readingEase(countReading(['', '中文。']))).toBeNaN()
  })
})

const patient = (zh: string, en: string, id = 'C1') =>
  `:::requirement{#${id} element="risks" obligation="must" responsible="physician"}\n文。\n\nText.\n\n:::patient\n${zh}\n\n${en}\n:::\n:::\n`
const sheet = (...texts: readonly (readonly [zh: string, en: string])[]) =>
  `:::consent\n${texts.map(([zh, en], index) => patient(zh, en, `C${index + 1}`)).join('\n')}:::\n`
const plainZh = '您可能会头晕。'
const plainEn = 'You may feel dizzy.'

describe('English', () => {
  const hard =
    'Administration necessitates continuous evaluation of cardiovascular parameters by appropriately qualified personnel during the procedure.'
  const scores = (...texts: string[]) =>
    check(sheet(...texts.map(en => [plainZh, en] as const)))('patient-text-hard').map(({note, expected}) => [
      note,
      expected,
    ])
  test('a short text has no score', () => {
    expect(scores(hard)).toEqual([])
  })
  test('short texts are scored together', () => {
    expect(scores(...Array<string>(8).fill(hard))).toEqual([['together', '50']])
  })
  test('a longer one alone', () => {
    expect(scores(`${hard} ${hard} ${hard}`)).toEqual([['alone', '40']])
    expect(scores(`${hard} `.repeat(8))).toEqual([['alone', '50']])
  })
  test('a plain one is let pass', () => {
    expect(scores('A nurse will stay with you and look after you. Tell us if you feel unwell. '.repeat(8))).toEqual([])
  })
  test('a list is no long sentence', () => {
    expect(scores(`${'- You may feel dizzy or sick\n'.repeat(20)}`)).toEqual([])
  })
})

describe('Chinese sentences', () => {
  const long = (zh: string) => check(sheet([zh, plainEn]))('patient-sentence-long').map(({actual}) => actual)
  const word = '您可能会头晕'
  test('60 characters are let pass, 61 are not', () => {
    expect(long(`${word.repeat(10)}。`)).toEqual([])
    expect(long(`${word.repeat(10)}吐。`)).toEqual(['61'])
  })
  test('figures and Latin words count as one', () => {
    expect(long(`${word.repeat(9)}2000.5和ketamine。`)).toEqual([])
  })
  test('a stop within, a semicolon, another item', () => {
    expect(long(`${word.repeat(6)}。${word.repeat(6)}；${word.repeat(6)}！`)).toEqual([])
  })
})

describe('rare characters', () => {
  const rare = (zh: string, lines: string[] = []) =>
    check(sheet([zh, plainEn]), lines)('patient-character-rare').map(({actual}) => actual)
  test('everyday words of the body and of complaints are common', () => {
    expect(rare('牙龈出血、打嗝、起水疱、打鼾、疝气时，请告诉医生。')).toEqual([])
  })
  test('the list is level 1 of GB/T 2312', () => {
    expect(commonCharacters.size).toBe(3755)
    expect(['啊', '座', '氯', '胺'].every(one => commonCharacters.has(one))).toBe(true)
    expect(['谵', '癫', '痫', '醫'].some(one => commonCharacters.has(one))).toBe(false)
  })
  test.each([
    ['您可能会起荨麻疹。', ['荨']],
    ['您可能会起荨麻疹，荨麻疹会痒。', ['荨']],
    ['您可能会起荨麻疹（发痒的红块）。', []],
    ['皮肤上起发痒的红块，这叫“荨麻疹”。', []],
    ['膀胱可能发炎，也可能上瘾。', []],
    ['您可能会谵妄。', []],
  ])('%s', (zh, expected) => {
    expect(rare(zh)).toEqual(expected)
  })
  test('of the title and the keywords are known', () => {
    expect(rare('癫痫发作时请躺下。')).toEqual(['癫', '痫'])
    expect(rare('癫痫发作时请躺下。', ['keywords:', '  zh: [癫痫]', '  en: [epilepsy]'])).toEqual([])
  })
})

describe('terms', () => {
  const terms = (zh: string, en: string, lines: string[] = []) =>
    check(sheet([zh, en]), lines)('patient-term-unexplained').map(({actual}) => actual)
  test.each([
    ['您可能会心悸。', ['心悸']],
    ['您可能会心悸（心慌）。', []],
    ['您可能会心慌（心悸）。', []],
    ['您可能会心慌，这叫“心悸”。', []],
    ['您可能会心悸，也就是心慌。', []],
    ['心悸是指心慌。', []],
    ['您可能会心悸。心悸就是心慌。', []],
    ['您可能会心悸，心悸很快会过去。', ['心悸']],
    ['您可以做电休克治疗（用电流刺激大脑）。', []],
    ['我们用MADRS给您打分。', ['MADRS']],
    ['我们用MADRS（一种问卷）给您打分。', []],
    ['我们给您做CT。', []],
    ['您有糖尿病、高血压吗？手术、麻醉都要签字。', []],
  ])('%s', (zh, expected) => {
    expect(terms(zh, plainEn)).toEqual(expected)
  })
  test.each([
    ['You may have palpitations.', ['palpitations']],
    ['You may have palpitations (a pounding heart).', []],
    ['Your heart may pound (palpitations).', []],
    ['Your heart may pound. This is called palpitations.', []],
    ['Doctors call it “treatment-resistant depression”.', []],
    ['You may have palpitations, or a pounding heart.', []],
    ['Palpitations are when your heart pounds.', []],
    ['You may have respiratory depression.', ['respiratory depression']],
    ['You could have electroconvulsive therapy (an electric current).', []],
    ['The Food and Drug Administration has not approved it.', []],
    ['You will have an EEG.', ['EEG']],
    ['You will have an EEG (a tracing of your brain waves).', []],
    ['Ask your GP about HIV.', []],
    ['Chapter IV is for you.', []],
  ])('%s', (en, expected) => {
    expect(terms(plainZh, en)).toEqual(expected)
  })
  test('a plain word is suggested, and a list elsewhere does not count', () => {
    const lines = ['abbreviations:', '  - {abbreviation: EEG, meaning: {zh: 脑电图, en: electroencephalogram}}']
    expect(
      check(sheet([plainZh, 'You will have an EEG and hypertension.']), lines)('patient-term-unexplained'),
    ).toMatchObject([
      {actual: 'EEG', note: 'listed', lang: 'en'},
      {actual: 'hypertension', note: 'plain', expected: 'high blood pressure'},
    ])
  })
  test('what one text of a box explains holds for those behind it; each is reported once', () => {
    const found = (...texts: string[]) =>
      check(sheet(...texts.map(zh => [zh, plainEn] as const)))('patient-term-unexplained').map(({line}) => line)
    expect(found('您可能会心悸（心慌）。', '心悸很快会过去。')).toEqual([])
    expect(found('您可能会心悸。', '心悸（心慌）很快会过去。', '心悸。')).toHaveLength(1)
  })
  test('nothing outside of words for patients', () => {
    expect(check(':::consent\n心悸、谵妄。\n\nPalpitations and EEG.\n:::\n')('patient-term-unexplained')).toEqual([])
  })
})

describe('text that nobody would write', () => {
  const many = 20_000
  test.each([
    ['capitals', 'A'.repeat(many), 'aAaA'.repeat(many)],
    ['brackets', '心悸('.repeat(many), 'hypertension ('.repeat(many)],
    ['rare characters', '谵'.repeat(many), 'y'.repeat(many)],
    [
      'different characters',
      String.fromCodePoint(...Array.from({length: many}, (_, i) => 0x4e00 + i)),
      'ea'.repeat(many),
    ],
    ['no stop', '您可能会头晕'.repeat(many), 'you may feel dizzy '.repeat(many)],
    ['stops', '。'.repeat(many), '. '.repeat(many)],
    ['terms', '心悸'.repeat(many), 'adverse '.repeat(many)],
    ['apostrophes', "'".repeat(many), "a'".repeat(many)],
    ['calls', '叫'.repeat(many), 'medical term for a '.repeat(many)],
  ])('%s', (_, zh, en) => {
    const found = check(sheet([zh, en]))
    for (const rule of ['patient-character-rare', 'patient-term-unexplained'])
      expect(found(rule).length).toBeLessThan(100)
  })
  test('terms are found in order and apart from names', () => {
    expect(hardTerms('Hypertension and EEG', 'en').map(({known}) => known)).toEqual(['hypertension', 'EEG'])
  })
})
