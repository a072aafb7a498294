/** Authors, editors and translators of a record, and the names that it gives in its other language. */
import type {ReferenceType} from '../../model/reference.js'
import type {ReferenceDraft} from '../draft.js'
import type {PairedDraft} from '../paired.js'
import {languageOfText} from '../script.js'
import type {FieldText, RecordFields} from './fields.js'
import {type NameOrder, readNameList} from './names.js'
import type {Role} from './roles.js'

export function addNames(draft: ReferenceDraft, fields: RecordFields<Role>, order: NameOrder | undefined): void {
  const read = (target: 'authors' | 'editors' | 'translators', ...roles: readonly Role[]): boolean => {
    const found = fields.takeAll(...roles)
    if (found.length === 0) return false
    const {names, incomplete} = readNameList(found.map(nameText), order)
    draft[target] = names
    if (target === 'authors') draft.authorsIncomplete = incomplete
    draft.spans[target] = {start: found[0]!.span.start, end: found.at(-1)!.span.end}
    return true
  }
  const {type} = draft
  read('authors', 'author')
  const editorsIn: readonly Role[] =
    type === 'book' || type === 'compilation' ? ['tertiaryAuthor'] : ['secondaryAuthor']
  const isJournal = type === 'article-journal' || type === 'article-newspaper'
  if (isJournal || withoutEditors.has(type)) read('editors', 'editor')
  else if (!read('editors', 'editor', ...editorsIn)) read('editors', 'secondaryAuthor')
  if (!withoutTranslators.has(type)) read('translators', 'subsidiaryAuthor')
}

/** Several names may stand on the lines of one field. */
const nameText = ({text, written}: FieldText): string => (/[\r\n]/.test(written) ? written : text)

/** There the same tags name advisers, applicants and sponsors; of journal articles some databases list cited authors there. */
const withoutEditors: ReadonlySet<ReferenceType> = new Set(['thesis', 'patent', 'legislation', 'standard'])
const withoutTranslators: ReadonlySet<ReferenceType> = new Set([
  ...withoutEditors,
  'paper-conference',
  'proceedings',
  'report',
  'dataset',
])

export function addPair(draft: ReferenceDraft, fields: RecordFields<Role>, order: NameOrder | undefined): void {
  const title = fields.take('translatedTitle')
  const isOwnLanguage = (text: string) => languageOfText(text) === languageOfText(draft.text.title ?? '')
  const authors = [
    ...fields.takeAll('translatedAuthor'),
    ...(draft.text.containerTitleShort || title ? fields.takeAll('translatedAuthorOrShort') : []),
  ]
  const [first = title] = authors
  // The journal's other name alone is no pair.
  if (!first) return
  const second = fields.takeIf(text => !isOwnLanguage(text), 'translatedJournal', 'journal')
  // Chinese databases write the family name first unless capitals show it elsewhere.
  const written = authors.map(nameText)
  const chinese = languageOfText(draft.text.title ?? '') === 'zh'
  const {names, incomplete} = readNameList(written, chinese ? 'family-first' : (order ?? 'given-first'))
  const paired: PairedDraft = {
    ...(title && {title: title.text}),
    ...(second && {containerTitle: second.text}),
    ...(names.length > 0 && {authors: names, authorsIncomplete: incomplete}),
  }
  draft.paired = paired
  draft.spans.paired = (title ?? first).span
}
