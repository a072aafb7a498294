/** Titles of a work, of what holds it and of its series: the same field is the journal of an article and the series of a book. */
import {preprintServer} from '../bibtex/entry-types.js'
import type {ReferenceDraft} from '../draft.js'
import type {RecordFields} from './fields.js'
import type {Role} from './roles.js'
import type {SetText} from './set-text.js'

export function addTitles(draft: ReferenceDraft, fields: RecordFields<Role>, set: SetText): void {
  const {type} = draft
  switch (type) {
    case 'article-journal':
    case 'article-newspaper':
    case 'article':
      set('title', fields.take('title'))
      addJournal(fields, set)
      if (type === 'article' && !draft.text.containerTitle) set('containerTitle', fields.takeIf(isServer, 'publisher'))
      return
    case 'periodical':
      set('title', fields.take('title', 'journal', 'secondaryTitle', 'journalEitherWay'))
      set('containerTitleShort', fields.take('journalShort'))
      return
    case 'chapter':
      set('title', fields.take('title'))
      set('containerTitle', fields.take('bookTitle', 'secondaryTitle', 'journal'))
      set('collectionTitle', fields.take('tertiaryTitle'))
      return
    case 'paper-conference':
      set('title', fields.take('title'))
      set(
        'containerTitle',
        fields.take('proceedingsTitle', 'bookTitle') ?? fields.takeIf(isProceedings, 'tertiaryTitle'),
      )
      if (!draft.text.containerTitle && !fields.peek('event')) {
        set('containerTitle', fields.takeIf(isProceedings, 'secondaryTitle'))
      }
      set('event', fields.take('event', 'secondaryTitle'))
      if (!draft.text.containerTitle) set('containerTitle', fields.take('journal', 'journalEitherWay'))
      set('collectionTitle', fields.take('tertiaryTitle'))
      return
    case 'proceedings':
      set('title', fields.take('title', 'proceedingsTitle', 'bookTitle'))
      set('event', fields.take('event', 'secondaryTitle'))
      set('collectionTitle', fields.take('tertiaryTitle'))
      return
    case 'webpage':
    case 'dataset':
    case 'database':
    case 'document':
    case 'legislation':
    case 'archive':
      set('title', fields.take('title'))
      set('containerTitle', fields.take('secondaryTitle', 'bookTitle', 'journal', 'journalEitherWay'))
      set('containerTitleShort', fields.take('journalShort'))
      set('collectionTitle', fields.take('tertiaryTitle'))
      return
    case 'thesis':
    case 'patent':
      set('title', fields.take('title'))
      return
    case 'book':
    case 'compilation':
    case 'report':
    case 'standard':
    case 'software':
    case 'map':
      set('title', fields.take('title', 'bookTitle'))
      set('collectionTitle', fields.take('tertiaryTitle', 'secondaryTitle'))
  }
}

const isServer = (text: string): boolean => preprintServer.test(text)
const isProceedings = (text: string): boolean =>
  /\bproceedings\b|\babstracts?\b|\btransactions\b|论文集|会议录|文集|汇编/i.test(text)

/** The longest of several is the journal in full. */
function addJournal(fields: RecordFields<Role>, set: SetText): void {
  const full = fields.take('journal', 'secondaryTitle', 'bookTitle')
  const either = fields.take('journalEitherWay')
  const isFuller = full && either && isShortened(full.text) && !isShortened(either.text)
  const title = isFuller ? either : (full ?? either)
  const other = isFuller ? full : full && either
  set('containerTitle', title ?? fields.take('journalShort', 'translatedAuthorOrShort'))
  const short =
    fields.takeIf(text => text !== title?.text, 'journalShort') ??
    fields.takeIf(text => text !== title?.text && !text.includes(','), 'translatedAuthorOrShort')
  const abbreviated = short ?? (other && other.text !== title?.text ? other : undefined)
  if (title) set('containerTitleShort', abbreviated)
}

/** `J Affect Disord`, `Arch. Gen. Psychiatry`. */
const isShortened = (title: string): boolean =>
  /\p{L}\.(?:\s|$)/u.test(title) || /^(?:\p{Lu}\p{L}{0,6} ){1,4}\p{Lu}\p{L}{0,5}$/u.test(title)

/** `Ketamine in depression.` → `Ketamine in depression`; that of `U.S.` belongs to the title, and so do three of them. */
export const withoutStop = (title: string): string => title.replace(/(?<!\.\p{L})(?<!\.)\.$/u, '')
