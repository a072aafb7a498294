/**
 * What Crossref says became of a work: `updated-by` on the work (with Retraction Watch's records since 2025-01), `update-to` on
 * the notice, `relation.is-preprint-of` on a preprint.
 */
import type {ReferenceNotice, ReferenceType} from '../../model/reference.js'
import {cleanDoi} from '../../references/identifiers.js'
import {noticeOfTitle} from '../../references/notices.js'
import {list, member, rawTextIn, textsIn} from '../answer-values.js'

const kinds: ReadonlyMap<string, ReferenceNotice['kind']> = new Map<string, ReferenceNotice['kind']>([
  ['retraction', 'retraction'],
  ['partial_retraction', 'retraction'],
  ['withdrawal', 'retraction'],
  ['removal', 'retraction'],
  ['correction', 'correction'],
  ['corrigendum', 'correction'],
  ['erratum', 'correction'],
  ['addendum', 'correction'],
  ['clarification', 'correction'],
  ['expression_of_concern', 'expression-of-concern'],
  ['retract_and_replace', 'republication'],
  ['corrected_and_republished', 'republication'],
])

interface Update {
  readonly kind: ReferenceNotice['kind']
  readonly doi?: string
  readonly byRetractionWatch: boolean
}

const updatesIn = (message: unknown, name: string): readonly Update[] =>
  list(message, name).flatMap(update => {
    const kind = kinds.get(rawTextIn(update, 'type')?.toLowerCase().replace(/[ -]/g, '_') ?? '')
    const doi = rawTextIn(update, 'DOI')
    const byRetractionWatch = rawTextIn(update, 'source') === 'retraction-watch'
    return kind ? [{kind, ...(doi && {doi: cleanDoi(doi).toLowerCase()}), byRetractionWatch}] : []
  })

/**
 * Publishers link both ways at times: a retraction's notice then says that it is retracted itself. Retraction Watch tells which of the two
 * is the notice. A publisher that names the work's own DOI has changed it in place.
 */
export function crossrefNotices(message: unknown, doi: string, type: ReferenceType): readonly ReferenceNotice[] {
  const own = doi.toLowerCase()
  const made = updatesIn(message, 'update-to')
  const had = updatesIn(message, 'updated-by')
  const inPlace = made.filter(update => update.doi === own)
  const others = made.filter(update => update.doi !== own)
  const retracts = (update: Update) => update.kind === 'retraction' && update.byRetractionWatch
  const isNotice = others.some(retracts) && !had.some(retracts)
  const title = textsIn(message, 'title')[0]
  const named = title === undefined ? undefined : noticeOfTitle(title)
  const asWork = [...had, ...inPlace].filter(update => !isNotice || update.kind !== 'retraction')
  const notices = [
    ...asWork.map(({kind, doi}) => ({kind, role: 'work' as const, ...(doi && doi !== own && {doi})})),
    ...(isNotice || !had.some(({kind}) => kind === 'retraction') ? others : []).map(({kind, doi}) => ({
      kind,
      role: 'notice' as const,
      ...(doi && {doi}),
    })),
    ...(type === 'article' ? publishedVersions(message) : []),
  ]
  const told = named && notices.some(({kind, role}) => kind === named.kind && role === named.role)
  return unlike(named && !told ? [...notices, named] : notices)
}

const publishedVersions = (message: unknown): readonly ReferenceNotice[] =>
  list(member(message, 'relation'), 'is-preprint-of').flatMap(related => {
    const doi = rawTextIn(related, 'id-type') === 'doi' ? rawTextIn(related, 'id') : undefined
    return doi ? [{kind: 'published-version', role: 'work', doi: cleanDoi(doi).toLowerCase()} as const] : []
  })

/** Publisher and Retraction Watch often tell the same. */
function unlike(notices: readonly ReferenceNotice[]): readonly ReferenceNotice[] {
  const seen = new Set<string>()
  return notices.filter(({kind, role, doi}) => {
    const name = `${kind} ${role} ${doi ?? ''}`
    if (seen.has(name)) return false
    seen.add(name)
    return true
  })
}
