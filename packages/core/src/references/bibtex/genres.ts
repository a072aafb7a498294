/** BibLaTeX's keys for what kind a thesis or a report is, spelled out; and words that say no more than the entry's own type. */
import type {Language} from '../../model/language.js'
import type {ReferenceType} from '../../model/reference.js'

const spelled: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ['phdthesis', {en: 'Doctoral dissertation', zh: '博士学位论文'}],
  ['mathesis', {en: "Master's thesis", zh: '硕士学位论文'}],
  ['bathesis', {en: "Bachelor's thesis", zh: '学士学位论文'}],
  ['candthesis', {en: 'Candidate thesis', zh: '学位论文'}],
  ['mastersthesis', {en: "Master's thesis", zh: '硕士学位论文'}],
  ['techreport', {en: 'Technical report', zh: '技术报告'}],
  ['resreport', {en: 'Research report', zh: '研究报告'}],
])
/** EndNote names the type of every entry again. */
const sameAsType =
  /^(?:journal article|book|book section|edited book|thesis|conference (?:paper|proceedings)|report|patent|web page|newspaper article|dataset|generic)$/i

/** @param written The field `type`; an entry type that tells the kind (`mastersthesis`) counts where there is none. */
export function genreOf(
  written: string | undefined,
  entryType: string,
  type: ReferenceType,
  language: Language,
): string | undefined {
  if (written !== undefined) return sameAsType.test(written) ? undefined : (spelled.get(written)?.[language] ?? written)
  return type === 'thesis' && entryType !== 'thesis' ? spelled.get(entryType)?.[language] : undefined
}
