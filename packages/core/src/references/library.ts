/** Reads a reference library by the ending of its name. A new format is one more reader in the table. */
import type {Finding} from '../diagnostics/finding.js'
import type {Reference} from '../model/reference.js'
import {readBibtex} from './bibtex/read.js'
import {readCslJson} from './csl-json/read.js'
import {findingCollector, type PlaceOf, placesIn, type Report} from './places.js'

export interface ReferenceLibrary {
  /** Every usable entry in the order of the file; of two with one key the first. */
  readonly references: readonly Reference[]
  /** Keys of entries that are there but could not be read: a citation of one is not a citation of nothing. */
  readonly unreadable: readonly string[]
  readonly findings: readonly Finding[]
}

export interface LibraryOptions {
  /** Reads also what no list prints (abstract, key words, fields that the model has no place for), to be written into another format. */
  readonly everyField?: boolean
}

export interface LibraryText {
  readonly text: string
  readonly everyField: boolean
  readonly placeOf: PlaceOf
  readonly report: Report
}

export type FormatReader = (library: LibraryText) => {
  readonly references: readonly Reference[]
  readonly unreadable: readonly string[]
}

const readers: Readonly<Record<string, FormatReader>> = {bib: readBibtex, bibtex: readBibtex, json: readCslJson}

/** Formats that are known and not read yet. */
const laterFormats: ReadonlySet<string> = new Set(['ris', 'nbib', 'enw', 'xml', 'enl', 'net', 'txt', 'yaml', 'yml'])

/**
 * @param file Path relative to the guideline's folder; its ending tells the format: `.bib` (BibTeX, BibLaTeX), `.json` (CSL-JSON).
 * @param text Decoded.
 */
export function readReferenceLibrary(
  file: string,
  text: string,
  {everyField = false}: LibraryOptions = {},
): ReferenceLibrary {
  const placeOf = placesIn(file, text)
  const {report, findings} = findingCollector(placeOf)
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const reader = Object.hasOwn(readers, extension) ? readers[extension] : undefined
  const start = {start: 0, end: 0}
  if (!reader) {
    const note = laterFormats.has(extension) ? 'not-yet' : 'not-known'
    report('reference-format-unknown', start, {note, actual: extension, data: {file, extension: extension || file}})
    return {references: [], unreadable: [], findings: findings()}
  }
  const read = reader({text, placeOf, report, everyField})
  const references = withoutDuplicates(read.references, (duplicate, first) => {
    const span = {start: duplicate.places.key?.offset ?? 0, end: duplicate.places.key?.endOffset ?? 0}
    report('reference-key-duplicate', span, duplicateDetails(duplicate, first))
  })
  if (read.references.length === 0 && read.unreadable.length === 0 && findings().length === 0) {
    const note = otherFormat(text)
    if (note)
      report('reference-format-unknown', start, {
        note: 'other-content',
        actual: extension,
        data: {file, extension: note},
      })
    else report('reference-library-empty', start, {data: {file}})
  }
  return {references, unreadable: read.unreadable, findings: findings()}
}

/** Several libraries as one. A key that an earlier library has is reported in the later one. */
export function mergeReferenceLibraries(libraries: readonly ReferenceLibrary[]): ReferenceLibrary {
  const findings = libraries.flatMap(library => library.findings)
  const references = withoutDuplicates(
    libraries.flatMap(library => library.references),
    (duplicate, first) => {
      const place = duplicate.places.key ?? duplicate.place
      findings.push({rule: 'reference-key-duplicate', place, ...duplicateDetails(duplicate, first)})
    },
  )
  const kept = new Set(references.map(reference => reference.key))
  const unreadable = libraries.flatMap(library => library.unreadable).filter(key => !kept.has(key))
  return {references, unreadable, findings}
}

const duplicateDetails = ({key}: Reference, {place}: Reference) => ({
  actual: key,
  data: {key, firstFile: place.file, firstLine: place.line},
})

function withoutDuplicates(
  references: readonly Reference[],
  report: (duplicate: Reference, first: Reference) => void,
): readonly Reference[] {
  const byKey = new Map<string, Reference>()
  for (const reference of references) {
    const first = byKey.get(reference.key)
    if (first) report(reference, first)
    else byKey.set(reference.key, reference)
  }
  return [...byKey.values()]
}

/** A library saved under another format's ending, by how it begins. */
function otherFormat(text: string): string | undefined {
  const beginning = text.slice(0, 2000)
  if (/^TY {2}- /m.test(beginning)) return 'ris'
  if (/^PMID- ?\d/m.test(beginning)) return 'nbib'
  if (/^%0 /m.test(beginning)) return 'enw'
  if (/^\s*<\?xml/.test(beginning)) return 'xml'
  return undefined
}
