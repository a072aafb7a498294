/** What must be in place before the first patient is treated: facility, ethics and oversight, custody of drugs. */
import type {Requirement} from '../model/guideline.js'
import {type RequirementArea, requirementAreas} from '../model/requirement.js'
import type {Built} from './built.js'
import {choices, field, labelled, lead, said} from './fields.js'
import type {Cell, FormBlock} from './form.js'
import {bindingRank, type FormSource} from './form-source.js'
import type {Lack} from './lacking.js'
import {placeOf} from './lacking.js'
import {missingElements} from './missing-elements.js'
import {fieldName} from './names.js'
import {asked, fieldTable, figures} from './requirement-rows.js'
import {requirementWords} from './requirement-words.js'
import {signatures} from './signatures.js'
import {words} from './words.js'

const drugs: ReadonlySet<string> = new Set([
  'drug-custody',
  'controlled-drug-security',
  'controlled-drug-prescription',
  'misuse-and-diversion',
])

const parts = ['facility', 'ethics', 'drugs'] as const
type Part = (typeof parts)[number]

const partOf = (requirement: Requirement): Part =>
  requirement.elements.some(id => drugs.has(id)) ? 'drugs' : requirement.area === 'ethics' ? 'ethics' : 'facility'

function row(requirement: Requirement, {keyOf, vocabulary}: FormSource): Cell[] {
  const of = requirementWords(requirement, vocabulary)
  const own = (purpose: string, kind: 'date' | 'choice' | 'text'): Cell => [
    field(
      fieldName('items', keyOf(requirement), purpose),
      kind,
      words('tooltip.of', {of, label: words(`readiness.${purpose}`)}),
      {width: 'full', ...(kind === 'choice' ? {options: choices('yes', 'no', 'not-applicable')} : {})},
    ),
  ]
  return [
    [
      ...asked(requirement),
      ...figures(requirement),
      {type: 'break'},
      lead('source'),
      {type: 'source', of: requirement},
    ],
    own('in-place', 'choice'),
    own('evidence', 'text'),
    own('responsible', 'text'),
    own('date', 'date'),
  ]
}

function section(part: Part, requirements: readonly Requirement[], source: FormSource): FormBlock[] {
  if (requirements.length === 0) return []
  return [
    {
      type: 'section',
      id: `readiness-${part}`,
      title: [said(`readiness.part.${part}`)],
      children: [
        {
          type: 'table',
          columns: [
            [said('item')],
            ...(['in-place', 'evidence', 'responsible', 'date'] as const).map(
              (one): Cell => [said(`readiness.${one}`)],
            ),
          ],
          shares: [44, 12, 18, 12, 14],
          rows: requirements.map(one => row(one, source)),
        },
      ],
    },
  ]
}

export function siteReadiness(source: FormSource): Built {
  const id = 'site-readiness'
  const title = words('form.site-readiness')
  const areas: readonly RequirementArea[] = requirementAreas.filter(area => area === 'facility' || area === 'ethics')
  const lacks: Lack[] = areas.flatMap(area => missingElements(source, area))
  const all = (['facility', 'ethics'] as const)
    .flatMap(area => [...source.of(area)])
    .sort((a, b) => bindingRank(a) - bindingRank(b))
  if (all.length === 0) {
    lacks.push({what: words('lack.facility'), place: placeOf(source.guideline, 'facility'), note: 'no-form'})
    return {id, title, form: undefined, lacks}
  }
  const children: FormBlock[] = [
    fieldTable([
      labelled('patient.institution', 'site.institution', 'text', {required: true}),
      labelled('patient.department', 'site.department', 'text'),
      labelled('readiness.checkedOn', 'site.checked-on', 'date'),
      labelled('readiness.head', 'site.head', 'text'),
    ]),
    {type: 'line', pieces: [said('readiness.lead')]},
    ...parts.flatMap(part =>
      section(
        part,
        all.filter(one => partOf(one) === part),
        source,
      ),
    ),
    {
      type: 'section',
      id: 'readiness-conclusion',
      title: [said('readiness.conclusion')],
      children: [
        fieldTable([
          labelled('readiness.ready', 'result.ready', 'choice', {options: choices('ready', 'not-ready')}),
          labelled('readiness.recheck', 'result.recheck', 'date'),
        ]),
        {
          type: 'line',
          pieces: [
            said('readiness.open'),
            {type: 'break'},
            field('result.open', 'multiline', words('readiness.open'), {lines: 3}),
          ],
        },
        ...signatures('signatures', ['head', 'quality']),
      ],
    },
  ]
  return {id, title, lacks, form: {id, kind: 'site-readiness', title, children}}
}
