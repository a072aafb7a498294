/** Which files make a guideline, and what is said of files that do not. */
import {describe, expect, test} from 'vitest'
import {limits, namedCitationStyles, namedLibraries, readGuideline} from '../../src/index.js'
import {frontMatter} from '../assemble/support.js'

const source = `${frontMatter(['zh-CN', 'en'])}甲段[@a]。\n\nThe first [@a].\n`
const withLibraries = (...paths: readonly string[]): string =>
  source.replace('languages:', `references:\n${paths.map(path => `  - ${path}`).join('\n')}\nlanguages:`)
const bib = '@article{a, title = {A title}, author = {Doe, Jane}, journal = {J}, year = {2020}}\n'

const read = (files: Readonly<Record<string, string | Uint8Array>>) =>
  readGuideline({files: new Map(Object.entries(files))})
const found = (result: ReturnType<typeof read>) =>
  result.findings
    .filter(({rule}) => rule !== 'field-needed-to-publish')
    .map(({rule, place, note}) => `${rule}@${place.file}:${place.line}:${place.column}${note ? ` (${note})` : ''}`)

describe('the files of a guideline', () => {
  test('none', () => {
    const result = read({'notes.md': 'x'})
    expect(result.guideline).toBeUndefined()
    expect(found(result)).toEqual(['guideline-missing@guideline.md:1:1'])
  })

  test('one file', () => {
    const result = read({'guideline.md': withLibraries('references.bib'), 'references.bib': bib})
    expect(found(result)).toEqual([])
    expect(result.guideline?.numbering).toEqual(['a'])
    expect(result.guideline?.references.map(({key}) => key)).toEqual(['a'])
  })

  test('bytes, with a BOM and Windows line ends', () => {
    const bytes = new TextEncoder().encode(`\uFEFF${source.replaceAll('\n', '\r\n')}`)
    const result = read({'guideline.md': bytes})
    expect(found(result)).toEqual([])
    expect(result.guideline?.body.map(({type}) => type)).toEqual(['pair'])
  })

  test('both forms at once: the one file is read', () => {
    const result = read({'guideline.md': source, 'guideline.zh.md': '甲'})
    expect(found(result)).toEqual(['guideline-twice@guideline.md:1:1'])
    expect(result.documents.map(({file}) => file)).toEqual(['guideline.md'])
  })

  test('one of two files: nothing is made of it, but what it says is looked at', () => {
    const result = read({'guideline.zh.md': `${frontMatter(['zh-CN', 'en'])}## 背景 {#b}\n\n<b>甲段。\n`})
    expect(found(result)).toEqual(['guideline-half@guideline.zh.md:1:1', 'raw-html@guideline.zh.md:13:1'])
    expect(result.guideline).toBeUndefined()
    expect(result.documents).toHaveLength(1)
  })

  test('two files, front matter in the source file alone', () => {
    const result = read({
      'guideline.zh.md': `${frontMatter(['zh-CN', 'en'])}甲段。\n`,
      'guideline.en.md': 'The first.\n',
    })
    expect(found(result)).toEqual([])
    expect(result.guideline?.body).toMatchObject([{type: 'pair'}])
  })

  test('the source language comes first among the documents', () => {
    const result = read({
      'guideline.zh.md': '甲段。\n',
      'guideline.en.md': `${frontMatter(['en', 'zh-CN'])}The first.\n`,
    })
    expect(result.documents.map(({file}) => file)).toEqual(['guideline.en.md', 'guideline.zh.md'])
  })

  test('a file in a language that is not listed', () => {
    const result = read({'guideline.zh.md': `${frontMatter(['zh-CN'])}甲段。\n`, 'guideline.en.md': 'The first.\n'})
    expect(found(result)).toEqual(['language-unlisted@guideline.en.md:1:1'])
  })

  test('no front matter', () => {
    const result = read({'guideline.md': '甲段。\n'})
    expect(result.guideline).toBeUndefined()
    expect(result.documents).toHaveLength(1)
    expect(found(result)).toEqual(['front-matter-missing@guideline.md:1:1'])
  })

  test('an encoding that is not UTF-8', () => {
    const result = read({'guideline.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xd6, 0xd0, 0xce, 0xc4, 0x0a])})
    expect(result.guideline).toBeUndefined()
    expect(found(result)).toEqual(['encoding-not-utf8@guideline.md:2:1 (gb18030)'])
  })
})

describe('reference libraries', () => {
  test('a missing one, at its line', () => {
    const result = read({'guideline.md': withLibraries('references.bib')})
    expect(found(result)).toEqual(['file-missing@guideline.md:7:5'])
    expect(result.guideline).toBeDefined()
  })

  test.each([
    '../references.bib',
    '/etc/passwd',
    'C:/references.bib',
    'https://example.org/references.bib',
    'lib\\references.bib',
    '%2e%2e/references.bib',
  ])('%s is refused', path => {
    const text = withLibraries(`"${path.replaceAll('\\', '\\\\')}"`)
    expect(found(read({'guideline.md': text, [path]: bib}))).toEqual([
      expect.stringMatching(/^path-(?:form|outside)@guideline\.md:7:5/),
    ])
    expect(namedLibraries({files: new Map([['guideline.md', text]])})).toEqual([])
  })

  test('their paths are normal', () => {
    const text = withLibraries('./lib/../references.bib', 'references.bib', 'more.json')
    expect(namedLibraries({files: new Map([['guideline.md', text]])})).toEqual(['references.bib', 'more.json'])
  })

  test('are named without reading the text', () => {
    expect(namedLibraries({files: new Map()})).toEqual([])
    expect(namedLibraries({files: new Map([['guideline.md', 'x']])})).toEqual([])
    const long = `${withLibraries('references.bib')}${'甲段。\n\n'.repeat(50_000)}`
    expect(namedLibraries({files: new Map([['guideline.md', long]])})).toEqual(['references.bib'])
  })

  test('a broken entry leaves the others, and its key is known', () => {
    const result = read({
      'guideline.md': withLibraries('references.bib'),
      'references.bib': `@article{b,\n title = \n\n${bib}`,
    })
    expect(result.guideline?.references.map(({key}) => key)).toEqual(['a'])
    expect(found(result).filter(finding => finding.startsWith('reference-broken'))).not.toEqual([])
  })
})

describe('citation styles in files', () => {
  const styled = (style: string) => source.replace('languages:', `citationStyle: ${style}\nlanguages:`)
  const csl = '<style xmlns="http://purl.org/net/xbiblio/csl"/>'

  test('are handed on as text, each once', () => {
    const text = styled('{zh: styles/中华.csl, en: styles/中华.csl, parallel: ama}')
    const result = read({'guideline.md': text, 'styles/中华.csl': csl})
    expect(found(result)).toEqual([])
    expect([...result.citationStyleFiles]).toEqual([['styles/中华.csl', csl]])
    expect(namedCitationStyles({files: new Map([['guideline.md', text]])})).toEqual(['styles/中华.csl'])
  })

  test('are reported where they are missing', () => {
    const result = read({'guideline.md': styled('journal.csl')})
    expect(found(result)).toEqual([expect.stringMatching(/^file-missing@guideline\.md:\d+:16/)])
    expect(result.citationStyleFiles.size).toBe(0)
    expect(result.guideline?.metadata.citationStyle?.zh).toEqual({style: 'journal.csl'})
  })

  test.each(['../journal.csl', '/etc/journal.csl', '"https://example.org/journal.csl"', '"%2e%2e/journal.csl"'])(
    '%s is refused',
    path => {
      const result = read({'guideline.md': styled(path), '../journal.csl': csl, 'journal.csl': csl})
      expect(found(result)).toEqual([expect.stringMatching(/^path-(?:form|outside)@guideline\.md:\d+:16/)])
      expect(result.citationStyleFiles.size).toBe(0)
    },
  )
})

test('limits are bytes', () => {
  expect(limits.sourceBytes).toBeGreaterThan(1_000_000)
  const result = read({'guideline.md': new Uint8Array(limits.sourceBytes + 1).fill(0x61)})
  expect(found(result)).toEqual(['file-too-large@guideline.md:1:1'])
})
