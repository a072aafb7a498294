/**
 * Two entries that are one work in two languages, as users of biblatex-gb7714 write them: the first entry names the other in `related`, or a set
 * names both in `entryset`.
 *
 *   @book{zh, title = {喷管设计}, related = {en}}  @book{en, title = {Nozzle design}}   → zh, paired with en
 *   @set{both, entryset = {zh, en}}                                                → both: zh, paired with en
 */
import type {ReferenceDraft} from '../draft.js'
import {draftLanguage} from '../finish.js'
import type {PairedDraft} from '../paired.js'
import type {RawEntry} from './entries.js'

/** Relations that are no relation between a work and its other language. */
const otherRelation = /^(?!$|bilingual|translat|origpub)/i

export interface DraftedEntry {
  readonly entry: RawEntry
  readonly draft: ReferenceDraft
}

/** Fills `paired`; gives the entries that are cited, in their order, with those of `sets`, without those that only serve as a pair. */
export function withRelatedPairs(
  drafted: readonly DraftedEntry[],
  sets: readonly RawEntry[],
): {readonly own: readonly ReferenceDraft[]; readonly ofSets: readonly ReferenceDraft[]} {
  const byKey = new Map<string, DraftedEntry>()
  for (const one of drafted) if (!byKey.has(one.entry.key)) byKey.set(one.entry.key, one)
  const serving = new Set<ReferenceDraft>()
  for (const {entry, draft} of drafted) {
    const related = entry.fields.get('related')
    if (!related || draft.paired || otherRelation.test(entry.fields.get('relatedtype')?.value.trim() ?? '')) continue
    const partner = keys(related.value)
      .map(key => byKey.get(key))
      .find(other => other && other.draft !== draft && draftLanguage(other.draft) !== draftLanguage(draft))
    if (!partner) continue
    draft.paired = asPair(partner)
    draft.spans.paired = related.span
    if (/\b(?:dataonly|skipbib)\b(?!\s*=\s*false)/.test(partner.entry.fields.get('options')?.value ?? '')) {
      serving.add(partner.draft)
    }
  }
  const ofSets = sets.flatMap(set => {
    const members = keys(set.fields.get('entryset')?.value ?? '').map(key => byKey.get(key))
    const [first, second, ...further] = members
    if (!first || !second || further.length > 0) return []
    if (draftLanguage(first.draft) === draftLanguage(second.draft)) return []
    const spans = {...first.draft.spans, paired: second.draft.span}
    return [{...first.draft, key: set.key, keySpan: set.keySpan, span: set.span, paired: asPair(second), spans}]
  })
  return {own: drafted.map(({draft}) => draft).filter(draft => !serving.has(draft)), ofSets}
}

const keys = (value: string): readonly string[] => value.split(',', 20).map(key => key.trim())

function asPair({entry, draft}: DraftedEntry): PairedDraft {
  const {title, containerTitle, containerTitleShort, event, publisher, publisherPlace, archive, genre} = draft.text
  const country = draft.type === 'patent' && !entry.fields.has('type') ? genre : undefined
  return {
    title,
    containerTitle,
    containerTitleShort,
    event,
    publisher: publisher ?? (draft.type === 'archive' ? archive : undefined),
    publisherPlace: publisherPlace ?? country,
    authors: draft.authors,
    authorsIncomplete: draft.authorsIncomplete,
    editors: draft.editors,
    translators: draft.translators,
    language: draftLanguage(draft),
  }
}
