/** The card on one page: what must be so before, during and after a treatment, in the order of time, by title and figures alone. */
import type {Requirement} from '../model/guideline.js'
import {factWords} from '../requirements/say-facts.js'
import type {Built} from './built.js'
import {lead, said} from './fields.js'
import type {Cell, FormBlock, Piece} from './form.js'
import {bindingRank, type FormSource, isMust, meets} from './form-source.js'
import {startOf} from './lacking.js'
import {requirementWords} from './requirement-words.js'
import {statedDoses} from './stated-doses.js'
import {type Words, words} from './words.js'

const steps = ['people', 'place', 'drug', 'patient', 'during', 'stop', 'discharge'] as const
type Step = (typeof steps)[number]

const elements: readonly (readonly [Step, ReadonlySet<string>])[] = [
  [
    'drug',
    new Set([
      'drug-custody',
      'controlled-drug-security',
      'controlled-drug-prescription',
      'prescription-review',
      'off-label-management',
      'misuse-and-diversion',
    ]),
  ],
  ['people', new Set(['staffing'])],
  ['patient', new Set(['baseline'])],
  ['stop', new Set(['stopping-rules', 'escalation'])],
  [
    'discharge',
    new Set([
      'discharge-criteria',
      'escort-and-driving',
      'follow-up',
      'adverse-reaction-reporting',
      'response',
      'record-retention',
      'misuse',
    ]),
  ],
]
const ofArea = {
  training: 'people',
  facility: 'place',
  ethics: 'place',
  consent: 'patient',
  monitoring: 'during',
} as const

const stepOf = (requirement: Requirement): Step =>
  elements.find(([, known]) => meets(requirement, known))?.[0] ?? ofArea[requirement.area]

/** What is left out last where the page is full. The points of consent go first: the consent form has them all. */
const priority: readonly Step[] = ['stop', 'during', 'discharge', 'drug', 'patient', 'place', 'people']

/** Em of a line of the parallel edition, which is the longest, and how many of them the page holds below its head. */
const lineWidth = 66
const mostLines = 38

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 1 : 0.52), 0)
const bothWidths = ({zh, en}: Words): number => widthOf(zh) + widthOf(en) + 1

/** Consent is given to what the recommendations say: their figures stand with the drug. */
const figuresOf = ({area, facts}: Requirement): Requirement['facts'] => (area === 'consent' ? [] : facts)

const ownLine = (requirement: Requirement): boolean => figuresOf(requirement).length > 0

/** Em of a requirement on the card. */
function roomOf(requirement: Requirement, {vocabulary}: FormSource): number {
  const facts = figuresOf(requirement).map(fact => factWords(fact, vocabulary))
  const all = [requirementWords(requirement, vocabulary), ...facts].reduce((sum, one) => sum + bothWidths(one), 4)
  return ownLine(requirement) ? Math.ceil(all / lineWidth) * lineWidth : all
}

/** The most binding that the page holds, of like ones those that are done last; what is left out is counted. */
function chosen(requirements: readonly Requirement[], source: FormSource): ReadonlySet<Requirement> {
  const fitting = new Set<Requirement>()
  const order = (one: Requirement): number =>
    bindingRank(one) * (steps.length + 1) + (one.area === 'consent' ? steps.length : priority.indexOf(stepOf(one)))
  // Each step ends its last line, and the drug has one of its own.
  let room = (mostLines - steps.length - 2) * lineWidth
  for (const one of [...requirements].sort((a, b) => order(a) - order(b))) {
    room -= roomOf(one, source)
    if (room < 0) break
    fitting.add(one)
  }
  // Some points of consent would read as all of them.
  const consent = requirements.filter(({area}) => area === 'consent')
  if (!consent.every(one => fitting.has(one))) for (const one of consent) fitting.delete(one)
  return fitting
}

const entry = (requirement: Requirement): Piece[] => [
  {type: 'title', of: requirement, strong: true, joined: true},
  ...(isMust(requirement) ? [] : [lead(`obligation.${requirement.obligation}`)]),
  ...(ownLine(requirement) ? [{type: 'facts' as const, facts: figuresOf(requirement), joined: true as const}] : []),
  {type: 'mark', of: requirement},
]

/** Those without figures follow each other on a line; one with figures has a line to itself. */
function step(requirements: readonly Requirement[], first: readonly Piece[]): Piece[] {
  const running = requirements
    .filter(one => !ownLine(one))
    .flatMap((one, index): Piece[] => [...(index > 0 ? [said('card.next')] : []), ...entry(one)])
  const lines = [first, ...requirements.filter(ownLine).map(entry), running].filter(pieces => pieces.length > 0)
  return lines.flatMap((pieces, index): Piece[] => (index > 0 ? [{type: 'break'}, ...pieces] : [...pieces]))
}

function doses(source: FormSource): Piece[] {
  const facts = statedDoses(source).map(({fact}) => fact)
  return facts.length > 0 ? [lead('card.dose'), {type: 'facts', facts, joined: true}] : []
}

export function beforeYouStart(source: FormSource): Built {
  const id = 'before-you-start'
  const title = words('form.before-you-start')
  const all = (['training', 'facility', 'ethics', 'consent', 'monitoring'] as const).flatMap(area => source.of(area))
  const must = all.filter(isMust)
  if (must.length === 0) {
    const lack = {what: words('lack.must'), place: startOf(source.guideline), note: 'no-form'}
    return {id, title, form: undefined, lacks: [lack]}
  }
  const shown = chosen(all, source)
  const left = all.length - shown.size
  const signed = source.of('consent').length > 0 ? [lead('card.consent')] : []
  const first = (one: Step): readonly Piece[] => (one === 'drug' ? doses(source) : one === 'patient' ? signed : [])
  const rows = steps.flatMap((one): (readonly Cell[])[] => {
    const own = all.filter(requirement => shown.has(requirement) && stepOf(requirement) === one)
    const pieces = step(own, first(one))
    return pieces.length > 0 ? [[[{type: 'words', words: words(`card.step.${one}`), strong: true}], pieces]] : []
  })
  const children: FormBlock[] = [
    {type: 'table', columns: [], shares: [13, 87], rows},
    {type: 'line', small: true, pieces: [said('card.lead'), ...(left > 0 ? [said('card.left', {number: left})] : [])]},
  ]
  return {id, title, lacks: [], form: {id, kind: 'before-you-start', title, children}}
}
