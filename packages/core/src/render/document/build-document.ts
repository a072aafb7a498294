/** Guideline + edition → document tree: everything that the edition prints, resolved once, for HTML and PDF alike. */
import type {Diagnostic} from '../../diagnostics/finding.js'
import type {GradingScheme} from '../../grading/scheme.js'
import type {Block, Box, Guideline} from '../../model/guideline.js'
import {blocks} from './blocks.js'
import {contents} from './contents.js'
import {type DocumentContext, inside, rootScope} from './context.js'
import {createContext} from './create-context.js'
import {boxBlock} from './directives/box.js'
import {about, keywordLine} from './end/about.js'
import {noteList} from './end/notes.js'
import {referenceList} from './end/references.js'
import {requirementOverview} from './end/requirements.js'
import {abbreviations, glossary} from './end/terms.js'
import type {ReferenceFormatters} from './formatters.js'
import {documentInfo} from './front/document-info.js'
import {notices} from './front/notices.js'
import {titleBlock} from './front/title-block.js'
import {placeDiagnostics} from './marks.js'
import type {DocumentNode, DocumentRoot, Edition, Labelled} from './nodes.js'
import {allBlocks, type Holder} from './walk.js'

export interface DocumentOptions {
  readonly edition: Edition
  /** Errors and warnings of a draft, each printed before the block it stands in and counted on the first page. */
  readonly diagnostics?: readonly Diagnostic[]
  /** Grading schemes besides ours. */
  readonly schemes?: readonly GradingScheme[]
  /** What prints an edition's citations and references, in place of the style that its front matter names. */
  readonly formatters?: ReferenceFormatters
}

const isAbstract = (block: Block): block is Box => block.type === 'box' && block.name === 'abstract'

/** The abstract with the key words below it, wherever it stands among the top-level blocks. */
function abstracts(context: DocumentContext, boxes: readonly Box[]): DocumentNode[] {
  return boxes.flatMap((box, index) => {
    const scope = rootScope(context, 'text')
    const printed = boxBlock(box, scope)
    const keywords = index === 0 ? keywordLine(inside(scope, `${printed.id}-keywords`), true) : []
    return [...context.marksOf(box), {...printed, children: [...printed.children, ...keywords]}]
  })
}

/** Section labels without citations, for the contents list. */
function sectionLabels(context: DocumentContext): ReadonlyMap<string, Labelled> {
  const labels = new Map<string, Labelled>()
  for (const block of allBlocks(context.guideline)) {
    if (block.type !== 'section') continue
    const target = context.targets.of(block)
    labels.set(target.id, target.label(context))
  }
  return labels
}

export interface AnchoredDocument {
  readonly root: DocumentRoot
  /** The id under which a block of the guideline is printed, and what it is called there. */
  readonly ofBlock: (block: Holder) => {readonly id: string; readonly label: Labelled}
  /** The id of a field of the front matter, by the key of its label; `undefined` where it has none of its own. */
  readonly ofField: (label: string) => string | undefined
}

/** Never throws on a guideline that the reader made, however broken its source. */
export const buildDocument = (guideline: Guideline, options: DocumentOptions): DocumentRoot =>
  buildAnchoredDocument(guideline, options).root

/** The document tree together with where in it everything stands. */
export function buildAnchoredDocument(guideline: Guideline, options: DocumentOptions): AnchoredDocument {
  const {edition, diagnostics = []} = options
  const placed = placeDiagnostics(guideline, diagnostics)
  const context = createContext(guideline, options, placed.of)

  const scope = rootScope(context, 'text')
  const front = [titleBlock(context), ...notices(context, diagnostics, placed.elsewhere)]
  const boxes = guideline.body.filter(isAbstract)
  const abstract = abstracts(context, boxes)
  const body = [
    ...blocks(
      guideline.body.filter(block => !isAbstract(block)),
      scope,
    ),
    ...requirementOverview(scope),
    ...about(scope, boxes.length > 0),
    ...abbreviations(scope),
    ...glossary(scope),
    ...noteList(scope),
  ]
  const text = [...body, ...referenceList(scope)]
  const list = contents(context, text, sectionLabels(context))
  return {
    root: {
      type: 'document',
      edition,
      lang: context.lang,
      info: documentInfo(context),
      children: [...front, ...abstract, ...(list.entries.length > 0 ? [list] : []), ...text],
    },
    ofBlock: block => {
      const target = context.targets.of(block)
      return {id: target.id, label: target.label(context)}
    },
    ofField: label => context.fieldIds.get(label),
  }
}
