/**
 * The consent form: an information sheet in plain language, and the sheet that patient, guardian and physician sign; on sheets of their own the
 * controlled drug, personal data and research, each of which is agreed to by itself.
 */
import type {Requirement} from '../model/guideline.js'
import {controlledDrug, isResearch, offLabel, personalData, procedural} from '../requirements/consent-groups.js'
import type {Built} from './built.js'
import {choices, field, inPairs, labelled, lead, said, strong} from './fields.js'
import type {Cell, FormBlock, Piece} from './form.js'
import {type FormSource, isMust, meets} from './form-source.js'
import {type Lack, placeOf} from './lacking.js'
import {missingElements} from './missing-elements.js'
import {fieldName} from './names.js'
import {pairShares, patientBlock, patientLine} from './patient.js'
import {requirementWords} from './requirement-words.js'
import {signatures} from './signatures.js'
import {words} from './words.js'

const cost: ReadonlySet<string> = new Set(['cost'])

interface Groups {
  /** Explained on the information sheet and ticked off on the consent sheet. */
  readonly treatment: readonly Requirement[]
  readonly controlled: readonly Requirement[]
  readonly data: readonly Requirement[]
  readonly research: readonly Requirement[]
}

const forPatients = (requirement: Requirement): boolean =>
  requirement.parts.some(({name, children}) => name === 'patient' && children.length > 0)

/** A rule about how consent is taken is told to patients only where it is worded for them. */
const isTold = (requirement: Requirement): boolean =>
  forPatients(requirement) || requirement.elements.length === 0 || requirement.elements.some(id => !procedural.has(id))

function groupsOf({of, vocabulary}: FormSource): Groups {
  const all = of('consent').filter(isTold)
  const inGroup = (context: string, isIn: (requirement: Requirement) => boolean): readonly Requirement[] =>
    vocabulary.contexts.has(context) ? all.filter(isIn) : []
  const controlled = inGroup('controlled-drug', one => meets(one, controlledDrug))
  const data = inGroup('personal-data', one => !controlled.includes(one) && meets(one, personalData))
  const research = all.filter(one => one.elements.some(isResearch))
  const apart = new Set([...controlled, ...data, ...research])
  return {
    treatment: all.filter(one => !apart.has(one)),
    controlled,
    data,
    research: vocabulary.contexts.has('research') ? research : [],
  }
}

/** What is told, each under its heading; where it stands in the guideline in small below. */
const told = (id: string, requirements: readonly Requirement[]): FormBlock[] =>
  requirements.map(one => ({
    type: 'section',
    id: `${id}-${one.number}`,
    title: [{type: 'title', of: one}],
    children: [
      {type: 'prose', of: one, audience: 'patient'},
      {type: 'line', small: true, pieces: [said('source'), {type: 'source', of: one}]},
    ],
  }))

/** A line for each thing that must have been explained. */
function explained({keyOf, vocabulary}: FormSource, requirements: readonly Requirement[]): FormBlock[] {
  const must = requirements.filter(isMust)
  if (must.length === 0) return []
  const rows = must.map((one): Cell[] => [
    [
      field(
        fieldName('items', keyOf(one), 'understood'),
        'checkbox',
        words('consent.understoodTip', {of: requirementWords(one, vocabulary)}),
      ),
    ],
    [{type: 'title', of: one}],
    [{type: 'source', of: one}],
  ])
  return [
    {
      type: 'table',
      columns: [[said('consent.understood')], [said('consent.item')], [said('where')]],
      shares: [15, 48, 37],
      rows,
    },
  ]
}

const part = (id: string, key: string, children: readonly FormBlock[]): FormBlock => ({
  type: 'section',
  id,
  title: [said(key)],
  children,
})

const agreement = (name: string, key: string): FormBlock => ({
  type: 'line',
  pieces: [
    strong(key),
    {type: 'break'},
    lead('consent.mine'),
    field(name, 'choice', words(key), {options: choices('agree', 'do-not-agree'), width: 14, required: true}),
    lead('consent.agreeOrNot'),
  ],
})

function offLabelNotice({recommendations, of, vocabulary}: FormSource): FormBlock[] {
  const outside = recommendations.some(({attributes}) => attributes.licence === 'off-label')
  const mentioned = of('consent').some(one => meets(one, offLabel))
  if (!outside && !mentioned && !vocabulary.contexts.has('off-label')) return []
  return [{type: 'notice', lines: [[strong('consent.offLabel')], [said('consent.offLabelMeaning')]]}]
}

/** A sheet that is agreed to by itself, with its own signatures. */
function ownSheet(source: FormSource, id: string, requirements: readonly Requirement[]): FormBlock[] {
  if (requirements.length === 0) return []
  return [
    {
      type: 'section',
      id: `consent-${id}`,
      title: [said(`consent.${id}.title`)],
      newPage: true,
      children: [
        {type: 'line', pieces: [said(`consent.${id}.lead`)]},
        patientLine(),
        ...told(`consent-${id}`, requirements),
        ...(id === 'data' ? [handler()] : []),
        ...explained(source, requirements),
        agreement(fieldName('decision', id), `consent.${id}.decision`),
        ...signatures(fieldName('signatures', id), ['patient', 'representative', 'physician']),
      ],
    },
  ]
}

/** Named as law asks: who signs instead, in what relation, and why. */
const representative = (): FormBlock => ({
  type: 'table',
  columns: [],
  shares: pairShares,
  rows: inPairs([
    labelled('representative.name', 'representative.name', 'text'),
    labelled('representative.relation', 'representative.relation', 'text'),
    labelled('representative.id', 'representative.identity-number', 'text'),
    labelled('representative.phone', 'representative.phone', 'text'),
  ]),
})

/** What is consented to: a signature without it would hold for any treatment. */
const proposed = (): FormBlock => ({
  type: 'line',
  pieces: [
    said('consent.diagnosis'),
    {type: 'break'},
    field('patient.diagnosis', 'text', words('consent.diagnosis'), {width: 'full', required: true}),
    {type: 'break'},
    said('consent.treatment'),
    {type: 'break'},
    field('treatment.proposed', 'multiline', words('consent.treatment'), {lines: 2, required: true}),
  ],
})

/** What it costs is told as a figure, which only the site knows. */
const costs = (requirements: readonly Requirement[]): FormBlock[] =>
  requirements.some(one => meets(one, cost))
    ? [
        {
          type: 'line',
          pieces: [
            said('consent.cost'),
            {type: 'break'},
            field('cost.estimate', 'multiline', words('consent.cost'), {lines: 2}),
          ],
        },
      ]
    : []

/** What a patient must be told before personal data are processed and only the site knows: Personal Information Protection Law 17. */
const handler = (): FormBlock => ({
  type: 'table',
  columns: [],
  shares: pairShares,
  rows: inPairs([
    labelled('consent.data.handler', 'data.handler', 'text'),
    labelled('consent.data.contact', 'data.contact', 'text'),
    labelled('consent.data.kept', 'data.kept-until', 'text'),
    labelled('consent.data.rights', 'data.rights', 'text'),
  ]),
})

function decision(source: FormSource, groups: Groups): FormBlock[] {
  const interpreter = inPairs([
    labelled('interpreter.language', 'interpreter.language', 'text'),
    labelled('interpreter.name', 'interpreter.name', 'text'),
    labelled('witness.name', 'witness.name', 'text'),
    labelled('witness.reason', 'witness.reason', 'text'),
  ])
  const questions: Piece[] = [
    said('consent.questions'),
    {type: 'break'},
    field('discussion.questions', 'multiline', words('consent.questions'), {lines: 3}),
  ]
  return [
    {
      type: 'section',
      id: 'consent-form',
      title: [said('consent.form')],
      newPage: true,
      children: [
        patientBlock(),
        proposed(),
        {type: 'line', pieces: [said('consent.declaration')]},
        ...explained(source, groups.treatment),
        ...costs(groups.treatment),
        {type: 'line', pieces: questions},
        part('consent-representative', 'representative.title', [
          representative(),
          {
            type: 'line',
            pieces: [
              said('representative.reason'),
              {type: 'break'},
              field('representative.reason', 'multiline', words('representative.reason'), {lines: 2}),
            ],
          },
        ]),
        part('consent-interpreter', 'interpreter.title', [
          {type: 'table', columns: [], shares: pairShares, rows: interpreter},
        ]),
        // Right above the signatures, so that no page is signed on which no decision stands.
        part('consent-signatures', 'signature.title', [
          agreement('decision.treatment', 'consent.decision'),
          ...signatures('signatures.treatment', ['patient', 'representative', 'interpreter', 'witness', 'physician']),
          {type: 'line', pieces: [said('signature.physicianSays')]},
          {
            type: 'line',
            pieces: [
              field('copy.handed-over', 'checkbox', words('consent.copy')),
              lead('consent.copy'),
              {type: 'break'},
              lead('consent.copyOn'),
              field('copy.date', 'date', words('consent.copyDate')),
            ],
          },
        ]),
      ],
    },
  ]
}

export function consentForm(source: FormSource): Built {
  const {guideline, vocabulary} = source
  const title = words('form.consent')
  const place = placeOf(guideline, 'consent')
  const groups = groupsOf(source)
  const all = [...groups.treatment, ...groups.controlled, ...groups.data, ...groups.research]
  const lacks: Lack[] = missingElements(source, 'consent', id => !procedural.has(id))
  if (groups.treatment.length === 0) {
    lacks.push({what: words('lack.consent'), place, note: 'no-form'})
    return {id: 'consent', title, form: undefined, lacks}
  }
  for (const one of all) {
    if (!forPatients(one))
      lacks.push({
        what: words('lack.patientWords', {of: requirementWords(one, vocabulary)}),
        place: one.place,
        note: 'for-patients',
      })
  }
  const sheet: FormBlock = {
    type: 'section',
    id: 'consent-information',
    title: [said('consent.information')],
    children: [
      {type: 'line', pieces: [said('consent.informationLead')]},
      ...offLabelNotice(source),
      ...told('consent-information', groups.treatment),
      {
        type: 'table',
        columns: [],
        shares: pairShares,
        rows: inPairs([
          labelled('signature.treating', 'treating.name', 'text'),
          labelled('consent.phone', 'treating.phone', 'text', {of: words('signature.treating')}),
        ]),
      },
      {
        type: 'line',
        pieces: [said('consent.contact'), field('site.contact', 'text', words('consent.contactTip'), {width: 'full'})],
      },
    ],
  }
  return {
    id: 'consent',
    title,
    lacks,
    form: {
      id: 'consent',
      kind: 'consent',
      title,
      children: [
        sheet,
        ...decision(source, groups),
        ...ownSheet(source, 'controlled', groups.controlled),
        ...ownSheet(source, 'data', groups.data),
        ...ownSheet(source, 'research', groups.research),
      ],
    },
  }
}
