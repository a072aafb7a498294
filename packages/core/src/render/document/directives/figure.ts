/** Figures and captioned tables: a numbered label, a title, the caption's prose. */
import type {CaptionedTable, Figure, FigureImage} from '../../../model/guideline.js'
import {blocks} from '../blocks.js'
import {inside, type Scope} from '../context.js'
import {alternativeIn} from '../inline/alternatives.js'
import type {FigureBlock, Labelled, TableBlock} from '../nodes.js'
import {sideIds} from '../side-ids.js'
import {labelFromSource, labelFromWords} from '../words.js'
import {withIds} from './title-and-rows.js'

function captionOf(block: Figure | CaptionedTable, scope: Scope, words: string): {label: Labelled; title?: Labelled} {
  const ids = sideIds(scope, block.id === undefined ? undefined : scope.context.targets.of(block).id)
  const label = withIds(labelFromWords(scope.context, words, {number: block.number}), ids)
  return block.label ? {label, title: labelFromSource(scope, block.label)} : {label}
}

/** Images for one language stand in its edition; where a language has none, those of the other stand in. */
function imagesIn(figure: Figure, scope: Scope): readonly FigureImage[] {
  if (scope.both) return figure.images
  const own = figure.images.filter(image => image.language === undefined || image.language === scope.lang)
  return own.length > 0 ? own : figure.images
}

export function figureBlock(figure: Figure, scope: Scope): FigureBlock {
  const {id} = scope.context.targets.of(figure)
  return {
    type: 'figureBlock',
    id,
    ...captionOf(figure, scope, 'figure.label'),
    images: imagesIn(figure, scope).map(image => {
      const lang = image.language ?? scope.lang
      const alternative = alternativeIn(image.alternative, lang, scope.both && image.language === undefined)
      return {path: image.path, alternative, ...(image.language ? {lang: image.language} : {})}
    }),
    children: blocks(figure.caption, inside(scope, id)),
  }
}

export function captionedTable(table: CaptionedTable, scope: Scope): TableBlock {
  const {id} = scope.context.targets.of(table)
  const rows = inside(scope, id)
  return {
    type: 'tableBlock',
    id,
    ...captionOf(table, scope, 'table.label'),
    children: [...blocks(table.tables, rows), ...blocks(table.caption, rows)],
  }
}
