/** Reporting checklists (RIGHT, AGREE, STAR): what they ask for, where a guideline answers it, and the filled sheet. */
export type {
  Both as InBothLanguages,
  Checklist,
  ChecklistDomain,
  ChecklistItem,
  ChecklistSource,
  Look as ChecklistLook,
  UnreadItems,
  Verified as ChecklistVerification,
} from './checklist.js'
export {type ChecklistId, checklistIds, reportingChecklist, reportingChecklists} from './checklists/index.js'
export {type EvaluatedItem, type EvaluationOptions, evaluateChecklist} from './evaluate.js'
export type {Evidence as ChecklistEvidence, NamedBlock, PrintedField} from './evidence.js'
export type {ItemStatus, NoteKey as ChecklistNote} from './facts/index.js'
export {
  anchorsOf,
  type FilledChecklist,
  type FilledDomain,
  type FilledItem,
  fillChecklist,
} from './fill.js'
export type {FilledPlace, FillOptions} from './places.js'
export type {SheetOptions} from './sheet.js'
export {checklistDocument} from './to-document.js'
export {checklistToHtml} from './to-html.js'
export {checklistToMarkdown} from './to-markdown.js'
export {wordLook} from './word-look.js'
