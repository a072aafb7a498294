/** Footnotes, at the end. A footnote may mark further ones, so the list grows while it is built. */
import {blocks} from '../blocks.js'
import {inside, type Scope} from '../context.js'
import type {DocumentNode, NoteList} from '../nodes.js'
import {labelFromWords} from '../words.js'

export function noteList(scope: Scope): DocumentNode[] {
  const {footnotes} = scope.context
  const notes: NoteList['notes'] = []
  const build = (): void => {
    for (let at = notes.length; at < footnotes.numbered.length; at += 1) {
      const note = footnotes.numbered[at]
      if (!note) break
      const children = [
        ...scope.context.marksOf(note.footnote),
        ...blocks(note.footnote.children, inside(scope, note.id)),
      ]
      // Filled while later notes are built: a note may be marked from another note.
      notes.push({id: note.id, number: note.number, backlinks: note.backlinks, children})
    }
  }
  build()
  footnotes.numberRest()
  build()
  if (notes.length === 0) return []
  return [
    {
      type: 'noteList',
      id: scope.context.ids.claim('notes'),
      title: labelFromWords(scope.context, 'section.notes'),
      notes,
    },
  ]
}
