/** What a guideline's contexts ask for, in which language it is met, and who is named. */
import {describe, expect, test} from 'vitest'
import {wordDiagnostic} from '../../../src/diagnostics/words.js'
import {checkFiles} from '../support.js'
import {box, check, requirement} from './support.js'

const cost = (inside: string) =>
  box('consent', `:::requirement{#C1 element="cost" obligation="must" responsible="physician"}\n${inside}:::\n`)
const clinical = ['requirements:', '  contexts: [clinical]', '  jurisdictions: [CN]']
const missing = (body: string, lines = clinical, options = {}) =>
  check(body, lines, options)('requirement-element-missing')
const ofCost = (body: string, lines = clinical) =>
  missing(body, lines).filter(({message}) => message.includes('consent.cost'))

describe('element missing', () => {
  test('nothing is asked without `requirements`', () => {
    expect(missing('文。\n\nText.\n', [])).toEqual([])
  })
  test('at the front matter, with label, what is asked and source', () => {
    const [found] = ofCost('文。\n\nText.\n')
    expect(found).toMatchObject({severity: 'info', note: 'asks-source'})
    expect(found!.line).toBeLessThan(1)
    expect(found!.message).toBe(
      'Unexpected guideline without `consent.cost` (Costs), expected a requirement that meets it',
    )
    expect(found!.chinese).toContain('`consent.cost`（医疗费用）')
  })
  test('the note says what is asked and who asks it, in both languages', () => {
    const {diagnostics} = checkFiles(
      new Map([
        [
          'guideline.md',
          '---\nid: x\ntitle: {zh: 指南, en: A}\nversion: 1.0.0\nlanguages: [zh-CN, en]\nstatus: draft\nrequirements:\n  contexts: [clinical]\n---\n\n文。\n\nText.\n',
        ],
      ]),
    )
    const found = diagnostics.find(
      ({rule, data}) => rule === 'requirement-element-missing' && data?.element === 'consent.cost',
    )!
    expect(wordDiagnostic(found, 'en').note).toMatch(/It asks: .*cost.* Source: .*Health Promotion Law.*Article 32/)
    expect(wordDiagnostic(found, 'zh').note).toMatch(/费用.*依据：《.*》第32条/)
  })
  test('at the box of its area', () => {
    expect(ofCost('文。\n\nText.\n\n:::consent\n见下。\n\nSee below.\n:::\n')).toMatchObject([{line: 5}])
  })
  test('severity follows the profile', () => {
    const severities = (['draft', 'consultation', 'publication'] as const).map(
      profile => missing('文。\n\nText.\n', clinical, {profile})[0]?.severity,
    )
    expect(severities).toEqual(['info', 'warning', 'error'])
  })
  test('met', () => {
    expect(ofCost(cost('说明费用。\n\nCosts are explained.\n'))).toEqual([])
  })
  test('met in one language', () => {
    expect(ofCost(cost('说明费用。\n'))).toMatchObject([{line: 2, lang: 'en', note: 'only-other-en'}])
    expect(ofCost(cost('Costs are explained.\n'))).toMatchObject([{lang: 'zh', note: 'only-other-zh'}])
  })
  test('met by two that have a language each', () => {
    const half = (id: string, text: string) =>
      `:::requirement{#${id} element="cost" obligation="must" responsible="physician"}\n${text}\n:::\n`
    expect(ofCost(box('consent', half('C1', '说明费用。'), half('C2', 'Costs are explained.')))).toEqual([])
  })
  test('not met by a citation alone, or by nothing', () => {
    expect(ofCost(cost(''))).toHaveLength(1)
    expect(ofCost(cost('[@key]\n\n'))).toHaveLength(1)
  })
  test('not met by what may be left undone', () => {
    const costs = (obligation: string) =>
      ofCost(box('consent', requirement('C1', `element="cost" obligation="${obligation}" responsible="physician"`)))
    expect(costs('may')).toMatchObject([{line: 2, note: 'only-may'}])
    expect(costs('should')).toEqual([])
  })
  test('met in a list', () => {
    expect(ofCost(cost('- 说明费用。\n\n  Costs are explained.\n'))).toEqual([])
  })
  test('not met in the box of another area', () => {
    expect(
      ofCost(box('ethics', requirement('E1', 'element="cost" obligation="must" responsible="physician"'))),
    ).toHaveLength(1)
  })
  test('waived', () => {
    const waived = [...clinical, '  waived:', '    - {element: consent.cost, reason: {zh: 免费。, en: It is free.}}']
    expect(ofCost('文。\n\nText.\n', waived)).toEqual([])
  })
})

describe('names', () => {
  const notes = (rule: string, attributes: string, lines: string[] = []) =>
    check(
      box('consent', requirement('C1', attributes)),
      lines,
    )(rule).map(({actual, expected, note}) => [actual, expected, note])
  test('elements', () => {
    expect(notes('requirement-element-unknown', 'element="cost cots life-support xyzzyx"')).toEqual([
      ['cots', 'cost', 'nearest'],
      ['life-support', undefined, 'other-area'],
      ['xyzzyx', undefined, undefined],
    ])
  })
  test('roles, built in and own', () => {
    expect(
      notes('requirement-role-unknown', 'responsible="nurse physican site-lead"', [
        'requirements:',
        '  roles:',
        '    - {id: site-lead, title: {zh: 负责人, en: Site lead}}',
      ]),
    ).toEqual([['physican', 'physician', 'nearest']])
  })
  test('measures', () => {
    expect(notes('requirement-measure-unknown', 'records="heart-rate hart-rate"')).toEqual([
      ['hart-rate', 'heart-rate', 'nearest'],
    ])
  })
  test('recommendations', () => {
    const body = `:::recommendation{#R1 type="good-practice"}\n文。\n\nText.\n:::\n\n:::note{#N1}\n文。\n\nText.\n:::\n\n${box('consent', requirement('C1', 'for="R1 N1 R2"'))}`
    expect(check(body)('requirement-recommendation-unknown').map(({actual, note}) => [actual, note])).toEqual([
      ['N1', 'other-part'],
      ['R2', 'nearest'],
    ])
  })
  test('names of objects are none of ours', () => {
    expect(notes('requirement-role-unknown', 'responsible="constructor __proto__"')).toHaveLength(2)
    expect(notes('requirement-element-unknown', 'element="toString"')).toHaveLength(1)
  })
})

test('waivers', () => {
  const lines = [
    'requirements:',
    '  contexts: [clinical]',
    '  waived:',
    ...['consent.cost', 'consent.cots', 'consent.risks', 'consent.dependence'].map(
      element => `    - {element: ${element}, reason: {zh: 免费。, en: It is free.}}`,
    ),
  ]
  const body = box('consent', requirement('C1', 'element="risks" obligation="must" responsible="physician"'))
  expect(check(body, lines)('requirement-waiver-unneeded').map(({actual, note}) => [actual, note])).toEqual([
    ['consent.cots', 'nearest'],
    ['consent.risks', 'met'],
    ['consent.dependence', 'not-asked'],
  ])
})

describe('training', () => {
  const untrained = (body: string, lines: string[] = []) =>
    check(body, lines)('role-without-training').map(({actual}) => actual)
  const monitoring = (attributes: string) => box('monitoring', requirement('M1', attributes))
  test('each role once, of what must or should be done', () => {
    expect(
      untrained(
        box(
          'monitoring',
          requirement('M1', 'obligation="must" responsible="nurse"'),
          requirement('M2', 'obligation="should" responsible="nurse pharmacist"'),
          requirement('M3', 'obligation="may" responsible="anaesthetist"'),
        ),
      ),
    ).toEqual(['nurse', 'pharmacist'])
  })
  test('none of bodies, patients and unknown roles', () => {
    expect(untrained(monitoring('obligation="must" responsible="institution patient ethics-committee nurze"'))).toEqual(
      [],
    )
  })
  test('own roles', () => {
    const lines = (training: string) => [
      'requirements:',
      '  roles:',
      `    - {id: site-lead, title: {zh: 负责人, en: Site lead}${training}}`,
    ]
    const body = monitoring('obligation="must" responsible="site-lead"')
    expect(untrained(body, lines(''))).toEqual(['site-lead'])
    expect(untrained(body, lines(', training: none'))).toEqual([])
  })
})

describe('off-label', () => {
  const recommendation = (attributes: string) =>
    `:::recommendation{#R1 ${attributes}}\n文。\n\nText.\n:::\n\n:::recommendation{#R2 type="good-practice"}\n文。\n\nText.\n:::\n\n`
  const all = 'element="off-label-status off-label-evidence explicit-consent" obligation="must" responsible="physician"'
  const lacking = (attributes: string, consent: string, lines: string[] = []) =>
    check(`${recommendation(attributes)}${consent}`, lines)('off-label-consent-missing').map(({message}) => message)
  const offLabel = 'type="good-practice" licence="off-label"'
  test.each([
    ['no consent at all', offLabel, '', 1],
    ['consent for all', offLabel, box('consent', requirement('C1', all)), 0],
    ['consent for it', offLabel, box('consent', requirement('C1', `${all} for="R1"`)), 0],
    ['consent for another', offLabel, box('consent', requirement('C1', `${all} for="R2"`)), 1],
    ['against', 'strength="strong" direction="against" certainty="low" licence="off-label"', '', 0],
    ['on-label', 'type="good-practice" licence="on-label"', '', 0],
    ['for research', 'type="research" licence="off-label"', '', 0],
  ])('%s', (_, attributes, consent, count) => {
    expect(lacking(attributes, consent)).toHaveLength(count)
  })
  test('in Chinese what is missing is parted as Chinese parts it', () => {
    expect(check(recommendation(offLabel))('off-label-consent-missing').map(({chinese}) => chinese)).toEqual([
      '超说明书用药的推荐意见缺少知情同意（explicit-consent、off-label-status、off-label-evidence），应有适用于该条的要求',
    ])
    const incomplete = check(box('consent', ':::requirement\n应当。\n\nMust.\n:::\n'))('requirement-incomplete')
    expect(incomplete.map(({chinese}) => chinese)).toEqual([expect.stringContaining('#id、obligation、responsible')])
  })
  test('what is waived is not missing', () => {
    const waived = (element: string) => `    - {element: consent.${element}, reason: {zh: 无。, en: None.}}`
    const lines = ['requirements:', '  waived:', waived('off-label-evidence'), waived('explicit-consent')]
    expect(lacking(offLabel, '', lines)).toEqual([
      'Unexpected off-label recommendation without consent (off-label-status), expected requirements that apply to it',
    ])
  })
})

describe('words for patients', () => {
  const body = (element: string, patient: string) =>
    box('consent', requirement('C1', `element="${element}" obligation="must" responsible="physician"`, patient))
  test.each([
    ['cost', '', [undefined]],
    ['cost', '\n:::patient\n要花钱。\n\nIt costs money.\n:::\n', []],
    ['cost', '\n:::patient\n要花钱。\n:::\n', ['lacks-en']],
    ['cost', '\n:::patient\nIt costs money.\n:::\n', ['lacks-zh']],
    ['signatories', '', []],
  ])('%s %j', (element, patient, notes) => {
    expect(check(body(element, patient))('patient-text-missing').map(({note}) => note)).toEqual(notes)
  })
})

test('many requirements with many names', () => {
  const names = Array.from({length: 200}, (_, index) => `x${index}`).join(' ')
  const many = Array.from({length: 200}, (_, index) =>
    requirement(
      `C${index}`,
      `element="${names}" obligation="must" responsible="${names}" for="${names}" records="${names}"`,
    ),
  )
  expect(check(box('consent', ...many))('requirement-element-unknown').length).toBe(40_000)
})
