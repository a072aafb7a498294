/** A requirement: its number and title, how binding it is, who answers for it, its statement and its words for patients. */
import type {Requirement} from '../../../model/guideline.js'
import type {Language} from '../../../model/language.js'
import type {BothLanguages} from '../../../requirements/element.js'
import {factWords} from '../../../requirements/say-facts.js'
import {vocabularyOf} from '../../../requirements/vocabulary.js'
import {blocks} from '../blocks.js'
import {inside, type Scope} from '../context.js'
import type {Badge, RequirementBlock} from '../nodes.js'
import {sideIds} from '../side-ids.js'
import {labelFromSource, labelFromWords, text, word} from '../words.js'
import {linkedBadge} from './linked-badge.js'
import {partBlock} from './recommendation.js'
import {startsWithRow, withIds} from './title-and-rows.js'

function obligation({obligation: code}: Requirement, {context}: Scope): Badge[] {
  if (code === undefined) return []
  return [
    {
      type: 'badge',
      kind: 'obligation',
      value: code,
      name: labelFromWords(context, 'requirement.obligation'),
      text: labelFromWords(context, `requirement.obligations.${code}`),
    },
  ]
}

/** A list of names in one badge. */
function named(kind: string, name: string, names: readonly BothLanguages[], {context}: Scope): Badge[] {
  if (names.length === 0) return []
  const list = (lang: Language): string =>
    names.map(one => one[lang]).join(word(lang, kind === 'facts' ? 'punctuation.clauses' : 'punctuation.enumeration'))
  return [
    {
      type: 'badge',
      kind,
      value: list(context.lang),
      name: labelFromWords(context, `requirement.${name}`),
      text: {texts: context.languages.map(lang => ({lang, children: [text(list(lang))]}))},
    },
  ]
}

export function requirementBlock(requirement: Requirement, scope: Scope): RequirementBlock {
  const target = scope.context.targets.of(requirement)
  const ids = sideIds(scope, requirement.id === undefined ? undefined : target.id)
  const rows = startsWithRow(requirement.statement)
  const own = inside(scope, target.id, rows ? ids : undefined)
  const label = target.label(scope.context)
  const vocabulary = vocabularyOf(scope.context.guideline)
  return {
    type: 'requirementBlock',
    id: target.id,
    label: rows ? label : withIds(label, ids),
    ...(requirement.label ? {title: labelFromSource(scope, requirement.label)} : {}),
    badges: [
      ...obligation(requirement, scope),
      ...named(
        'responsible',
        requirement.area === 'training' ? 'trained' : 'responsible',
        requirement.responsible.map(role => vocabulary.role(role)),
        scope,
      ),
      ...named(
        'records',
        'records',
        requirement.records.map(measure => vocabulary.measureWords(measure)),
        scope,
      ),
      ...named(
        'facts',
        'facts',
        requirement.facts.map(fact => factWords(fact, vocabulary)),
        scope,
      ),
      ...linkedBadge('for', 'requirement.for', requirement.recommendations, scope),
    ],
    children: [
      ...blocks(requirement.statement, own),
      ...requirement.parts.flatMap(part => [...scope.context.marksOf(part), partBlock(part, own)]),
    ],
  }
}
