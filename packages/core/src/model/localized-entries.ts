/** Finds every text of a structure that is written once in each language: `{title: {zh, en}}` → `/title`. */
import type {LocalizedText} from './language.js'
import type {Place} from './place.js'

export interface LocalizedEntry {
  /** JSON Pointer into the structure. */
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

/** `placeOf` tells where a pointer stands; it is asked for the language's own pointer first. */
export const localizedEntries = (value: object, placeOf: (pointer: string) => Place): LocalizedEntry[] =>
  [...collect(value, '')].map(({pointer, text}) => ({
    pointer,
    text,
    place: language => placeOf(language ? `${pointer}/${language}` : pointer),
  }))
