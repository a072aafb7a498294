/** Reads one file of a guideline: from text to a tree with languages, ids, directives, citations and facts. */
import type {Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Language} from '../model/language.js'
import {lineIndex} from '../text/line-index.js'
import {exceededLimit} from './check-limits.js'
import {splitFrontMatter} from './front-matter-split.js'
import {reportTextThatLooksLikeSyntax} from './looks-like/inlines.js'
import {reportLinesThatLookLikeSyntax} from './looks-like/lines.js'
import {reportListStarts, reportTextThatLooksLikeLists} from './looks-like/lists.js'
import {reportTables} from './looks-like/tables.js'
import {parseInParts} from './parse-in-parts.js'
import {Reading} from './reading.js'
import {zhinanLines} from './remark.js'
import {substitute} from './substitute.js'
import {nestDirectives} from './syntax/nest-directives.js'
import {dropInvisible, reportCharacters} from './transforms/characters.js'
import {makeLanguageBlocks, reportDirectives, reportStrayClosings} from './transforms/directives.js'
import {readDividers} from './transforms/dividers.js'
import {readFacts, reportUnclosedFences, restoreVerbatim} from './transforms/facts.js'
import {checkFootnotes} from './transforms/footnotes.js'
import {liftFormulas} from './transforms/formulas.js'
import {checkHeadingDepths} from './transforms/headings.js'
import {readHtml} from './transforms/html.js'
import {readHeadingIds} from './transforms/ids.js'
import {limitInlineNesting} from './transforms/inline-nesting.js'
import {readLanguages} from './transforms/languages.js'
import {joinLines, partAtLanguageChange, restoreComments, splitLines} from './transforms/lines.js'
import {checkAddresses, linkMail, resolveDefinitions} from './transforms/links.js'
import type {SourceDocument} from './tree.js'

export interface SourceFile {
  readonly file: string
  /** As `decodeSource` gives it. */
  readonly text: string
  /** Of the two-file form. */
  readonly language?: Language
}

const parser = unified().use(remarkParse).use(zhinanLines).freeze()

/** In this order: later ones rely on what earlier ones took out of the tree. */
const transforms: readonly ((reading: Reading) => void)[] = [
  limitInlineNesting,
  reportDirectives,
  reportStrayClosings,
  reportLinesThatLookLikeSyntax,
  reportTextThatLooksLikeLists,
  reportListStarts,
  reportTables,
  restoreVerbatim,
  reportUnclosedFences,
  readFacts,
  resolveDefinitions,
  readHtml,
  liftFormulas,
  splitLines,
  reportTextThatLooksLikeSyntax,
  restoreComments,
  checkHeadingDepths,
  readHeadingIds,
  checkAddresses,
  linkMail,
  readDividers,
  partAtLanguageChange,
  joinLines,
  makeLanguageBlocks,
  readLanguages,
  checkFootnotes,
  reportCharacters,
  dropInvisible,
]

/** Never throws: what cannot be read is reported, and the rest is read. */
export function readSourceDocument({file, text: given, language}: SourceFile): SourceDocument {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given
  const split = splitFrontMatter(text)
  const {place} = lineIndex(file, text)
  const frontMatter = split.yaml && {
    value: text.slice(split.yaml.start, split.yaml.end),
    valueOffset: split.yaml.start,
    place: place(0, split.bodyStart),
  }
  const document = (root: Root, findings: SourceDocument['findings']): SourceDocument => ({
    file,
    ...(language && {language}),
    text,
    ...(frontMatter && {frontMatter}),
    root,
    findings,
  })
  const substitution = substitute(text, split.bodyStart)
  const exceeded = exceededLimit(substitution.text, split.bodyStart)
  if (exceeded) {
    const {kind, limit, start, end} = exceeded
    return document({type: 'root', children: []}, [
      {rule: 'limit-exceeded', place: place(start, end), note: kind, data: {limit}},
    ])
  }
  const root = parseInParts(blank(substitution.text, split.bodyStart), part => parser.parse(part))
  root.children = nestDirectives<RootContent>(root.children)
  const reading = new Reading({file, language, text, parsed: substitution.text, root})
  if (split.unclosed) reading.report('front-matter-unclosed', 0, 3)
  for (const {start, end, replacement} of substitution.headings) {
    const actual = text.slice(start, end)
    reading.report('full-width-syntax', start, end, {
      data: {actual, expected: replacement, count: 1},
      actual,
      expected: replacement,
      fix: [{start, end, text: replacement}],
    })
  }
  for (const start of substitution.comments)
    reading.report('comment-swallows-text', start, start + 4, {actual: '<!--', data: {text: '<!--'}})
  for (const transform of transforms) transform(reading)
  return document(reading.root, inOrder(reading.findings))
}

/** The front matter's lines become empty ones, so that positions in the body count from the beginning of the file. */
function blank(text: string, end: number): string {
  return end === 0 ? text : text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}

const inOrder = (findings: SourceDocument['findings']): SourceDocument['findings'] =>
  findings.toSorted(
    (a, b) => (a.place.offset ?? 0) - (b.place.offset ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
