/** A recommendation: an article with its attributes as `data-*`, its rating in words and symbols, its statement and parts; a requirement likewise. */
import type {Element, Properties} from 'hast'
import {translate} from '../../../locales/translator.js'
import type {Badge, PartBlock, RecommendationBox, RequirementBlock} from '../../document/nodes.js'
import {labelAsPlainText} from '../../document/words.js'
import {circlesDrawing} from '../circles.js'
import {element, textNode} from '../elements.js'
import {labelSpans, type Page, underHeading, type Writer} from '../page.js'

/** Attribute names come from the source: only those that are names are written. */
function dataAttributes(attributes: Readonly<Record<string, string>>): Properties {
  const properties: Properties = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u.test(name)) properties[`data-${name}`] = value
  }
  return properties
}

function symbolOf(badge: Badge, page: Page): (Element | string)[] {
  if (badge.circles) {
    const {filled, total} = badge.circles
    const alternative = labelAsPlainText(badge.text, page.lang)
    return [circlesDrawing(filled, total, translate(page.lang, 'labels', 'circles', {alternative, filled, total})), ' ']
  }
  return badge.symbol ? [element('span', {className: ['symbol']}, [badge.symbol]), ' '] : []
}

const rating = (badges: readonly Badge[], page: Page): Element =>
  element(
    'dl',
    {className: ['rating']},
    badges.map(badge =>
      element('div', {className: ['badge', `badge-${badge.kind.replace(/[^\w-]/gu, '')}`]}, [
        element('dt', {}, labelSpans(badge.name, page)),
        element('dd', {}, [...symbolOf(badge, page), ...labelSpans(badge.text, page)]),
      ]),
    ),
  )

export const recommendationBox: Writer<RecommendationBox> = (node, page) =>
  underHeading(page, heading =>
    element('article', {className: ['recommendation'], id: node.id, ...dataAttributes(node.attributes)}, [
      element('header', {}, [
        element(heading, {className: ['recommendation-label']}, [
          ...labelSpans(node.label, page),
          ...(node.title
            ? [textNode(' '), element('span', {className: ['recommendation-title']}, labelSpans(node.title, page))]
            : []),
        ]),
        ...(node.badges.length > 0 ? [rating(node.badges, page)] : []),
      ]),
      element('div', {className: ['statement']}, page.write(node.children.filter(child => child.type !== 'partBlock'))),
      ...page.write(node.children.filter(child => child.type === 'partBlock')),
    ]),
  )

export const requirementBlock: Writer<RequirementBlock> = (node, page) =>
  element('section', {className: ['requirement'], id: node.id}, [
    element('p', {className: ['requirement-label']}, [
      element('b', {}, labelSpans(node.label, page)),
      ...(node.title
        ? [textNode(' '), element('span', {className: ['requirement-title']}, labelSpans(node.title, page))]
        : []),
    ]),
    ...page.write(node.children.filter(child => child.type !== 'partBlock')),
    ...(node.badges.length > 0 ? [rating(node.badges, page)] : []),
    ...page.write(node.children.filter(child => child.type === 'partBlock')),
  ])

export const partBlock: Writer<PartBlock> = (node, page) =>
  underHeading(page, heading =>
    element('section', {className: ['part', `part-${node.name}`], ...(node.id === undefined ? {} : {id: node.id})}, [
      element(heading, {className: ['part-title']}, labelSpans(node.title, page)),
      ...page.write(node.children),
    ]),
  )
