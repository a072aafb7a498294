/** Reporting checklists (RIGHT, AGREE, STAR): what they ask for, where a guideline answers it, and the filled sheet. */
export type {
  Both,
  Checklist,
  ChecklistDomain,
  ChecklistItem,
  ChecklistSource,
  Look,
  UnreadItems,
  Verified,
} from './checklist.js'
export {type ChecklistId, checklistIds, reportingChecklist, reportingChecklists} from './checklists/index.js'
export {type EvaluatedItem, type EvaluationOptions, evaluateChecklist} from './evaluate.js'
export type {Evidence, NamedBlock, PrintedField} from './evidence.js'
export type {ItemStatus, NoteKey} from './facts.js'
export {
  anchorsOf,
  type FilledChecklist,
  type FilledDomain,
  type FilledItem,
  type FilledPlace,
  type FillOptions,
  fillChecklist,
} from './fill.js'
export type {SheetOptions} from './sheet.js'
export {checklistDocument} from './to-document.js'
export {checklistToHtml} from './to-html.js'
export {checklistToMarkdown} from './to-markdown.js'
