/** Which findings tell of a decision that the reader made for the author. */
import {areaOf} from '../diagnostics/catalogue.js'
import type {Finding} from '../diagnostics/finding.js'
import type {GuidelineRead} from '../read-guideline.js'

/** Findings of the source and of pairing that leave nothing to decide. */
const decided: ReadonlySet<string> = new Set([
  'heading-no-id',
  'id-duplicate',
  'id-characters',
  'path-outside',
  'image-path',
  'file-missing',
  'footnote-unused',
  'definition-unused',
])

export function ambiguitiesOf({findings, documents}: GuidelineRead): readonly Finding[] {
  const files = documents.map(({file}) => file)
  return findings
    .filter(({rule}) => {
      const area = areaOf(rule)
      return (area === 'source' || area === 'pairing') && !decided.has(rule)
    })
    .sort(
      (a, b) =>
        files.indexOf(a.place.file) - files.indexOf(b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    )
}
