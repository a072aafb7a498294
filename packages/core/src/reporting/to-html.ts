/** A filled checklist as one self-contained HTML file. */
import {documentToHtml} from '../render/html/render-html.js'
import type {FilledChecklist} from './fill.js'
import type {SheetOptions} from './sheet.js'
import {checklistDocument} from './to-document.js'

/** A whole page; no script, no request to anywhere. */
export const checklistToHtml = (filled: FilledChecklist, options: SheetOptions): string =>
  documentToHtml(checklistDocument(filled, options))
