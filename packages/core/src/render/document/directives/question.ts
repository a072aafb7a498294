/** Clinical questions; PICO elements given as attributes print as a table of their own. */
import type {Question} from '../../../model/guideline.js'
import {blocks} from '../blocks.js'
import {inside, type Scope} from '../context.js'
import {enrichText} from '../inline/enrich.js'
import type {DocumentNode, FactTable, QuestionBlock} from '../nodes.js'
import {sideIds} from '../side-ids.js'
import {labelFromSource, labelFromWords} from '../words.js'
import {startsWithRow, withIds} from './title-and-rows.js'

const elements = ['population', 'intervention', 'comparator', 'outcomes'] as const

/** An attribute stands once, in whatever language it was written in. */
function picoTable(question: Question, scope: Scope): FactTable[] {
  const rows = elements.flatMap(element => {
    const value = question.attributes[element]
    if (!value) return []
    const details: DocumentNode[] = [{type: 'paragraph', children: enrichText(value, scope.lang)}]
    return [{term: labelFromWords(scope.context, `question.${element}`), details}]
  })
  return rows.length > 0 ? [{type: 'factTable', kind: 'metadata', rows}] : []
}

export function questionBlock(question: Question, scope: Scope): QuestionBlock {
  const {id} = scope.context.targets.of(question)
  const ids = sideIds(scope, question.id === undefined ? undefined : id)
  const rows = startsWithRow(question.children)
  const label = labelFromWords(scope.context, 'question.label', {number: question.number})
  return {
    type: 'questionBlock',
    id,
    label: rows ? label : withIds(label, ids),
    ...(question.label ? {title: labelFromSource(scope, question.label)} : {}),
    children: [...blocks(question.children, inside(scope, id, rows ? ids : undefined)), ...picoTable(question, scope)],
  }
}
