/** Why a recommendation needs no grade: the five questions of a good practice statement and their answers, as a table. */
import type {PhrasingContent} from 'mdast'
import {hasText, translate} from '../../../locales/translator.js'
import type {GoodPractice, GoodPracticeAnswer} from '../../../model/evidence.js'
import type {LocalizedText} from '../../../model/language.js'
import {tableOf} from '../cells.js'
import {inside, type Scope} from '../context.js'
import {localizedInline} from '../localized.js'
import type {DocumentNode} from '../nodes.js'
import {labelFromText, word} from '../words.js'
import {codeInline} from './evidence-profile.js'

/** `yes` and `no` are words of the evidence-to-decision judgements too. */
const answer = ({answer: code, words}: GoodPracticeAnswer, scope: Scope): PhrasingContent[] =>
  words ? localizedInline(scope, words) : codeInline(scope, 'judgement', code)

function question(code: string): LocalizedText {
  const key = `goodPractice.${code}`
  const say = (lang: 'zh' | 'en'): string => (hasText(lang, 'metadata', key) ? translate(lang, 'metadata', key) : code)
  return {zh: say('zh'), en: say('en')}
}

export function goodPractice(block: GoodPractice, scope: Scope): DocumentNode[] {
  const target = scope.context.targets.of(block)
  const own = {...inside(scope, target.id), cell: true}
  const head = ['question', 'answer'].map(key =>
    localizedInline(own, {zh: word('zh', `goodPractice.${key}`), en: word('en', `goodPractice.${key}`)}),
  )
  const rows = block.answers.map(given => [localizedInline(own, question(given.question)), answer(given, own)])
  return [
    {
      type: 'tableBlock',
      id: target.id,
      label: target.label(scope.context),
      ...(block.title ? {title: labelFromText(scope.context, block.title)} : {}),
      children: [tableOf([head, ...rows])],
    },
  ]
}
