/** `zhinan refs` as a process: libraries converted, references listed, in both languages. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {frontMatter, zhinan} from '../support/zhinan.js'

let folder: string
const library = `@article{wan2019,
  langid = {chinese},
  author = {万健 and 张玉洁}, title = {肠道微生态与炎症性肠病}, journaltitle = {中华炎性肠病杂志}, date = {2019},
  author_en = {Wan, J. and Zhang, Y. J.}, title_en = {Intestinal microecology in inflammatory bowel disease},
  mysterious = {kept nowhere},
}
@article{broken2020, title = {Unclosed
@article{later2021, author = {Doe, Jane}, title = {Later}, journaltitle = {J}, date = {2021}}
`
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhinan-refs-'))
  writeFileSync(join(folder, 'library.bib'), library)
  expect(zhinan(['init', 'good'], folder).code).toBe(0)
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('zhinan refs convert', () => {
  test('writes what it can, names what is lost and what is broken with its place', () => {
    const {code, stdout, stderr} = zhinan(
      ['refs', 'convert', 'library.bib', '--to', 'csl-json', '--lang', 'en'],
      folder,
    )
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      {id: 'wan2019', 'original-title': 'Intestinal microecology in inflammatory bowel disease'},
      {id: 'later2021'},
    ])
    expect(stderr).toMatch(/library\.bib:5:\d+ .*mysterious.*\(reference-field-lost\)/)
    expect(stderr).toMatch(/library\.bib:7:\d+ error .*\(reference-broken\)/)
  })

  test('the ending of --out tells the format; what is there is not replaced unless asked', () => {
    writeFileSync(join(folder, 'there.json'), 'mine')
    const refused = zhinan(['refs', 'convert', 'library.bib', '--out', 'there.json', '--lang', 'zh'], folder)
    expect(refused).toMatchObject({code: 2, stdout: ''})
    expect(refused.stderr).toContain('已存在')
    expect(readFileSync(join(folder, 'there.json'), 'utf8')).toBe('mine')
    expect(zhinan(['refs', 'convert', 'library.bib', '--out', 'there.json', '--force'], folder).code).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'there.json'), 'utf8'))).toHaveLength(2)
  })

  test('the library itself is never overwritten', () => {
    const {code} = zhinan(['refs', 'convert', 'library.bib', '--out', './library.bib', '--force'], folder)
    expect(code).toBe(2)
    expect(readFileSync(join(folder, 'library.bib'), 'utf8')).toBe(library)
  })

  test.each([
    ['no file', ['nowhere.bib', '--to', 'bib'], 'nowhere.bib'],
    ['a folder', ['good', '--to', 'bib'], 'good'],
    ['no format', ['library.bib'], '--to'],
    ['an unknown format', ['library.bib', '--to', 'docx'], 'docx'],
  ])('%s is said, and nothing is written', (_, args, said) => {
    const {code, stdout, stderr} = zhinan(['refs', 'convert', ...args], folder)
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toContain(said)
  })
})

describe('zhinan refs list', () => {
  test('shows each reference, where it is cited, what is unknown and what is not cited', () => {
    const path = join(folder, 'cited')
    expect(zhinan(['init', 'cited'], folder).code).toBe(0)
    writeFileSync(
      join(path, 'guideline.md'),
      `${frontMatter.replace(/^references:.*\n/m, '').replace(/^id:/m, 'references: library.bib\nid:')}## 甲 | A {#a}\n\n如前所述[@later2021; @nobody]。\n\nAs before [@later2021; @nobody].\n`,
    )
    writeFileSync(join(path, 'library.bib'), library)
    const {code, stdout} = zhinan(['refs', 'list', 'cited', '--format', 'json'], folder)
    expect(code).toBe(0)
    const [{references}] = JSON.parse(stdout).guidelines
    const byKey = Object.fromEntries(references.map((one: {key: string}) => [one.key, one]))
    expect(byKey.later2021).toMatchObject({number: 1, known: true, authors: 'Doe', year: '2021'})
    expect(byKey.later2021.citations.map(({line}: {line: number}) => line)).toHaveLength(2)
    expect(byKey.nobody).toMatchObject({known: false})
    expect(byKey.wan2019).toMatchObject({number: null, citations: []})
    expect(zhinan(['refs', 'list', 'cited', '--lang', 'zh'], folder).stdout).toContain('未被引用')
  })

  test('a path without a guideline is said', () => {
    const {code, stderr} = zhinan(['refs', 'list', 'nowhere'], folder)
    expect(code).toBe(2)
    expect(stderr).toContain('nowhere')
  })
})

test('refs alone says that something is missing', () => {
  const {code, stderr} = zhinan(['refs', '--lang', 'en'], folder)
  expect(code).toBe(2)
  expect(stderr).not.toContain('outputHelp')
})
