/**
 * The work in its other language, as fields of the same entry: `title_translation_en`, `author_transliteration_en` and `journal_en` of the
 * GB/T 7714 packages, `origtitle` of BibLaTeX.
 */

import type {PairedDraft} from '../paired.js'
import type {Span} from '../places.js'
import type {EntryFields} from './entry-fields.js'

type PairedField =
  | 'title'
  | 'containerTitle'
  | 'containerTitleShort'
  | 'event'
  | 'publisher'
  | 'publisherPlace'
  | 'authors'
  | 'editors'
  | 'translators'

const fields: ReadonlyMap<string, PairedField> = new Map<string, PairedField>([
  ['title', 'title'],
  ['author', 'authors'],
  ['editor', 'editors'],
  ['translator', 'translators'],
  ['journal', 'containerTitle'],
  ['journaltitle', 'containerTitle'],
  ['booktitle', 'containerTitle'],
  ['shortjournal', 'containerTitleShort'],
  ['eventtitle', 'event'],
  ['conference', 'event'],
  ['publisher', 'publisher'],
  ['school', 'publisher'],
  ['institution', 'publisher'],
  ['address', 'publisherPlace'],
  ['location', 'publisherPlace'],
])
const suffixed =
  /^(author|editor|translator|title|journal|journaltitle|booktitle|shortjournal|eventtitle|conference|publisher|school|institution|address|location)(?:[_-](?:translation|transliteration|trans))?(?:[_-](en|eng|english|zh|cn|chinese))?$/
const original: ReadonlyMap<string, PairedField> = new Map<string, PairedField>([
  ['origtitle', 'title'],
  ['origpublisher', 'publisher'],
  ['origlocation', 'publisherPlace'],
])

export function pairedFields(fieldsOf: EntryFields): {pair: PairedDraft; span: Span} | undefined {
  const pair: PairedDraft = {}
  let first: Span | undefined
  for (const name of fieldsOf.names()) {
    if (fields.has(name)) continue
    const [, base, language] = suffixed.exec(name) ?? []
    const target = original.get(name) ?? (base === undefined ? undefined : fields.get(base))
    if (target === undefined) continue
    const found = fieldsOf.find(name)
    if (!found) continue
    first ??= found.span
    if (target === 'authors' || target === 'editors' || target === 'translators') {
      const {names, incomplete} = fieldsOf.people(name)
      pair[target] ??= names
      if (target === 'authors') pair.authorsIncomplete = incomplete
    } else pair[target] ??= fieldsOf.plain(name)
    if (language) pair.language = /^e/.test(language) ? 'en' : 'zh'
  }
  return first && {pair, span: first}
}
