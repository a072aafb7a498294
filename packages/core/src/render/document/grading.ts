/** Words and symbols of the grading scheme: the badges of a recommendation, the certainty in a table's cell, the legend of levels. */
import type {PhrasingContent} from 'mdast'
import {gradingLevel} from '../../grading/index.js'
import type {GradingAttribute, GradingLevel, GradingScheme} from '../../grading/scheme.js'
import type {Guideline} from '../../model/guideline.js'
import type {Language, LocalizedText} from '../../model/language.js'
import type {Scope} from './context.js'
import {localizedInline, paragraphInEach} from './localized.js'
import type {Badge, DocumentNode} from './nodes.js'
import {allBlocks} from './walk.js'
import {labelFromText, labelFromWords, text, word} from './words.js'

/** `1b` in `1b级` and `Level 1b`, not in `21b`: printed beside its words a second time, a symbol reads as another rating. */
function holds(words: string, symbol: string): boolean {
  const letter = /[\p{Script=Latin}\p{N}]/u
  for (let at = words.indexOf(symbol); at >= 0; at = words.indexOf(symbol, at + 1)) {
    if (!letter.test(words[at - 1] ?? '') && !letter.test(words[at + symbol.length] ?? '')) return true
  }
  return false
}

/** What is drawn beside the words of a level in these languages: circles, or the symbol that not all of the words hold. */
function symbols(
  level: GradingLevel | undefined,
  value: string,
  languages: readonly Language[],
): Pick<Badge, 'circles' | 'symbol'> {
  if (level?.circles) return {circles: {filled: level.circles.filled, total: level.circles.total}}
  const {symbol} = level ?? {}
  if (!symbol) return {}
  return languages.every(lang => holds(labelOf(level, value)[lang] ?? '', symbol)) ? {} : {symbol}
}

/** A value that the scheme does not have is printed as written. */
const labelOf = (level: GradingLevel | undefined, value: string): LocalizedText =>
  level?.label ?? {zh: value, en: value}

/** What is not rated says so: a good practice statement, and a recommendation for research alone without a strength of its scheme. */
function ungraded({type, strength}: Readonly<Record<string, string>>, scope: Scope): Badge[] {
  if (type !== 'good-practice' && (type !== 'research' || strength !== undefined)) return []
  return [
    {
      type: 'badge',
      kind: type,
      value: type,
      name: labelFromWords(scope.context, 'recommendation.type'),
      text: labelFromWords(scope.context, type === 'research' ? 'recommendation.research' : 'recommendation.ungraded'),
    },
  ]
}

/** The rating of a recommendation, in the scheme's order. */
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
        ...symbols(level, value, context.languages),
      },
    ]
  })
  return [...ungraded(attributes, scope), ...rated]
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

/** `高（A）` after its circles, `2 弱推荐（有条件推荐）` without circles, `1a级` where the words hold the symbol. */
function legendWords(level: GradingLevel, lang: Language): string {
  const words = level.label[lang] ?? level.value
  if (!level.symbol || holds(words, level.symbol)) return words
  if (!level.circles) return `${level.symbol} ${words}`
  return words + word(lang, 'punctuation.open') + level.symbol + word(lang, 'punctuation.close')
}

/** One level: its symbol, its words, and what it stands for where the scheme says so. */
function legendLevel(level: GradingLevel, lang: Language, side: Scope): PhrasingContent[] {
  const meaning = level.meaning?.[lang]
  const words = legendWords(level, lang) + (meaning ? word(lang, 'punctuation.colon') + meaning : '')
  return [...symbolInline(side, level), text(words)]
}

/** Levels that are words alone stand in one line; those with a meaning have one each. */
function legendDetails({levels}: GradingAttribute, scope: Scope): DocumentNode[] {
  if (levels.some(({meaning}) => meaning))
    return levels.flatMap(level => paragraphInEach(scope, (lang, side) => legendLevel(level, lang, side)))
  return paragraphInEach(scope, (lang, side) =>
    levels.flatMap((level, index): PhrasingContent[] => [
      ...(index > 0 ? [text(word(lang, 'punctuation.clauses'))] : []),
      ...legendLevel(level, lang, side),
    ]),
  )
}

function attributesUsed(guideline: Guideline): ReadonlySet<string> {
  const used = new Set<string>()
  for (const block of allBlocks(guideline)) {
    if (block.type === 'recommendation') for (const name of Object.keys(block.attributes)) used.add(name)
  }
  return used
}

/**
 * The legend: every attribute that is required or used, with its levels and their symbols, and where the scheme is defined.
 */
export function gradingLegend(scheme: GradingScheme, scope: Scope): DocumentNode[] {
  const {context} = scope
  const used = attributesUsed(context.guideline)
  const printed = scheme.attributes.filter(({name, required}) => required || used.has(name))
  const levels = printed.map(attribute => ({
    term: labelFromText(context, attribute.label),
    details: legendDetails(attribute, scope),
  }))
  const {citation, url} = scheme.source
  const source: DocumentNode = {type: 'paragraph', children: [{type: 'link', url, children: [text(citation)]}]}
  const term = labelFromWords(context, 'grading.source')
  return [{type: 'factTable', kind: 'metadata', rows: [...levels, {term, details: [source]}]}]
}
