/** Every text of the front matter and of the facts that exists once in each language, with its pointer. */
import type {Guideline} from '../../model/guideline.js'
import type {LocalizedText} from '../../model/language.js'
import type {Place} from '../../model/place.js'
import {metadataPlace} from '../places.js'
import type {Survey} from '../survey.js'

export interface LocalizedEntry {
  readonly pointer: string
  readonly text: LocalizedText
  /** Of the text in one language, or of the field where that language is absent. */
  readonly place: (language?: 'zh' | 'en') => Place
}

const isLocalized = (value: object): value is LocalizedText => {
  const entries = Object.entries(value)
  return (
    entries.length > 0 && entries.every(([key, text]) => (key === 'zh' || key === 'en') && typeof text === 'string')
  )
}

function* collect(value: unknown, pointer: string): Generator<{pointer: string; text: LocalizedText}> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* collect(element, `${pointer}/${index}`)
  } else if (isLocalized(value)) yield {pointer, text: value}
  else {
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'places' && key !== 'place') yield* collect(inner, `${pointer}/${key}`)
    }
  }
}

/** Of the front matter. What is said of each language's own publication is not compared: it is another journal, another page. */
export function metadataTexts({metadata}: Guideline): LocalizedEntry[] {
  const {publication: _, ...compared} = metadata
  return [...collect(compared, '')].map(({pointer, text}) => ({
    pointer,
    text,
    place: language => metadataPlace(metadata, language ? `${pointer}/${language}` : pointer),
  }))
}

/** Of evidence profiles and evidence-to-decision tables. */
export function factsTexts(survey: Survey): LocalizedEntry[] {
  return [...survey.profiles, ...survey.decisions].flatMap(facts =>
    [...collect(facts, '')].map(({pointer, text}) => ({
      pointer,
      text,
      place: (language?: 'zh' | 'en') =>
        (language ? facts.places[`${pointer}/${language}`] : undefined) ?? facts.places[pointer] ?? facts.place,
    })),
  )
}
