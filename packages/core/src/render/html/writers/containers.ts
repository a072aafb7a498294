/** Sections, rows, boxes, questions, figures, notices, marks. */
import type {ElementContent} from 'hast'
import {translate} from '../../../locales/translator.js'
import type {
  BoxBlock,
  DiagnosticMark,
  DocumentSection,
  FactTable,
  FigureBlock,
  Notice,
  PairRow,
  QuestionBlock,
  Side,
  Untranslated,
} from '../../document/nodes.js'
import {element, textNode} from '../elements.js'
import {image} from '../images.js'
import {labelSpans, langAttribute, langIfOther, underHeading, type Writer} from '../page.js'
import {numberedCaption} from './tables.js'

/** The heading's level follows the nesting, so that levels are never skipped. */
export const documentSection: Writer<DocumentSection> = (node, page) =>
  underHeading(page, heading =>
    element('section', {id: node.id, ...(node.newPage ? {className: ['new-page']} : {})}, [
      element(heading, {}, labelSpans(node.heading, page)),
      ...page.write(node.children),
    ]),
  )

export const pairRow: Writer<PairRow> = (node, page) =>
  element('div', {className: ['pair'], ...(node.id === undefined ? {} : {id: node.id})}, page.write(node.children))

export const side: Writer<Side> = (node, page) =>
  element(
    'div',
    {className: ['side'], ...langAttribute(node.lang), ...(node.id === undefined ? {} : {id: node.id})},
    page.write(node.children),
  )

export const untranslated: Writer<Untranslated> = (node, page) =>
  element('div', {className: ['untranslated']}, [
    element('p', {className: ['untranslated-note']}, [node.note]),
    element('div', langAttribute(node.lang), page.write(node.children)),
  ])

export const boxBlock: Writer<BoxBlock> = (node, page) =>
  underHeading(page, heading =>
    element('section', {className: ['box', `box-${node.name}`], id: node.id}, [
      element(heading, {className: ['box-title']}, labelSpans(node.title, page)),
      ...page.write(node.children),
    ]),
  )

export const questionBlock: Writer<QuestionBlock> = (node, page) =>
  underHeading(page, heading =>
    element('section', {className: ['question'], id: node.id}, [
      element(heading, {className: ['question-label']}, [
        ...labelSpans(node.label, page),
        ...(node.title
          ? [textNode(' '), element('span', {className: ['question-title']}, labelSpans(node.title, page))]
          : []),
      ]),
      ...page.write(node.children),
    ]),
  )

export const figureBlock: Writer<FigureBlock> = (node, page) =>
  element('figure', {className: ['figure'], id: node.id}, [
    element(
      'div',
      {className: ['images']},
      node.images.map(one => {
        const drawn = image(one.path, one.alternative, page)
        return one.lang === undefined ? drawn : element('div', langIfOther(page, one.lang), [drawn])
      }),
    ),
    element('figcaption', {}, [...numberedCaption(node, page), ...page.write(node.children)]),
  ])

export const factTable: Writer<FactTable> = (node, page) =>
  element(
    'dl',
    {className: ['facts', `facts-${node.kind}`], ...(node.id === undefined ? {} : {id: node.id})},
    node.rows.map(row =>
      element('div', row.id === undefined ? {} : {id: row.id}, [
        element('dt', {}, labelSpans(row.term, page)),
        element('dd', {}, page.write(row.details)),
      ]),
    ),
  )

export const notice: Writer<Notice> = (node, page) =>
  element('div', {className: ['notice', `notice-${node.kind}`], role: 'note'}, page.write(node.children))

/** Stands before the block that the diagnostic is about. */
export const diagnosticMark: Writer<DiagnosticMark> = (node, page) => {
  const children: ElementContent[] = [
    element('strong', {}, [translate(node.lang, 'labels', `mark.${node.severity}`)]),
    textNode(' '),
    element('span', {className: ['mark-message']}, [node.message]),
    textNode(' '),
    element('code', {}, [node.rule]),
  ]
  return element(
    'div',
    {className: ['mark', `mark-${node.severity}`], role: 'note', ...langIfOther(page, node.lang)},
    children,
  )
}
