/** What became of the works in a list, and which of them the list itself tells of. */
import type {Reference, ReferenceNotice} from '../../model/reference.js'
import type {Report} from '../rule.js'
import {placeOfField} from './place-of-field.js'

/** Reports works with a notice of a kind; not the notices themselves, nor a work whose notice stands in the list too. */
export function reportNotices(references: readonly Reference[], kind: ReferenceNotice['kind'], report: Report): void {
  const listed = new Set(references.filter(isNoticeOf(kind)).flatMap(identifiers))
  for (const reference of references) {
    const notice = reference.notices?.find(candidate => candidate.kind === kind && candidate.role === 'work')
    if (!notice || identifiers(notice).some(identifier => listed.has(identifier))) continue
    const {text, doi, pmid} = notice
    const where = text ?? (doi && `doi: ${doi}`) ?? (pmid && `PMID: ${pmid}`)
    report({
      place: placeOfField(reference, 'notices', 'title'),
      data: {key: reference.key, ...(where && {where})},
      ...(where && {note: 'where'}),
    })
  }
}

const isNoticeOf =
  (kind: ReferenceNotice['kind']) =>
  ({notices}: Reference): boolean =>
    notices?.some(notice => notice.kind === kind && notice.role === 'notice') ?? false

const identifiers = ({doi, pmid}: Pick<Reference, 'doi' | 'pmid'>): readonly string[] => [
  ...(doi ? [`doi ${doi.toLowerCase()}`] : []),
  ...(pmid ? [`pmid ${pmid}`] : []),
]
