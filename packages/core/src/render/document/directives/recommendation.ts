/** A recommendation: its box with number, rating, statement, the question it answers, and its parts. */
import {asPercent, excludedFromVote, readVote, shareInFavour} from '../../../evidence/index.js'
import {hasText} from '../../../locales/translator.js'
import type {Recommendation, RecommendationPart} from '../../../model/guideline.js'
import {namesIn} from '../../../text/names-in.js'
import {blocks} from '../blocks.js'
import {inside, type Scope} from '../context.js'
import {badgesOf} from '../grading.js'
import {enrichText} from '../inline/enrich.js'
import {paragraphInEach} from '../localized.js'
import type {DocumentNode, PartBlock, RecommendationBox} from '../nodes.js'
import {sideIds} from '../side-ids.js'
import {labelFromSource, text, word} from '../words.js'
import {linkedBadge} from './linked-badge.js'
import {startsWithRow, titleAndRows, withIds} from './title-and-rows.js'

/** One of GRADE's five situations in which a strong recommendation may rest on low certainty, or a reason in words. */
function reasonForStrength(recommendation: Recommendation, scope: Scope): DocumentNode[] {
  const reason = recommendation.attributes['strong-on-low-reason']
  if (!reason) return []
  const key = `recommendation.strongOnLowReason.${reason}`
  const known = /^\d$/u.test(reason) && hasText(scope.lang, 'labels', key)
  return paragraphInEach(scope, lang => [
    {type: 'strong', children: [text(word(lang, 'recommendation.strongOnLow'))]},
    text(known ? `${word(lang, key)}${word(lang, 'punctuation.stop')}` : reason),
  ])
}

/** `投票结果：第2轮，赞成18票，反对1票，弃权1票，赞成率94.7%；回避：示例丙。` */
function voteLine({attributes}: Recommendation, scope: Scope): DocumentNode[] {
  const {metadata} = scope.context.guideline
  const {vote} = readVote(attributes)
  if (!vote) return []
  const share = shareInFavour(vote, metadata.panel)
  const {people, unknown} = excludedFromVote(attributes, metadata.contributors)
  return paragraphInEach(scope, lang => {
    const say = (key: string, values: Readonly<Record<string, string | number>>) => word(lang, `vote.${key}`, values)
    const figures = [
      ...(vote.round === undefined ? [] : [say('round', {number: vote.round})]),
      say('for', {number: vote.inFavour}),
      say('against', {number: vote.against}),
      ...(vote.abstained > 0 ? [say('abstained', {number: vote.abstained})] : []),
      ...(share === undefined ? [] : [say('share', {percent: asPercent(share)})]),
    ].join(word(lang, 'punctuation.names'))
    const names = [...people.map(({name}) => name[lang] ?? name.zh ?? name.en ?? ''), ...unknown]
    const excluded =
      names.length > 0 ? [say('excluded', {names: names.join(word(lang, 'punctuation.enumeration'))})] : []
    return [
      {type: 'strong', children: [text(word(lang, 'vote.title'))]},
      ...enrichText(
        [figures, ...excluded].join(word(lang, 'punctuation.clauses')) + word(lang, 'punctuation.stop'),
        lang,
      ),
    ]
  })
}

export function partBlock(part: RecommendationPart, scope: Scope): PartBlock {
  const {id, title, first} = titleAndRows(part, part.children, scope, `part.${part.name}`)
  return {type: 'partBlock', name: part.name, id, title, children: blocks(part.children, inside(scope, id, first))}
}

export function recommendationBox(recommendation: Recommendation, scope: Scope): RecommendationBox {
  const target = scope.context.targets.of(recommendation)
  const ids = sideIds(scope, recommendation.id === undefined ? undefined : target.id)
  const rows = startsWithRow(recommendation.statement)
  const own = inside(scope, target.id, rows ? ids : undefined)
  const label = target.label(scope.context)
  return {
    type: 'recommendationBox',
    id: target.id,
    attributes: {type: 'graded', ...recommendation.attributes},
    label: rows ? label : withIds(label, ids),
    ...(recommendation.label ? {title: labelFromSource(scope, recommendation.label)} : {}),
    badges: [
      ...badgesOf(recommendation.attributes, scope),
      ...linkedBadge('question', 'recommendation.questions', namesIn(recommendation.attributes.question), scope),
    ],
    children: [
      ...blocks(recommendation.statement, own),
      ...reasonForStrength(recommendation, own),
      ...voteLine(recommendation, own),
      ...recommendation.parts.flatMap(part => [...scope.context.marksOf(part), partBlock(part, own)]),
    ],
  }
}
