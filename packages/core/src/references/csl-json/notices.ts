/** What Crossref's CSL-JSON says of retractions and corrections: `update-to` on the notice, `updated-by` on the work. */
import type {ReferenceNotice} from '../../model/reference.js'
import {cleanDoi} from '../identifiers.js'
import type {JsonObject, JsonValue} from './json.js'

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
  ['concern', 'expression-of-concern'],
])

/** `"update-to": [{"DOI": "10.1000/x", "type": "retraction"}]` → the entry is the notice. */
export function crossrefNotices({members}: JsonObject): readonly ReferenceNotice[] {
  const preprintOf = listed(listedMember(members.get('relation'), 'is-preprint-of')).flatMap(related => {
    const doi = text(related, 'id-type') === 'doi' ? text(related, 'id') : undefined
    return doi ? [{kind: 'published-version', role: 'work', doi: cleanDoi(doi)} as const] : []
  })
  return [
    ...listed(members.get('update-to')).flatMap(update => noticeOf(update, 'notice')),
    ...listed(members.get('updated-by')).flatMap(update => noticeOf(update, 'work')),
    ...preprintOf,
  ]
}

function noticeOf(update: JsonValue, role: ReferenceNotice['role']): readonly ReferenceNotice[] {
  const kind = kinds.get(text(update, 'type')?.toLowerCase().replace(/[ -]/g, '_') ?? '')
  const doi = text(update, 'DOI')
  return kind ? [{kind, role, ...(doi && {doi: cleanDoi(doi)})}] : []
}

const listed = (value: JsonValue | undefined): readonly JsonValue[] => (value?.kind === 'list' ? value.members : [])
const listedMember = (value: JsonValue | undefined, name: string): JsonValue | undefined =>
  value?.kind === 'object' ? value.members.get(name) : undefined

function text(value: JsonValue, name: string): string | undefined {
  const member = listedMember(value, name)
  return member?.kind === 'text' ? member.value.trim() || undefined : undefined
}
