/** What a guideline states in a form of its own, read for the items of checklists. */
import {frontMatterFacts} from './front-matter.js'
import {peopleFacts} from './people.js'
import {recommendationFacts} from './recommendations.js'
import type {Fact, FactContext, Shown} from './shown.js'
import {titleFacts} from './title.js'

export type {FactContext, ItemStatus, NoteKey, Shown} from './shown.js'

const facts = {...titleFacts, ...frontMatterFacts, ...peopleFacts, ...recommendationFacts} as const

export type FactName = keyof typeof facts

export const factNames: readonly string[] = Object.keys(facts)

/** Undefined where there is nothing of the kind. */
export const readFact = (name: FactName, context: FactContext): Shown | undefined => {
  const fact: Fact = facts[name]
  return fact(context)
}
