/** Reads a reference library of any format. A new format is one more reader in the table. */
import type {Finding} from '../diagnostics/finding.js'
import type {Reference} from '../model/reference.js'
import {decodeLibrary} from '../source/decode-library.js'
import {readBibtex} from './bibtex/read.js'
import {readCslJson} from './csl-json/read.js'
import {readEndnoteTagged} from './endnote-tagged/read.js'
import {readEndnoteXml} from './endnote-xml/read.js'
import {endingOf, type LibraryFormat, libraryFormat, otherFormat} from './library-format.js'
import {readNbib} from './nbib/read.js'
import {readNoteexpress} from './noteexpress/read.js'
import {findingCollector, type PlaceOf, placesIn, type Report} from './places.js'
import {readRis} from './ris/read.js'

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

const readers = {
  bibtex: readBibtex,
  'csl-json': readCslJson,
  ris: readRis,
  nbib: readNbib,
  'endnote-xml': readEndnoteXml,
  'endnote-tagged': readEndnoteTagged,
  noteexpress: readNoteexpress,
} satisfies Record<LibraryFormat, FormatReader>

/**
 * @param file Path relative to the guideline's folder. Its ending and its content tell the format: BibTeX or BibLaTeX (`.bib`), CSL-JSON
 *   (`.json`), RIS (`.ris`), MEDLINE as PubMed exports it (`.nbib`), EndNote XML (`.xml`), EndNote tagged (`.enw`), NoteExpress (`.net`),
 *   any of the last five as `.txt`.
 * @param content Bytes in UTF-8, UTF-16 or GB 18030, or text that is decoded already.
 */
export function readReferenceLibrary(
  file: string,
  content: string | Uint8Array,
  {everyField = false}: LibraryOptions = {},
): ReferenceLibrary {
  const decoded = decodeLibrary(file, content)
  if (decoded.text === undefined) return {references: [], unreadable: [], findings: decoded.findings}
  const library = readLibraryText(file, decoded.text, everyField)
  return {...library, findings: [...decoded.findings, ...library.findings]}
}

function readLibraryText(file: string, text: string, everyField: boolean): ReferenceLibrary {
  const placeOf = placesIn(file, text)
  const {report, findings} = findingCollector(placeOf)
  const start = {start: 0, end: 0}
  const format = libraryFormat(file, text)
  if (!format) {
    const extension = endingOf(file)
    const note = otherFormat(text) ?? 'not-known'
    report('reference-format-unknown', start, {note, actual: extension, data: {file, extension: extension || file}})
    return {references: [], unreadable: [], findings: findings()}
  }
  const reader: FormatReader = readers[format]
  const read = reader({text, placeOf, report, everyField})
  const references = withoutDuplicates(read.references, (duplicate, first) => {
    const span = {start: duplicate.places.key?.offset ?? 0, end: duplicate.places.key?.endOffset ?? 0}
    report('reference-key-duplicate', span, duplicateDetails(duplicate, first))
  })
  if (read.references.length === 0 && read.unreadable.length === 0 && findings().length === 0) {
    report('reference-library-empty', start, {data: {file}})
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
