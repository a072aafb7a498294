/** Guidelines as text, and what a checklist makes of them. */
import {readGuideline} from '../../src/index.js'
import type {Guideline} from '../../src/model/guideline.js'
import type {Language} from '../../src/model/language.js'
import {type ChecklistId, type EvaluatedItem, evaluateChecklist, reportingChecklist} from '../../src/reporting/index.js'

export const guidelineOf = (frontMatter: string, body = ''): Guideline => {
  const source = `---\nid: small\ntitle:\n  zh: 高血压治疗指南\n  en: Guideline for the treatment of hypertension\nlanguages: [zh-CN, en]\ngrading: GRADE\n${frontMatter}---\n\n${body}`
  const {guideline} = readGuideline({files: new Map([['guideline.md', new TextEncoder().encode(source)]])})
  if (!guideline) throw new Error('unreadable')
  return guideline
}

export function evaluated(
  checklist: ChecklistId,
  guideline: Guideline,
  languages?: readonly Language[],
): (id: string) => EvaluatedItem {
  const items = evaluateChecklist(reportingChecklist(checklist)!, guideline, languages ? {languages} : {})
  return id => {
    const found = items.find(({item}) => item.id === id)
    if (!found) throw new Error(id)
    return found
  }
}

function placeOf(one: EvaluatedItem['evidence'][number]): string {
  if (one.kind === 'field') return `field ${one.field}${one.only ? ` (${one.only})` : ''}`
  if (one.kind === 'block') return `${one.block.type} ${one.block.id ?? ''}`.trim()
  return `${one.blocks[0]?.type ?? ''}s ${one.blocks.map(({number}) => number).join(' ')}`
}

/** `found: field funding`, `undecidable (mentioned): section limits`. */
export function summary({status, note, evidence, names}: EvaluatedItem): string {
  const places = evidence.map(placeOf)
  const why = note ? ` (${note}${names ? `: ${names.map(name => name.en ?? name.zh).join(', ')}` : ''})` : ''
  return `${status}${why}${places.length > 0 ? `: ${places.join(', ')}` : ''}`
}
