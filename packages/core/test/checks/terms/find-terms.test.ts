/** Terms are found whole, the longest first, however they are spelled. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findTerms} from '../../../src/checks/terms/find-terms.js'
import {builtInLexicon, lexiconWith} from '../../../src/checks/terms/lexicon.js'
import {keyOf} from '../../../src/checks/terms/words.js'

const found = (text: string, kind: string) =>
  findTerms(text, builtInLexicon())
    .filter(({concepts}) => concepts.some(concept => concept.kind === kind))
    .map(
      ({concepts, start, end}) => `${text.slice(start, end)}: ${concepts.find(concept => concept.kind === kind)?.zh}`,
    )

test.each([
  ['艾司氯胺酮优于氯胺酮', ['艾司氯胺酮: 艾司氯胺酮', '氯胺酮: 氯胺酮']],
  ['Esketamine, S-ketamine and ketamine', ['Esketamine: 艾司氯胺酮', 'S-ketamine: 艾司氯胺酮', 'ketamine: 氯胺酮']],
  ['盐酸氢氯噻嗪', ['氢氯噻嗪: 氢氯噻嗪']],
  ['左氧氟沙星', ['左氧氟沙星: 左氧氟沙星']],
  ['去甲肾上腺素', ['去甲肾上腺素: 去甲肾上腺素']],
  ['Noradrenaline or norepinephrine', ['Noradrenaline: 去甲肾上腺素', 'norepinephrine: 去甲肾上腺素']],
  ['metoprolol succinate, then frusemide', ['metoprolol: 美托洛尔', 'frusemide: 呋塞米']],
  ['magnesium sulphate', ['magnesium sulphate: 硫酸镁']],
  ['co-trimoxazole (TMP-SMX)', ['co-trimoxazole: 复方磺胺甲噁唑', 'TMP-SMX: 复方磺胺甲噁唑']],
  ['KETAMINE', ['KETAMINE: 氯胺酮']],
])('drugs in %s', (text, expected) => {
  expect(found(text, 'drug')).toEqual(expected)
})

test.each([
  ['左氧氟沙星约5 g左右', []],
  ['左侧及右上肢', ['左侧: 左侧', '右: 右侧']],
  ['The right to withdraw; the left arm', ['left: 左侧']],
  ['左心室射血分数（LVEF）', ['左: 左侧', 'LVEF: 左侧']],
])('sides in %s', (text, expected) => {
  expect(found(text, 'side')).toEqual(expected)
})

test.each([
  ['成人口服', ['口服: 口服']],
  ['by mouth or i.v.', ['by mouth: 口服', 'i.v: 静脉注射']],
  ['given IV, IM or SC', ['IV: 静脉注射', 'IM: 肌内注射', 'SC: 皮下注射']],
])('routes in %s', (text, expected) => {
  expect(found(text, 'route')).toEqual(expected)
})

test.each([
  ['髋关节置换术前', ['术前: 术前']],
  ['after total hip replacement', ['after: 术后']],
  ['before thyroid surgery', ['before: 术前']],
  ['after lunch. Surgery', []],
])('before and after an operation in %s', (text, expected) => {
  expect(found(text, 'time')).toEqual(expected)
})

test.each([
  ['β-受体阻滞剂、β受体阻滞剂', 2],
  ['beta-blockers, β-blocker, beta blocker', 3],
  ['SSRIs and an SSRI', 2],
  ['使用SSRI类药物', 1],
])('%s names a class of drugs', (text, count) => {
  expect(found(text, 'drug-class')).toHaveLength(count)
})

test.each([
  ['haemoglobin', 'hemoglobin'],
  ['Oesophagus', 'esophagus'],
  ['tumours', 'tumor'],
  ['randomised', 'randomized'],
  ['allergies', 'allergy'],
  ['SSRIs', 'SSRI'],
  ['diagnosis', 'diagnosis'],
  ['TRD', 'TRD'],
])('%s is looked up as %s', (written, key) => {
  expect(keyOf(written)).toBe(key)
})

test("a guideline's own terms are found beside the built-in ones", () => {
  const lexicon = lexiconWith([{zh: ['逍遥散'], en: ['Xiaoyao San']}])
  expect(findTerms('逍遥散与氟西汀', lexicon).map(({concepts}) => concepts[0]?.kind)).toEqual(['own', 'drug'])
  expect(findTerms('Xiaoyao San', lexicon).map(({start, end}) => [start, end])).toEqual([[0, 11]])
})

test.each([
  ['one character', '阿'.repeat(50_000)],
  ['beginnings of terms', '左心甲状'.repeat(20_000)],
  ['words of phrases', 'after '.repeat(30_000)],
  ['hyphens', `β${'-'.repeat(100_000)}受体`],
  ['one word', 'a'.repeat(200_000)],
])('time is linear in hostile text: %s', (_, text) => {
  const begin = performance.now()
  findTerms(text, builtInLexicon())
  expect(performance.now() - begin).toBeLessThan(3000)
})

test('places are inside the text and in order', () => {
  const piece = fc.constantFrom(
    '氯胺酮',
    '左',
    '口服',
    ' ketamine',
    ' after ',
    'surgery',
    '-',
    '（',
    'IV',
    '术后',
    '。',
    '\n',
    'β',
    '𠮷',
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), pieces => {
      const text = pieces.join('')
      let last = 0
      for (const {start, end} of findTerms(text, builtInLexicon())) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        last = start
      }
    }),
  )
})
