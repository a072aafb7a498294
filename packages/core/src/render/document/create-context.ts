/** The registers of a document, made in the one order that gives every block the same id in each document of a guideline. */
import type {Diagnostic} from '../../diagnostics/finding.js'
import {schemeRegistry} from '../../grading/index.js'
import type {GradingScheme} from '../../grading/scheme.js'
import type {Guideline} from '../../model/guideline.js'
import type {Language} from '../../model/language.js'
import {createCitationRegister} from './citation-register.js'
import type {DocumentContext} from './context.js'
import {createFootnoteRegister} from './footnotes.js'
import {formatterOf, type ReferenceFormatters} from './formatters.js'
import {diagnosticMark} from './front/notices.js'
import {createIdRegister} from './ids.js'
import type {Edition} from './nodes.js'
import {createTargets} from './targets.js'
import type {Holder} from './walk.js'

interface ContextOptions {
  readonly edition: Edition
  readonly schemes?: readonly GradingScheme[]
  readonly formatters?: ReferenceFormatters
}

/** The languages of an edition, the source language first. */
export function languagesOf(guideline: Guideline, edition: Edition): readonly Language[] {
  if (edition !== 'parallel') return [edition]
  return guideline.metadata.languages[0] === 'en' ? ['en', 'zh'] : ['zh', 'en']
}

/** `marked` gives the diagnostics that are printed before a block; none by default. */
export function createContext(
  guideline: Guideline,
  {edition, schemes = [], formatters = {}}: ContextOptions,
  marked: (block: Holder) => readonly Diagnostic[] = () => [],
): DocumentContext {
  const languages = languagesOf(guideline, edition)
  const lang = languages[0] ?? 'zh'
  const ids = createIdRegister()
  const formatter = formatterOf(guideline, edition, formatters)
  const citations = createCitationRegister(guideline, ids, formatter.citation)
  return {
    guideline,
    edition,
    lang,
    languages,
    scheme: guideline.metadata.grading ? schemeRegistry(schemes).scheme(guideline.metadata.grading) : undefined,
    ids,
    citations,
    formatter,
    targets: createTargets(guideline, ids),
    footnotes: createFootnoteRegister(guideline, ids),
    fieldIds: new Map(),
    marksOf: block => marked(block).map(diagnostic => diagnosticMark(diagnostic, lang, false)),
  }
}
