/**
 * The report in SARIF 2.1.0 (OASIS), which GitHub code scanning and editors read: one run for all guidelines.
 *
 * Columns are UTF-16 units and the end is exclusive, as in our places. A path is relative to the root of the repository (`%SRCROOT%`). What is suppressed
 * stands there with its reason. Results carry their words in both languages.
 */
import {type Diagnostic, type Language, languageTags, type Place, type TextEdit, wordDiagnostic} from '@zhinan/core'
import {sayIn} from '../say.js'
import {comparedTexts} from './compared-texts.js'
import {fingerprints} from './fingerprint.js'
import {printableJson} from './printable.js'
import {pathOf, type Reported} from './reported.js'
import {type ReportedRule, reportedRules} from './rule-facts.js'
import {sarifLevels, sarifRule, sarifTranslation} from './sarif-rules.js'
import {linesOf, type SourceLines} from './source-lines.js'
import {suppressionWords} from './suppression-words.js'

export interface SarifOptions {
  readonly language: Language
  /** Of the program. */
  readonly version: string
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
const root = '%SRCROOT%'

/** A relative path belongs to the root of the repository, an absolute one stands for itself. */
function artifactLocation(reported: Reported, file: string) {
  const path = pathOf(reported, file)
    .replaceAll('\\', '/')
    .replace(/\p{Surrogate}/gu, '\ufffd')
  const uri = path.split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return {uri: `file://${uri}`}
  const drive = /^([A-Za-z]):\/(.*)$/.exec(path)
  if (drive) return {uri: `file:///${drive[1]}:/${(drive[2] ?? '').split('/').map(encodeURIComponent).join('/')}`}
  return {uri, uriBaseId: root}
}

const region = ({line, column, endLine, endColumn}: Place) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn: endLine === line ? Math.max(column, endColumn) : endColumn,
})

/** A replacement; undefined where the text that it is counted in is not known. */
function replacement({start, end, text}: TextEdit, lines: SourceLines | undefined) {
  if (!lines) return undefined
  const [from, to] = [lines.position(start), lines.position(end)]
  return {
    deletedRegion: {startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column},
    insertedContent: {text},
  }
}

function fixes({fix, rule}: Diagnostic, reported: Reported, titles: ReadonlyMap<string, string>, lines: Lines) {
  if (!fix || fix.length === 0) return undefined
  const files = [...new Set(fix.map(({file}) => file))]
  const changes = files.map(file => ({
    artifactLocation: artifactLocation(reported, file),
    replacements: fix.filter(edit => edit.file === file).flatMap(edit => replacement(edit, lines(file)) ?? []),
  }))
  if (changes.some(({replacements}) => replacements.length === 0)) return undefined
  return [{description: {text: titles.get(rule) ?? rule}, artifactChanges: changes}]
}

type Lines = ReturnType<typeof linesOf>

const suppression = ({suppressed}: Diagnostic, language: Language) =>
  suppressed
    ? [
        {
          kind: suppressed.by === 'comment' ? 'inSource' : 'external',
          status: 'accepted',
          ...(suppressed.reason !== '' && {justification: suppressionWords(suppressed, sayIn(language))}),
        },
      ]
    : []

function comparedProperties(diagnostic: Diagnostic) {
  const texts = comparedTexts(diagnostic)
  return texts.length > 0
    ? {texts: Object.fromEntries(texts.map(({language, marked}) => [languageTags[language], marked]))}
    : {}
}

interface Run {
  readonly language: Language
  readonly rules: readonly ReportedRule[]
  readonly titles: ReadonlyMap<string, string>
  /** Where anything is suppressed, every result says whether it is. */
  readonly suppresses: boolean
}

function results(reported: Reported, {language, rules, titles, suppresses}: Run) {
  const prints = fingerprints(reported)
  const lines = linesOf(reported)
  return reported.diagnostics.map((diagnostic, index) => {
    const {rule, severity, place} = diagnostic
    const [zh, en] = [wordDiagnostic(diagnostic, 'zh'), wordDiagnostic(diagnostic, 'en')]
    const own = {zh, en}[language]
    const mended = fixes(diagnostic, reported, titles, lines)
    const ruleIndex = rules.findIndex(({id}) => id === rule)
    return {
      ruleId: rule,
      ...(ruleIndex >= 0 && {ruleIndex}),
      level: sarifLevels[severity],
      message: {text: own.note ? `${own.message}\n${own.note}` : own.message},
      locations: [
        {physicalLocation: {artifactLocation: artifactLocation(reported, place.file), region: region(place)}},
      ],
      partialFingerprints: {'zhinan/v1': prints[index] ?? ''},
      ...(mended && {fixes: mended}),
      ...(suppresses && {suppressions: suppression(diagnostic, language)}),
      properties: {
        guideline: reported.id,
        profile: reported.profile,
        messages: {[languageTags.zh]: zh.message, [languageTags.en]: en.message},
        ...comparedProperties(diagnostic),
      },
    }
  })
}

/** @returns JSON, with a line feed at its end */
export function sarifReport(guidelines: readonly Reported[], {language, version}: SarifOptions): string {
  const all = guidelines.flatMap(({diagnostics}) => diagnostics)
  const rules = reportedRules(all)
  const titles = new Map(rules.map(({id, words}) => [id, words[language].title]))
  const run: Run = {language, rules, titles, suppresses: all.some(({suppressed}) => suppressed)}
  const driver = {
    name: 'zhinan',
    fullName: 'Zhinan 指南',
    version,
    semanticVersion: version,
    language: languageTags[language],
    rules: rules.map(rule => sarifRule(rule, language)),
  }
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {driver},
        language: languageTags[language],
        ...(rules.length > 0 && {translations: [sarifTranslation(rules, language)]}),
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[root]: {description: {text: 'The root of the repository'}}},
        results: guidelines.flatMap(reported => results(reported, run)),
      },
    ],
  }
  return `${printableJson(log)}\n`
}
