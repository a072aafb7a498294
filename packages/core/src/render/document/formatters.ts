/** What prints an edition's citations and references: what the host gives for it, else the style that the front matter names. */
import type {Guideline} from '../../model/guideline.js'
import type {FormattedReference, ReferenceFormatter} from '../../references/format/formatter.js'
import {cmaStyle, formatReference} from '../../references/index.js'
import type {Edition} from './nodes.js'

/** By edition; for a style in a CSL file, which only the host can read. */
export type ReferenceFormatters = {readonly [E in Edition]?: ReferenceFormatter}

const adapted: ReferenceFormatter = {
  id: 'cma',
  citation: {
    raised: true,
    open: '[',
    close: ']',
    separator: ',',
    rangeMark: '-',
    joinFrom: 2,
    order: 'as-written',
    locator: 'inside',
    afterStops: false,
    etAlStop: false,
  },
  formatReferences: references =>
    references.map(
      (reference): FormattedReference => ({
        key: reference.key,
        parts: [{language: reference.language, children: formatReference(reference, cmaStyle)}],
      }),
    ),
}

export function formatterOf(_guideline: Guideline, edition: Edition, given: ReferenceFormatters): ReferenceFormatter {
  return given[edition] ?? adapted
}
