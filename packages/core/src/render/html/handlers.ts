/**
 * One writer for each kind of node that a page can hold, handed to remark-rehype as its handlers. The record is total: a new kind does
 * not compile until it can be written, and a kind that is not in it stops the build instead of vanishing.
 */
import type {ElementContent} from 'hast'
import type {RootContent} from 'mdast'
import type {Options} from 'remark-rehype'
import type {DocumentNode} from '../document/nodes.js'
import type {Page, Writer} from './page.js'
import * as blocks from './writers/blocks.js'
import * as containers from './writers/containers.js'
import * as end from './writers/end-matter.js'
import {formField} from './writers/form-field.js'
import * as front from './writers/front-matter.js'
import * as inline from './writers/inline.js'
import * as lists from './writers/lists.js'
import * as recommendation from './writers/recommendation.js'
import * as tables from './writers/tables.js'

/** Kinds of the source that the document builder has replaced, and parts that their parents write. */
type NeverWritten =
  | 'bilingual'
  | 'citation'
  | 'definition'
  | 'delete'
  | 'directive'
  | 'facts'
  | 'footnoteDefinition'
  | 'footnoteReference'
  | 'heading'
  | 'html'
  | 'image'
  | 'imageReference'
  | 'languageBlock'
  | 'linkReference'
  | 'yaml'
  | 'badge'
  | 'listItem'
  | 'referenceEntry'
  | 'tableCell'
  | 'tableRow'
  | 'titleLine'

type Written = Exclude<RootContent | DocumentNode, {type: NeverWritten}>
type Writers = {readonly [T in Written['type']]: Writer<Extract<Written, {type: T}>>}

export const writers: Writers = {
  text: inline.text,
  emphasis: inline.emphasis,
  strong: inline.strong,
  superscript: inline.superscript,
  subscript: inline.subscript,
  inlineCode: inline.inlineCode,
  inlineMath: blocks.inlineMath,
  break: inline.lineBreak,
  link: inline.link,
  quantity: inline.quantity,
  languageSpan: inline.languageSpan,
  printedCitation: inline.printedCitation,
  noteMark: inline.noteMark,
  gradeCircles: inline.gradeCircles,
  inlineImage: inline.inlineImage,
  formField,
  paragraph: blocks.paragraph,
  blockquote: blocks.blockquote,
  code: blocks.code,
  math: blocks.math,
  thematicBreak: blocks.thematicBreak,
  list: lists.list,
  table: tables.table,
  titleBlock: front.titleBlock,
  contents: front.contents,
  notice: containers.notice,
  diagnosticMark: containers.diagnosticMark,
  documentSection: containers.documentSection,
  pairRow: containers.pairRow,
  side: containers.side,
  pairList: lists.pairList,
  untranslated: containers.untranslated,
  boxBlock: containers.boxBlock,
  questionBlock: containers.questionBlock,
  recommendationBox: recommendation.recommendationBox,
  requirementBlock: recommendation.requirementBlock,
  partBlock: recommendation.partBlock,
  figureBlock: containers.figureBlock,
  tableBlock: tables.tableBlock,
  factTable: containers.factTable,
  referenceList: end.referenceList,
  noteList: end.noteList,
}

type Handlers = NonNullable<Options['handlers']>
type Handler = NonNullable<Handlers[keyof Handlers]>

export function pageHandlers(settings: Omit<Page, 'write' | 'level'>): Handlers {
  // One page for the whole run: the level of headings goes up and down with the nesting.
  let page: Page | undefined
  const handlers: Partial<Record<string, Handler>> = {}
  for (const [type, writer] of Object.entries(writers)) {
    handlers[type] = (state, node): ElementContent | ElementContent[] => {
      page ??= {
        ...settings,
        level: 1,
        write: nodes => state.all({type: 'root', children: [...nodes]}),
      }
      return writer(node, page)
    }
  }
  return handlers
}
