/** The catalogue as data: complete in both languages, its demands true to what is said of their sources. */
import {expect, test} from 'vitest'
import {languages} from '../../src/model/language.js'
import {requirementAreas} from '../../src/model/requirement.js'
import {requirementContexts} from '../../src/model/requirement-settings.js'
import {
  builtInMeasures,
  builtInRoles,
  builtInSubjects,
  catalogueElements,
  contextWords,
  elementName,
  isBinding,
  type RequirementSourceId,
  requirementSource,
  requirementSources,
} from '../../src/requirements/index.js'

const slug = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const han = /\p{Script=Han}/u
const demands = catalogueElements.flatMap(element => element.demands.map(demand => ({element, demand})))

test('ids are slugs, each once in its area', () => {
  const names = catalogueElements.map(elementName)
  expect(new Set(names).size).toBe(names.length)
  for (const {id} of [...catalogueElements, ...builtInRoles, ...builtInMeasures, ...builtInSubjects])
    expect(id).toMatch(slug)
  for (const list of [builtInRoles, builtInMeasures, builtInSubjects])
    expect(new Set(list.map(({id}) => id)).size).toBe(list.length)
})

test('a measure and a subject of figures never share an id, since measures are subjects too', () => {
  const ids = [...builtInSubjects, ...builtInMeasures, ...builtInRoles].map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('every area has elements, every context asks for some', () => {
  expect(new Set(catalogueElements.map(({area}) => area))).toEqual(new Set(requirementAreas))
  expect(new Set(demands.map(({demand}) => demand.context))).toEqual(new Set(requirementContexts))
})

test.each(catalogueElements.map(element => [elementName(element), element] as const))('%s is worded', (_, element) => {
  expect(element.label.zh).toMatch(han)
  expect(element.label.zh).not.toMatch(/[。.]$/)
  expect(element.label.en).toMatch(/^[A-Z][^.]*$/)
  // One sentence each; Chinese punctuation in Chinese alone.
  expect(element.asks.zh).toMatch(/^[^。]*。$/)
  expect(element.asks.zh).not.toMatch(/[,;:!?](?!\d)/)
  expect(element.asks.en).toMatch(/^[A-Z][^.]*\.$/)
  expect(element.asks.en).not.toMatch(han)
  expect(element.demands.length).toBeGreaterThan(0)
})

test.each(demands.map(({element, demand}) => [`${elementName(element)} ${demand.source}`, demand] as const))(
  '%s is placed alike in both languages',
  (_, {source, jurisdiction, part, when, basis}) => {
    expect(jurisdiction).toBe(requirementSource(source).jurisdiction)
    if (part) {
      const figures = languages.map(language => part[language].match(/\d+(?:\.\d+)*/g))
      expect(figures[0]).toEqual(figures[1])
    }
    if (when) expect(when.en).toMatch(/^(?:where|in) /)
    // A passage of Chinese law that was read is an article.
    if (basis === 'read' && jurisdiction === 'CN') expect(part?.zh).toMatch(/^第.*[条款]$/)
  },
)

test('what was not read makes nothing required', () => {
  const unread: readonly RequirementSourceId[] = [
    'narcotics-regulation',
    'medical-institutions-regulation',
    'ethics-review-measures',
    'helsinki',
    'right',
    'ketamine-clinic-primer',
    'ketamine-consensus',
    'ketamine-bc-draft',
    'sedation-guideline',
  ]
  expect(demands.filter(({demand}) => unread.includes(demand.source) && demand.basis === 'read')).toEqual([])
  // ICH E6(R3) 2.8.10 (a)–(e), (p), (q); CIOMS Appendix 2 beyond item 8.
  const points = demands.filter(({demand}) => /^2\.8\.10 \([a-epq]\)/.test(demand.part?.en ?? ''))
  expect(points.length).toBeGreaterThan(4)
  expect(points.filter(({demand}) => demand.basis === 'read')).toEqual([])
  const beyond = demands.filter(
    ({demand}) => demand.source === 'cioms' && /\b(?:9|[12]\d)\b/.test(demand.part?.en ?? ''),
  )
  expect(beyond).toEqual([])
})

test('articles cited are those that were read', () => {
  // By source, as they were looked up; a new citation belongs here only once its article has been read.
  const read: Partial<Record<RequirementSourceId, string>> = {
    'civil-code': '17 19 20 21 22 23 27 28 1008 1219 1220 1225 1226',
    'physicians-law': '13 14 23 24 25 26 27 28 29 33',
    'health-promotion-law': '32 33 54 92',
    'mental-health-law': '4 5 25 26 29 37 38 39 41 43 47',
    'personal-information-law': '15 16 17 28 29 30 31 51 55 56',
    'drug-administration-law': '20 21 69 70 71 72 73 81 112',
    'minors-protection-law': '4',
    'medical-disputes-regulation': '9 10 11 13 14 15 16',
    'nurses-regulation': '7 17 21 24',
    'genetic-resources-regulation': '12',
    'medical-liability-interpretation': '5 6',
    'prescription-measures': '11 21 23 50',
    'medical-records-standard': '8 9 10',
  }
  const cited = new Map<RequirementSourceId, Set<string>>()
  for (const {demand} of demands) {
    if (demand.jurisdiction !== 'CN' || demand.basis !== 'read') continue
    const article = /^第([\d、]+)条/.exec(demand.part?.zh ?? '')?.[1]?.split('、') ?? []
    const known = cited.get(demand.source) ?? new Set()
    for (const one of article) known.add(one)
    cited.set(demand.source, known)
  }
  for (const [source, articles] of cited)
    for (const article of articles) expect(read[source]?.split(' '), source).toContain(article)
})

test.each([
  ['consent.cost', 'clinical', 'health-promotion-law', '第32条'],
  ['consent.alternatives', 'clinical', 'civil-code', '第1219条'],
  ['consent.written-form', 'clinical', 'medical-disputes-regulation', '第13条'],
  ['consent.off-label-status', 'off-label', 'physicians-law', '第29条第2款'],
  ['consent.experimental-treatment', 'mental-disorder', 'mental-health-law', '第43条'],
  ['consent.data-consent', 'personal-data', 'personal-information-law', '第29条'],
  ['consent.date-and-time', 'clinical', 'medical-records-standard', '第9条'],
  ['consent.research-risks', 'research', 'ich-e6', '2.8.10 (f)'],
  ['training.controlled-drug-authority', 'controlled-drug', 'prescription-measures', '第11条'],
  ['facility.rescue-plan', 'supervised-treatment', 'medical-disputes-regulation', '第14条'],
  ['monitoring.adverse-reaction-reporting', 'clinical', 'drug-administration-law', '第81条'],
])('%s is required in %s by %s, %s', (name, context, source, part) => {
  const element = catalogueElements.find(one => elementName(one) === name)
  const binding = element?.demands.filter(isBinding) ?? []
  expect(binding.map(one => [one.context, one.source, one.part?.zh])).toContainEqual([context, source, part])
})

test('every source is used, and says in both languages what was read of it', () => {
  const used = new Set(demands.map(({demand}) => demand.source))
  expect([...used].sort()).toEqual(Object.keys(requirementSources).sort())
  for (const source of Object.values(requirementSources)) {
    expect(source.url).toMatch(/^https?:\/\//)
    expect(source.read.zh).toMatch(han)
    expect(source.read.en).not.toMatch(han)
  }
  for (const {label, meaning} of Object.values(contextWords)) {
    expect(label.zh).toMatch(han)
    expect(meaning.en).toMatch(/\.$/)
  }
})
