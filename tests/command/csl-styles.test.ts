/** A journal's style in a CSL file, from the front matter to the page, by the command. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {frontMatter, zhinan} from '../support/zhinan.js'

const csl = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info><title>House style</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation collapse="citation-number">
    <sort><key variable="citation-number"/></sort>
    <layout vertical-align="sup" prefix="&#12308;" suffix="&#12309;" delimiter=","><text variable="citation-number"/></layout>
  </citation>
  <bibliography>
    <layout suffix=" (house)"><text variable="citation-number" suffix=". "/><text variable="title"/></layout>
  </bibliography>
</style>
`
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhinan-csl-'))
  const head = frontMatter.replace(
    'grading: GRADE\n',
    'grading: GRADE\nreferences: references.bib\ncitationStyle: {zh: house.csl, en: ama}\n',
  )
  writeFileSync(join(folder, 'guideline.md'), `${head}## 甲 | A {#a}\n\n有效[@a]。\n\nIt works [@a].\n`)
  writeFileSync(
    join(folder, 'references.bib'),
    '@article{a, author={Doe, Jane}, title={A title}, journal={J}, year={2020}, volume={1}, pages={2-3}}\n',
  )
  writeFileSync(join(folder, 'house.csl'), csl)
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const page = (edition: string): string =>
  readFileSync(join(folder, 'dist', 'example', `example.${edition}.html`), 'utf8')

test('prints the edition that names it, and no other', () => {
  const {code, stdout} = zhinan(['build', '.', '--formats', 'html'], folder)
  expect({code, stdout: code === 0 ? '' : stdout}).toEqual({code: 0, stdout: ''})
  expect(page('zh')).toMatch(/有效<sup class="citation"[^>]*>〔<a href="#ref-a">1<\/a>〕<\/sup>。/u)
  expect(page('zh')).toContain('A title (house)')
  expect(page('en')).toMatch(/It works\.<sup class="citation"[^>]*><a href="#ref-a">1<\/a><\/sup>/u)
  expect(page('parallel')).toContain('A title[J]. J, 2020, 1: 2-3.')
})

test('a file that is no style is an error at its place, in both languages', () => {
  writeFileSync(join(folder, 'house.csl'), '<html/>')
  const en = zhinan(['check', '.'], folder)
  expect(en.code).toBe(1)
  expect(en.stdout).toMatch(/guideline\.md:\d+:21 error .*house\.csl.*\(citation-style-broken\)/u)
  expect(zhinan(['check', '.', '--lang', 'zh'], folder).stdout).toMatch(/错误 `house\.csl` 的内容有误/u)
})
