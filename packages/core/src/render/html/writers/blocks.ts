/** Markdown's own blocks. Tables are in tables.ts, lists in lists.ts. */
import type {Blockquote, Code, Paragraph, ThematicBreak} from 'mdast'
import {translate} from '../../../locales/translator.js'
import type {Formula, InlineFormula} from '../../../model/content.js'
import {element} from '../elements.js'
import {formula} from '../formula.js'
import type {Writer} from '../page.js'

/** A paragraph of images alone is set without indent. */
export const paragraph: Writer<Paragraph> = (node, page) => {
  const picture = node.children.length > 0 && node.children.every(child => child.type === 'inlineImage')
  const classes = [...(picture ? ['picture'] : []), ...(node.data?.small ? ['small'] : [])]
  return element('p', classes.length > 0 ? {className: classes} : {}, page.write(node.children))
}

export const blockquote: Writer<Blockquote> = (node, page) => element('blockquote', {}, page.write(node.children))

export const code: Writer<Code> = node => element('pre', {}, [element('code', {}, [node.value])])

export const thematicBreak: Writer<ThematicBreak> = () => element('hr', {})

/** Wide formulas scroll inside their own box. */
export const math: Writer<Formula> = (node, page) => {
  const label = translate(page.lang, 'labels', 'formula.scrollable')
  return element('div', {className: ['formula'], tabIndex: 0, role: 'group', ariaLabel: label}, [
    formula(node.value, true),
  ])
}

export const inlineMath: Writer<InlineFormula> = node => formula(node.value, false)
