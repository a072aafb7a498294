/** The record of one session of treatment: dose, checks before the start, the times at which the patient is looked at, and leaving. */
import type {Requirement} from '../model/guideline.js'
import type {TypedFact} from '../model/requirement.js'
import type {Built} from './built.js'
import {choices, field, labelled, said, strong} from './fields.js'
import type {Cell, FormBlock, Piece} from './form.js'
import {type FormSource, isMust, meets} from './form-source.js'
import {type Lack, placeOf} from './lacking.js'
import {missingElements} from './missing-elements.js'
import {fieldName} from './names.js'
import {patientBlock} from './patient.js'
import {asked, fieldTable, figures} from './requirement-rows.js'
import {requirementWords} from './requirement-words.js'
import {sessionTimes} from './session-times.js'
import {signatures} from './signatures.js'
import {isAdvised, statedDoses} from './stated-doses.js'
import {listed, same, type Words, words} from './words.js'

const before: ReadonlySet<string> = new Set(['baseline'])
const during: ReadonlySet<string> = new Set(['interval', 'minimum-observation'])
const stopping: ReadonlySet<string> = new Set(['stopping-rules', 'escalation'])
const leaving: ReadonlySet<string> = new Set(['discharge-criteria', 'escort-and-driving'])

/** How a dose is worked out and checked is looked at before it is given. */
const statesDose = ({facts}: Requirement): boolean => facts.some(({kind}) => kind === 'dose')

/** Columns of the table of times that a page can hold; further measures stand below it. */
const mostColumns = 7
const emptyRows = 10

/** A check box for each requirement, with what it says. */
function boxes(requirements: readonly Requirement[], purpose: string, {keyOf, vocabulary}: FormSource): FormBlock[] {
  if (requirements.length === 0) return []
  const rows = requirements.map((one): Cell[] => [
    [
      field(
        fieldName('checks', keyOf(one), purpose),
        'checkbox',
        words('tooltip.of', {of: requirementWords(one, vocabulary), label: words(`session.${purpose}`)}),
      ),
    ],
    [...asked(one), ...figures(one)],
    [{type: 'source', of: one}],
  ])
  return [
    {
      type: 'table',
      columns: [[said(`session.${purpose}`)], [said('item')], [said('where')]],
      shares: [9, 70, 21],
      rows,
    },
  ]
}

const section = (id: string, key: string, children: readonly FormBlock[]): FormBlock[] =>
  children.length > 0 ? [{type: 'section', id: `session-${id}`, title: [said(key)], children}] : []

const recorded = (requirements: readonly Requirement[]): readonly string[] => [
  ...new Set(requirements.flatMap(({records}) => records)),
]

const measureField = (id: string, of: Words, base: string, source: FormSource): Cell => [
  field(
    fieldName(base, id),
    source.vocabulary.measure(id).unit === undefined ? 'text' : 'number',
    words('tooltip.of', {of, label: source.vocabulary.measureWords(id)}),
    {width: 'full'},
  ),
]

/** Asked for once, with the dose. */
const withDose: ReadonlySet<string> = new Set(['weight'])

/** Fields of what is recorded at one point of a session: before it, or beside the table of times. */
function measureFields(point: 'baseline' | 'once', measures: readonly string[], source: FormSource): FormBlock[] {
  const asked = measures.filter(id => !withDose.has(id))
  if (asked.length === 0) return []
  const of = words(`session.${point}`)
  return [
    fieldTable(
      asked.map((id): readonly [Cell, Cell] => [
        [{type: 'words', words: source.vocabulary.measureWords(id)}],
        measureField(id, of, point, source),
      ]),
    ),
  ]
}

function dose(source: FormSource, checks: readonly Requirement[]): FormBlock[] {
  const lines = statedDoses(source).map(
    ({fact, ids}): FormBlock => ({
      type: 'line',
      pieces: [
        strong('session.statedDose'),
        {type: 'facts', facts: [fact]},
        ...(ids.length > 0
          ? [{type: 'words' as const, words: words('session.from', {ids: listed(ids.map(same))})}]
          : []),
      ],
    }),
  )
  return section('dose', 'session.dose', [
    ...lines,
    ...boxes(checks, 'done', source),
    fieldTable([
      labelled('session.drug', 'dose.drug', 'text'),
      labelled('session.batch', 'dose.batch', 'text'),
      labelled('session.weight', 'dose.weight-kg', 'number', {required: true}),
      labelled('session.perKilogram', 'dose.per-kilogram', 'number'),
      labelled('session.total', 'dose.total', 'text', {required: true}),
      labelled('session.route', 'dose.route', 'text'),
      labelled('session.start', 'dose.start-time', 'time', {required: true}),
      labelled('session.end', 'dose.end-time', 'time'),
      labelled('session.preparedBy', 'dose.prepared-by', 'text'),
      labelled('session.checkedBy', 'dose.checked-by', 'text'),
      labelled('session.left', 'dose.left-over', 'text'),
      labelled('session.witness', 'dose.disposal-witness', 'text'),
    ]),
  ])
}

interface Row {
  readonly name: string
  readonly shown: Cell
  readonly words: Words
}

/** `t015`: the minute, so that a guideline that looks more often keeps the names of the rows it had. */
const minuteName = (minute: number): string =>
  `t${String(Math.round(minute * 10) / 10)
    .replace('.', '-')
    .padStart(3, '0')}`

function timeRows(source: FormSource): {
  readonly rows: readonly Row[]
  /** From when minutes count, or why the site fills them in. */
  readonly lead: Piece
  readonly lacks: readonly Pick<Lack, 'what' | 'example'>[]
} {
  const {minutes, given, observed, interval, tooMany} = sessionTimes(
    source.of('monitoring'),
    source.recommendations.filter(isAdvised),
  )
  const lacks = [
    ...(interval === undefined ? [{what: words('lack.interval'), example: 'interval.vital-signs <= 15 min'}] : []),
    ...(observed === undefined ? [{what: words('lack.observation'), example: 'duration.observation >= 2 h'}] : []),
  ]
  if (minutes.length === 0) {
    const rows = Array.from({length: emptyRows}, (_, index): Row => {
      const name = `free-${index + 1}`
      const said = words('session.freeRow', {number: index + 1})
      return {
        name,
        words: said,
        shown: [
          field(fieldName(name, 'minute'), 'number', words('tooltip.of', {of: said, label: words('session.minute')}), {
            width: 'full',
          }),
        ],
      }
    })
    return {rows, lead: said(tooMany ? 'session.manyTimes' : 'session.ownTimes'), lacks}
  }
  const rows = minutes.map((minute): Row => {
    const end =
      minute === (given ?? 0) ? [said('session.given')] : minute === minutes.at(-1) ? [said('session.over')] : []
    return {
      name: minuteName(minute),
      words: words('session.atMinute', {minute}),
      shown: [{type: 'words', words: same(String(minute)), strong: true}, ...end],
    }
  })
  return {rows, lead: said(given === undefined ? 'session.fromEnd' : 'session.fromStart'), lacks}
}

function timeTable(rows: readonly Row[], measures: readonly string[], source: FormSource): FormBlock {
  const cells = ({name, words: of}: Row): Cell[] => [
    [
      field(fieldName(name, 'clock'), 'time', words('tooltip.of', {of, label: words('session.clock')}), {
        width: 'full',
      }),
    ],
    ...measures.map(id => measureField(id, of, name, source)),
    [
      field(fieldName(name, 'initials'), 'text', words('tooltip.of', {of, label: words('session.initials')}), {
        width: 'full',
      }),
    ],
  ]
  return {
    type: 'table',
    columns: [
      [said('session.minute')],
      [said('session.clock')],
      ...measures.map((id): Cell => [{type: 'words', words: source.vocabulary.measureWords(id)}]),
      [said('session.initials')],
    ],
    shares: [12, 12, ...measures.map(() => 66 / Math.max(1, measures.length)), 10],
    rows: rows.map(row => [row.shown, ...cells(row)]),
  }
}

const thresholds = (requirements: readonly Requirement[]): readonly (readonly [Requirement, readonly TypedFact[]])[] =>
  requirements
    .map(one => [one, one.facts.filter(({kind}) => kind === 'threshold')] as const)
    .filter(([, facts]) => facts.length > 0)

/** What is looked at how often, and what is done at which limit: printed above the table of times. */
function limits(monitoring: readonly Requirement[]): FormBlock[] {
  const limited = new Map(thresholds(monitoring))
  const shown = new Map<Requirement, readonly TypedFact[]>()
  for (const one of monitoring) {
    const facts = limited.get(one)
    if (meets(one, during)) shown.set(one, one.facts)
    else if (facts || meets(one, stopping)) shown.set(one, facts ?? [])
  }
  if (shown.size === 0) return []
  return [
    {
      type: 'table',
      columns: [[said('session.limit')], [said('session.action')], [said('where')]],
      shares: [28, 51, 21],
      rows: [...shown].map(([one, facts]): Cell[] => [
        facts.length > 0 ? [{type: 'facts', facts}] : [{type: 'title', of: one}],
        [
          ...(facts.length > 0
            ? [{type: 'title' as const, of: one, strong: true as const}, {type: 'break' as const}]
            : []),
          {type: 'statement', of: one, audience: 'professional'},
        ],
        [{type: 'source', of: one}],
      ]),
    },
  ]
}

export function sessionRecord(source: FormSource): Built {
  const {guideline, of} = source
  const id = 'session-record'
  const title = words('form.session-record')
  const monitoring = of('monitoring')
  const place = placeOf(guideline, 'monitoring')
  const lacks: Lack[] = missingElements(source, 'monitoring')
  if (monitoring.length === 0) {
    lacks.push({what: words('lack.monitoring'), place, note: 'no-form'})
    return {id, title, form: undefined, lacks}
  }
  const {rows, lead, lacks: unstated} = timeRows(source)
  const atTimes = recorded(
    monitoring.filter(one => meets(one, during) || one.facts.some(({kind}) => kind === 'interval')),
  )
  const atBaseline = recorded(monitoring.filter(one => meets(one, before)))
  const apart = recorded(monitoring).filter(one => !atTimes.includes(one) && !atBaseline.includes(one))
  for (const one of unstated) lacks.push({...one, place, note: 'blank'})
  if (thresholds(monitoring).length === 0)
    lacks.push({
      what: words('lack.threshold'),
      example: 'threshold.systolic-pressure > 180 mmHg',
      place,
      note: 'blank',
    })
  if (atTimes.length === 0) lacks.push({what: words('lack.records'), example: 'records', place, note: 'blank'})
  const rest = monitoring.filter(
    one => isMust(one) && ![before, during, stopping, leaving].some(elements => meets(one, elements)),
  )
  const noLimits: FormBlock[] =
    thresholds(monitoring).length > 0
      ? []
      : [
          {
            type: 'line',
            pieces: [
              said('session.ownLimits'),
              {type: 'break'},
              field('limits.set-by-site', 'multiline', words('session.ownLimits'), {lines: 2}),
            ],
          },
        ]
  const beside = measureFields('once', [...atTimes.slice(mostColumns), ...apart], source)
  const children: FormBlock[] = [
    patientBlock([
      labelled('session.date', 'session.date', 'date', {required: true}),
      labelled('session.number', 'session.number', 'number'),
      labelled('session.diagnosis', 'patient.diagnosis', 'text'),
      labelled('session.allergies', 'patient.allergies', 'text'),
    ]),
    ...section('before', 'session.before', [
      ...boxes(
        monitoring.filter(one => isMust(one) && meets(one, before)),
        'met',
        source,
      ),
      ...measureFields('baseline', atBaseline, source),
    ]),
    ...dose(source, rest.filter(statesDose)),
    ...section('during', 'session.during', [
      ...limits(monitoring),
      ...noLimits,
      {type: 'line', pieces: [lead]},
      timeTable(rows, atTimes.slice(0, mostColumns), source),
      ...(beside.length > 0 ? [{type: 'line' as const, pieces: [said('session.once')]}, ...beside] : []),
      {
        type: 'line',
        pieces: [
          said('session.events'),
          {type: 'break'},
          field('session.adverse-events', 'multiline', words('session.events'), {lines: 4}),
        ],
      },
    ]),
    ...section('leaving', 'session.leaving', [
      ...boxes(
        monitoring.filter(one => meets(one, leaving)),
        'met',
        source,
      ),
      fieldTable([
        labelled('session.leftAt', 'leaving.time', 'time'),
        labelled('session.decidedBy', 'leaving.decided-by', 'text'),
        labelled('session.escort', 'leaving.escort-name', 'text'),
        labelled('session.escortRelation', 'leaving.escort-relation', 'text'),
        labelled('session.escortPhone', 'leaving.escort-phone', 'text'),
        labelled('session.informed', 'leaving.written-advice', 'choice', {options: choices('yes', 'no')}),
      ]),
    ]),
    ...section(
      'after',
      'session.after',
      boxes(
        rest.filter(one => !statesDose(one)),
        'done',
        source,
      ),
    ),
    ...section('signatures', 'signature.title', signatures('signatures', ['nurse', 'treating', 'escort'])),
  ]
  return {id, title, lacks, form: {id, kind: 'session-record', title, children}}
}
