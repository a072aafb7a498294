/** Footnotes, numbered by their first mark in reading order; a footnote that is never marked still prints, at the end. */
import type {Footnote, Guideline} from '../../model/guideline.js'
import type {Language} from '../../model/language.js'
import type {IdRegister} from './ids.js'
import type {NoteMark} from './nodes.js'
import {word} from './words.js'

export interface NumberedFootnote {
  readonly footnote: Footnote
  readonly id: string
  readonly number: number
  readonly backlinks: string[]
}

export interface FootnoteRegister {
  /** A mark in the text; none where no footnote has this label. */
  readonly mark: (label: string, lang: Language) => NoteMark | undefined
  /** The footnotes numbered so far from `from` on; their own text may mark further ones. */
  readonly numbered: readonly NumberedFootnote[]
  /** Numbers what was never marked. */
  readonly numberRest: () => void
}

const key = (label: string): string => label.normalize('NFC').toLowerCase()

export function createFootnoteRegister(guideline: Guideline, ids: IdRegister): FootnoteRegister {
  const footnotes = new Map(guideline.footnotes.map(footnote => [key(footnote.label), footnote]))
  const byLabel = new Map<string, NumberedFootnote>()
  const numbered: NumberedFootnote[] = []

  function number(label: string, footnote: Footnote): NumberedFootnote {
    const made = {footnote, id: ids.claim(`note-${numbered.length + 1}`), number: numbered.length + 1, backlinks: []}
    byLabel.set(label, made)
    numbered.push(made)
    return made
  }

  return {
    numbered,
    mark(label, lang) {
      const footnote = footnotes.get(key(label))
      if (!footnote) return undefined
      const note = byLabel.get(key(label)) ?? number(key(label), footnote)
      const id = ids.claim(`note-${note.number}-mark-${note.backlinks.length + 1}`)
      note.backlinks.push(id)
      return {
        type: 'noteMark',
        id,
        target: note.id,
        number: note.number,
        text: word(lang, 'note.mark', {number: note.number}),
      }
    },
    numberRest() {
      for (const [label, footnote] of footnotes) if (!byLabel.has(label)) number(label, footnote)
    },
  }
}
