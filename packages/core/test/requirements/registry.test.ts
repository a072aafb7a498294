/** Looking up what requirements refer to, and which elements a guideline's contexts ask for. */
import {expect, test} from 'vitest'
import {
  defaultJurisdictions,
  type RequirementContext,
  type RequirementSettings,
} from '../../src/model/requirement-settings.js'
import {elementName, requirementRegistry} from '../../src/requirements/index.js'

const settings = (some: Partial<RequirementSettings>): RequirementSettings => ({
  contexts: [],
  jurisdictions: defaultJurisdictions,
  roles: [],
  measures: [],
  subjects: [],
  elements: [],
  packs: [],
  waived: [],
  ...some,
})

const asked = (some: Partial<RequirementSettings>) => {
  const requirements = settings(some)
  return requirementRegistry(requirements).asked({requirements})
}
const names = (list: ReturnType<typeof asked>) => list.map(({element}) => elementName(element))

test('built-in entries are found by id, unknown ones have a nearest', () => {
  const registry = requirementRegistry()
  expect(registry.element('consent', 'cost')?.label.zh).toBe('医疗费用')
  expect(registry.element('ethics', 'cost')).toBeUndefined()
  expect(registry.role('nurse')).toEqual({id: 'nurse', title: {zh: '护士', en: 'Nurse'}, training: 'expected'})
  expect(registry.role('ethics-committee')?.training).toBe('none')
  expect(registry.measure('systolic-pressure')?.unit).toBe('mmHg')
  expect(registry.subject('observation')?.label.zh).toBe('治疗后观察')
  expect(registry.subject('systolic-pressure')?.label.en).toBe('Systolic pressure')
  expect(registry.nearestElement('consent', 'alternative')).toBe('alternatives')
  expect(registry.nearestElement('consent', 'stopping-rules')).toBeUndefined()
  expect(registry.nearestRole('nurses')).toBe('nurse')
  expect(registry.nearestMeasure('systolic-presure')).toBe('systolic-pressure')
  expect(registry.nearestSubject('observaton')).toBe('observation')
})

test('words written for an id lead to it', () => {
  const registry = requirementRegistry()
  expect(registry.nearestRole('护士')).toBe('nurse')
  expect(registry.nearestRole('医师')).toBe('physician')
  expect(registry.nearestRole('Emergency physician')).toBe('emergency-physician')
  expect(registry.nearestElement('consent', '替代医疗方案')).toBe('alternatives')
  expect(registry.nearestElement('consent', '费用')).toBe('cost')
  expect(registry.nearestMeasure('收缩压')).toBe('systolic-pressure')
  expect(registry.nearestSubject('随访')).toBe('follow-up')
  expect(registry.nearestRole('师')).toBeUndefined()
  expect(registry.nearestRole('会计')).toBeUndefined()
})

test.each(['constructor', '__proto__', 'toString', ''])('%j is no entry', id => {
  const registry = requirementRegistry()
  expect(registry.element('consent', id)).toBeUndefined()
  expect(registry.role(id)).toBeUndefined()
  expect(registry.measure(id)).toBeUndefined()
  expect(registry.subject(id)).toBeUndefined()
})

test('nothing is asked of a guideline without `requirements`', () => {
  expect(requirementRegistry().asked({})).toEqual([])
})

test('contexts decide what is asked, jurisdictions by whom', () => {
  const clinical = asked({contexts: ['clinical']})
  expect(names(clinical)).toContain('consent.cost')
  expect(names(clinical)).not.toContain('consent.off-label-status')
  expect(names(asked({contexts: ['off-label']}))).toContain('consent.off-label-status')
  // Chinese law asks for costs; nobody else does.
  expect(names(asked({contexts: ['clinical'], jurisdictions: ['international']}))).not.toContain('consent.cost')
  const research = asked({contexts: ['research'], jurisdictions: ['international']})
  expect(research.find(({element}) => element.id === 'research-risks')?.demands.map(({source}) => source)).toEqual([
    'ich-e6',
  ])
  for (const {demands} of clinical)
    for (const {context} of demands) expect(['clinical', 'guideline']).toContain(context)
})

test('an element is required only by a passage that was read and holds without a condition', () => {
  const list = asked({contexts: ['clinical', 'controlled-drug', 'supervised-treatment']})
  const required = (name: string) => list.find(({element}) => elementName(element) === name)?.required
  expect(required('consent.cost')).toBe(true)
  // Only described, or read for another case.
  expect(required('monitoring.stopping-rules')).toBe(false)
  expect(required('consent.controlled-status')).toBe(false)
  expect(required('consent.copy')).toBe(false)
  expect(required('ethics.interests')).toBe(false)
})

test('monitoring that professional bodies ask for is required of sedation', () => {
  const list = asked({contexts: ['sedation']}).filter(({required}) => required)
  expect(names(list)).toEqual(
    expect.arrayContaining(['monitoring.interval', 'monitoring.discharge-criteria', 'facility.rescue-equipment']),
  )
  expect(names(asked({contexts: ['sedation'], jurisdictions: ['CN']}))).toEqual([])
})

test('own entries stand behind the built-in ones and cannot replace them', () => {
  const requirements = settings({
    contexts: ['clinical'],
    elements: [
      {id: 'interpreter', area: 'consent', label: {zh: '翻译', en: 'Interpreter'}, asks: {zh: '写明。', en: 'States.'}},
      {
        id: 'cost',
        area: 'consent',
        label: {zh: '另一个', en: 'Another'},
        asks: {zh: '不。', en: 'No.'},
        contexts: ['minors'],
      },
      {
        id: 'school',
        area: 'consent',
        label: {zh: '学校', en: 'School'},
        asks: {zh: '写明。', en: 'States.'},
        contexts: ['minors'],
        source: 'Rule 3',
      },
    ],
    roles: [
      {id: 'lead', title: {zh: '负责人', en: 'Lead'}, training: 'none'},
      {id: 'nurse', title: {en: 'Other'}},
    ],
    measures: [{id: 'grip', label: {en: 'Grip'}, unit: 'kg'}],
    subjects: [{id: 'grip', label: {en: 'Never seen: a measure is a subject, own subjects come first'}}],
  })
  const registry = requirementRegistry(requirements)
  expect(registry.element('consent', 'cost')?.label.zh).toBe('医疗费用')
  expect(registry.role('nurse')?.title.en).toBe('Nurse')
  expect(registry.role('lead')?.training).toBe('none')
  expect(registry.measure('grip')?.unit).toBe('kg')
  expect(registry.elements.at(-1)?.own).toEqual({contexts: ['minors'], source: 'Rule 3'})
  const own = registry.asked({requirements}).filter(({element}) => element.own)
  expect(own.map(({element, required}) => [element.id, required])).toEqual([['interpreter', true]])
  expect(requirementRegistry(requirements)).toBe(registry)
})

test('a waiver stands with its element', () => {
  const waived = {element: 'consent.cost', reason: {zh: '免费。', en: 'Free.'}}
  const list = asked({contexts: ['clinical'], waived: [waived]})
  expect(list.filter(one => one.waived)).toEqual([
    expect.objectContaining({waived, element: expect.objectContaining({id: 'cost'})}),
  ])
})

test('what holds only in a case, or is not said in so many words, is offered', () => {
  const required = (id: string, context: RequirementContext) =>
    asked({contexts: [context]}).find(({element}) => elementName(element) === id)?.required
  // Children under 14, of whom a guideline for older minors has none.
  expect(required('consent.minors-data', 'minors')).toBe(false)
  // The law forbids other uses of drugs; it does not ask how diversion is prevented.
  expect(required('ethics.misuse-and-diversion', 'mental-disorder')).toBe(false)
  expect(required('ethics.misuse-and-diversion', 'controlled-drug')).toBe(true)
})

test('consent in writing and explicit consent are asked for by the articles that say so', () => {
  const parts = (id: string) =>
    requirementRegistry()
      .element('consent', id)
      ?.demands.filter(({source}) => source === 'medical-liability-interpretation')
      .map(({part}) => part?.zh)
  expect(parts('written-form')).toEqual(['第6条'])
  expect(parts('explicit-consent')).toEqual(['第5条第2款'])
})
