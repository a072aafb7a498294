/** A requirement: its number and title, how binding it is, who answers for it, its statement and its words for patients. */
import type {PhrasingContent} from 'mdast'
import type {Requirement} from '../../../model/guideline.js'
import type {Language} from '../../../model/language.js'
import {blocks} from '../blocks.js'
import {inside, type Scope, within} from '../context.js'
import {crossReference} from '../inline/cross-references.js'
import type {Badge, RequirementBlock} from '../nodes.js'
import {sideIds} from '../side-ids.js'
import {labelFromSource, labelFromWords, text, word} from '../words.js'
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

/** Links to the recommendations that it applies to. */
function appliesTo({recommendations}: Requirement, scope: Scope): Badge[] {
  if (recommendations.length === 0) return []
  const links = (lang: Language): PhrasingContent[] =>
    recommendations.flatMap((id, index) => [
      ...(index > 0 ? [text(word(lang, 'punctuation.enumeration'))] : []),
      ...crossReference(id, [], within(scope, lang)),
    ])
  return [
    {
      type: 'badge',
      kind: 'for',
      value: recommendations.join(' '),
      name: labelFromWords(scope.context, 'requirement.for'),
      text: {texts: scope.context.languages.map(lang => ({lang, children: links(lang)}))},
    },
  ]
}

export function requirementBlock(requirement: Requirement, scope: Scope): RequirementBlock {
  const target = scope.context.targets.of(requirement)
  const ids = sideIds(scope, requirement.id === undefined ? undefined : target.id)
  const rows = startsWithRow(requirement.statement)
  const own = inside(scope, target.id, rows ? ids : undefined)
  const label = target.label(scope.context)
  return {
    type: 'requirementBlock',
    id: target.id,
    label: rows ? label : withIds(label, ids),
    ...(requirement.label ? {title: labelFromSource(scope, requirement.label)} : {}),
    badges: [...obligation(requirement, scope), ...appliesTo(requirement, scope)],
    children: [
      ...blocks(requirement.statement, own),
      ...requirement.parts.flatMap(part => [...scope.context.marksOf(part), partBlock(part, own)]),
    ],
  }
}
