/** Writes references as a library of another format. A new format is one more writer in the table. */
import type {Finding} from '../../diagnostics/finding.js'
import type {Reference} from '../../model/reference.js'
import {writeBib} from './bib.js'
import {writeCslJson} from './csl-json.js'
import type {FormatWriter, ReportLoss, WrittenFormat} from './format-writer.js'
import {reportChanges} from './read-back.js'
import {writeRis} from './ris.js'

const writers = {'csl-json': writeCslJson, bib: writeBib, ris: writeRis} satisfies Record<WrittenFormat, FormatWriter>

export interface WrittenLibrary {
  /** Ends with a line break; UTF-8 when it is stored. */
  readonly text: string
  /** `reference-field-lost` for everything that the format cannot hold, at the field's place in its source. */
  readonly findings: readonly Finding[]
}

/**
 * @param references As read with `everyField`; what was not read is not written.
 * @param format `csl-json` (CSL 1.0.2), `bib` (BibLaTeX, UTF-8), `ris`.
 */
export function writeReferenceLibrary(references: readonly Reference[], format: WrittenFormat): WrittenLibrary {
  const findings: Finding[] = []
  const reported = new Map<Reference, Set<string>>()
  const lost: ReportLoss = (reference, field, note = 'field') => {
    const known = reported.get(reference) ?? new Set()
    reported.set(reference, known)
    if (known.has(field)) return
    known.add(field)
    const unread = note === 'unread' ? reference.unread?.find(({name}) => name === field) : undefined
    const place = unread?.place ?? reference.places[field] ?? reference.place
    findings.push({rule: 'reference-field-lost', place, note, data: {key: reference.key, field, format}})
  }
  const text = writers[format](references, lost)
  reportChanges(references, text, format, lost)
  return {text, findings}
}
