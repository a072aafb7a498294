/** The record of training and competence, one for each role that a requirement of training names. */
import type {Requirement} from '../model/guideline.js'
import type {Built} from './built.js'
import {choices, field, labelled, lead, said} from './fields.js'
import type {Cell, FormBlock, Piece} from './form.js'
import type {FormSource} from './form-source.js'
import {type Lack, placeOf} from './lacking.js'
import {missingElements} from './missing-elements.js'
import {fieldName} from './names.js'
import {asked, fieldTable, figures} from './requirement-rows.js'
import {requirementWords} from './requirement-words.js'
import {signatures} from './signatures.js'
import {words} from './words.js'

/** What the site decides where the guideline states no figure: hours, cases, when it is done again. */
const figureOf = (requirement: Requirement, {keyOf, vocabulary}: FormSource): Piece[] =>
  requirement.facts.length > 0
    ? figures(requirement)
    : [
        {type: 'break'},
        lead('competence.bySite'),
        field(
          fieldName('items', keyOf(requirement), 'set-by-site'),
          'text',
          words('tooltip.of', {of: requirementWords(requirement, vocabulary), label: words('competence.bySiteTip')}),
          {width: 8},
        ),
      ]

function row(requirement: Requirement, source: FormSource): Cell[] {
  const {keyOf, vocabulary} = source
  const of = requirementWords(requirement, vocabulary)
  const own = (purpose: string, kind: 'date' | 'choice' | 'text'): Cell => [
    field(
      fieldName('items', keyOf(requirement), purpose),
      kind,
      words('tooltip.of', {of, label: words(`competence.${purpose}`)}),
      {
        width: 'full',
        ...(kind === 'choice' ? {options: choices('written', 'observed', 'simulated', 'certificate')} : {}),
      },
    ),
  ]
  return [
    [
      ...asked(requirement),
      ...figureOf(requirement, source),
      {type: 'break'},
      lead('source'),
      {type: 'source', of: requirement},
    ],
    own('done', 'date'),
    own('assessed', 'choice'),
    own('assessor', 'text'),
    own('valid-until', 'date'),
  ]
}

/** What a role is called in the names of files, whatever was written for its id. */
const slug = (role: string): string =>
  role
    .replace(/[^A-Za-z0-9\p{Script=Han}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60) || 'role'

function record(id: string, role: string, requirements: readonly Requirement[], source: FormSource): Built {
  const title = words('form.competence', {role: source.vocabulary.role(role)})
  const place = placeOf(source.guideline, 'training')
  const lacks: Lack[] = []
  const noFigure = requirements
    .filter(({facts}) => facts.length === 0)
    .map(one => requirementWords(one, source.vocabulary))
  if (requirements.length > 0 && noFigure.length === requirements.length)
    lacks.push({what: words('lack.trainingFigures'), place, note: 'blank'})
  const children: FormBlock[] = [
    fieldTable([
      labelled('person.name', 'person.name', 'text', {required: true}),
      labelled('person.number', 'person.staff-number', 'text'),
      labelled('person.department', 'person.department', 'text'),
      labelled('person.title', 'person.professional-title', 'text'),
    ]),
    {type: 'line', pieces: [said('competence.lead')]},
    {
      type: 'table',
      columns: [
        [said('competence.item')],
        ...(['done', 'assessed', 'assessor', 'valid-until'] as const).map((one): Cell => [said(`competence.${one}`)]),
      ],
      shares: [44, 14, 14, 14, 14],
      rows: requirements.map(one => row(one, source)),
    },
    {type: 'line', small: true, pieces: [said('competence.ways')]},
    {
      type: 'section',
      id: 'competence-result',
      title: [said('competence.result')],
      children: [
        fieldTable([
          labelled('competence.conclusion', 'result.conclusion', 'choice', {options: choices('competent', 'not-yet')}),
          labelled('competence.review', 'result.next-review', 'date'),
        ]),
        {type: 'line', small: true, pieces: [said('competence.conclusions')]},
        ...signatures('signatures', ['trainee', 'assessor', 'head']),
      ],
    },
  ]
  return {id, title, lacks, form: {id, kind: 'competence', title, children}}
}

/** In the order of the roles' first requirements. A requirement that names no role holds for each. */
export function competenceRecords(source: FormSource): readonly Built[] {
  const training = source.of('training')
  const roles = [...new Set(training.flatMap(({responsible}) => responsible))].filter(source.vocabulary.needsTraining)
  if (roles.length === 0) {
    const what = words(training.length === 0 ? 'lack.training' : 'lack.trainingRoles')
    const lack = {what, place: placeOf(source.guideline, 'training'), note: 'no-form'}
    return [{id: 'competence', title: words('form.competenceAll'), form: undefined, lacks: [lack]}]
  }
  const ofRole = (role: string): readonly Requirement[] =>
    training.filter(({responsible}) => responsible.length === 0 || responsible.includes(role))
  const slugs = roles.map(slug)
  const idOf = (role: string, index: number): string => {
    const earlier = slugs.slice(0, index).filter(one => one === slug(role)).length
    return `competence-${slug(role)}${earlier > 0 ? `-${earlier + 1}` : ''}`
  }
  const missing = missingElements(source, 'training')
  const whole: Built = {id: 'competence', title: words('form.competenceAll'), form: undefined, lacks: missing}
  return [
    ...(missing.length > 0 ? [whole] : []),
    ...roles.map((role, index) => record(idOf(role, index), role, ofRole(role), source)),
  ]
}
