/** Words and symbols of the grading scheme: the badges of a recommendation, the certainty in a table's cell, the legend of levels. */
import type {PhrasingContent, TableRow} from 'mdast'
import {gradingLevel} from '../../grading/index.js'
import type {GradingLevel, GradingScheme} from '../../grading/scheme.js'
import type {LocalizedText} from '../../model/language.js'
import type {Scope} from './context.js'
import {localizedInline, paragraphInEach} from './localized.js'
import type {Badge, DocumentNode} from './nodes.js'
import {labelFromText, labelFromWords, text, word} from './words.js'

function symbols(level: GradingLevel | undefined): Pick<Badge, 'circles' | 'symbol'> {
  if (level?.circles) return {circles: {filled: level.circles.filled, total: level.circles.total}}
  return level?.symbol ? {symbol: level.symbol} : {}
}

/** A value that the scheme does not have is printed as written. */
const labelOf = (level: GradingLevel | undefined, value: string): LocalizedText =>
  level?.label ?? {zh: value, en: value}

/** The rating of a recommendation, in the scheme's order. A good practice statement says that it is not graded. */
export function badgesOf(attributes: Readonly<Record<string, string>>, scope: Scope): Badge[] {
  const {context} = scope
  const {scheme} = context
  const rated = (scheme?.attributes ?? []).flatMap((attribute): Badge[] => {
    const value = attributes[attribute.name]
    if (value === undefined || !scheme) return []
    const level = gradingLevel(scheme, attribute.name, value)
    return [
      {
        type: 'badge',
        kind: attribute.name,
        value,
        name: labelFromText(context, attribute.label),
        text: labelFromText(context, labelOf(level, value)),
        ...symbols(level),
      },
    ]
  })
  if (attributes.type !== 'good-practice') return rated
  const ungraded: Badge = {
    type: 'badge',
    kind: 'good-practice',
    value: 'good-practice',
    name: labelFromWords(context, 'recommendation.type'),
    text: labelFromWords(context, 'recommendation.ungraded'),
  }
  return [ungraded, ...rated]
}

/** A level in a cell: circles or symbol, then its words. */
export function levelInline(scope: Scope, attributeName: string, value: string): PhrasingContent[] {
  const {scheme} = scope.context
  const level = scheme && gradingLevel(scheme, attributeName, value)
  return [...symbolInline(scope, level), ...localizedInline(scope, labelOf(level, value))]
}

function symbolInline(scope: Scope, level: GradingLevel | undefined): PhrasingContent[] {
  if (level?.circles) {
    const {filled, total} = level.circles
    const alternative = word(scope.lang, 'circles', {
      alternative: level.label[scope.lang] ?? level.value,
      filled,
      total,
    })
    return [{type: 'gradeCircles', filled, total, alternative}, text(' ')]
  }
  return []
}

const row = (...cells: PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map(children => ({type: 'tableCell', children})),
})

/** The legend: every attribute's levels with their symbols, and where the scheme is defined. */
export function gradingLegend(scheme: GradingScheme, scope: Scope): DocumentNode[] {
  const cells = {...scope, cell: true}
  const heads = ['attribute', 'level', 'symbol'].map(key =>
    localizedInline(cells, {zh: word('zh', `grading.${key}`), en: word('en', `grading.${key}`)}),
  )
  const levels = scheme.attributes.flatMap(attribute =>
    attribute.levels.map((level, index) => {
      const symbol = symbolInline(scope, level).slice(0, 1)
      return row(index === 0 ? localizedInline(cells, attribute.label) : [], localizedInline(cells, level.label), [
        ...symbol,
        ...(level.symbol ? [text(symbol.length > 0 ? ` ${level.symbol}` : level.symbol)] : []),
      ])
    }),
  )
  const {citation, url} = scheme.source
  return [
    {type: 'table', children: [row(...heads), ...levels]},
    ...paragraphInEach(scope, lang => [
      text(word(lang, 'grading.source')),
      ...(lang === scope.lang
        ? [{type: 'link' as const, url, children: [text(citation)]}]
        : [text(scheme.name[lang] ?? scheme.id)]),
    ]),
  ]
}
