/** Publisher, archive and places of a record's work. */
import type {ReferenceDraft} from '../draft.js'
import type {RecordFields} from './fields.js'
import type {Role} from './roles.js'
import type {SetText} from './set-text.js'

export function addPublisher(draft: ReferenceDraft, fields: RecordFields<Role>, set: SetText): void {
  const {type} = draft
  if (type === 'archive') {
    set('archive', fields.take('publisher'))
    set('archiveLocation', fields.take('callNumber'))
  }
  // A newspaper's publisher is mostly the newspaper once more.
  const isOther = (text: string): boolean => text !== draft.text.containerTitle
  set('publisher', fields.takeIf(isOther, 'publisher'))
  fields.takeAllIf(text => !isOther(text), 'publisher')
  // CNKI names the university as the journal.
  if (type === 'thesis' && !draft.text.publisher)
    set('publisher', fields.take('journal', 'journalEitherWay', 'secondaryTitle'))
  if (type === 'paper-conference' || type === 'proceedings') {
    const printedAt = fields.take('custom1')
    set('publisherPlace', printedAt)
    set(printedAt || draft.text.event ? 'eventPlace' : 'publisherPlace', fields.take('place'))
  } else set('publisherPlace', fields.take('place'))
}
