/** Pairs: a row with both sides in the parallel edition, one side's blocks in the others. */
import type {Only, Pair, Shared} from '../../model/guideline.js'
import {type Language, languages, otherLanguage} from '../../model/language.js'
import {type Scope, within} from './context.js'
import {flow, flows} from './flow.js'
import type {DocumentNode, PairRow, Side} from './nodes.js'
import {word} from './words.js'

/** The ids of the next row of a container: the container's own for the first row of a directive, else `dosing-p3`. */
function rowIds(scope: Scope): {readonly row?: string; readonly zh: string; readonly en: string} {
  const {rows, context} = scope
  const {first} = rows
  if (first?.zh && first.en) {
    rows.first = undefined
    return {zh: first.zh, en: first.en}
  }
  const row = context.ids.claim(`${rows.base}-p${rows.next}`)
  rows.next += 1
  return {row, zh: context.ids.claim(`${row}-zh`), en: context.ids.claim(`${row}-en`)}
}

/** Chinese left, English right. Both sides always stand. */
export function pairRow(scope: Scope, childrenIn: (lang: Language) => DocumentNode[]): PairRow {
  const ids = rowIds(scope)
  const sides = languages.map((lang): Side => ({type: 'side', lang, id: ids[lang], children: childrenIn(lang)}))
  return {type: 'pairRow', ...(ids.row ? {id: ids.row} : {}), children: sides}
}

/** Text that exists in the other language only. */
export function untranslated(scope: Scope, children: DocumentNode[]): DocumentNode[] {
  if (children.length === 0) return []
  const note = word(scope.lang, 'edition.untranslated')
  return [{type: 'untranslated', lang: otherLanguage(scope.lang), note, children}]
}

export function pair(block: Pair, scope: Scope): DocumentNode[] {
  if (scope.both) return [pairRow(scope, lang => flows(block.sides[lang] ?? [], within(scope, lang)))]
  const own = flows(block.sides[scope.lang] ?? [], scope)
  if (own.length > 0) return own
  const other = otherLanguage(scope.lang)
  return untranslated(scope, flows(block.sides[other] ?? [], within(scope, other)))
}

export const shared = (block: Shared, scope: Scope): DocumentNode[] => flow(block.block, scope)

/** For one edition alone; the parallel one prints it on its side. */
export function only(block: Only, scope: Scope): DocumentNode[] {
  if (scope.both) {
    return [pairRow(scope, lang => (lang === block.language ? flows(block.children, within(scope, lang)) : []))]
  }
  return block.language === scope.lang ? flows(block.children, scope) : []
}
