/** The card on one page: what must be so before, during and after a treatment, in the order of time, by title and figures alone. */
import type {Requirement} from '../model/guideline.js'
import type {Built} from './built.js'
import {factWords} from './fact-words.js'
import {said} from './fields.js'
import type {Cell, FormBlock, Piece} from './form.js'
import {bindingRank, type FormSource, isMust, meets} from './form-source.js'
import {startOf} from './lacking.js'
import {requirementWords} from './requirement-words.js'
import {words} from './words.js'

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

/** Lines of the parallel edition that the page holds beside its head, and em of each. */
const mostLines = 47
const lineWidth = 60

const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 1 : 0.5), 0)

/** Both languages stand in the parallel edition, which is the longest. */
function linesOf(requirement: Requirement, {vocabulary}: FormSource): number {
  const title = requirementWords(requirement, vocabulary)
  const facts = requirement.facts.map(fact => factWords(fact, vocabulary))
  const all = [title, ...facts].reduce((sum, {zh, en}) => sum + widthOf(zh) + widthOf(en) + 2, 6)
  return Math.ceil(all / lineWidth)
}

/** The most binding that the page holds; what is left out is counted. */
function chosen(requirements: readonly Requirement[], source: FormSource): ReadonlySet<Requirement> {
  const fitting = new Set<Requirement>()
  let lines = 0
  for (const one of [...requirements].sort((a, b) => bindingRank(a) - bindingRank(b))) {
    lines += linesOf(one, source)
    if (lines > mostLines) break
    fitting.add(one)
  }
  return fitting
}

const line = (requirement: Requirement): Piece[] => [
  {type: 'title', of: requirement, strong: true, joined: true},
  ...(isMust(requirement) ? [] : [said(`obligation.${requirement.obligation}`)]),
  ...(requirement.facts.length > 0 ? [{type: 'facts' as const, facts: requirement.facts, joined: true as const}] : []),
  {type: 'mark', of: requirement},
]

function doses({recommendations}: FormSource): Piece[] {
  const facts = recommendations
    .flatMap(one => one.facts ?? [])
    .filter(({kind}) => kind === 'dose' || kind === 'duration')
  return facts.length > 0 ? [said('card.dose'), {type: 'facts', facts, joined: true}] : []
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
  const rows = steps.flatMap((step): (readonly Cell[])[] => {
    const lines = [
      ...(step === 'drug' ? [doses(source)] : []),
      ...all.filter(one => shown.has(one) && stepOf(one) === step).map(line),
    ].filter(pieces => pieces.length > 0)
    if (lines.length === 0) return []
    const parted = lines.flatMap((pieces, index): Piece[] => (index > 0 ? [{type: 'break'}, ...pieces] : pieces))
    return [[[{type: 'words', words: words(`card.step.${step}`), strong: true}], parted]]
  })
  const children: FormBlock[] = [
    {type: 'table', columns: [], shares: [15, 85], rows},
    {type: 'line', small: true, pieces: [said('card.lead'), ...(left > 0 ? [said('card.left', {number: left})] : [])]},
  ]
  return {id, title, lacks: [], form: {id, kind: 'before-you-start', title, children}}
}
