/** The judgements behind a recommendation (GRADE evidence to decision) as a table, its conclusion below. */
import type {PhrasingContent} from 'mdast'
import {hasText, translate} from '../../../locales/translator.js'
import type {EvidenceToDecision} from '../../../model/evidence.js'
import type {LocalizedText} from '../../../model/language.js'
import {tableOf} from '../cells.js'
import {inside, type Scope} from '../context.js'
import {enrichText} from '../inline/enrich.js'
import {localizedInline, paragraphInEach} from '../localized.js'
import type {DocumentNode} from '../nodes.js'
import {labelFromText, text, word} from '../words.js'
import {cited, codeInline} from './evidence-profile.js'

const heads = ['criterion', 'judgement', 'evidence'] as const

/** A code of ours stands under both languages and is printed in words. */
const judgement = (written: LocalizedText, scope: Scope): PhrasingContent[] =>
  written.zh !== undefined && written.zh === written.en
    ? codeInline(scope, 'judgement', written.zh)
    : localizedInline(scope, written)

function line(heading: string, written: LocalizedText | undefined, scope: Scope): DocumentNode[] {
  if (!written) return []
  return paragraphInEach(scope, lang => [
    {type: 'strong', children: [text(word(lang, `etd.${heading}`) + word(lang, 'punctuation.colon'))]},
    ...enrichText(written[lang] ?? '', lang),
  ])
}

const pointOfView = (code: string): LocalizedText => {
  const say = (lang: 'zh' | 'en'): string =>
    hasText(lang, 'metadata', `perspective.${code}`) ? translate(lang, 'metadata', `perspective.${code}`) : code
  return {zh: say('zh'), en: say('en')}
}

export function evidenceToDecision(decision: EvidenceToDecision, scope: Scope): DocumentNode[] {
  const target = scope.context.targets.of(decision)
  const own = {...inside(scope, target.id), cell: true}
  const criteria = decision.criteria.map(criterion => [
    codeInline(own, 'etd', criterion.criterion),
    judgement(criterion.judgement, own),
    [...(criterion.evidence ? localizedInline(own, criterion.evidence) : []), ...cited(criterion.citations, own)],
  ])
  const head = heads.map(key => localizedInline(own, {zh: word('zh', `etd.${key}`), en: word('en', `etd.${key}`)}))
  return [
    {
      type: 'tableBlock',
      id: target.id,
      label: target.label(scope.context),
      ...(decision.title ? {title: labelFromText(scope.context, decision.title)} : {}),
      children: [
        ...line('perspective', decision.perspective ? pointOfView(decision.perspective) : undefined, own),
        tableOf([head, ...criteria]),
        ...line('conclusion', decision.conclusion, own),
        ...line('justification', decision.justification, own),
      ],
    },
  ]
}
