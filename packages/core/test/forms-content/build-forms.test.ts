import {describe, expect, it} from 'vitest'
import {wordDiagnostic} from '../../src/diagnostics/index.js'
import {buildForms, formDocument} from '../../src/forms/index.js'
import {documentToHtml} from '../../src/render/html/index.js'
import {clinic, fieldNames, formOf, guidelineOf, source} from './read-clinic.js'

const lacksOf = (text: string, form: string): readonly string[] =>
  buildForms(guidelineOf(text))
    .findings.filter(({data}) => data?.form === form)
    .map(finding => wordDiagnostic(finding, 'en').message)

describe('the forms of a guideline', () => {
  it('are one of each kind, and one record of competence for each role that is trained', () => {
    expect(buildForms(clinic()).forms.map(({id}) => id)).toEqual([
      'consent',
      'consent-conversation',
      'competence-physician',
      'competence-anaesthetist',
      'competence-nurse',
      'site-readiness',
      'session-record',
      'before-you-start',
    ])
  })

  it('are none without requirements, and nothing is said of that', () => {
    const bare = source.replace(/:::ethics[\s\S]*$/u, '')
    expect(buildForms(guidelineOf(bare))).toEqual({forms: [], findings: []})
  })

  it('have unique names of fields, none of which is on the way to another', () => {
    for (const form of buildForms(clinic()).forms) {
      const names = new Set(fieldNames(form))
      expect(names.has('zhinan'), form.id).toBe(false)
      for (const name of names) {
        expect(name, form.id).toMatch(/^[^.\s]+(?:\.[^.\s]+)*$/u)
        const parts = name.split('.')
        for (let length = 1; length < parts.length; length += 1)
          expect(names.has(parts.slice(0, length).join('.')), `${form.id}: ${name}`).toBe(false)
      }
    }
  })

  it('keep their names when requirements are put into another order', () => {
    const [, first = ''] = /(:::requirement\[费用[\s\S]*?\n:::\n\n)/u.exec(source) ?? []
    const moved = source.replace(first, '').replace(':::requirement[病情', `${first}:::requirement[病情`)
    expect(moved).not.toBe(source)
    const before = buildForms(clinic()).forms.map(form => [...fieldNames(form)].sort())
    expect(buildForms(guidelineOf(moved)).forms.map(form => [...fieldNames(form)].sort())).toEqual(before)
  })

  it('call a field by the element where the requirement has no id', () => {
    const nameless = guidelineOf(source.replace('{#C5 element="cost"', '{element="cost"'))
    expect(fieldNames(formOf(nameless, 'consent'))).toContain('items.consent-cost.understood')
  })

  it('say what they lack, in both languages, and print it', () => {
    const {forms, findings} = buildForms(clinic())
    const [first] = findings.filter(({data}) => data?.form === 'consent')
    expect(first && wordDiagnostic(first, 'zh').message).toBe('表单“知情同意书”缺少内容，应有隐私与保密')
    expect(first && wordDiagnostic(first, 'en').message).toBe(
      'Unexpected gap in the form “Informed consent form”, expected Privacy and confidentiality',
    )
    expect(forms.find(({id}) => id === 'consent')?.lacking.map(({en}) => en)).toEqual(['Privacy and confidentiality'])
  })

  it('ask for words for patients where there are none', () => {
    expect(lacksOf(source, 'consent')).toContain(
      'Unexpected gap in the form “Informed consent form”, expected “Costs” worded for patients',
    )
  })

  it.each([
    ['interval', '; duration.infusion', 'interval.vital-signs <= 15 min; ', 'a figure for the interval of monitoring'],
    ['observation', '', ' facts="duration.observation >= 2 h"', 'a figure for the least observation'],
  ])('leave the times to the site without a figure for %s', (_, __, figure, expected) => {
    const text = source.replace(figure, '')
    expect(text).not.toBe(source)
    expect(lacksOf(text, 'session-record').some(message => message.includes(expected))).toBe(true)
  })

  it('are not made where nothing could stand in them, and that is said', () => {
    const text = source
      .replace(/:::facility[\s\S]*?(?=:::monitoring\[)/u, '')
      .replace(/:::ethics[\s\S]*?(?=:::consent\[)/u, '')
    const {forms, findings} = buildForms(guidelineOf(text))
    expect(forms.map(({id}) => id)).not.toContain('site-readiness')
    expect(findings.some(({data, note}) => data?.form === 'site-readiness' && note === 'no-form')).toBe(true)
  })

  it('are made of a guideline in one language', () => {
    const text = source.replace('languages:\n  - zh-CN\n  - en', 'languages:\n  - zh-CN')
    expect(buildForms(guidelineOf(text)).forms.length).toBeGreaterThan(5)
  })
})

describe('the consent form', () => {
  it('has a sheet of its own for a controlled drug and for personal data only in their contexts', () => {
    const names = fieldNames(formOf(clinic(), 'consent'))
    expect(names).toContain('decision.controlled')
    expect(names).toContain('decision.data')
    const plain = guidelineOf(source.replace('controlled-drug, mental-disorder, personal-data, ', ''))
    const other = fieldNames(formOf(plain, 'consent'))
    expect(other).not.toContain('decision.controlled')
    expect(other).not.toContain('decision.data')
  })

  it('asks of everyone who signs for a date and a time', () => {
    const names = fieldNames(formOf(clinic(), 'consent'))
    for (const who of ['patient', 'representative', 'physician'])
      for (const what of ['signature', 'date', 'time']) expect(names).toContain(`signatures.treatment.${who}.${what}`)
  })

  it('ticks off what must be explained, and not how consent is taken', () => {
    const names = fieldNames(formOf(clinic(), 'consent'))
    expect(names).toContain('items.C4.understood')
    expect(names).not.toContain('items.C10.understood')
    expect(names).not.toContain('items.C13.understood')
  })
})

describe('a record of competence', () => {
  it('has a name that can be one of a file, whatever the role is called', () => {
    const text = source.replace(
      'responsible="physician anaesthetist"',
      'responsible="../../etc/x ..\\\\..\\\\etc\\\\x 夜班护士 %00"',
    )
    expect(text).not.toBe(source)
    const ids = buildForms(guidelineOf(text)).forms.map(({id}) => id)
    expect(ids.filter(id => id.startsWith('competence-'))).toEqual([
      'competence-etc-x',
      'competence-etc-x-2',
      'competence-夜班护士',
      'competence-00',
      'competence-nurse',
      'competence-physician',
    ])
  })

  it('leaves what the guideline does not state to the site, and only that', () => {
    const names = fieldNames(formOf(clinic(), 'competence-nurse'))
    expect(names).toContain('items.T4.set-by-site')
    expect(names).not.toContain('items.T3.set-by-site')
    expect(names).not.toContain('items.T1.done')
  })
})

describe('hostile requirements', () => {
  const box = (inside: string): string =>
    source.replace(/:::ethics[\s\S]*$/u, `:::consent[知情同意 | Consent]{#consent}\n${inside}\n:::\n`)

  it.each([
    ['ids with dots and Han', ':::requirement{#a.b.甲 obligation="must"}\n应说明。\n\nExplain.\n:::'],
    ['nothing but a mark', ':::requirement{}\n:::'],
    ['one id twice', ':::requirement{#x}\n甲。\n\nA.\n:::\n\n:::requirement{#x}\n乙。\n\nB.\n:::'],
    [
      'an id that is a name of ours',
      ':::requirement{#__proto__ element="constructor toString" responsible="constructor"}\n甲。\n\nA.\n:::',
    ],
    ['text in one language', ':::requirement{#x}\n只有中文。\n:::'],
    ['nested lists and quotations', `:::requirement{#x}\n${'> '.repeat(8)}引文。\n\n- a\n  - b\n    - c\n:::`],
  ])('%s', (_, requirement) => {
    const guideline = guidelineOf(box(requirement))
    for (const form of buildForms(guideline).forms) {
      const names = fieldNames(form)
      for (const name of names) expect(name).toMatch(/^[^.\s]+(?:\.[^.\s]+)*$/u)
      for (const edition of ['zh', 'en', 'parallel'] as const)
        expect(documentToHtml(formDocument(form, guideline, {edition}))).toContain('</html>')
    }
  })
})

describe('the consent form', () => {
  it('has room for what patients are told stands on it: the treatment, its costs, whom to call, who keeps data', () => {
    const names = fieldNames(formOf(clinic(), 'consent'))
    for (const name of ['patient.diagnosis', 'treatment.proposed', 'cost.estimate', 'treating.name', 'treating.phone'])
      expect(names).toContain(name)
    for (const name of ['data.handler', 'data.contact', 'data.kept-until', 'data.rights']) expect(names).toContain(name)
  })

  it('has the decision right above the signatures', () => {
    const names = fieldNames(formOf(clinic(), 'consent'))
    for (const [decision, sheet] of [
      ['decision.treatment', 'treatment'],
      ['decision.controlled', 'controlled'],
      ['decision.data', 'data'],
    ] as const)
      expect(names[names.indexOf(decision) + 1]).toBe(`signatures.${sheet}.patient.signature`)
  })

  it('asks neither for costs nor for who keeps data where nothing is told of them', () => {
    const text = source
      .replace('element="cost"', 'element="benefits"')
      .replace('element="data-notice data-necessity data-consent data-withdrawal"', 'element="benefits"')
    const names = fieldNames(formOf(guidelineOf(text), 'consent'))
    expect(names.filter(name => /^(?:cost|data)\./u.test(name))).toEqual([])
  })
})

describe('the record of a session', () => {
  it('has the times of the guideline, named by minutes', () => {
    const names = fieldNames(formOf(clinic(), 'session-record'))
    const times = [...new Set(names.flatMap(name => /^(t\d+)\.clock$/u.exec(name)?.[1] ?? []))]
    expect(times).toEqual('t000 t015 t030 t040 t055 t070 t085 t100 t115 t130 t145 t160'.split(' '))
    expect(names).toContain('t015.systolic-pressure')
    expect(names).toContain('baseline.phq-9')
    expect(names).not.toContain('t015.phq-9')
  })

  it.each([
    ['interval.vital-signs <= 15 min; duration.infusion = 40 min', 'Minutes count from the start of dosing.'],
    ['interval.vital-signs <= 15 min', 'does not say how long dosing takes: minutes count from its end'],
    ['interval.vital-signs <= 1 min; duration.infusion = 40 min', 'there are more times than this sheet has rows'],
    ['duration.infusion = 40 min', 'does not state all times of monitoring'],
  ])('says from when minutes count, or why there are none: %s', (facts, expected) => {
    const text = source
      .replace('interval.vital-signs <= 15 min; duration.infusion = 40 min', facts)
      .replace('; duration.infusion = 40 min"', '"')
    const said = JSON.stringify(formOf(guidelineOf(text), 'session-record'))
    expect(said.includes(expected)).toBe(true)
    expect(said.match(/minutes? count from|more times than|not state all times/giu)).toHaveLength(1)
  })

  it('takes no length of an infusion from what is advised against', () => {
    const text = source
      .replace('interval.vital-signs <= 15 min; duration.infusion = 40 min', 'interval.vital-signs <= 15 min')
      .replace('direction="for" certainty="low" licence', 'direction="against" certainty="low" licence')
    expect(fieldNames(formOf(guidelineOf(text), 'session-record'))).not.toContain('t040.clock')
  })

  it('counts a pulse in 次/min in Chinese', () => {
    const said = JSON.stringify(formOf(clinic(), 'session-record'))
    expect(said.includes('"zh":"心率（次/min）","en":"Heart rate (/min)"')).toBe(true)
  })

  it('has times to the tenth of a minute', () => {
    const text = source.replace('interval.vital-signs <= 15 min', 'interval.vital-signs <= 0.11 h')
    const said = JSON.stringify(formOf(guidelineOf(text), 'session-record'))
    expect([said.includes('"19.8"'), said.includes('19.79')]).toEqual([true, false])
  })

  it('asks to check the dose where the drug is given, not after the session', () => {
    const check =
      ':::requirement[剂量核对 | Checking the dose]{#M8 obligation="must" responsible="nurse" facts="dose.ketamine = 0.5 mg/kg"}\n剂量应由两人核对。\n\nTwo persons must check the dose.\n:::\n\n'
    const text = source.replace(':::requirement[随访和报告', `${check}:::requirement[随访和报告`)
    const names = fieldNames(formOf(guidelineOf(text), 'session-record'))
    expect(names).toContain('checks.M8.done')
    expect(names.indexOf('checks.M8.done')).toBeLessThan(names.indexOf('dose.drug'))
    expect(names.indexOf('checks.M7.done')).toBeGreaterThan(names.indexOf('leaving.time'))
  })

  it('states no dose that a recommendation advises against', () => {
    const against = guidelineOf(
      source.replace('direction="for" certainty="low" licence', 'direction="against" certainty="low" licence'),
    )
    expect(JSON.stringify(formOf(clinic(), 'session-record'))).toContain('"kind":"dose"')
    expect(JSON.stringify(formOf(against, 'session-record'))).not.toContain('"kind":"dose"')
  })

  it.each(['0.0001 min', '15 min; duration.infusion = 99999 h', '999999999 min'])('has a limit: every %s', interval => {
    const text = source.replace(
      'interval.vital-signs <= 15 min; duration.infusion = 40 min',
      `interval.vital-signs <= ${interval}`,
    )
    expect(text).not.toBe(source)
    expect(fieldNames(formOf(guidelineOf(text), 'session-record')).length).toBeLessThan(600)
  })
})
