/** Abbreviations and glossary, in the order in which the guideline gives them. */
import type {Scope} from '../context.js'
import {localizedParagraph} from '../localized.js'
import type {DocumentNode} from '../nodes.js'
import {labelFromText, text} from '../words.js'
import {ownSection} from './about.js'

export function abbreviations(scope: Scope): DocumentNode[] {
  const {abbreviations: own} = scope.context.guideline.metadata
  if (own.length === 0) return []
  return [
    ownSection(scope, 2, 'abbreviations', 'abbreviations', inner => [
      {
        type: 'factTable',
        kind: 'abbreviations',
        rows: own.map(({abbreviation, meaning}) => ({
          term: {texts: [{lang: scope.lang, children: [text(abbreviation)]}]},
          details: localizedParagraph(inner, meaning),
        })),
      },
    ]),
  ]
}

export function glossary(scope: Scope): DocumentNode[] {
  const {glossary: own} = scope.context.guideline.metadata
  if (own.length === 0) return []
  return [
    ownSection(scope, 2, 'glossary', 'glossary', inner => [
      {
        type: 'factTable',
        kind: 'glossary',
        rows: own.map(({term, definition}) => ({
          term: labelFromText(scope.context, term),
          details: localizedParagraph(inner, definition),
        })),
      },
    ]),
  ]
}
