/** The guideline's blocks → printed blocks, each after the marks of the diagnostics that stand in it. */
import type {Block} from '../../model/guideline.js'
import {inside, type Scope} from './context.js'
import {boxBlock} from './directives/box.js'
import {evidenceProfile} from './directives/evidence-profile.js'
import {evidenceToDecision} from './directives/evidence-to-decision.js'
import {captionedTable, figureBlock} from './directives/figure.js'
import {goodPractice} from './directives/good-practice.js'
import {questionBlock} from './directives/question.js'
import {recommendationBox} from './directives/recommendation.js'
import {requirementBlock} from './directives/requirement.js'
import {blockContent} from './flow.js'
import {bilingualList} from './lists.js'
import type {DocumentNode} from './nodes.js'
import {section} from './section.js'
import {only, pair, shared} from './sides.js'

function withoutMarks(block: Block, scope: Scope): DocumentNode[] {
  switch (block.type) {
    case 'section':
      return [section(block, scope)]
    case 'pair':
      return pair(block, scope)
    case 'shared':
      return shared(block, scope)
    case 'only':
      return only(block, scope)
    case 'list':
      return bilingualList(block, scope)
    case 'quote':
      return [{type: 'blockquote', children: blockContent(blocks(block.children, scope))}]
    case 'recommendation':
      return [recommendationBox(block, scope)]
    case 'requirement':
      return [requirementBlock(block, scope)]
    case 'question':
      return [questionBlock(block, scope)]
    case 'box':
      return [boxBlock(block, scope)]
    case 'figure':
      return [figureBlock(block, scope)]
    case 'captioned-table':
      return [captionedTable(block, scope)]
    case 'evidence-profile':
      return evidenceProfile(block, scope)
    case 'etd':
      return evidenceToDecision(block, scope)
    case 'good-practice':
      return goodPractice(block, scope)
  }
}

export const blocks = (children: readonly Block[], scope: Scope): DocumentNode[] =>
  children.flatMap(block => [...scope.context.marksOf(block), ...withoutMarks(block, scope)])

/** The blocks of a container that counts its own rows. */
export const blocksInside = (children: readonly Block[], scope: Scope, base: string): DocumentNode[] =>
  blocks(children, inside(scope, base))
