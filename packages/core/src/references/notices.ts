/**
 * Retractions, corrections and the like, as titles and notes tell of them. The lines are PubMed's.
 *
 *   RETRACTED ARTICLE: Ketamine in …                              → a retraction; the entry is the work
 *   Erratum in: JAMA. 2020;323(21):2202. doi: 10.1001/x. PMID: 1  → a correction, with its text, DOI and PMID
 */
import type {ReferenceNotice} from '../model/reference.js'
import {cleanDoi} from './identifiers.js'

type Kind = ReferenceNotice['kind']
type Role = ReferenceNotice['role']

const titles: readonly {readonly form: RegExp; readonly kind: Kind; readonly role: Role}[] = [
  {
    form: /^\W{0,2}(?:retraction notice|retraction note|retraction(?=(?: to| of)?\s*[:：“‘"'—–])|notice of retraction|statement of retraction|withdrawal notice|撤稿声明|撤稿启事|撤稿通知|撤稿说明|关于撤销.{0,60}的声明)/iu,
    kind: 'retraction',
    role: 'notice',
  },
  {
    form: /^(?:\[\s*)?(?:retracted(?: article| paper| chapter)?|withdrawn(?: article)?)(?:\s*\])?\s*[:：\-–—]|^[【[(（]\s*(?:retracted(?: article)?|withdrawn|撤稿|已撤稿|撤回|已撤回)\s*[】\])）]|^(?:已?撤稿|已?撤回)\s*[:：]/iu,
    kind: 'retraction',
    role: 'work',
  },
  {form: /[【[(（](?:retracted(?: article)?|撤稿|已撤稿)[】\])）]\.?$/iu, kind: 'retraction', role: 'work'},
  {
    form: /^(?:expressions? of concern|editorial expression of concern)\b|^关注声明/iu,
    kind: 'expression-of-concern',
    role: 'notice',
  },
  {
    form: /^(?:publisher correction|author correction|corrections?(?=(?: to)?\s*[:：“‘"'])|corrections?$|errat(?:um|a)\b|corrigend(?:um|a)\b|addendum(?=(?: to)?\s*[:：“‘"']))|^[【[(（]?\s*(?:更正|勘误)(?:\s*[】\])）]|\s*[:：]|启事|说明|声明|通知|表|$)/iu,
    kind: 'correction',
    role: 'notice',
  },
]

/** What a title says of its own work. */
export function noticeOfTitle(title: string): ReferenceNotice | undefined {
  const found = titles.find(({form}) => form.test(title))
  return found && {kind: found.kind, role: found.role}
}

/** PubMed's words: what a work has, and what a notice is about. */
const phrases: readonly {readonly words: string; readonly kind: Kind; readonly role: Role}[] = [
  {words: 'Retraction in', kind: 'retraction', role: 'work'},
  {words: 'Retraction of', kind: 'retraction', role: 'notice'},
  {words: 'Erratum in', kind: 'correction', role: 'work'},
  {words: 'Erratum for', kind: 'correction', role: 'notice'},
  {words: 'Expression of concern in', kind: 'expression-of-concern', role: 'work'},
  {words: 'Expression of concern for', kind: 'expression-of-concern', role: 'notice'},
  {words: 'Update in', kind: 'published-version', role: 'work'},
  {words: 'Update of', kind: 'published-version', role: 'notice'},
  {words: 'Corrected and republished in', kind: 'republication', role: 'work'},
  {words: 'Corrected and republished from', kind: 'republication', role: 'notice'},
]
const byWords = new Map(phrases.map(phrase => [phrase.words.toLowerCase(), phrase]))
const line = /^([A-Za-z][A-Za-z ]{6,30}):[ \t]*(.*)$/

/** One line of a note; undefined where it is no notice. */
export function noticeOfLine(written: string): ReferenceNotice | undefined {
  const [, words, where] = line.exec(written.trim()) ?? []
  const phrase = words === undefined ? undefined : byWords.get(words.toLowerCase())
  return phrase && {kind: phrase.kind, role: phrase.role, ...noticePlace(where ?? '')}
}

/** `JAMA. 2020;323(21):2202. doi: 10.1001/x. PMID: 12` → text, DOI and PMID apart. */
export function noticePlace(where: string): Pick<ReferenceNotice, 'text' | 'doi' | 'pmid'> {
  const pmid = /(?:^|\s)PMID:? ?(\d{1,9})\.?$/.exec(where)
  const before = pmid ? where.slice(0, pmid.index).trimEnd() : where
  const doi = /(?:^|\s)doi: ?(\S+)$/i.exec(before)
  const text = (doi ? before.slice(0, doi.index) : before).trim()
  return {...(text && {text}), ...(doi && {doi: cleanDoi(doi[1]!)}), ...(pmid && {pmid: pmid[1]!})}
}

/** The line that `noticeOfLine` reads as this notice. */
export function noticeLine({kind, role, text, doi, pmid}: ReferenceNotice): string {
  const {words} = phrases.find(phrase => phrase.kind === kind && phrase.role === role)!
  return [`${words}:`, text, doi && `doi: ${doi}`, pmid && `PMID: ${pmid}`].filter(Boolean).join(' ')
}

/** The notices with that of the title, unless one of its kind is there already. */
export function withTitleNotice(
  notices: readonly ReferenceNotice[] | undefined,
  title: string | undefined,
): readonly ReferenceNotice[] | undefined {
  const named = title === undefined ? undefined : noticeOfTitle(title)
  if (!named || notices?.some(({kind, role}) => kind === named.kind && role === named.role)) return notices
  return [...(notices ?? []), named]
}
