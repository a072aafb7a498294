/** Retractions, corrections and the like, as MEDLINE links records and names types of publication. */
import type {ReferenceNotice} from '../../model/reference.js'
import {noticeOfLine, noticePlace} from '../notices.js'

type NoticeKind = Pick<ReferenceNotice, 'kind' | 'role'>

/** The second letter from the end tells the side: `RIN`, retraction in, stands on the retracted work; `ROF`, retraction of, on the notice. */
const linkTags: ReadonlyMap<string, NoticeKind> = new Map<string, NoticeKind>([
  ['RIN', {kind: 'retraction', role: 'work'}],
  ['ROF', {kind: 'retraction', role: 'notice'}],
  // Retracted in part: filed as errata since 2016.
  ['PRIN', {kind: 'correction', role: 'work'}],
  ['PROF', {kind: 'correction', role: 'notice'}],
  ['EIN', {kind: 'correction', role: 'work'}],
  ['EFR', {kind: 'correction', role: 'notice'}],
  ['ECI', {kind: 'expression-of-concern', role: 'work'}],
  ['ECF', {kind: 'expression-of-concern', role: 'notice'}],
  ['UIN', {kind: 'published-version', role: 'work'}],
  ['UOF', {kind: 'published-version', role: 'notice'}],
  ['CRI', {kind: 'republication', role: 'work'}],
  ['CRF', {kind: 'republication', role: 'notice'}],
  ['RPI', {kind: 'republication', role: 'work'}],
  ['RPF', {kind: 'republication', role: 'notice'}],
  ['RRI', {kind: 'retraction', role: 'work'}],
  ['RRF', {kind: 'republication', role: 'notice'}],
])

const types: ReadonlyMap<string, NoticeKind> = new Map<string, NoticeKind>([
  ['retracted publication', {kind: 'retraction', role: 'work'}],
  ['retraction of publication', {kind: 'retraction', role: 'notice'}],
  ['retraction notice', {kind: 'retraction', role: 'notice'}],
  ['published erratum', {kind: 'correction', role: 'notice'}],
  ['expression of concern', {kind: 'expression-of-concern', role: 'notice'}],
  ['corrected and republished article', {kind: 'republication', role: 'notice'}],
])

export const isNoticeTag = (tag: string): boolean => linkTags.has(tag)

/** `RIN - Lancet. 2010 Feb 6;375(9713):445. doi: 10.1016/x. PMID: 20137807`; older records repeat the words `Retraction in:`. */
export function noticeOfTag(tag: string, value: string): ReferenceNotice | undefined {
  const kind = linkTags.get(tag)
  if (!kind) return undefined
  const text = value.replace(/\s+/g, ' ').trim()
  const named = noticeOfLine(text)
  const {kind: _kind, role: _role, ...place} = named ?? {...kind, ...noticePlace(text)}
  return {...kind, ...place}
}

/** What the types say and no link tells already. */
export function noticesOfTypes(
  publicationTypes: readonly string[],
  linked: readonly ReferenceNotice[],
): readonly ReferenceNotice[] {
  return publicationTypes.flatMap(name => {
    const found = types.get(name.toLowerCase())
    const isTold = linked.some(({kind, role}) => kind === found?.kind && role === found.role)
    return found && !isTold ? [found] : []
  })
}
