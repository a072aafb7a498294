/** The texts for patients in a guideline's requirements, one for each language of a `:::patient`. */
import type {Node} from 'unist'
import type {Block, Guideline, RecommendationPart, Requirement} from '../../../model/guideline.js'
import {type Language, languages} from '../../../model/language.js'
import {firstFile} from '../../places.js'
import type {Survey} from '../../survey.js'
import {type FlatText, flatten, type SourceTexts} from '../../text/flat-text.js'

export interface PatientText {
  readonly requirement: Requirement
  readonly part: RecommendationPart
  readonly language: Language
  /** One for each paragraph or list item, without those that are empty. */
  readonly texts: readonly FlatText[]
}

interface Context {
  readonly guideline: Guideline
  readonly survey: Survey
  readonly sources: SourceTexts
}

/** What blocks say in one language, in reading order. */
function* flowsOf(blocks: readonly Block[], language: Language): Generator<readonly Node[]> {
  for (const block of blocks) {
    if (block.type === 'pair') yield block.sides[language] ?? []
    else if (block.type === 'only') {
      if (block.language === language) yield block.children
    } else if (block.type === 'list') for (const item of block.items) yield* flowsOf(item.children, language)
    else if (block.type === 'quote') yield* flowsOf(block.children, language)
  }
}

const made = new WeakMap<Survey, readonly PatientText[]>()

/** In reading order; made once for all rules. Nothing is flattened where no requirement has words for patients. */
export function patientTexts({guideline, survey, sources}: Context): readonly PatientText[] {
  const known = made.get(survey)
  if (known) return known
  const found: PatientText[] = []
  const main = firstFile(guideline)
  for (const requirement of survey.requirements) {
    for (const part of requirement.parts) {
      if (part.name !== 'patient') continue
      for (const language of languages) {
        const texts = [...flowsOf(part.children, language)]
          .map(nodes => flatten(nodes, main, sources))
          .filter(({text}) => text.trim() !== '')
        if (texts.length > 0) found.push({requirement, part, language, texts})
      }
    }
  }
  made.set(survey, found)
  return found
}
