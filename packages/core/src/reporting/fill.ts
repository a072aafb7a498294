/** A checklist filled for one edition: each item with the places where it stands, as that edition prints them. */
import {surveyGuideline} from '../checks/survey.js'
import type {Guideline} from '../model/guideline.js'
import type {LocalizedText} from '../model/language.js'
import {dateOf} from '../render/document/front/document-info.js'
import type {Edition} from '../render/document/nodes.js'
import type {Checklist, ChecklistDomain, ChecklistItem} from './checklist.js'
import {type EvaluatedItem, evaluateChecklist} from './evaluate.js'
import type {ItemStatus, NoteKey} from './facts/index.js'
import {type FilledPlace, type FillOptions, languagesOf, Places} from './places.js'

export interface FilledItem extends ChecklistItem {
  readonly status: ItemStatus
  readonly places: readonly FilledPlace[]
  readonly note?: NoteKey
  /** What the note names. */
  readonly names?: readonly LocalizedText[]
}

export interface FilledDomain extends Omit<ChecklistDomain, 'items'> {
  readonly items: readonly FilledItem[]
}

export interface FilledChecklist {
  readonly checklist: Checklist
  readonly guideline: {
    readonly id: string
    readonly title: LocalizedText
    readonly shortTitle?: LocalizedText
    readonly version: string
    readonly status: Guideline['metadata']['status']
    readonly example: boolean
    /** ISO date that the guideline bears. */
    readonly date?: string
    /** Among the diagnostics handed over. */
    readonly errors: number
  }
  readonly edition: Edition
  /** Whether places bear pages. */
  readonly paged: boolean
  readonly domains: readonly FilledDomain[]
}

const filledItem = ({item, status, evidence, note, names}: EvaluatedItem, places: Places): FilledItem => ({
  ...item,
  status,
  places: evidence.map(one => places.of(one)),
  ...(note ? {note} : {}),
  ...(names ? {names} : {}),
})

/** Never throws on a guideline that the reader made, however broken its source. */
export function fillChecklist(guideline: Guideline, checklist: Checklist, options: FillOptions): FilledChecklist {
  const {metadata} = guideline
  const {edition, diagnostics = [], schemes = []} = options
  const evaluated = evaluateChecklist(checklist, guideline, {
    languages: languagesOf(edition),
    survey: surveyGuideline(guideline),
    schemes,
  })
  const places = new Places(guideline, options)
  const byId = new Map(evaluated.map(one => [one.item.id, one]))
  const date = dateOf(metadata.dates)
  return {
    checklist,
    guideline: {
      id: metadata.id,
      title: metadata.title,
      ...(metadata.shortTitle ? {shortTitle: metadata.shortTitle} : {}),
      version: metadata.version,
      status: metadata.status,
      example: metadata.example,
      ...(date === undefined ? {} : {date}),
      errors: diagnostics.filter(({severity}) => severity === 'error').length,
    },
    edition,
    paged: options.pages !== undefined,
    domains: checklist.domains.map(domain => ({
      ...domain,
      items: domain.items.flatMap(({id}) => {
        const one = byId.get(id)
        return one ? [filledItem(one, places)] : []
      }),
    })),
  }
}

/** Every id of the edition that a filled checklist points to, for asking on which pages they begin. */
export const anchorsOf = (filled: FilledChecklist): readonly string[] =>
  [
    ...new Set(
      filled.domains.flatMap(({items}) =>
        items.flatMap(({places}) => places.flatMap(({anchor, lastAnchor}) => [anchor, lastAnchor])),
      ),
    ),
  ].flatMap(id => id ?? [])
