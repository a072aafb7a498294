/**
 * A reference beside what services record of it → findings. A field that agrees with one of the services is right: services err, too,
 * and differ from each other.
 */
import type {RuleId} from '../../diagnostics/catalogue.js'
import type {Finding} from '../../diagnostics/finding.js'
import type {PairedReference, Reference} from '../../model/reference.js'
import type {PublishedWork} from '../published-work.js'
import {hasHan} from './fold.js'
import {isSameJournal} from './journals.js'
import {compareAuthors, nameText} from './names.js'
import {compareYears, isSameIssue, isSamePages} from './numbers.js'
import {nearestTitles} from './titles.js'

type Sides = readonly (Reference | PairedReference)[]

const sidesOf = (reference: Reference): Sides => (reference.paired ? [reference, reference.paired] : [reference])

/** Below this, titles have no more in common than two titles of one field of medicine. */
const unlike = 0.6

/**
 * Whether an identifier leads to something else than the entry describes: the title is unlike, and first author or year differ as
 * well. Undefined where nothing can be compared.
 */
export function isOtherWork(reference: Reference, work: PublishedWork): boolean | undefined {
  const titles = nearestTitles(
    sidesOf(reference).flatMap(({title}) => title ?? []),
    work.titles,
  )
  if (!titles) return undefined
  if (titles.same || titles.likeness >= unlike) return false
  const year = compareYears(reference, [work])
  return authorsDiffer(reference, work)?.note === 'first' || year?.verdict === 'differs' || titles.likeness < 0.25
}

/** @param works of one reference, each by one of its identifiers, none of them another work; what is nearest to the print first */
export function compareReference(reference: Reference, works: readonly PublishedWork[]): readonly Finding[] {
  const findings: Finding[] = []
  const services = (from: readonly PublishedWork[]) => [...new Set(from.map(work => work.service))].join(', ')
  const report = (
    rule: RuleId,
    field: string,
    from: readonly PublishedWork[],
    values: {readonly actual?: string; readonly expected: string; readonly note?: string; readonly position?: number},
  ): void => {
    const {actual, expected, note, position} = values
    findings.push({
      rule,
      place: placeOf(reference, field),
      ...(actual !== undefined && {actual}),
      expected,
      ...(note !== undefined && {note}),
      data: {
        key: reference.key,
        service: services(from),
        expected,
        ...(actual !== undefined && {actual}),
        ...(position !== undefined && {position}),
      },
    })
  }

  const titles = works.flatMap(work => {
    const nearest = nearestTitles(
      sidesOf(reference).flatMap(({title}) => title ?? []),
      work.titles,
    )
    return nearest ? [{...nearest, work}] : []
  })
  const [title] = titles
  if (title && !titles.some(({same}) => same)) {
    report('reference-online-title-differs', 'title', [title.work], {actual: title.written, expected: title.recorded})
  }

  const authors = works.map(work => ({difference: authorsDiffer(reference, work), work}))
  const compared = authors.filter(({work}) => work.authors.length > 0)
  const [first] = compared
  if (first?.difference && compared.every(({difference}) => difference)) {
    const {written, recorded, ...rest} = first.difference
    report('reference-online-authors-differ', 'authors', [first.work], {actual: written, expected: recorded, ...rest})
  }

  if (reference.type === 'article-journal') compareJournal(reference, works, report)
  const year = compareYears(reference, works)
  const written = reference.issued?.year ?? ''
  if (year?.verdict === 'differs' || year?.verdict === 'near') {
    const rule = year.verdict === 'near' ? 'reference-online-year-near' : 'reference-online-year-differs'
    const dated = works.filter(work => work.years.length > 0)
    report(rule, 'issued', dated, {actual: written, expected: year.years.join(', ')})
  }
  compareNumbers(reference, works, report)
  return findings
}

type Report = (
  rule: RuleId,
  field: string,
  from: readonly PublishedWork[],
  values: {readonly actual?: string; readonly expected: string; readonly note?: string; readonly position?: number},
) => void

/** With the side of the entry that is in the script of the record. */
function authorsDiffer(reference: Reference, work: PublishedWork) {
  const recordedInHan = work.authors.some(name => hasHan(nameText(name)))
  const inHan = (side: Reference | PairedReference) => side.authors.some(name => hasHan(nameText(name)))
  const side = sidesOf(reference).find(each => each.authors.length > 0 && inHan(each) === recordedInHan) ?? reference
  return compareAuthors(side.authors, side.authorsIncomplete, work.authors)
}

function compareJournal(reference: Reference, works: readonly PublishedWork[], report: Report): void {
  const written = sidesOf(reference).flatMap(({containerTitle, containerTitleShort}) =>
    [containerTitle, containerTitleShort].filter(title => title !== undefined),
  )
  const pairs = works.flatMap(work =>
    [...work.containers, ...work.shortContainers].flatMap(recorded =>
      written.map(ours => ({ours, recorded, work, same: isSameJournal(ours, recorded)})),
    ),
  )
  const comparable = pairs.filter(({same}) => same !== undefined)
  const [first] = comparable
  if (!first || comparable.some(({same}) => same)) return
  report('reference-online-journal-differs', 'containerTitle', [first.work], {
    actual: first.ours,
    expected: first.recorded,
  })
}

const numberRules = {
  volume: 'reference-online-volume-differs',
  issue: 'reference-online-issue-differs',
  pages: 'reference-online-pages-differ',
} as const satisfies Readonly<Record<string, RuleId>>

/** What a journal's article is found by; in other types services record too many other things in these fields. */
function compareNumbers(reference: Reference, works: readonly PublishedWork[], report: Report): void {
  const missing: string[] = []
  const sources = new Set<PublishedWork>()
  const isArticle = reference.type === 'article-journal'
  for (const field of ['volume', 'issue', 'pages'] as const) {
    if (!isArticle) break
    const recorded = works.flatMap(work => {
      const values = field === 'pages' ? work.pages : [work[field]]
      return values.flatMap(value => (value ? [{value, work}] : []))
    })
    const [first] = recorded
    if (!first) continue
    const written = reference[field]
    if (written === undefined) {
      if (reference.status !== undefined) continue
      missing.push(`${field} = ${first.value}`)
      sources.add(first.work)
      continue
    }
    const isSame = field === 'pages' ? isSamePages : isSameIssue
    if (recorded.some(({value}) => isSame(written, value))) continue
    report(numberRules[field], field, [first.work], {actual: written, expected: first.value})
  }
  const identified = works.find(({doi}) => doi)
  if (!reference.doi && identified?.doi) {
    missing.push(`doi = ${identified.doi}`)
    sources.add(identified)
  }
  if (missing.length > 0) report('reference-online-field-missing', 'key', [...sources], {expected: missing.join(', ')})
}

export const placeOf = (reference: Reference, field: string): Finding['place'] =>
  reference.places[field] ?? reference.places.key ?? reference.place
