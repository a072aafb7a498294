/**
 * JUnit XML, as Jenkins and GitLab read it: a suite for each guideline, a case for each message. Errors are failures; warnings and notes pass
 * and stand in the output of their case, so that a guideline which `check` lets through is not shown as broken. A guideline without a
 * message is one case that passes. Names and attributes are those of the schema of Jenkins' xUnit plug-in (`junit-10.xsd`).
 */
import {type Diagnostic, type Language, wordDiagnostic} from '@zhinan/core'
import {sayIn} from '../say.js'
import {escapeXml, escapeXmlAttribute} from './escape.js'
import {plainLines} from './plain-texts.js'
import {pathOf, type Reported, summarise, suppressedOf} from './reported.js'
import {suppressionWords} from './suppression-words.js'

type Attributes = Readonly<Record<string, string | number>>

const attributes = (values: Attributes): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(String(value))}"`)
    .join('')

function outcome(diagnostic: Diagnostic, place: string, language: Language): string {
  const {severity, suppressed} = diagnostic
  if (suppressed) return `      <skipped${attributes({message: suppressionWords(suppressed, sayIn(language))})}/>`
  const {message} = wordDiagnostic(diagnostic, language)
  const lines = [place, ...plainLines(diagnostic, language)].join('\n')
  if (severity === 'error') {
    return `      <failure${attributes({message, type: severity})}>${escapeXml(lines)}</failure>`
  }
  return `      <system-out>${escapeXml(`${sayIn(language)(`severity.${severity}`)}\n${lines}`)}</system-out>`
}

function testCase(diagnostic: Diagnostic, reported: Reported, language: Language): string {
  const {rule, place} = diagnostic
  const where = `${pathOf(reported, place.file)}:${place.line}:${place.column}`
  const named = attributes({name: `${rule} ${where}`, classname: reported.id})
  return `    <testcase${named}>\n${outcome(diagnostic, where, language)}\n    </testcase>`
}

function testSuite(reported: Reported, language: Language): string {
  const {id, diagnostics} = reported
  const {errors} = summarise(diagnostics)
  const passed = `    <testcase${attributes({name: sayIn(language)('summary.nothing'), classname: id})}/>`
  const cases = diagnostics.map(diagnostic => testCase(diagnostic, reported, language))
  const counts = {
    tests: Math.max(1, cases.length),
    failures: errors,
    errors: 0,
    skipped: suppressedOf(diagnostics).length,
  }
  const body = cases.length > 0 ? cases.join('\n') : passed
  return `  <testsuite${attributes({name: id, ...counts})}>\n${body}\n  </testsuite>`
}

export function junitReport(guidelines: readonly Reported[], language: Language): string {
  const tests = guidelines.reduce((sum, {diagnostics}) => sum + Math.max(1, diagnostics.length), 0)
  const failures = guidelines.reduce((sum, {diagnostics}) => sum + summarise(diagnostics).errors, 0)
  const suites = guidelines.map(reported => `${testSuite(reported, language)}\n`).join('')
  const named = attributes({name: 'zhinan', tests, failures, errors: 0})
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${named}>\n${suites}</testsuites>\n`
}
