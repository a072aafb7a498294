/** The checklist of a consent conversation, for the clinician: what was explained, what the patient said back, and whether they could decide. */
import type {Requirement} from '../model/guideline.js'
import {isResearch, procedural} from '../requirements/consent-groups.js'
import type {Built} from './built.js'
import {choices, field, labelled, said} from './fields.js'
import type {Cell, FormBlock} from './form.js'
import {bindingRank, type FormSource} from './form-source.js'
import {placeOf} from './lacking.js'
import {missingElements} from './missing-elements.js'
import {fieldName} from './names.js'
import {patientBlock} from './patient.js'
import {asked, fieldTable} from './requirement-rows.js'
import {requirementWords} from './requirement-words.js'
import {signatures} from './signatures.js'
import {words} from './words.js'

const purposes = ['explained', 'understood', 'questions'] as const

const isProcedural = (requirement: Requirement): boolean =>
  requirement.elements.length > 0 && requirement.elements.every(id => procedural.has(id))

function row(requirement: Requirement, {keyOf, vocabulary}: FormSource): Cell[] {
  const of = requirementWords(requirement, vocabulary)
  return [
    asked(requirement),
    ...purposes.map(
      (purpose): Cell => [
        field(
          fieldName('items', keyOf(requirement), purpose),
          'checkbox',
          words('tooltip.of', {of, label: words(`conversation.${purpose}`)}),
        ),
      ],
    ),
    [{type: 'source', of: requirement}],
  ]
}

function steps(requirement: Requirement, {keyOf, vocabulary}: FormSource): Cell[] {
  const of = requirementWords(requirement, vocabulary)
  const tip = words('tooltip.of', {of, label: words('conversation.done')})
  return [
    [field(fieldName('items', keyOf(requirement), 'done'), 'checkbox', tip)],
    asked(requirement),
    [{type: 'source', of: requirement}],
  ]
}

export function consentConversation(source: FormSource): Built {
  const {guideline, of, vocabulary} = source
  const title = words('form.consent-conversation')
  const id = 'consent-conversation'
  const lacks = missingElements(
    source,
    'consent',
    element => vocabulary.contexts.has('research') || !isResearch(element),
  )
  const all = [...of('consent')].sort((a, b) => bindingRank(a) - bindingRank(b))
  const told = all.filter(one => !isProcedural(one))
  const ways = all.filter(isProcedural)
  if (all.length === 0) {
    lacks.push({what: words('lack.consent'), place: placeOf(guideline, 'consent'), note: 'no-form'})
    return {id, title, form: undefined, lacks}
  }
  const children: FormBlock[] = [
    patientBlock(),
    fieldTable([
      labelled('conversation.date', 'conversation.date', 'date', {required: true}),
      labelled('conversation.begin', 'conversation.begin', 'time'),
      labelled('conversation.end', 'conversation.end', 'time'),
      labelled('conversation.place', 'conversation.place', 'text'),
      labelled('conversation.language', 'conversation.language', 'text'),
      labelled('conversation.interpreter', 'conversation.interpreter', 'text'),
      labelled('conversation.capacity', 'conversation.capacity', 'choice', {
        options: choices('capable', 'limited', 'incapable'),
        required: true,
      }),
      labelled('conversation.capacityBasis', 'conversation.capacity-basis', 'text'),
      labelled('conversation.present', 'conversation.present', 'text'),
      labelled('conversation.relation', 'conversation.relation', 'text'),
    ]),
    {type: 'line', small: true, pieces: [said('conversation.capacityOptions')]},
    ...(told.length > 0
      ? ([
          {type: 'line', pieces: [said('conversation.lead')]},
          {
            type: 'table',
            columns: [
              [said('consent.item')],
              ...purposes.map((one): Cell => [said(`conversation.${one}`)]),
              [said('where')],
            ],
            shares: [50, 10, 11, 10, 19],
            rows: told.map(one => row(one, source)),
          },
        ] satisfies FormBlock[])
      : []),
    ...(ways.length > 0
      ? ([
          {
            type: 'section',
            id: 'conversation-steps',
            title: [said('conversation.steps')],
            children: [
              {
                type: 'table',
                columns: [[said('conversation.done')], [said('consent.item')], [said('where')]],
                shares: [10, 69, 21],
                rows: ways.map(one => steps(one, source)),
              },
            ],
          },
        ] satisfies FormBlock[])
      : []),
    {
      type: 'line',
      pieces: [
        said('conversation.notes'),
        {type: 'break'},
        field('conversation.notes', 'multiline', words('conversation.notes'), {lines: 4}),
      ],
    },
    ...signatures('signatures', ['physician', 'interpreter']),
  ]
  return {id, title, lacks, form: {id, kind: 'consent-conversation', title, children}}
}
