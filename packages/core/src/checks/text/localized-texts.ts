/** Every text of the front matter and of the facts that exists once in each language, with its pointer. */
import type {EvidenceProfile, EvidenceToDecision} from '../../model/evidence.js'
import type {Guideline} from '../../model/guideline.js'
import {type LocalizedEntry, localizedEntries} from '../../model/localized-entries.js'
import {metadataPlace} from '../places.js'
import type {Survey} from '../survey.js'

/** Of the front matter. What is said of each language's own publication is not compared: it is another journal, another page. */
export function metadataTexts({metadata}: Guideline): LocalizedEntry[] {
  const {publication: _, ...compared} = metadata
  return localizedEntries(compared, pointer => metadataPlace(metadata, pointer))
}

/** Of an evidence profile or an evidence-to-decision table. */
export const textsOfFacts = (facts: EvidenceProfile | EvidenceToDecision): LocalizedEntry[] =>
  localizedEntries(
    facts,
    pointer => facts.places[pointer] ?? facts.places[pointer.replace(/\/(?:zh|en)$/, '')] ?? facts.place,
  )

export const factsTexts = (survey: Survey): LocalizedEntry[] =>
  [...survey.profiles, ...survey.decisions].flatMap(textsOfFacts)
