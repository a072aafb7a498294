/** From a folder's files to a guideline: decodes, reads, merges front matter, reads reference libraries, assembles. */
import {assembleGuideline, imagePath} from './assemble/index.js'
import type {Finding, Profile} from './diagnostics/finding.js'
import {isCslPath} from './front-matter/citation-style.js'
import {
  mergeFrontMatter,
  type ReadFrontMatter,
  readFrontMatter,
  readRequirementPack,
  requirementIdFindings,
  withRequirementPacks,
} from './front-matter/index.js'
import type {Guideline} from './model/guideline.js'
import {type Language, languages} from './model/language.js'
import type {Metadata} from './model/metadata.js'
import type {Place} from './model/place.js'
import type {Reference} from './model/reference.js'
import {mergeReferenceLibraries, readReferenceLibrary} from './references/index.js'
import {decodeSource} from './source/decode.js'
import {splitFrontMatter} from './source/front-matter-split.js'
import {readSourceDocument} from './source/index.js'
import type {SourceDocument} from './source/tree.js'
import {lineIndex} from './text/line-index.js'

export interface GuidelineFiles {
  /** Bytes, or text already decoded, by path relative to the guideline's folder, with forward slashes. */
  readonly files: ReadonlyMap<string, Uint8Array | string>
}

export interface ReadOptions {
  /** What the guideline is read for. Reading reports the same for all; `gradeFindings` tells how severe it is. */
  readonly profile?: Profile
}

export interface GuidelineRead {
  /** Absent where there is no text, one of two files is missing, or the front matter cannot be read. */
  readonly guideline?: Guideline
  /** As read, the source language's first; for `inspectGuideline` and for fixes. */
  readonly documents: readonly SourceDocument[]
  readonly findings: readonly Finding[]
  /** Keys of library entries that are there but broken: citing one is not citing nothing. */
  readonly unreadableKeys: readonly string[]
  /** The text of each CSL file that `citationStyle` names, by the path that it names; for `DocumentOptions.formatters`. */
  readonly citationStyleFiles: ReadonlyMap<string, string>
}

const oneFile = 'guideline.md'
const twoFiles = {zh: 'guideline.zh.md', en: 'guideline.en.md'} as const satisfies Record<Language, string>

const editions = ['zh', 'en', 'parallel'] as const

const startOf = (file: string): Place => ({file, line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0})

interface SourceName {
  readonly file: string
  readonly language?: Language
}

/** Which files hold the text. */
function sourceNames(files: GuidelineFiles['files'], findings: Finding[]): SourceName[] {
  const present = languages.filter(language => files.has(twoFiles[language]))
  if (files.has(oneFile)) {
    const other = present.map(language => twoFiles[language]).join(', ')
    if (other) findings.push({rule: 'guideline-twice', place: startOf(oneFile), actual: other, data: {other}})
    return [{file: oneFile}]
  }
  if (present.length === 0) findings.push({rule: 'guideline-missing', place: startOf(oneFile)})
  const [only] = present
  if (only && present.length === 1) {
    const absent = twoFiles[only === 'zh' ? 'en' : 'zh']
    findings.push({rule: 'guideline-half', place: startOf(twoFiles[only]), data: {present: twoFiles[only], absent}})
  }
  return present.map(language => ({file: twoFiles[language], language}))
}

function textOf(file: string, content: Uint8Array | string, findings: Finding[]): string | undefined {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const decoded = decodeSource(file, bytes)
  findings.push(...decoded.findings)
  return decoded.text
}

function readDocuments(
  files: GuidelineFiles['files'],
  names: readonly SourceName[],
  findings: Finding[],
): SourceDocument[] {
  return names.flatMap(({file, language}) => {
    const content = files.get(file)
    const text = content === undefined ? undefined : textOf(file, content, findings)
    if (text === undefined) return []
    const document = readSourceDocument({file, text, ...(language ? {language} : {})})
    findings.push(...document.findings)
    return [document]
  })
}

function readMetadata(
  documents: readonly Pick<SourceDocument, 'file' | 'text' | 'frontMatter' | 'language'>[],
): ReadFrontMatter {
  const [first, second] = documents.map(({file, text, frontMatter, language}) =>
    readFrontMatter({file, text, frontMatter, language}),
  )
  if (!first) return {findings: []}
  return second ? mergeFrontMatter(first, second) : first
}

/** A file that the front matter names. */
interface NamedFile {
  /** Inside the folder. */
  readonly path: string
  /** As the front matter has it. */
  readonly written: string
  readonly place: Place
}

/** Paths inside the folder, each once; others are reported. */
function filesInside(named: readonly Omit<NamedFile, 'path'>[], findings: Finding[]): NamedFile[] {
  const files = new Map<string, NamedFile>()
  for (const {written, place} of named) {
    const read = imagePath(written)
    if ('fault' in read) {
      findings.push({rule: 'path-outside', place, actual: written, data: {path: written}, note: read.fault})
    } else if (!files.has(read.path)) {
      files.set(read.path, {path: read.path, written, place})
    }
  }
  return [...files.values()]
}

/** The libraries that the front matter names. */
function libraryNames({references, places}: Pick<Metadata, 'references' | 'places'>, findings: Finding[]): NamedFile[] {
  const named = references.map((written, index) => ({
    written,
    place: places[`/references/${index}`] ?? places['/references'] ?? places[''] ?? startOf(oneFile),
  }))
  return filesInside(named, findings)
}

/** The CSL files that the front matter names as styles, each where it is named first. */
function styleNames({citationStyle = {}, places}: Metadata, findings: Finding[]): NamedFile[] {
  const named = new Map<string, Omit<NamedFile, 'path'>>()
  for (const edition of editions) {
    const written = citationStyle[edition]?.style
    if (written === undefined || !isCslPath(written) || named.has(written)) continue
    const place = places['/citationStyle/style'] ?? places[`/citationStyle/${edition}/style`] ?? places['']
    named.set(written, {written, place: place ?? startOf(oneFile)})
  }
  return filesInside([...named.values()], findings)
}

/** The packs of requirements that the front matter names. */
function packNames(
  {requirements, places}: Pick<Metadata, 'requirements' | 'places'>,
  findings: Finding[],
): NamedFile[] {
  const named = (requirements?.packs ?? []).map((written, index) => ({
    written,
    place: places[`/requirements/packs/${index}`] ?? places['/requirements/packs'] ?? places[''] ?? startOf(oneFile),
  }))
  return filesInside(named, findings)
}

/** A file that the front matter names. */
function namedContent(
  files: GuidelineFiles['files'],
  {path, place}: NamedFile,
  findings: Finding[],
): Uint8Array | string | undefined {
  const content = files.get(path)
  if (content === undefined) findings.push({rule: 'file-missing', place, actual: path, data: {path}})
  return content
}

function readReferences(
  files: GuidelineFiles['files'],
  metadata: Metadata,
  findings: Finding[],
): {references: readonly Reference[]; unreadable: readonly string[]} {
  const libraries = libraryNames(metadata, findings).flatMap(named => {
    const content = namedContent(files, named, findings)
    return content === undefined ? [] : [readReferenceLibrary(named.path, content)]
  })
  const library = mergeReferenceLibraries(libraries)
  findings.push(...library.findings)
  return library
}

function readStyles(files: GuidelineFiles['files'], metadata: Metadata, findings: Finding[]): Map<string, string> {
  const styles = new Map<string, string>()
  for (const named of styleNames(metadata, findings)) {
    const content = namedContent(files, named, findings)
    const text = content === undefined ? undefined : textOf(named.path, content, findings)
    if (text !== undefined) styles.set(named.written, text)
  }
  return styles
}

/** The metadata with what its packs add, ids held against each other. */
function withPacks(files: GuidelineFiles['files'], metadata: Metadata, findings: Finding[]): Metadata {
  const [only, second] = metadata.languages
  const context = only && !second ? {language: only} : {}
  const packs = packNames(metadata, findings).flatMap(named => {
    const content = namedContent(files, named, findings)
    const text = content === undefined ? undefined : textOf(named.path, content, findings)
    return text === undefined ? [] : [readRequirementPack(text, named.path, context, named.written)]
  })
  for (const pack of packs) for (const finding of pack.findings) findings.push(finding)
  const whole = withRequirementPacks(metadata, packs)
  for (const finding of requirementIdFindings(whole)) findings.push(finding)
  return whole
}

/** Only files of the guideline's languages are read, the source language's first. */
function chosenDocuments(
  documents: readonly SourceDocument[],
  metadata: Metadata,
  findings: Finding[],
): readonly SourceDocument[] {
  const listed = documents.filter(({file, language}) => {
    if (language === undefined || metadata.languages.includes(language)) return true
    findings.push({rule: 'language-unlisted', place: startOf(file), actual: file, data: {file}})
    return false
  })
  const [source] = metadata.languages
  return listed.sort((a, b) => Number(a.language !== source) - Number(b.language !== source))
}

/**
 * Reads a guideline from the files of its folder: `guideline.md`, or `guideline.zh.md` and `guideline.en.md`, and the reference
 * libraries, citation styles and packs of requirements that the front matter names. Never throws on bad input: what is wrong comes back as findings with their places, and as
 * much of the guideline as can be used.
 */
export function readGuideline({files}: GuidelineFiles, _options: ReadOptions = {}): GuidelineRead {
  const findings: Finding[] = []
  const read = readDocuments(files, sourceNames(files, findings), findings)
  const {metadata: written, findings: metadataFindings} = readMetadata(read)
  if (read.length > 0) findings.push(...metadataFindings)
  if (!written) return {documents: read, findings, unreadableKeys: [], citationStyleFiles: new Map()}
  const metadata = withPacks(files, written, findings)
  const documents = chosenDocuments(read, metadata, findings)
  const {references, unreadable} = readReferences(files, metadata, findings)
  const citationStyleFiles = readStyles(files, metadata, findings)
  const others = {documents: read, findings, unreadableKeys: unreadable, citationStyleFiles}
  // One of two files is half a guideline, and a text beyond the limits was not read: nothing is made of either.
  const isHalf = read.length === 1 && read[0]?.language !== undefined
  const isUnread = findings.some(({rule}) => rule === 'limit-exceeded')
  if (isHalf || isUnread || documents.length === 0) return others
  const assembled = assembleGuideline({documents, metadata, references})
  findings.push(...assembled.findings)
  return {...others, guideline: assembled.guideline, documents}
}

/** The front matter alone. */
function metadataIn(files: GuidelineFiles['files']): Metadata | undefined {
  const fronts = sourceNames(files, []).flatMap(({file, language}) => {
    const content = files.get(file)
    const text = content === undefined ? undefined : textOf(file, content, [])
    if (text === undefined) return []
    const {yaml, bodyStart} = splitFrontMatter(text)
    const frontMatter = yaml && {
      value: text.slice(yaml.start, yaml.end),
      valueOffset: yaml.start,
      place: lineIndex(file, text).place(0, bodyStart),
    }
    return [{file, text, ...(frontMatter ? {frontMatter} : {}), ...(language ? {language} : {})}]
  })
  return readMetadata(fronts).metadata
}

/**
 * The reference libraries that a guideline's front matter names, for a host that reads files: paths inside the folder, each once.
 * Only the front matter is read.
 */
export function namedLibraries({files}: GuidelineFiles): string[] {
  const metadata = metadataIn(files)
  return metadata ? libraryNames(metadata, []).map(({path}) => path) : []
}

/** The CSL files that a guideline's front matter names as styles, in the same way. */
export function namedCitationStyles({files}: GuidelineFiles): string[] {
  const metadata = metadataIn(files)
  return metadata ? styleNames(metadata, []).map(({path}) => path) : []
}

/** The packs of requirements that a guideline's front matter names, in the same way. */
export function namedRequirementPacks({files}: GuidelineFiles): string[] {
  const metadata = metadataIn(files)
  return metadata ? packNames(metadata, []).map(({path}) => path) : []
}
