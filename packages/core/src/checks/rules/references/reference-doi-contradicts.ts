/**
 * A DOI that carries its journal, year, volume or page agrees with what the entry prints. Most DOIs carry nothing; of those that do, the
 * year may be some years before that of printing, as it is that of the manuscript.
 *
 * @example ok references
 *   @article{phillips2019, author = {Phillips, J. L.}, title = {Single, repeated, and maintenance ketamine infusions},
 *     journal = {Am J Psychiatry}, year = {2019}, volume = {176}, number = {5}, pages = {401--409}, doi = {10.1176/appi.ajp.2018.18070834}}
 * @example not ok references: 3:3 "Unexpected `Pharmacol Rev` in the DOI `10.1124/pharmrev.120.000149` of the entry `zanos2018`, expected `Mol Psychiatry` as the entry has it"
 *   @article{zanos2018, author = {Zanos, P.}, title = {Mechanisms of ketamine action as an antidepressant},
 *     journal = {Mol Psychiatry}, year = {2018}, volume = {23}, number = {4}, pages = {801--811},
 *     doi = {10.1124/pharmrev.120.000149}}
 * @example not ok references: 2:85 "Unexpected `2006` in the DOI `10.1176/ajp.2006.163.11.1905` of the entry `rush2016`, expected `2016` as the entry has it"
 *   @article{rush2016, author = {Rush, A. J.}, title = {Acute and longer-term outcomes},
 *     journal = {Am J Psychiatry}, year = {2016}, volume = {163}, pages = {1905--1917}, doi = {10.1176/ajp.2006.163.11.1905}}
 */
import type {Reference} from '../../../model/reference.js'
import {referenceRule} from '../../reference-rule.js'
import {type DoiReading, readDoiForm} from '../../references/doi-forms.js'
import {compareJournals, haveCommonWord, journalForm} from '../../references/journals.js'
import {firstPage, yearOf} from '../../references/locator.js'
import {placeOfField} from '../../references/place-of-field.js'
import {doiOf} from '../../references/same-work.js'

interface Contradiction {
  readonly note: 'journal' | 'year' | 'volume' | 'page' | 'list'
  readonly told: string
  readonly printed: string
}

export const referenceDoiContradicts = referenceRule('reference-doi-contradicts', ({references, report}) => {
  const inList = journalsByCode(references)
  for (const reference of references) {
    if (reference.type !== 'article-journal' || !doiOf(reference)) continue
    const found = contradiction(reference, inList)
    if (!found) continue
    const {note, told, printed} = found
    report({
      place: placeOfField(reference, 'doi'),
      data: {key: reference.key, doi: reference.doi ?? '', told, printed},
      actual: reference.doi ?? '',
      note,
    })
  }
})

function contradiction(reference: Reference, inList: ReadonlyMap<string, string>): Contradiction | undefined {
  const reading = readDoiForm(reference.doi ?? '')
  const [journal, ...others] = reading.journals ?? []
  if (journal !== undefined && isOtherJournal(reference, [journal, ...others])) {
    return {note: 'journal', told: journal, printed: reference.containerTitle ?? ''}
  }
  const year = yearOf(reference)
  if (reading.year !== undefined && reading.within !== undefined && year !== undefined) {
    const early = year < reading.year - 1 && !reading.mayBeLater
    if (early || year > reading.year + reading.within) {
      return {note: 'year', told: String(reading.year), printed: String(year)}
    }
  }
  if (reading.volume && reference.volume && /^\d+$/.test(reference.volume) && reading.volume !== reference.volume) {
    return {note: 'volume', told: reading.volume, printed: reference.volume}
  }
  const page = firstPage(reference)
  if (reading.page && page && /^\d+$/.test(page) && reading.page !== page) {
    return {note: 'page', told: reading.page, printed: page}
  }
  const usual = journal === undefined && reading.journalCode ? inList.get(reading.journalCode) : undefined
  return usual !== undefined && isOtherJournal(reference, [usual]) && !shareWord(reference, usual)
    ? {note: 'list', told: usual, printed: reference.containerTitle ?? ''}
    : undefined
}

/** Surely, by each of its titles: the full one, the abbreviation, that of its other language. */
function isOtherJournal(
  {containerTitle, containerTitleShort, paired}: Reference,
  journals: readonly string[],
): boolean {
  const printed = [containerTitle, containerTitleShort, paired?.containerTitle].filter(title => title !== undefined)
  if (printed.length === 0) return false
  return printed.every(title =>
    journals.every(journal => compareJournals(journalForm(title), journalForm(journal)) === 'different'),
  )
}

/** `Phys. E` and `Phys. E Low-Dimens. Syst.`: perhaps one journal. */
const shareWord = ({containerTitle = ''}: Reference, journal: string): boolean =>
  haveCommonWord(journalForm(containerTitle), journalForm(journal))

/** Of a code that no table has: the journal of the list, where two or more entries agree in it against one. */
function journalsByCode(references: readonly Reference[]): ReadonlyMap<string, string> {
  const byCode = new Map<string, Map<string, number>>()
  for (const {type, doi, containerTitle} of references) {
    if (type !== 'article-journal' || !doi || !containerTitle) continue
    const {journalCode, journals}: DoiReading = readDoiForm(doi)
    if (!journalCode || journals) continue
    const counts = byCode.get(journalCode) ?? new Map<string, number>()
    byCode.set(journalCode, counts.set(containerTitle, (counts.get(containerTitle) ?? 0) + 1))
  }
  const usual = new Map<string, string>()
  for (const [code, counts] of byCode) {
    const [most] = [...counts].sort(([, a], [, b]) => b - a)
    if (most && most[1] >= 2) usual.set(code, most[0])
  }
  return usual
}
