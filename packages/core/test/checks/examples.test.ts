import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {readRuleHeads} from '../../../../scripts/rule-examples.mjs'
import {checkReferences, rules} from '../../src/checks/index.js'
import {referenceRules} from '../../src/checks/rules/references/index.js'
import {requirementRules} from '../../src/checks/rules/requirements/index.js'
import {areas, catalogue, definitionOf} from '../../src/diagnostics/catalogue.js'
import {wordDiagnostic} from '../../src/diagnostics/words.js'
import {readReferenceLibrary} from '../../src/references/index.js'
import {checkFiles} from './support.js'

const heads = readRuleHeads(fileURLToPath(new URL('../../../..', import.meta.url)))

const base: Readonly<Record<string, string>> = {
  id: 'id: example',
  title: 'title:\n  zh: 示例指南\n  en: An example guideline',
  version: 'version: 1.0.0',
  languages: 'languages: [zh-CN, en]',
  status: 'status: published',
  grading: 'grading: GRADE',
  references: 'references: references.bib',
}

const work = (key: string) =>
  `@article{${key},\n  author = {Example, Anna},\n  title = {A trial},\n  journal = {A Journal},\n  year = {2006},\n  volume = {1},\n  pages = {1-2}\n}\n`

interface Example {
  readonly text: string
  readonly frontMatter: boolean
  readonly references: boolean
  readonly without?: string | undefined
}

/** An example with the least guideline around it, and the line of the example that a line of the file is. */
function wrap({text, frontMatter, without}: Example): {files: Map<string, string>; lineOf: (line: number) => number} {
  const [own, written] = frontMatter ? text.split(/^---$\n?/mu) : ['', text]
  const keys = new Set(own!.split('\n').flatMap(line => /^([A-Za-z]+):/.exec(line)?.[1] ?? []))
  const ownLines = own === '' ? 0 : own!.trimEnd().split('\n').length
  const kept = Object.entries(base).flatMap(([key, lines]) => (keys.has(key) || key === without ? [] : [lines]))
  const front = ['---', ...(own ? [own.trimEnd()] : []), ...kept, '---', ''].join('\n')
  const body = written === undefined ? '正文。\n\nText.\n' : `${written}\n`
  const source = `${front}\n${body}`
  const before = source.slice(0, source.length - body.length).split('\n').length - 1
  // The line of three dashes parts what stands in the front matter from the body.
  const bodyBegins = frontMatter ? ownLines + 1 : 0
  return {
    files: new Map([
      ['guideline.md', source],
      ['references.bib', `${work('zarate2006')}\n${work('murrough2013')}`],
    ]),
    lineOf: line => (frontMatter && line <= before ? line - 1 : line - before + bodyBegins),
  }
}

const options = {profile: 'publication', today: '2026-07-01'} as const

function diagnose(example: Example) {
  if (example.references) {
    const {references} = readReferenceLibrary('references.bib', example.text)
    const diagnostics = checkReferences(references, {...options, citationStyle: {zh: {style: 'cma'}}})
    return {diagnostics, lineOf: (line: number) => line}
  }
  const {files, lineOf} = wrap(example)
  return {diagnostics: checkFiles(files, options).diagnostics, lineOf}
}

function found(id: string, example: Example) {
  const {diagnostics, lineOf} = diagnose(example)
  return diagnostics
    .filter(({rule}) => rule === id)
    .map(diagnostic => {
      const {file, line, column} = diagnostic.place
      const place = example.references || file === 'guideline.md' ? {line: lineOf(line), column} : {file}
      return {
        ...place,
        message: wordDiagnostic(diagnostic, 'en').message,
        chinese: wordDiagnostic(diagnostic, 'zh').message,
      }
    })
}

describe.each(heads)('$id', ({id, file, description, examples}) => {
  test('is in the catalogue, in the list and in a file of its name', () => {
    expect(definitionOf(id!)).toBeDefined()
    expect(rules.map(rule => rule.id)).toContain(id)
    expect(basename(file)).toBe(`${id}.ts`)
    expect(description).not.toBe('')
  })

  test('has an example that is ok and one that is not', () => {
    expect(examples.map(({ok}) => ok)).toEqual(expect.arrayContaining([true, false]))
  })

  test.each(examples.filter(({ok}) => ok))('finds nothing in $text', example => {
    expect(found(id!, example)).toEqual([])
  })

  test.each(examples.filter(({ok}) => !ok))('finds $message', example => {
    const findings = found(id!, example)
    expect(findings.map(({message}) => message)).toEqual([example.message])
    expect(findings[0]!.message).not.toMatch(/\{\{|undefined/)
    expect(findings[0]!.chinese).not.toMatch(/\{\{|undefined/)
    const {file: where, line, column} = findings[0] as {file?: string; line?: number; column?: number}
    if (example.place === 'front matter') expect(line).toBeLessThan(1)
    else if (/^\d/.test(example.place!)) {
      expect(example.place!.includes(':') ? `${line}:${column}` : `${line}`).toBe(example.place)
    } else expect(where).toBe(example.place)
  })
})

test('every rule of the area has a file, and every rule is listed once', () => {
  const {structure, fidelity, grading, governance, style} = areas
  const reported = [structure, fidelity, grading, governance, style].flatMap(rules => Object.keys(rules))
  // Some rules of these areas are reported where references and requirements are read.
  reported.push(...[...referenceRules, ...requirementRules].map(({id}) => id))
  expect(heads.map(({id}) => id).sort()).toEqual(reported.sort())
  expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length)
  expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(rules.map(({id}) => id)))
})
