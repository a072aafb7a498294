/** How a program looks for an item, in words: for documentation, and for telling authors what an item asks of the source. */
import {translate} from '../locales/translator.js'
import type {Language} from '../model/language.js'
import type {Look} from './checklist.js'

/** `a section headed like “Funding”`, in Markdown. */
export function wordLook(look: Look, language: Language): string {
  const words = look.by === 'fact' ? translate(language, 'reporting', `facts.${look.fact}`) : ''
  const heading = look.by === 'fact' ? '' : translate(language, 'reporting', `subjects.${look.subject}`)
  return translate(language, 'reporting', `look.${look.by}`, {words, heading})
}
