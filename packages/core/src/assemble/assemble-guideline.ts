/** Trees, metadata and references in; one guideline out. */
import type {Finding} from '../diagnostics/finding.js'
import type {Guideline} from '../model/guideline.js'
import {type Language, otherLanguage} from '../model/language.js'
import type {Metadata} from '../model/metadata.js'
import type {Reference} from '../model/reference.js'
import type {SourceDocument} from '../source/tree.js'
import {type Assembly, inTwoFiles, noTies, openScope} from './assembly.js'
import {duplicateIds} from './duplicate-ids.js'
import {blocksOf} from './flow.js'
import {readFootnotes} from './footnotes.js'
import {imageFindings} from './image-findings.js'
import {numberBlocks} from './number-blocks.js'
import {numberCitations} from './number-citations.js'
import {type Piece, piecesOf} from './piece.js'
import type {Columns} from './row.js'
import {findTies} from './ties.js'

export interface GuidelineParts {
  /** One document; or two, each with its `language`, in any order. */
  readonly documents: readonly SourceDocument[]
  readonly metadata: Metadata
  readonly references: readonly Reference[]
}

export interface AssembledGuideline {
  readonly guideline: Guideline
  readonly findings: readonly Finding[]
}

function topLevel(document: SourceDocument): Piece[] {
  const {file, language: forced, root} = document
  return piecesOf(root.children, {file, ...(forced ? {forced} : {})})
}

/**
 * Pairs the languages and collects what a guideline is made of. Both forms of one guideline give equal guidelines but for places.
 * Never throws on bad input; takes time in proportion to the text.
 */
export function assembleGuideline({documents, metadata, references}: GuidelineParts): AssembledGuideline {
  const findings: Finding[] = []
  const source: Language = metadata.languages[0] ?? 'zh'
  const other = otherLanguage(source)
  // The file of the source language comes first, whatever the order of the documents.
  const ordered = [...documents].sort((a, b) => Number(a.language === other) - Number(b.language === other))
  const [first, second] = ordered
  const base: Assembly = {
    source,
    other,
    bilingual: metadata.languages.length > 1,
    firstFile: first?.file ?? 'guideline.md',
    fileLanguages: new Map(
      second ? ordered.flatMap(({file, language}) => (language ? [[file, language] as const] : [])) : [],
    ),
    texts: new Map(documents.map(document => [document.file, document.text])),
    ties: noTies,
    report: finding => findings.push(finding),
  }
  for (const {root, file} of ordered) findings.push(...imageFindings(root, file))
  const inFirst = first ? topLevel(first) : []
  const inSecond = second && topLevel(second)
  const isTied = inSecond && base.bilingual && inTwoFiles(base)
  const assembly: Assembly = isTied ? {...base, ties: findTies(inFirst, inSecond, base)} : base
  const columns: Columns = {
    first: inFirst,
    ...(inSecond
      ? {second: inSecond.filter(({node}) => node.type === 'heading' || !assembly.ties.moved.has(node))}
      : {}),
  }
  const body = numberBlocks(blocksOf(columns, assembly, openScope))
  const footnotes = readFootnotes(
    ordered.map(({root, file, language}) => ({root, file, ...(language ? {forced: language} : {})})),
    body,
    assembly,
  )
  findings.push(...duplicateIds(body, footnotes))
  const known = new Set(references.map(({key}) => key))
  const numbering = numberCitations(body, footnotes, known, base.bilingual ? [source, other] : [source])
  return {guideline: {format: 1, metadata, body, footnotes, references, numbering}, findings}
}
