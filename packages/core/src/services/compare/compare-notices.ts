/** What services say became of a work → findings: retracted, under concern, corrected, published elsewhere since. */
import type {RuleId} from '../../diagnostics/catalogue.js'
import type {Finding} from '../../diagnostics/finding.js'
import type {Reference, ReferenceNotice} from '../../model/reference.js'
import type {PublishedWork} from '../published-work.js'
import {placeOf} from './compare-reference.js'

const rules = {
  retraction: 'reference-online-retracted',
  'expression-of-concern': 'reference-online-concern',
  correction: 'reference-online-corrected',
  republication: 'reference-online-corrected',
  'published-version': 'reference-online-published',
} as const satisfies Readonly<Record<ReferenceNotice['kind'], RuleId>>

/** One finding a rule. A notice that is cited itself, as a guideline may do, is none. */
export function noticeFindings(reference: Reference, works: readonly PublishedWork[]): readonly Finding[] {
  const byRule = new Map<RuleId, {readonly services: Set<string>; readonly where: Map<string, string>}>()
  for (const work of works) {
    for (const notice of work.notices) {
      if (notice.role !== 'work') continue
      const rule = rules[notice.kind]
      const found = byRule.get(rule) ?? {services: new Set(), where: new Map()}
      byRule.set(rule, found)
      found.services.add(work.service)
      const where = whereOf(notice)
      if (where) found.where.set(notice.doi ?? notice.pmid ?? where, where)
    }
  }
  return [...byRule].map(([rule, {services, where}]) => {
    const notice = [...where.values()].slice(0, 5).join('; ')
    return {
      rule,
      place: placeOf(reference, 'title'),
      actual: reference.title ?? reference.key,
      ...(notice !== '' && {note: 'notice'}),
      data: {key: reference.key, service: [...services].join(', '), notice},
    }
  })
}

const whereOf = ({text, doi, pmid}: ReferenceNotice): string =>
  [text, doi && `https://doi.org/${doi}`, pmid && `PMID ${pmid}`].filter(Boolean).join(' ')
